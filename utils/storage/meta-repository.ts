import { failure, type Result, success } from '../result';
import type { BudgetMonth } from '../spending/budget-month';
import type { CalendarDate } from '../spending/calendar-date';
import type { MonthView } from '../spending/month';
import { type RateTable, rateTableSchema } from '../spending/rate-table';
import { SHIPPED_RATES } from '../spending/shipped-rates';
import type { Database } from './schema';
import { leave, type WriteProblem, type Writing, write } from './writing';

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
    const spoken = numbersIn(await meta.get(spokenKey(start)));
    const fresh = thresholds.filter((one) => one.reached && !spoken.includes(one.percent));
    const percents = fresh.map((one) => one.percent);
    if (percents.length) await meta.put([...spoken, ...percents], spokenKey(start));
    return success(percents);
  });
}

/** What was spoken of in one month, to another that takes its place. */
export async function carrySpoken(transaction: Writing, from: BudgetMonth, to: BudgetMonth): Promise<void> {
  const meta = transaction.objectStore('meta');
  const [before, after] = await Promise.all([meta.get(spokenKey(from.start)), meta.get(spokenKey(to.start))]);
  const spoken = new Set([...numbersIn(before), ...numbersIn(after)]);
  if (spoken.size) await meta.put([...spoken], spokenKey(to.start));
}

const spokenKey = (start: CalendarDate): string => `spoken ${start}`;

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

/** Keeps a table, unless the one in use is of a later day. */
export const keepRates = (
  database: Database,
  table: RateTable,
): Promise<Result<null, 'older' | WriteProblem>> =>
  write(database, ['meta'], async (transaction): Promise<Result<null, 'older'>> => {
    if (table.date < (await ratesIn(transaction)).date) return failure('older');
    await transaction.objectStore('meta').put(table, 'rates');
    return success(null);
  });

/** When the last backup of this ledger was, and how many changes it does not have. */
const BACKUP = 'backup';
const CHANGES = 'changes';
/** What earlier months handed on, as `handed-on.ts` reckons it. */
export const HANDED_ON = 'handed-on';
/** What is true of this ledger, and not of a file that it is restored from. */
const OF_THIS_LEDGER: ReadonlySet<string> = new Set([BACKUP, CHANGES, HANDED_ON]);

/** All records but those of this ledger alone, by their keys. */
export async function readMeta(database: Database): Promise<Record<string, unknown>> {
  const { store } = database.transaction('meta');
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const all = keys.map((key, index): [string, unknown] => [key, records[index]]);
  return Object.fromEntries(all.filter(([key]) => !OF_THIS_LEDGER.has(key)));
}

/** Puts records in the place of those that `readMeta` gives. */
export async function replaceMeta(transaction: Writing, records: Record<string, unknown>): Promise<void> {
  const meta = transaction.objectStore('meta');
  for (const key of await meta.getAllKeys()) if (!OF_THIS_LEDGER.has(key)) await meta.delete(key);
  for (const [key, record] of Object.entries(records))
    if (!OF_THIS_LEDGER.has(key)) await meta.put(record, key);
}

/** From this many changes on, a backup is worth a reminder. */
const MANY_CHANGES = 50;

/** Whether a backup is due: how often a purchase was added, changed or taken away since the last, and when that was. */
export interface BackupState {
  /** Milliseconds since 1970; 0 if there never was one. */
  lastAt: number;
  changes: number;
  due: boolean;
}

export async function readBackupState(database: Database): Promise<BackupState> {
  const [backup, counted] = await Promise.all([database.get('meta', BACKUP), database.get('meta', CHANGES)]);
  const changes = numberIn(counted);
  return { lastAt: numberIn(backup), changes, due: changes >= MANY_CHANGES };
}

/** Counts changes of the ledger that no backup has yet, in the transaction that makes them. */
export async function countChanges(transaction: Writing, count: number): Promise<void> {
  const meta = transaction.objectStore('meta');
  leave(meta.put(numberIn(await meta.get(CHANGES)) + count, CHANGES));
}

const numberIn = (record: unknown): number => (typeof record === 'number' ? record : 0);

export const noteBackup = (database: Database, now: number): Promise<Result<null, WriteProblem>> =>
  write(database, ['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    await Promise.all([meta.put(now, BACKUP), meta.put(0, CHANGES)]);
    return success(null);
  });
