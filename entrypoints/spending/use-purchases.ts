import { useCallback, useState } from 'preact/hooks';
import type { PurchaseSearch } from '@/components/spending/purchases-section';
import { ask } from '@/utils/browser/pages/ask';
import { useAnswer } from '@/utils/browser/pages/use-answer';

const CHANGES = ['month', 'settings'] as const;
const PAGE = 25;

/** More rows than this help nobody: the search does. As many as one answer carries. */
const MOST = 1_000;

const EVERYTHING: PurchaseSearch = {
  text: '',
  state: null,
  country: null,
  crossBorder: null,
  from: null,
  to: null,
  sort: 'date',
  order: 'descending',
};

/** The purchases that the shopper looks for, a page at a time; asked for again when the ledger changes. */
export function usePurchases() {
  const [search, setSearch] = useState(EVERYTHING);
  const [count, setCount] = useState(PAGE);
  const page = useAnswer(
    useCallback(
      () => ask({ type: 'purchases', query: { ...search, shop: null, category: null, after: null, count } }),
      [search, count],
    ),
    CHANGES,
  );
  return {
    search,
    /** Null until the first answer. */
    rows: page && (page.ok ? page.value.rows : []),
    more: page?.ok === true && page.value.after !== null,
    isFull: count >= MOST,
    onSearch(changes: Partial<PurchaseSearch>) {
      setCount(PAGE);
      setSearch((before) => ({ ...before, ...changes }));
    },
    onMore: () => setCount((before) => Math.min(MOST, before + PAGE)),
  };
}
