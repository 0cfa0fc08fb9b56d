import { useRef, useState } from 'preact/hooks';
import type { Purchase } from '@/utils/spending/purchase';
import { useKeptFocus } from '../elements/kept-focus';
import { Problem } from '../elements/problem';
import { useWording } from '../wording-context';
import { type PurchaseActions, PurchaseRow } from './purchase-row';
import { isNarrowed, type PurchaseSearch, SearchFields } from './purchase-search';

interface PurchasesSectionProps {
  search: PurchaseSearch;
  rows: readonly Purchase[];
  /** Whether there is another page. */
  more: boolean;
  /** Whether as many are shown as ever are: then only a search finds the others. */
  isFull: boolean;
  /** Every category that there is. */
  categories: readonly string[];
  today: string;
  readOnly: boolean;
  /** The purchase that was removed last on this page or elsewhere, for as long as it can be put back. */
  removed: Purchase | null;
  onSearch: (changes: Partial<PurchaseSearch>) => void;
  /** Looks for all again. */
  onEverything: () => void;
  onMore: () => void;
  /** Settles with the key of the reason why it was not put back, or null. */
  onRestore: (purchase: Purchase) => Promise<string | null>;
  actions: PurchaseActions;
}

/** Where a link to the list leads. */
export const PURCHASES_ID = 'purchases';

/** All purchases: searched, filtered and sorted, a page at a time. */
export function PurchasesSection(props: PurchasesSectionProps) {
  const { search, rows, more, isFull, today, readOnly, removed, onMore, onRestore, actions } = props;
  const wording = useWording();
  const isEmpty = rows.length === 0;
  const narrowed = isNarrowed(search);
  const [problem, setProblem] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  // What was pressed goes away with its row: focus moves to what happened, one step before the way back.
  useKeptFocus(section, status);
  return (
    <section class="card" aria-labelledby={PURCHASES_ID} ref={section}>
      <h2 id={PURCHASES_ID} tabIndex={-1}>
        {wording.text('purchases_title')}
      </h2>
      {(!isEmpty || narrowed) && <SearchFields {...props} />}
      <div class="actions">
        <p role="status" ref={status} tabIndex={-1}>
          {isEmpty
            ? wording.text(narrowed ? 'purchases_none_found' : 'purchases_none')
            : wording.count(more ? 'purchases_shown' : 'purchases_found', rows.length)}
          {removed && ` ${wording.text('purchases_removed', { shop: removed.shop })}`}
        </p>
        {removed && !readOnly && (
          <button
            type="button"
            class="button-plain"
            onClick={async () => setProblem(await onRestore(removed))}
          >
            {wording.text('purchases_undo')}
          </button>
        )}
        {narrowed && (
          <button type="button" class="button-plain" onClick={props.onEverything}>
            {wording.text('purchases_everything')}
          </button>
        )}
      </div>
      <Problem of={problem} />
      {!isEmpty && (
        <ul class="purchases">
          {rows.map((purchase) => (
            <li key={purchase.id}>
              <PurchaseRow purchase={purchase} today={today} readOnly={readOnly} actions={actions} />
            </li>
          ))}
        </ul>
      )}
      {more && isFull && <p>{wording.text('purchases_full')}</p>}
      {more && !isFull && (
        <button type="button" class="button" onClick={onMore}>
          {wording.text('purchases_more')}
        </button>
      )}
    </section>
  );
}
