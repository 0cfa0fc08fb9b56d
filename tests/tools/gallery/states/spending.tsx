import type { ComponentProps } from 'preact';
import { FilesSection } from '@/components/spending/files-section';
import { GroupsSection } from '@/components/spending/groups-section';
import { ImportPanel } from '@/components/spending/import-panel';
import { RatesSection } from '@/components/spending/rates-section';
import { RescuePanel } from '@/components/spending/rescue-panel';
import { SpendingPage } from '@/components/spending/spending-page';
import { YearBars } from '@/components/spending/year-bars';
import type { Group, Grouping } from '@/utils/spending/groups';
import { blankDraft } from '@/utils/spending/purchase';
import { AT_EASE, euros, month, TODAY, year, yearOfTwoCurrencies } from '../fixtures/months';
import { purchases, rates } from '../fixtures/purchases';
import { done, nothing, refused, type State, type States } from '../state';
import { piece } from './piece';
import { listed } from './purchases';

const importing = (
  <ImportPanel
    stage={{ at: 'idle' }}
    interrupted={[]}
    onFile={nothing}
    onMode={nothing}
    onConfirm={nothing}
    onCancel={nothing}
    onTakeBack={nothing}
    onSaveLeftOut={nothing}
  />
);

const files: ComponentProps<typeof FilesSection> = {
  backup: { changes: 3, due: false },
  readOnly: false,
  importing,
  onJson: done,
  onCsv: done,
  onErase: done,
};

const BY_SHOP: readonly Group[] = [
  { name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmanufaktur', net: euros(849_00), count: 1 },
  { name: 'Bottega dell’Orologio', net: euros(312_40), count: 4 },
  { name: '竹林堂文具店', net: euros(79_36), count: 2 },
  { name: 'متجر الياسمين للعطور', net: euros(73_10), count: 1 },
  { name: '', net: euros(12_00), count: 1 },
  { name: 'Ravnsholt Keramik', net: euros(0), count: 1 },
];

const BY_COUNTRY: readonly Group[] = [
  'AT',
  'IT',
  'JP',
  'AE',
  'US',
  'CN',
  'KR',
  'PL',
  'CH',
  'SE',
  'NO',
  'CA',
  'BR',
  'MX',
].map((name, place) => ({ name, net: euros(849_00 - place * 61_30), count: 15 - place }));

/** Those of a former home currency stand behind. */
const TWO_CURRENCIES: readonly Group[] = [BY_SHOP, BY_SHOP].flatMap((groups, turn) =>
  groups.map((group) => ({ ...group, net: { ...group.net, currency: turn === 0 ? 'EUR' : 'CHF' } })),
);

const groups = (by: Grouping, shown: readonly Group[] | null) => ({
  by,
  period: 'year' as const,
  groups: shown,
  onBy: nothing,
  onPeriod: nothing,
  onShow: nothing,
});

const draft = blankDraft({ shop: '', amount: euros(0), orderedOn: TODAY });

const whole: ComponentProps<typeof SpendingPage> = {
  month: { month: AT_EASE, readOnly: false, onSetLimit: nothing },
  pace: { month: AT_EASE, reached: [] },
  editor: { draft, homeCurrency: 'EUR', today: TODAY, isNew: true, onSave: done },
  year: { months: year },
  groups: groups('shop', BY_SHOP),
  purchases: { ...listed, rows: purchases },
  rates: { table: rates, today: TODAY, onRates: done },
  files,
};

const spending = (change: Partial<typeof whole> = {}): State => ({
  surface: 'spending',
  draw: () => <SpendingPage {...whole} {...change} />,
});

const noMonth = month(null, 0);
const overMonth = month(250_00, 1_312_60, {
  heading: euros(1_790_00),
  usual: euros(131_40),
  carried: euros(-40_00),
});

export const spendingStates: States = {
  spending: spending(),
  'spending-first': spending({
    month: { month: noMonth, readOnly: false, onSetLimit: nothing },
    pace: { month: noMonth, reached: [] },
    year: { months: year.map((each) => month(null, 0, { start: each.start, end: each.end })) },
    groups: groups('shop', []),
    purchases: { ...listed, rows: [] },
  }),
  'spending-over': spending({
    month: { month: overMonth, readOnly: false, onSetLimit: nothing },
    pace: { month: overMonth, reached: [80, 100] },
  }),
  'spending-private': spending({
    month: { month: AT_EASE, readOnly: true, onSetLimit: nothing },
    editor: null,
    purchases: { ...listed, rows: purchases, readOnly: true },
    files: { ...files, readOnly: true },
  }),
  'spending-rescue': {
    surface: 'spending',
    draw: () => <RescuePanel problem="problem_newer" onSave={done} />,
  },
  'spending-rescue-failed': {
    surface: 'spending',
    draw: () => <RescuePanel problem="problem_failed" onSave={async () => 'rescue_failed'} />,
    press: ['.button-primary'],
  },
  'year-table': piece(() => <YearBars months={year} />, ['.card > details > summary']),
  'year-currencies': piece(() => <YearBars months={yearOfTwoCurrencies} />, ['.card > details > summary']),
  'groups-currencies': piece(() => <GroupsSection {...groups('shop', TWO_CURRENCIES)} />),
  'groups-by-country': piece(() => <GroupsSection {...groups('country', BY_COUNTRY)} />),
  'groups-adding-up': piece(() => <GroupsSection {...groups('category', null)} />),
  'rates-stale': piece(() => <RatesSection table={rates} today="2027-01-04" onRates={refused} />),
  'rates-own-file': piece(() => (
    <RatesSection table={{ ...rates, source: 'file' }} today={TODAY} onRates={done} />
  )),
  'files-backup-due': piece(() => <FilesSection {...files} backup={{ changes: 61, due: true }} />),
  'files-written': piece(() => <FilesSection {...files} />, ['.card > .actions > button']),
  'files-erase': piece(() => <FilesSection {...files} />, ['.erase > .button-plain']),
};
