import type { ComponentChildren } from 'preact';
import { NoticePanel } from '@/components/findings/notice-panel';
import { Popup } from '@/components/popup';
import { type Counting, CountingFields } from '@/components/settings/counting-fields';
import { HistorySection } from '@/components/settings/history-section';
import { SettingsPage } from '@/components/settings/settings-page';
import { type PageView, ThisPage } from '@/components/this-page';
import { Welcome } from '@/components/welcome';
import type { Finding } from '@/utils/checks/finding';
import type { MonthView } from '@/utils/spending/month';
import { embedded, embeddedLong, insecure, known, month, unknownProcessor } from './fixtures';

/** The sheet of style that a state is shown in: that of the surface where it lives. */
export type Surface = 'popup' | 'sheet' | 'notice';

export interface State {
  surface: Surface;
  draw: () => ComponentChildren;
}

const nothing = () => {};

const pageHandlers = { onGrant: nothing, onCheck: nothing, onStep: nothing, onQuiet: nothing };

const page = (
  status: PageView['status'],
  findings: Finding[] = [],
  rest: Partial<PageView> = {},
): PageView => ({
  status,
  host: 'shop.example.co.uk',
  findings,
  checksRun: 9,
  unseenFrames: [],
  ...rest,
});

const purchase = {
  homeCurrency: 'EUR',
  today: '2026-11-22',
  onAdd: async () => 'month_private',
};

const popup = (view: PageView, monthView: MonthView, readOnly = false): State => ({
  surface: 'popup',
  draw: () => (
    <Popup
      page={{ page: view, ...pageHandlers }}
      month={{ month: monthView, readOnly, onSetLimit: nothing }}
      pace={{ month: monthView, reached: [] }}
      purchase={purchase}
      onLedger={nothing}
      onSettings={nothing}
    />
  ),
});

const notice = (findings: [Finding, ...Finding[]], folded = false): State => ({
  surface: 'notice',
  draw: () => (
    <NoticePanel
      findings={findings}
      folded={folded}
      onFold={nothing}
      onStep={nothing}
      onQuiet={nothing}
      onClose={nothing}
    />
  ),
});

const home = { home: { country: 'IE', currency: 'EUR' }, onHome: nothing };
const limit = { limit: { minor: 25000, currency: 'EUR' }, currency: 'EUR', onLimit: nothing };
const access = (granted: boolean) => ({ granted, onGrant: nothing, onWithdraw: nothing });

const welcome = (granted: boolean): State => ({
  surface: 'sheet',
  draw: () => <Welcome home={home} limit={{ ...limit, limit: null }} access={access(granted)} />,
});

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

const history = [
  { code: 'host.embedded', host: 'usps.com.parcel-fee.top', day: '2026-11-21' },
  { code: 'form.insecure-page', host: 'shop.example.co.uk', day: '2026-11-19' },
];

const settings = (rules: { code: string; host: string | null }[], granted: boolean): State => ({
  surface: 'sheet',
  draw: () => (
    <SettingsPage
      home={home}
      limit={limit}
      language={{ language: 'auto', onLanguage: nothing }}
      access={access(granted)}
      pause={{ on: true, onPause: nothing }}
      quiet={{ rules, onUndo: nothing }}
    >
      <CountingFields counting={counting} onCounting={nothing} />
      <HistorySection history={rules.length > 0 ? history : []} onWipe={nothing} />
    </SettingsPage>
  ),
});

const atEase = month(25000, 8420);

/** Every surface in every state, by name. */
export const STATES: Readonly<Record<string, State>> = {
  'popup-danger': popup(
    page('assessed', [embedded, unknownProcessor, known], { host: 'usps.com.parcel-fee.top' }),
    atEase,
  ),
  'popup-caution': popup(page('assessed', [unknownProcessor, known]), month(25000, 8420, 1999)),
  'popup-nothing-found': popup(page('assessed'), atEase),
  'popup-information': popup(page('assessed', [known]), atEase),
  'popup-over': popup(page('assessed'), month(25000, 31260)),
  'popup-no-limit': popup(page('address-only'), month(null, 0)),
  'popup-no-access': popup(page('no-access'), atEase),
  'popup-unseen-frames': popup(
    page('assessed', [], { unseenFrames: ['js.stripe.com', 'shop.example.co.uk'] }),
    atEase,
  ),
  'popup-not-a-page': popup(page('not-a-page', [], { host: '' }), atEase),
  'popup-private': popup(page('assessed', [insecure]), atEase, true),
  'page-checking': {
    surface: 'popup',
    draw: () => (
      <main>
        <h1 class="visually-hidden">Tillwatch</h1>
        <ThisPage page={page('no-access')} busy {...pageHandlers} />
      </main>
    ),
  },
  'notice-danger': notice([embedded]),
  'notice-folded': notice([embedded], true),
  'notice-danger-long': notice([embeddedLong, insecure, unknownProcessor]),
  'notice-caution': notice([unknownProcessor]),
  'welcome-first': welcome(false),
  'welcome-granted': welcome(true),
  settings: settings(
    [
      { code: 'pay.unknown-processor', host: 'shop.example.co.uk' },
      { code: 'push.pressure', host: null },
    ],
    true,
  ),
  'settings-empty': settings([], false),
};
