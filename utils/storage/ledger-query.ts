import type { IDBPObjectStore } from 'idb';
import { wordsOf } from '../spending/name-key';
import type { Purchase } from '../spending/purchase';
import {
  type Condition,
  conditionsOf,
  type Exclusion,
  exclusionsOf,
  filtersOf,
  type LedgerQuery,
  leadOf,
} from './ledger-conditions';
import { FEW, PROBED } from './reading-costs';
import type { Database, StoredPurchase, TillwatchSchema } from './schema';
import { unstored } from './stored-purchase';

export interface LedgerPage {
  rows: Purchase[];
  /** Where the next page begins; null where this is the last. */
  after: LedgerQuery['after'];
}

/** One page of purchases, found by the indexes that fit the query. */
export async function queryPurchases(database: Database, query: LedgerQuery): Promise<LedgerPage> {
  // No stretch of an index ends before it begins.
  if (query.from !== null && query.to !== null && query.from > query.to) return { rows: [], after: null };
  const { store } = database.transaction('purchases');
  const conditions = conditionsOf(query);
  const lead = leadOf(query, conditions);
  const others = [...conditions.filter((condition) => condition !== lead), ...exclusionsOf(query)];
  const rows =
    others.length === 0
      ? await walk(store, lead, query, Number.POSITIVE_INFINITY)
      : await find(store, conditions, query);
  const page = rows.slice(0, query.count);
  const last = page.at(-1);
  return {
    rows: page.map(unstored),
    after: rows.length > query.count && last ? { key: sortKey(last, query), id: last.id } : null,
  };
}

type Purchases = IDBPObjectStore<TillwatchSchema, ['purchases'], 'purchases', 'readonly'>;

const sortKey = (purchase: Purchase, { sort }: LedgerQuery): string | number =>
  sort === 'date' ? purchase.orderedOn : purchase.home.minor;

/**
 * Goes along an index, past where the last page ended, until there is one row more than a page. Stops after so many
 * rows as `most`; gives what it has found, whole or not.
 */
