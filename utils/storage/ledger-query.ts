import * as z from 'zod/mini';
import { calendarDateSchema } from '../spending/calendar-date';
import { countrySchema, PURCHASE_STATES, type Purchase } from '../spending/purchase';
import type { Database, StoredPurchase } from './schema';
import { searchWords, shopKey, unstored } from './stored-purchase';

const word = z.string().check(z.maxLength(200));

/** Which purchases to show, and from where on. Null and empty text: no matter. */
export const ledgerQuerySchema = z.object({
  text: word,
  from: z.nullable(calendarDateSchema),
  to: z.nullable(calendarDateSchema),
  shop: z.nullable(word),
  country: z.nullable(countrySchema),
  category: z.nullable(word),
  state: z.nullable(z.enum(PURCHASE_STATES)),
  crossBorder: z.nullable(z.boolean()),
  sort: z.enum(['date', 'amount']),
  order: z.enum(['ascending', 'descending']),
  /** Where the page before ended; null for the first page. */
  after: z.nullable(z.object({ key: z.union([z.string(), z.number()]), id: z.string() })),
  count: z.int().check(z.gte(1), z.lte(1_000)),
});
export type LedgerQuery = z.infer<typeof ledgerQuerySchema>;

export interface LedgerPage {
  rows: Purchase[];
  /** Where the next page begins; null where this is the last. */
  after: LedgerQuery['after'];
}

/** Up to this many hits of a word are read and sorted; above it they stand so close that walking finds a page soon. */
const FEW = 2_000;

/** One page of purchases, found by the index that fits the query. */
export async function queryPurchases(database: Database, query: LedgerQuery): Promise<LedgerPage> {
  const words = searchWords(query.text);
  const hits = words.length ? await rareHits(database, words) : null;
  const matches = matcher(query, words);
  const rows = hits ? sorted(hits.filter(matches), query) : await walk(database, query, matches);
  const page = rows.slice(0, query.count);
  const last = page.at(-1);
  return {
    rows: page.map(unstored),
    after: rows.length > query.count && last ? { key: sortKey(last, query), id: last.id } : null,
  };
}

const sortKey = (purchase: Purchase, { sort }: LedgerQuery): string | number =>
  sort === 'date' ? purchase.orderedOn : purchase.home.minor;

/** What the index cannot tell, asked of each row. The last words may be typed in part. */
function matcher(query: LedgerQuery, words: readonly string[]): (row: StoredPurchase) => boolean {
  const { from, to, shop, country, category, state, crossBorder } = query;
  const shopOf = shop === null ? null : shopKey(shop);
  return (row) =>
    (from === null || row.orderedOn >= from) &&
    (to === null || row.orderedOn <= to) &&
    (shopOf === null || row.shopKey === shopOf) &&
    (country === null || row.country === country) &&
    (category === null || row.category === category) &&
    (state === null || row.state === state) &&
    (crossBorder === null || row.crossBorder === crossBorder) &&
    words.every((part) => row.words.some((whole) => whole.startsWith(part)));
}

/** The rows that hold the rarest of the words; null where even that one is frequent. */
async function rareHits(database: Database, words: readonly string[]): Promise<StoredPurchase[] | null> {
  const store = database.transaction('purchases').store;
  const index = store.index('words');
  const counted = await Promise.all(
    words.map(async (part) => {
      const range = IDBKeyRange.bound(part, `${part}\uffff`);
      return { range, count: await index.count(range) };
    }),
  );
  const [rarest] = counted.sort((left, right) => left.count - right.count);
  if (!rarest || rarest.count > FEW) return null;
  const ids = new Set(await index.getAllKeys(rarest.range));
  const rows = await Promise.all([...ids].map((id) => store.get(id)));
  return rows.filter((row) => row !== undefined);
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

/** Goes along the index in its order, past where the last page ended, until there is one row more than a page. */
async function walk(
  database: Database,
  query: LedgerQuery,
  matches: (row: StoredPurchase) => boolean,
): Promise<StoredPurchase[]> {
  const { index, range, keyOf } = planFor(query);
  const source = database.transaction('purchases').store.index(index);
  const direction = query.order === 'ascending' ? 'next' : 'prev';
  const { after } = query;
  const rows: StoredPurchase[] = [];
  let cursor = await source.openCursor(range, direction);
  if (cursor && after) {
    const key = keyOf(after.key);
    const order = indexedDB.cmp(cursor.key, key) || indexedDB.cmp(cursor.primaryKey, after.id);
    const ahead = direction === 'next' ? order < 0 : order > 0;
    if (ahead) cursor = await cursor.continuePrimaryKey(key, after.id);
    if (cursor?.primaryKey === after.id) cursor = await cursor.continue();
  }
  for (; cursor && rows.length <= query.count; cursor = await cursor.continue()) {
    if (matches(cursor.value)) rows.push(cursor.value);
  }
  return rows;
}

interface Plan {
  index: 'date' | 'amount' | 'shop' | 'country' | 'category' | 'state';
  range: IDBKeyRange | null;
  /** The key in this index of a row with this sort key. */
  keyOf: (sortKey: string | number) => string | number | [string, string];
}

/** By amount there is one index; by day the one of the first filter that has its own. */
function planFor(query: LedgerQuery): Plan {
  if (query.sort === 'amount') return { index: 'amount', range: null, keyOf: (key) => key };
  const [from, to] = [query.from ?? '', query.to ?? '\uffff'];
  const filters = [
    ['shop', query.shop === null ? null : shopKey(query.shop)],
    ['category', query.category],
    ['country', query.country],
    ['state', query.state],
  ] as const;
  const filter = filters.find(([, value]) => value !== null);
  if (!filter) return { index: 'date', range: IDBKeyRange.bound(from, to), keyOf: (key) => key };
  const [index, value] = filter;
  const range = IDBKeyRange.bound([value, from], [value, to]);
  return { index, range, keyOf: (key) => [value ?? '', String(key)] };
}

/** The purchases of these days, both included, in any order. */
export async function purchasesBetween(database: Database, from: string, to: string): Promise<Purchase[]> {
  const rows = await database.getAllFromIndex('purchases', 'date', IDBKeyRange.bound(from, to));
  return rows.map(unstored);
}
