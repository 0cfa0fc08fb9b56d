import type { StoreNames } from 'idb';
import { failure, type Result, success } from '../result';
import { nameKey } from '../spending/name-key';
import type { Purchase } from '../spending/purchase';
import { LEDGER_STORES, replacePurchases } from './purchase-writing';
import type { Database, ImportProgress, JournalEntry, TillwatchSchema } from './schema';
import { unstored } from './stored-purchase';
import type { Replacement } from './totals-repository';
import { type WriteProblem, type Writing, write } from './writing';

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

/** `gone`: the import was cancelled. */
export type ImportProblem = 'gone' | WriteProblem;

const STORES: StoreNames<TillwatchSchema>[] = [...LEDGER_STORES, 'imports', 'journal'];

/** Rows that one call may touch: few enough that the background answers others in between. */
export const BATCH = 200;

/**
 * Opens an import, or gives the one of this id that was interrupted. It ends with `finishImport` or `takeBack`,
 * after any number of deaths of the background.
 */
export const beginImport = (
  database: Database,
  about: Pick<ImportProgress, 'id' | 'fileName' | 'total'>,
  now: number,
): Promise<Result<ImportProgress, WriteProblem>> =>
  write(database, ['imports'], async (transaction) => {
    const imports = transaction.objectStore('imports');
    const interrupted = await imports.get(about.id);
    if (interrupted && interrupted.next >= 0) return success(interrupted);
    const progress = { ...about, next: 0, done: 0, startedAt: now };
    await imports.put(progress);
    return success(progress);
  });

/** Imports that were begun and not ended. */
export const openImports = (database: Database): Promise<ImportProgress[]> => database.getAll('imports');

/**
 * Writes one batch and notes that it is written, in one transaction. A batch that was written before (its sender
 * never heard the answer) is not written again.
 */
export function writeBatch(
  database: Database,
  importId: string,
  sequence: number,
  purchases: readonly Purchase[],
  mode: ImportMode,
): Promise<Result<ImportProgress, ImportProblem>> {
  return write(database, STORES, async (transaction): Promise<Result<ImportProgress, 'gone'>> => {
    const progress = await transaction.objectStore('imports').get(importId);
    if (!progress || sequence > progress.next) return failure('gone');
    if (sequence < progress.next) return success(progress);
    const rows = [...standingRows(purchases, mode).values()];
    const journal = transaction.objectStore('journal');
    const isMet = async (id: string) => (await journal.getKey([importId, id])) !== undefined;
    const fates = await fatesOf(transaction, isMet, rows, mode);
    await Promise.all(
      fates.map(({ before, after, id }) =>
        noteOnce(transaction, { importId, id, before, untouched: after === null }),
      ),
    );
    await replacePurchases(
      transaction,
      fates.filter((fate) => fate.after !== null),
    );
    const written = { ...progress, next: sequence + 1, done: progress.done + purchases.length };
    await transaction.objectStore('imports').put(written);
    return success(written);
  });
}

/** Of what an import did to one purchase in several batches, the first change tells what was here before it. */
async function noteOnce(transaction: Writing, entry: JournalEntry): Promise<void> {
  const journal = transaction.objectStore('journal');
  const noted = await journal.get([entry.importId, entry.id]);
  if (!noted || noted.untouched) await journal.put(entry);
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
async function fatesOf(
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
  const alike = others.map(unstored).filter((other) => alikeKey(other) === alikeKey(row));
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

/**
 * Takes away up to `BATCH` purchases that a restored file does not have; they can be put back one by one.
 * Gives the id to go on after; null when all are through.
 */
export function removeUnseen(
  database: Database,
  importId: string,
  after: string,
  now: number,
): Promise<Result<string | null, ImportProblem>> {
  return write(database, STORES, async (transaction): Promise<Result<string | null, 'gone'>> => {
    const progress = await transaction.objectStore('imports').get(importId);
    if (!progress || progress.next < 0) return failure('gone');
    const journal = transaction.objectStore('journal');
    const rows = await transaction
      .objectStore('purchases')
      .getAll(IDBKeyRange.lowerBound(after, true), BATCH);
    const seen = await Promise.all(rows.map((row) => journal.count([importId, row.id])));
    const removed = transaction.objectStore('removed');
    const unseen = rows.filter((_, index) => seen[index] === 0).map(unstored);
    for (const purchase of unseen) {
      const { id } = purchase;
      const undo = (await removed.get(id)) ?? null;
      await journal.put({ importId, id, before: purchase, undo });
      await removed.put({ id, purchase, removedAt: now });
    }
    await replacePurchases(
      transaction,
      unseen.map((before) => ({ before, after: null })),
    );
    return success(rows.length === BATCH ? (rows.at(-1)?.id ?? null) : null);
  });
}

/** Ends an import: from now on it cannot be taken back as a whole. */
export const finishImport = (database: Database, importId: string): Promise<Result<null, WriteProblem>> =>
  write(database, ['imports', 'journal'], async (transaction) => {
    await transaction.objectStore('journal').delete(IDBKeyRange.bound([importId], [importId, []]));
    await transaction.objectStore('imports').delete(importId);
    return success(null);
  });

/**
 * Takes back up to `BATCH` rows of an import, as they were before it. Gives how many are left to take back; with
 * none left the import is over.
 */
export function takeBack(database: Database, importId: string): Promise<Result<number, ImportProblem>> {
  return write(database, STORES, async (transaction): Promise<Result<number, 'gone'>> => {
    const imports = transaction.objectStore('imports');
    const progress = await imports.get(importId);
    if (!progress) return failure('gone');
    // No batch that is still on its way may come in behind what was taken back.
    await imports.put({ ...progress, next: -1 });
    const journal = transaction.objectStore('journal');
    const range = IDBKeyRange.bound([importId], [importId, []]);
    const entries = await journal.getAll(range, BATCH);
    const purchases = transaction.objectStore('purchases');
    const replacements = await Promise.all(
      entries
        .filter(({ untouched }) => !untouched)
        .map(async ({ id, before }) => {
          const current = await purchases.get(id);
          return { before: current ? unstored(current) : null, after: before };
        }),
    );
    await replacePurchases(transaction, replacements);
    const removed = transaction.objectStore('removed');
    for (const { id, undo } of entries) {
      await journal.delete([importId, id]);
      if (undo) await removed.put(undo);
      else if (undo === null) await removed.delete(id);
    }
    const left = await journal.count(range);
    if (left === 0) await imports.delete(importId);
    return success(left);
  });
}