async function walk(
  store: Purchases,
  lead: Condition,
  query: LedgerQuery,
  most: number,
): Promise<StoredPurchase[]> {
  const matches = matcher(query);
  const direction = query.order === 'ascending' ? 'next' : 'prev';
  const { after } = query;
  const rows: StoredPurchase[] = [];
  let cursor = await store.index(lead.index).openCursor(lead.range, direction);
  if (cursor && after) {
    const key = lead.keyOf(after.key);
    const order = indexedDB.cmp(cursor.key, key) || indexedDB.cmp(cursor.primaryKey, after.id);
    const ahead = direction === 'next' ? order < 0 : order > 0;
    if (ahead) cursor = await cursor.continuePrimaryKey(key, after.id);
    if (cursor?.primaryKey === after.id) cursor = await cursor.continue();
  }
  for (let seen = 0; cursor && seen < most && rows.length <= query.count; seen += 1) {
    if (matches(cursor.value)) rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}

/** What several conditions leave, by the way that reads least: the few of the rarest, the first that come, or keys alone. */
async function find(
  store: Purchases,
  conditions: readonly Condition[],
  query: LedgerQuery,
): Promise<StoredPurchase[]> {
  // Not counted to the end: an index of a hundred thousand entries takes as long to count as to read.
  const heads = await Promise.all(
    conditions.map(async (condition) => {
      const ids = await store.index(condition.index).getAllKeys(condition.range, FEW + 1);
      return { condition, count: ids.length };
    }),
  );
  const [rarest] = heads.sort((left, right) => left.count - right.count);
  if (rarest && rarest.count <= FEW) {
    const rows = await store.index(rarest.condition.index).getAll(rarest.condition.range);
    // A row stands under each of its words that begins so.
    const once = new Map(rows.map((row) => [row.id, row]));
    return sorted([...once.values()].filter(matcher(query)), query);
  }
  const first = await walk(store, leadOf(query, conditions), query, PROBED + query.count);
  return first.length > query.count ? first : agreed(store, conditions, query);
}

/** The first rows, one more than a page, whose keys stand under every condition and no exclusion. Reads no other row. */
async function agreed(
  store: Purchases,
  conditions: readonly Condition[],
  query: LedgerQuery,
): Promise<StoredPurchase[]> {
  const lead = leadOf(query, conditions);
  const others = conditions.filter((condition) => condition !== lead);
  const idsOf = async ({ index, range }: Condition | Exclusion) =>
    new Set(await store.index(index).getAllKeys(range));
  const [ids, within, without] = await Promise.all([
    idsFrom(store, lead, query),
    Promise.all(others.map(idsOf)),
    Promise.all(exclusionsOf(query).map(idsOf)),
  ]);
  const wanted: string[] = [];
  for (const id of ids) {
    if (wanted.length > query.count) break;
    if (within.every((set) => set.has(id)) && !without.some((set) => set.has(id))) wanted.push(id);
  }
  const rows = await Promise.all(wanted.map((id) => store.get(id)));
  return rows.filter((row) => row !== undefined);
}

/** The ids under a condition in the order of the query, past where the last page ended. */
async function idsFrom(store: Purchases, lead: Condition, query: LedgerQuery): Promise<string[]> {
  const { after, order } = query;
  const index = store.index(lead.index);
  const inOrder = (ids: string[]) => (order === 'ascending' ? ids : ids.reverse());
  if (!after) return inOrder(await index.getAllKeys(lead.range));
  const key = lead.keyOf(after.key);
  const { lower, upper } = lead.range;
  const isAtEnd = indexedDB.cmp(key, order === 'ascending' ? upper : lower) === 0;
  const beyond =
    order === 'ascending'
      ? () => IDBKeyRange.bound(key, upper, true, false)
      : () => IDBKeyRange.bound(lower, key, false, true);
  const [same, rest] = await Promise.all([
    index.getAllKeys(IDBKeyRange.only(key)),
    isAtEnd ? [] : index.getAllKeys(beyond()),
  ]);
  const isPast = (id: string) => (order === 'ascending' ? id > after.id : id < after.id);
  return [...inOrder(same).filter(isPast), ...inOrder(rest)];
}

/** All conditions, asked of a row itself. */
function matcher(query: LedgerQuery): (row: StoredPurchase) => boolean {
  const words = wordsOf(query.text);
  const filters = filtersOf(query);
  const { from, to, country, state } = query;
  return (row) =>
    (from === null || row.orderedOn >= from) &&
    (to === null || row.orderedOn <= to) &&
    filters.every(({ field, value }) => row[field] === value) &&
    (country !== '' || row.country === null) &&
    (state !== 'bought' || row.state !== 'planned') &&
    words.every((part) => row.words.some((whole) => whole.startsWith(part)));
}

function sorted(rows: StoredPurchase[], query: LedgerQuery): StoredPurchase[] {
  const sign = query.order === 'ascending' ? 1 : -1;
  const compare = (left: [string | number, string], right: [string | number, string]) =>
    sign *
    (left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : left[1] < right[1] ? -1 : left[1] > right[1] ? 1 : 0);
  const place = (row: StoredPurchase): [string | number, string] => [sortKey(row, query), row.id];
  const { after } = query;
  return rows
    .filter((row) => !after || compare(place(row), [after.key, after.id]) > 0)
    .sort((left, right) => compare(place(left), place(right)));
}

/** The purchases of these days, both included, in any order. */
export async function purchasesBetween(database: Database, from: string, to: string): Promise<Purchase[]> {
  const rows = await database.getAllFromIndex('purchases', 'date', IDBKeyRange.bound(from, to));
  return rows.map(unstored);
}

/** Every category that a purchase has, once, in the order of their names. */
export async function readCategories(database: Database): Promise<string[]> {
  const index = database.transaction('purchases').store.index('category');
  const names: string[] = [];
  let cursor = await index.openCursor(IDBKeyRange.lowerBound(['\u0000']));
  while (cursor) {
    names.push(cursor.value.category);
    cursor = await cursor.continue([cursor.value.categoryKey, '\uffff']);
  }
  return names;
}
