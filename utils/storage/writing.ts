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
    if (outcome.ok) commit(transaction);
    else abort(transaction);
    const error = await done;
    if (outcome.ok && error) throw error;
    return outcome;
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return failure(problem);
    throw error;
  }
}

/**
 * Leaves a request to its transaction, which ends with it where it fails: nothing needs to wait for the answer to a
 * change that nobody reads back.
 */
export function leave(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** Takes back what a transaction wrote, unless it has ended by itself. */
export const abort = (transaction: { abort: () => void }): void => end(() => transaction.abort());

/** Has a transaction end with the requests made so far, not once the last of them was answered. */
const commit = (transaction: { commit: () => void }): void => end(() => transaction.commit());

function end(act: () => void): void {
  try {
    act();
  } catch {
    // It has ended by itself.
  }
}

function problemOf(error: unknown): WriteProblem | null {
  if (!(error instanceof DOMException)) return null;
  if (error.name === 'QuotaExceededError') return 'disk-full';
  return error.name === 'InvalidStateError' || error.name === 'AbortError' ? 'closed' : null;
}
