import { Popup } from '@/components/popup';
import type { PageView } from '@/components/this-page';
import type { Finding } from '@/utils/checks/finding';
import type { MonthView } from '@/utils/spending/month';
import { embedded, insecure, known, unknownProcessor, wallets } from '../fixtures/findings';
import { AT_EASE, euros, month, TODAY } from '../fixtures/months';
import { recourse } from '../fixtures/recourse';
import { nothing, type State, type States } from '../state';

const handlers = { onGrant: nothing, onCheck: nothing, onStep: nothing, onQuiet: nothing };

const page = (
  status: PageView['status'],
  findings: Finding[] = [],
  rest: Partial<PageView> = {},
): PageView => ({
  status,
  host: 'shop.example.co.uk',
  findings,
  checksRun: 9,
  recourse: null,
  unseenFrames: [],
  ...rest,
});

const seller = {
  name: 'Teapot House',
  host: 'shop.example.co.uk',
  ownerCountry: null,
  addressCountry: null,
  currency: 'GBP',
};

interface Beside {
  month?: MonthView;
  reached?: readonly number[];
  readOnly?: boolean;
  busy?: boolean;
  press?: readonly string[];
}

/** The popup on a page, beside a month that is at ease if no other is given. */
const popup = (
  view: PageView,
  { month: shown = AT_EASE, reached = [], readOnly = false, busy = false, press = [] }: Beside = {},
): State => ({
  surface: 'popup',
  press,
  draw: () => (
    <Popup
      page={{ page: view, busy, ...handlers }}
      month={{ month: shown, readOnly, onSetLimit: nothing }}
      problem={null}
      pace={{ month: shown, reached }}
      purchase={{ homeCountry: 'IE', homeCurrency: 'EUR', today: TODAY, seller, onAdd: async () => null }}
      onLedger={nothing}
      onSettings={nothing}
    />
  ),
});

/** The popup where the ledger does not open. */
const unopened: State = {
  surface: 'popup',
  draw: () => (
    <Popup
      page={{ page: page('assessed'), ...handlers }}
      month={null}
      problem="problem_newer"
      pace={null}
      purchase={null}
      onLedger={nothing}
      onSettings={nothing}
    />
  ),
};

const nothingFound = page('assessed');

export const popupStates: States = {
  'popup-danger': popup(
    page('assessed', [embedded, unknownProcessor, known], { host: 'usps.com.parcel-fee.top' }),
  ),
  'popup-danger-details': popup(page('assessed', [embedded]), { press: ['.finding > details > summary'] }),
  'popup-caution': popup(page('assessed', [unknownProcessor, known]), {
    month: month(250_00, 84_20, { refunded: euros(19_99) }),
  }),
  'popup-nothing-found': popup(nothingFound),
  'popup-information': popup(page('assessed', [known])),
  'popup-ways': popup(page('assessed', [known, ...wallets], { recourse })),
  'popup-ways-details': popup(page('assessed', [known, ...wallets], { recourse }), {
    press: ['.findings .folded > summary', '.recourse .folded > summary'],
  }),
  'popup-ways-unseen': popup(page('assessed', [], { recourse: [] })),
  'popup-over': popup(nothingFound, { month: month(250_00, 312_60), reached: [100] }),
  'popup-carried': popup(nothingFound, {
    month: month(310_00, 84_20, { carried: euros(60_00), heading: euros(114_81), usual: euros(131_40) }),
    reached: [],
  }),
  'popup-apart': popup(nothingFound, {
    month: month(250_00, 84_20, { apart: [{ minor: 61_50, currency: 'CHF' }] }),
  }),
  'popup-no-limit': popup(page('address-only'), { month: month(null, 0) }),
  'popup-no-access': popup(page('no-access')),
  'popup-unseen-frames': popup(
    page('assessed', [], { unseenFrames: ['js.stripe.com', 'shop.example.co.uk'] }),
  ),
  'popup-not-a-page': popup(page('not-a-page', [], { host: '' })),
  'popup-adding': popup(nothingFound, { press: ['.purchase > summary'] }),
  'popup-unopened': unopened,
  'popup-private': popup(page('assessed', [insecure]), { readOnly: true }),
  'popup-adding-wrong': popup(nothingFound, { press: ['.purchase > summary', '.purchase [type=submit]'] }),
  'popup-checking': popup(page('no-access'), { busy: true }),
};
