import type { LedgerQuery } from './ledger-conditions';

/** The query that leaves nothing out, newest first: change what matters. */
export const EVERY_PURCHASE: LedgerQuery = {
  text: '',
  from: null,
  to: null,
  shop: null,
  country: null,
  category: null,
  state: null,
  crossBorder: null,
  sort: 'date',
  order: 'descending',
  after: null,
  count: 50,
};
