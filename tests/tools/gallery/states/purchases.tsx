import type { ComponentProps } from 'preact';
import { PurchaseEditor } from '@/components/spending/purchase-editor';
import { PurchaseRow } from '@/components/spending/purchase-row';
import { EVERYTHING } from '@/components/spending/purchase-search';
import { PurchasesSection } from '@/components/spending/purchases-section';
import { blankDraft, type Purchase } from '@/utils/spending/purchase';
import { TODAY } from '../fixtures/months';
import { purchases } from '../fixtures/purchases';
import { done, nothing, refused, type State, type States } from '../state';
import { piece } from './piece';

const actions = {
  onEdit: refused,
  onRemove: refused,
  onRefund: refused,
  onEditRefund: refused,
  onReceive: refused,
  onRemoveRefund: refused,
};

/** The list of purchases, before any is in it. */
export const listed: ComponentProps<typeof PurchasesSection> = {
  search: EVERYTHING,
  rows: [],
  more: false,
  isFull: false,
  categories: ['Books', 'Stationery'],
  today: TODAY,
  readOnly: false,
  removed: null,
  onSearch: nothing,
  onEverything: nothing,
  onMore: nothing,
  onRestore: done,
  actions,
};

const list = (change: Partial<typeof listed>): State =>
  piece(() => <PurchasesSection {...listed} {...change} />);

/** One purchase, opened; what is pressed then is inside it. */
const opened = (place: number, press: readonly string[] = []): State =>
  piece(
    () => (
      <div class="card">
        <h2>{purchases[place]?.shop}</h2>
        <ul class="purchases">
          <li>
            <PurchaseRow
              purchase={purchases[place] as Purchase}
              today={TODAY}
              readOnly={false}
              actions={actions}
            />
          </li>
        </ul>
      </div>
    ),
    ['.purchase-row > summary', ...press],
  );

const editor = (currency: string, press: readonly string[] = []): State =>
  piece(
    () => (
      <div class="card">
        <h2>{currency}</h2>
        <PurchaseEditor
          draft={blankDraft({ shop: '', amount: { minor: 0, currency }, orderedOn: TODAY })}
          homeCurrency="EUR"
          today={TODAY}
          isNew
          action="OK"
          onSave={done}
        />
      </div>
    ),
    press,
  );

export const purchaseStates: States = {
  'purchases-none-found': list({ search: { ...listed.search, text: 'Teekanne', country: 'DK' } }),
  'purchases-of-a-shop': list({
    rows: purchases.slice(1, 2),
    search: { ...listed.search, shop: '竹林堂文具店' },
  }),
  'purchases-more': list({ rows: purchases, more: true }),
  'purchases-removed': list({ rows: purchases.slice(1), removed: purchases[0] ?? null }),
  'purchase-planned': opened(0),
  'purchase-foreign': opened(1),
  'purchase-right-to-left': opened(2),
  'purchase-refunds': opened(3),
  'purchase-refunded': opened(4),
  'purchase-refund-open': opened(4, ['.refund summary']),
  'purchase-not-kept': opened(1, ['.editor [type=submit]']),
  'purchase-not-removed': opened(3, ['.editor .actions > [type=button]']),
  'editor-new': editor('EUR'),
  'editor-foreign-wrong': editor('USD', ['details > summary', '[type=submit]']),
};
