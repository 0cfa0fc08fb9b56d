import { type Counting, CountingFields } from '@/components/settings/counting-fields';
import { CurrencyChange } from '@/components/settings/currency-change';
import { HistorySection } from '@/components/settings/history-section';
import type { QuietRuleView } from '@/components/settings/quiet-rules';
import { SettingsPage } from '@/components/settings/settings-page';
import type { Money } from '@/utils/spending/money';
import { nothing, type State, type States } from '../state';
import { access, home, limit } from './choices';

const counting: Counting = {
  resetDay: 1,
  countDomestic: false,
  refundsCountIn: 'purchase',
  rollover: 'unused',
  rolloverPercent: 100,
  thresholds: [50, 80, 100],
  timeZone: 'auto',
  cardFeePercent: '1.75',
};

const HISTORY = [
  { code: 'host.embedded', host: 'usps.com.parcel-fee.top', day: '2026-11-21' },
  { code: 'form.insecure-page', host: 'shop.example.co.uk', day: '2026-11-19' },
];

/** More than is listed. */
const LONG_HISTORY = Array.from({ length: 33 }, (_, place) => ({
  code: 'pay.unknown-processor',
  host: `shop-${place + 1}.example.co.uk`,
  day: '2026-11-18',
}));

const QUIET: readonly QuietRuleView[] = [
  { code: 'pay.unknown-processor', host: 'shop.example.co.uk' },
  { code: 'push.pressure', host: null },
  { code: 'host.odd', host: 'www.donaudampfschifffahrtsgesellschaftsandenken.example.co.uk' },
];

interface Kept {
  problem?: string;
  rules?: readonly QuietRuleView[];
  history?: typeof HISTORY;
  granted?: boolean;
  counting?: Partial<Counting>;
  isUnreadable?: boolean;
  readOnly?: boolean;
}

const settings = ({
  problem,
  rules = [],
  history = [],
  granted = true,
  counting: other,
  isUnreadable = false,
  readOnly = false,
}: Kept): State => ({
  surface: 'sheet',
  draw: () => (
    <SettingsPage
      problem={problem ?? null}
      readOnly={readOnly}
      unreadable={isUnreadable ? { onSave: nothing, onForget: nothing } : null}
      home={home}
      limit={limit}
      language={{ language: 'auto', onLanguage: nothing }}
      access={access(granted)}
      pause={{ on: true, onPause: nothing }}
      quiet={{ rules, onUndo: nothing }}
    >
      <CountingFields counting={{ ...counting, ...other }} readOnly={readOnly} onCounting={nothing} />
      <HistorySection history={history} onWipe={nothing} />
    </SettingsPage>
  ),
});

const currencyChange = (limit: Money | null): State => ({
  surface: 'sheet',
  draw: () => (
    <main class="sheet">
      <h1 class="visually-hidden">Tillwatch</h1>
      <section class="card">
        <CurrencyChange from="EUR" to="CHF" limit={limit} onChange={nothing} onKeep={nothing} />
      </section>
    </main>
  ),
});

export const settingsStates: States = {
  settings: settings({ rules: QUIET, history: HISTORY }),
  'settings-empty': settings({ granted: false, counting: { rollover: 'off' } }),
  'settings-unreadable': settings({ isUnreadable: true }),
  'settings-not-kept': settings({ problem: 'problem_disk_full' }),
  'settings-private': settings({ readOnly: true }),
  'settings-currency': currencyChange(null),
  'settings-currency-again': currencyChange({ minor: 50_000, currency: 'CHF' }),
  'settings-long-history': settings({ history: LONG_HISTORY }),
};
