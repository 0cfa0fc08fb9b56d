import type { DBSchema, IDBPDatabase } from 'idb';
import type { Purchase } from '../spending/purchase';
import type { MonthTotals } from '../spending/totals';

/** A finding that was raised: its code, its host and the day. Nothing else is kept of any page. */
export interface HistoryEntry {
  code: string;
  host: string;
  day: string;
}

/** A purchase that was taken away and can be put back. `removedAt`: milliseconds since 1970. */
export interface RemovedPurchase {
  id: string;
  purchase: Purchase;
  removedAt: number;
}

/** An import under way, or one that was interrupted. */
export interface ImportProgress {
  id: string;
  fileName: string;
  /** The number of the batch that comes next. */
  next: number;
  /** Rows written so far, and rows in the file. */
  done: number;
  total: number;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/**
 * What an import met. `before`: the purchase as it was before; null if there was none. `untouched`: it stands for a
 * row of the file and was left as it is, so there is nothing to take back. `undo`: where the import removed the
 * purchase, what of it could be put back before; null if nothing.
 */
export interface JournalEntry {
  importId: string;
  id: string;
  before: Purchase | null;
  untouched?: boolean;
  undo?: RemovedPurchase | null;
}

/** A purchase with what its indexes need. `side`: `crossBorder` in words, since a key is never true or false. */
export type StoredPurchase = Purchase & {
  words: string[];
  shopKey: string;
  categoryKey: string;
  side: 'abroad' | 'domestic';
};

export interface TillwatchSchema extends DBSchema {
  purchases: {
    key: string;
    value: StoredPurchase;
    indexes: {
      date: string;
      amount: number;
      shop: [string, string];
      country: [string, string];
      category: [string, string];
      state: [string, string];
      side: [string, string];
      words: string;
    };
  };
  removed: { key: string; value: RemovedPurchase; indexes: { removedAt: number } };
  /** Imports that have not ended. */
  imports: { key: string; value: ImportProgress };
  /** What an import that has not ended put in the place of what, so that it can be taken back. */
  journal: { key: [string, string]; value: JournalEntry };
  /** Running totals, one record a calendar month and home currency. */
  totals: { key: [string, string]; value: MonthTotals };
  history: { key: [string, string, string]; value: HistoryEntry };
  /** One record, under the key `settings`. */
  settings: { key: string; value: unknown };
  /** Small facts that are no wish of the shopper's, each under its own key. */
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<TillwatchSchema>;
