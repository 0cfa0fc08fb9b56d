import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database, TillwatchSchema } from './schema';

/** The version of the schema. Raise it with each step added to `migrate`, and never change a step that shipped. */
export const VERSION = 1;

type Upgrade = IDBPTransaction<TillwatchSchema, StoreNames<TillwatchSchema>[], 'versionchange'>;

/** Takes a database from the version it has to `VERSION`, step by step, in one transaction: all or nothing. */
export function migrate(database: Database, oldVersion: number, _upgrade: Upgrade): void {
  if (oldVersion < 1) createStores(database);
}

/**
 * Each index that ends in the day gives its rows in the order of days, so that a filter by shop, country,
 * category or state needs no sorting.
 */
function createStores(database: Database): void {
  const purchases = database.createObjectStore('purchases', { keyPath: 'id' });
  purchases.createIndex('date', 'orderedOn');
  purchases.createIndex('amount', 'home.minor');
  purchases.createIndex('shop', ['shopKey', 'orderedOn']);
  purchases.createIndex('country', ['country', 'orderedOn']);
  purchases.createIndex('category', ['category', 'orderedOn']);
  purchases.createIndex('state', ['state', 'orderedOn']);
  purchases.createIndex('words', 'words', { multiEntry: true });
  purchases.createIndex('changedAt', 'changedAt');
  database.createObjectStore('removed', { keyPath: 'id' }).createIndex('removedAt', 'removedAt');
  database.createObjectStore('imports', { keyPath: 'id' });
  database.createObjectStore('journal', { keyPath: ['importId', 'id'] });
  database.createObjectStore('totals', { keyPath: ['currency', 'date'] });
  database.createObjectStore('history', { keyPath: ['day', 'host', 'code'] });
  database.createObjectStore('settings');
  database.createObjectStore('meta');
}
