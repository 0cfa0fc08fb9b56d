import * as z from 'zod/mini';
import { calendarDateSchema } from '../spending/calendar-date';
import { nameKey, wordsOf } from '../spending/name-key';
import { countrySchema, STATE_FILTERS } from '../spending/purchase';
import { sideOf } from './stored-purchase';

const name = z.string().check(z.maxLength(200));

/** Which purchases to show, and from where on. Null and empty text: no matter; an empty category or country: not known. */
export const ledgerQuerySchema = z.object({
  text: name,
  from: z.nullable(calendarDateSchema),
  to: z.nullable(calendarDateSchema),
  shop: z.nullable(name),
  country: z.nullable(z.union([countrySchema, z.literal('')])),
  category: z.nullable(name),
  state: z.nullable(z.enum(STATE_FILTERS)),
  crossBorder: z.nullable(z.boolean()),
  sort: z.enum(['date', 'amount']),
  order: z.enum(['ascending', 'descending']),
  /** Where the page before ended; null for the first page. */
  after: z.nullable(z.object({ key: z.union([z.string(), z.number()]), id: z.string() })),
  count: z.int().check(z.gte(1), z.lte(1_000)),
});
export type LedgerQuery = z.infer<typeof ledgerQuerySchema>;

/** A stretch of one index. */
export interface Condition {
  index: 'date' | 'amount' | 'shop' | 'country' | 'category' | 'state' | 'side' | 'words';
  range: IDBKeyRange;
  /** The key in this index of a row with this sort key. */
  keyOf: (sortKey: string | number) => string | number | [string, string];
}

/** A stretch of an index in which no row may stand. */
export type Exclusion = Pick<Condition, 'index' | 'range'>;

/** What a field of the stored purchase must be; each has an index of its name, in the order of days. */
export function filtersOf({ shop, category, country, state, crossBorder }: LedgerQuery) {
  const filters = [
    { index: 'shop', field: 'shopKey', value: shop === null ? null : nameKey(shop) },
    { index: 'category', field: 'categoryKey', value: category === null ? null : nameKey(category) },
    { index: 'country', field: 'country', value: country || null },
    { index: 'state', field: 'state', value: state === 'bought' ? null : state },
    { index: 'side', field: 'side', value: crossBorder === null ? null : sideOf(crossBorder) },
  ] as const;
  return filters.filter(({ value }) => value !== null);
}

/** Everything that a query asks, as stretches of indexes. The last words may be typed in part. */
export function conditionsOf(query: LedgerQuery): Condition[] {
  const [from, to] = [query.from ?? '', query.to ?? LAST];
  const filters = filtersOf(query).map(
    ({ index, value }): Condition => ({
      index,
      range: IDBKeyRange.bound([value, from], [value, to]),
      keyOf: (day) => [value ?? '', String(day)],
    }),
  );
  const isDated = query.from !== null || query.to !== null;
  const days = isDated && filters.length === 0 ? [daysOf(from, to)] : [];
  const words = wordsOf(query.text).map(
    (part): Condition => ({
      index: 'words',
      range: IDBKeyRange.bound(part, `${part}${LAST}`),
      keyOf: (key) => key,
    }),
  );
  return [...filters, ...days, ...words];
}

/** What a query leaves out. A country that is not known stands in no index. */
export function exclusionsOf({ country, state }: LedgerQuery): Exclusion[] {
  const known: Exclusion = { index: 'country', range: IDBKeyRange.bound(['', ''], [LAST, LAST]) };
  const planned: Exclusion = { index: 'state', range: IDBKeyRange.bound(['planned', ''], ['planned', LAST]) };
  return [...(country === '' ? [known] : []), ...(state === 'bought' ? [planned] : [])];
}

/** The condition whose index gives the rows in the order of the query: the first that ends in the day, or all rows. */
export function leadOf({ sort }: LedgerQuery, conditions: readonly Condition[]): Condition {
  if (sort === 'amount') {
    const range = IDBKeyRange.bound(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    return { index: 'amount', range, keyOf: (minor) => minor };
  }
  return conditions.find(({ index }) => index !== 'words') ?? daysOf('', LAST);
}

/** Sorts behind every text. */
const LAST = '\uffff';

const daysOf = (from: string, to: string): Condition => ({
  index: 'date',
  range: IDBKeyRange.bound(from, to),
  keyOf: (day) => day,
});
