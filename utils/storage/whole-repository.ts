import * as z from 'zod/mini';
import { type Result, success } from '../result';
import { calendarDateSchema } from '../spending/calendar-date';
import { type Purchase, purchaseSchema } from '../spending/purchase';
import { readMeta, replaceMeta } from './meta-repository';
import type { Database } from './schema';
import { type Settings, settingsSchema } from './settings';
import { readSettings, withAside } from './settings-repository';
import { unstored } from './stored-purchase';
import { type WriteProblem, write } from './writing';

/**
 * Everything that is kept beside the purchases: for the file of everything. `meta`: rates, thresholds spoken of,
 * settings set aside; whoever reads a record checks it. Absent from files of earlier versions, and then what is here stays.
 */
export const restSchema = z.object({
  settings: settingsSchema,
  removed: z.array(z.object({ id: z.string(), purchase: purchaseSchema, removedAt: z.int() })),
  history: z.array(z.object({ code: z.string(), host: z.string(), day: calendarDateSchema })),
  meta: z.exactOptional(z.record(z.string(), z.unknown())),
});
export type Rest = z.infer<typeof restSchema>;

/** Up to `count` purchases in the order of their ids, after the id given (from the first, if empty). */
export async function purchasesAfter(database: Database, id: string, count: number): Promise<Purchase[]> {
  return (await database.getAll('purchases', IDBKeyRange.lowerBound(id, true), count)).map(unstored);
}

/** Up to `count` ids of purchases, in their order, after the id given. */
export const idsAfter = (database: Database, id: string, count: number): Promise<string[]> =>
  database.getAllKeys('purchases', IDBKeyRange.lowerBound(id, true), count);

export async function readRest(database: Database): Promise<Rest> {
  const [reading, removed, history, meta] = await Promise.all([
    readSettings(database),
    database.getAll('removed'),
    database.getAll('history'),
    readMeta(database),
  ]);
  return { settings: reading.settings, removed, history, meta: withAside(meta, reading) };
}

/** Puts settings, removed purchases and history from a file in the place of what is here. */
export const restoreRest = (database: Database, rest: Rest): Promise<Result<Settings, WriteProblem>> =>
  write(database, ['settings', 'removed', 'history', 'meta'], async (transaction) => {
    await transaction.objectStore('settings').put(rest.settings, 'settings');
    for (const one of rest.removed) await transaction.objectStore('removed').put(one);
    const history = transaction.objectStore('history');
    await history.clear();
    for (const one of rest.history) await history.put(one);
    if (rest.meta) await replaceMeta(transaction, rest.meta);
    return success(rest.settings);
  });

/** Erases everything, settings too, in one transaction. */
export function eraseEverything(database: Database): Promise<Result<null, WriteProblem>> {
  const stores = [...database.objectStoreNames];
  return write(database, stores, async (transaction) => {
    for (const store of stores) await transaction.objectStore(store).clear();
    return success(null);
  });
}
