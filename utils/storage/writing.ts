import type { IDBPTransaction, StoreNames } from 'idb';
import { failure, type Result } from '../result';
import type { Database, TillwatchSchema } from './schema';

/** Why nothing was written. `disk-full`: the browser has no room. `closed`: the database went away; try again. */
export type WriteProblem = 'disk-full' | 'closed';

export type Writing = IDBPTransaction<TillwatchSchema, StoreNames<TillwatchSchema>[], 'readwrite'>;

/**
 * Runs one change in one transaction: all of it is kept, or nothing.
 * If `work` gives a failure or throws, everything it wrote is taken back.
 */
export async function write<Value, Reason>(
  database: Database,
  stores: StoreNames<TillwatchSchema>[],
  work: (transaction: Writing) => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | WriteProblem>> {
  try {
    const transaction = database.transaction(stores, 'readwrite');
    const done = transaction.done.then(
      () => null,
      (error: unknown) => error,
    );
    const outcome = await work(transaction).catch(async (error: unknown) => {
      abort(transaction);
      // A request that died with its transaction knows no reason of its own.
      const isVictim = error instanceof DOMException && error.name === 'AbortError';
      throw isVictim ? ((await done) ?? error) : error;
    });
    if (!outcome.ok) abort(transaction);
    const error = await done;
    if (outcome.ok && error) throw error;
    return outcome;
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return failure(problem);
    throw error;
  }
}

/** Takes back what a transaction wrote, unless it has ended by itself. */
export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has.
  }
}

function problemOf(error: unknown): WriteProblem | null {
  if (!(error instanceof DOMException)) return null;
  if (error.name === 'QuotaExceededError') return 'disk-full';
  return error.name === 'InvalidStateError' || error.name === 'AbortError' ? 'closed' : null;
}
