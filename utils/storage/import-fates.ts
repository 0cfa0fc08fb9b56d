import { nameKey } from '../spending/name-key';
import type { Purchase } from '../spending/purchase';
import type { Database } from './schema';
import { unstored } from './stored-purchase';
import type { Replacement } from './totals-repository';
import type { Writing } from './writing';

/**
 * How rows meet what is here. `merge`: the later change of a purchase wins, and what is here stays.
 * `restore`: the file wins, and `removeUnseen` takes away what it does not have.
 */
export type ImportMode = 'merge' | 'restore';

/** What became of rows, or would become: counted by fate. */
export interface ImportCounts {
  added: number;
  changed: number;
  /** Here already, under the same id or as the same purchase under another. */
  same: number;
  /** Here, and not in a file that takes the place of what is here. */
  removed: number;
}

/** What a batch would do, and which purchases here its rows stand for, each under its `alikeKey`. */
export interface Comparison {
  counts: Omit<ImportCounts, 'removed'>;
  met: [key: string, id: string][];
}

/**
 * What `writeBatch` would do with these rows, no two of one id; writes nothing. What is removed, only the whole file
 * can tell. `met`: purchases here that rows of earlier batches stand for already.
 */
export async function compareRows(
  database: Database,
  rows: readonly Purchase[],
  mode: ImportMode,
  met: readonly string[] = [],
): Promise<Comparison> {
  const counts = { added: 0, changed: 0, same: 0 };
  const transaction = database.transaction(['purchases']);
  const fates = await fatesOf(transaction, async (id) => met.includes(id), rows, mode);
  for (const { before, after } of fates) counts[after ? (before ? 'changed' : 'added') : 'same'] += 1;
  return {
    counts,
    met: fates.flatMap(({ id, before }): Comparison['met'] => (before ? [[alikeKey(before), id]] : [])),
  };
}

/**
 * Of rows with one id the one that stands in the end if they come one after another, by their ids; behind rows that
 * stood before. The fates of a batch are reckoned before any of them is written, so two of one id would both be new,
 * and counted twice.
 */
export function standingRows(
  rows: readonly Purchase[],
  mode: ImportMode,
  standing = new Map<string, Purchase>(),
): Map<string, Purchase> {
  for (const row of rows) {
    const earlier = standing.get(row.id);
    if (!earlier || mode === 'restore' || row.changedAt > earlier.changedAt) standing.set(row.id, row);
  }
  return standing;
}

/** Only what `fatesOf` reads, so that a reading transaction serves it too. */
type Reading = Pick<ReturnType<Database['transaction']>, 'objectStore'> | Writing;

interface Fate extends Replacement {
  /** Of the purchase that this row is, here. */
  id: string;
}

/** What each row does: comes in, takes another's place, or (`after` null) nothing. */
export async function fatesOf(
  transaction: Reading,
  isMet: (id: string) => Promise<boolean>,
  rows: readonly Purchase[],
  mode: ImportMode,
): Promise<Fate[]> {
  const met = await Promise.all(
    rows.map(async (row) => {
      const record = await transaction.objectStore('purchases').get(row.id);
      const isNew = !record && mode === 'merge';
      return {
        row,
        before: record ? unstored(record) : null,
        doubles: isNew ? await doublesOf(transaction, isMet, row) : [],
      };
    }),
  );
  // A purchase here stands for one row: the second of two equal rows is a purchase of its own.
  const taken = new Set(rows.map(({ id }) => id));
  return met.map(({ row, before, doubles }) => {
    if (before) {
      const wins = mode === 'restore' ? !same(before, row) : row.changedAt > before.changedAt;
      return { id: row.id, before, after: wins ? row : null };
    }
    const double = doubles.find(({ id }) => !taken.has(id));
    if (!double) return { id: row.id, before: null, after: row };
    taken.add(double.id);
    return { id: double.id, before: double, after: null };
  });
}

/** What is the same in one purchase under several ids. */
export const alikeKey = ({ shop, orderedOn, amount, orderNumber }: Purchase): string =>
  JSON.stringify([nameKey(shop), orderedOn, amount.minor, amount.currency, orderNumber]);

/** The same purchase under other ids. One that this import has met is none. */
async function doublesOf(
  transaction: Reading,
  isMet: (id: string) => Promise<boolean>,
  row: Purchase,
): Promise<Purchase[]> {
  const key: [string, string] = [nameKey(row.shop), row.orderedOn];
  const others = await transaction.objectStore('purchases').index('shop').getAll(key);
  const ownKey = alikeKey(row);
  const alike = others.map(unstored).filter((other) => alikeKey(other) === ownKey);
  const met = await Promise.all(alike.map(({ id }) => isMet(id)));
  return alike.filter((_, index) => !met[index]);
}

/** Whether two records say the same, in whatever order their fields were put down: a file's come in the schema's. */
const same = (left: Purchase, right: Purchase): boolean => inOrder(left) === inOrder(right);

const inOrder = (purchase: Purchase): string =>
  JSON.stringify(purchase, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
