import type { IDBPTransaction, StoreNames } from 'idb';
import { byMonth, type DayTotals } from '../spending/totals';
import type { Database, TillwatchSchema } from './schema';
import { stored, unstored } from './stored-purchase';

type Upgrade = IDBPTransaction<TillwatchSchema, StoreNames<TillwatchSchema>[], 'versionchange'>;

/** The step to each version from the one before it. Add to them, and never change one that shipped. */
const STEPS: readonly ((database: Database, upgrade: Upgrade) => void | Promise<void>)[] = [
  createStores,
  indexSidesAndSpellings,
  keepTotalsByMonth,
];

/** The version of the schema. */
export const VERSION = STEPS.length;

/**
 * Takes a database from one version to another, step by step, in one transaction: all or nothing. A database without
 * stores is as good as none: a look at what there is to rescue once left such ones behind.
 */
export async function migrate(
  database: Database,
  oldVersion: number,
  newVersion: number,
  upgrade: Upgrade,
): Promise<void> {
  const made = database.objectStoreNames.length > 0 ? oldVersion : 0;
  for (const step of STEPS.slice(made, newVersion)) await step(database, upgrade);
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
  // Nobody asked by it, and the next version lets it go.
  (purchases as unknown as IDBObjectStore).createIndex('changedAt', 'changedAt');
  database.createObjectStore('removed', { keyPath: 'id' }).createIndex('removedAt', 'removedAt');
  database.createObjectStore('imports', { keyPath: 'id' });
  database.createObjectStore('journal', { keyPath: ['importId', 'id'] });
  database.createObjectStore('totals', { keyPath: ['currency', 'date'] });
  database.createObjectStore('history', { keyPath: ['day', 'host', 'code'] });
  database.createObjectStore('settings');
  database.createObjectStore('meta');
}

/** Filters by side and by category, however it was typed, get an index of their own; what no filter asks for goes. */
async function indexSidesAndSpellings(_database: Database, upgrade: Upgrade): Promise<void> {
  const purchases = upgrade.objectStore('purchases');
  (purchases as unknown as IDBObjectStore).deleteIndex('changedAt');
  purchases.deleteIndex('category');
  for (let cursor = await purchases.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update(stored(unstored(cursor.value)));
  }
  purchases.createIndex('category', ['categoryKey', 'orderedOn']);
  purchases.createIndex('side', ['side', 'orderedOn']);
}

/** What was a record a day becomes a record a month. The days come in their order. */
async function keepTotalsByMonth(database: Database, upgrade: Upgrade): Promise<void> {
  const days = (await upgrade.objectStore('totals').getAll()) as unknown as DayTotals[];
  database.deleteObjectStore('totals');
  const totals = database.createObjectStore('totals', { keyPath: ['currency', 'month'] });
  await Promise.all(byMonth(days).map((month) => totals.put(month)));
}
