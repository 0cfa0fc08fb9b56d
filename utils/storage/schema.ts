import type { DBSchema, IDBPDatabase } from 'idb';
import type { Purchase } from '../spending/purchase';
import type { DayTotals } from '../spending/totals';

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

/** A purchase with what its indexes need. */
export type StoredPurchase = Purchase & { words: string[]; shopKey: string };

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
      words: string;
    };
  };
  removed: { key: string; value: RemovedPurchase; indexes: { removedAt: number } };
  /** Running totals, one record a day and home currency. */
  totals: { key: [string, string]; value: DayTotals };
  history: { key: [string, string, string]; value: HistoryEntry };
  /** One record, under the key `settings`. */
  settings: { key: string; value: unknown };
  /** Small facts that are no wish of the shopper's, each under its own key. */
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<TillwatchSchema>;
