import { type Result, success } from '../result';
import type { MonthView } from '../spending/month';
import { type RateTable, rateTableSchema } from '../spending/rate-table';
import { SHIPPED_RATES } from '../spending/shipped-rates';
import type { Database } from './schema';
import { type WriteProblem, type Writing, write } from './writing';

/**
 * The thresholds that this month reached and that were not spoken of in it; from now on they were.
 * Asking again gives none, whatever happens to the month after.
 */
export function takeThresholds(
  database: Database,
  { start, thresholds }: MonthView,
): Promise<Result<number[], WriteProblem>> {
  return write(database, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const spoken = numbersIn(await meta.get(`spoken ${start}`));
    const fresh = thresholds.filter((one) => one.reached && !spoken.includes(one.percent));
    const percents = fresh.map((one) => one.percent);
    if (percents.length) await meta.put([...spoken, ...percents], `spoken ${start}`);
    return success(percents);
  });
}

const numbersIn = (record: unknown): number[] =>
  Array.isArray(record) ? record.filter((one) => typeof one === 'number') : [];

/** The newer of the table that ships and the file that the shopper gave. */
export const readRates = async (database: Database): Promise<RateTable> =>
  newerOf(await database.get('meta', 'rates'));

/** The same, read in a transaction that writes by it. */
export const ratesIn = async (transaction: Writing): Promise<RateTable> =>
  newerOf(await transaction.objectStore('meta').get('rates'));

function newerOf(record: unknown): RateTable {
  const kept = rateTableSchema.safeParse(record);
  return kept.success && kept.data.date >= SHIPPED_RATES.date ? kept.data : SHIPPED_RATES;
}

export const keepRates = (database: Database, table: RateTable): Promise<Result<null, WriteProblem>> =>
  write(database, ['meta'], async (transaction) => {
    await transaction.objectStore('meta').put(table, 'rates');
    return success(null);
  });

/** When the last backup of this ledger was: no part of a backup, which would put the clock back. */
const BACKUP = 'backup';

/** All records but that of the last backup, by their keys. */
export async function readMeta(database: Database): Promise<Record<string, unknown>> {
  const { store } = database.transaction('meta');
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const all = keys.map((key, index): [string, unknown] => [key, records[index]]);
  return Object.fromEntries(all.filter(([key]) => key !== BACKUP));
}

/** Puts records in the place of those that `readMeta` gives. */
export async function replaceMeta(transaction: Writing, records: Record<string, unknown>): Promise<void> {
  const meta = transaction.objectStore('meta');
  const lastBackup = await meta.get(BACKUP);
  await meta.clear();
  for (const [key, record] of Object.entries(records)) await meta.put(record, key);
  if (lastBackup === undefined) await meta.delete(BACKUP);
  else await meta.put(lastBackup, BACKUP);
}

/** From this many changes on, a backup is worth a reminder. */
const MANY_CHANGES = 50;

/** No more than these are counted: to remind, it is enough to know that they are many. */
const COUNTED = 1_000;

/** Whether a backup is due: how many purchases were added or changed since the last, and when that was. */
export interface BackupState {
  /** Milliseconds since 1970; 0 if there never was one. */
  lastAt: number;
  changes: number;
  due: boolean;
}

export async function readBackupState(database: Database): Promise<BackupState> {
  const record = await database.get('meta', BACKUP);
  const lastAt = typeof record === 'number' ? record : 0;
  const since = IDBKeyRange.lowerBound(lastAt, true);
  const { length: changes } = await database.getAllKeysFromIndex('purchases', 'changedAt', since, COUNTED);
  return { lastAt, changes, due: changes >= MANY_CHANGES };
}

export const noteBackup = (database: Database, now: number): Promise<Result<null, WriteProblem>> =>
  write(database, ['meta'], async (transaction) => {
    await transaction.objectStore('meta').put(now, BACKUP);
    return success(null);
  });
