import { openDB } from 'idb';
import { failure, type Result, success } from '../result';
import { migrate, VERSION } from './migrations';
import type { Database, TillwatchSchema } from './schema';
import { abort } from './writing';

export const DATABASE_NAME = 'tillwatch';

/**
 * Why the database did not open. `newer`: a later version of the extension wrote it. `blocked`: an older one
 * still has it open. `failed`: an upgrade or the disk failed; the old data is whole (`rescue.ts` gives it out).
 */
export type OpenProblem = 'newer' | 'blocked' | 'failed';

/**
 * Opens the database, brought up to this version. Only the background may call it.
 * Closes itself when a later version wants to upgrade; `onClosed` says so, that the caller opens it anew.
 */
export async function openDatabase(
  onClosed: () => void = () => {},
  name = DATABASE_NAME,
): Promise<Result<Database, OpenProblem>> {
  let giveUp: () => void = () => {};
  const blocked = new Promise<'blocked'>((resolve) => {
    giveUp = () => resolve('blocked');
  });
  const opening = openDB<TillwatchSchema>(name, VERSION, {
    upgrade(database, oldVersion, newVersion, transaction) {
      // What goes wrong in an upgrade is told by `opening`; here it would be told a second time, to nobody.
      transaction.done.catch(() => undefined);
      migrate(database, oldVersion, newVersion ?? VERSION, transaction).catch(() => abort(transaction));
    },
    blocked: () => giveUp(),
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  try {
    const outcome = await Promise.race([opening, blocked]);
    if (outcome === 'blocked') {
      opening.then(
        (late) => late.close(),
        () => {},
      );
      return failure('blocked');
    }
    return success(outcome);
  } catch (error) {
    return failure(error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'failed');
  }
}
