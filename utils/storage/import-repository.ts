import type { StoreNames } from 'idb';
import { failure, type Result, success } from '../result';
import type { Purchase } from '../spending/purchase';
import { fatesOf, type ImportMode, standingRows } from './import-fates';
import { LEDGER_STORES, replacePurchases } from './purchase-writing';
import type { Database, ImportProgress, JournalEntry, TillwatchSchema } from './schema';
import { unstored } from './stored-purchase';
import { type WriteProblem, type Writing, write } from './writing';

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
