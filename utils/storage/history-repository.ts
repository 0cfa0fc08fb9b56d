import { type Result, success } from '../result';
import { addDays, type CalendarDate } from '../spending/calendar-date';
import type { Database, HistoryEntry } from './schema';
import { type WriteProblem, type Writing, write } from './writing';

/** How long a finding is remembered. */
export const HISTORY_DAYS = 90;

const forgetOld = (transaction: Writing, today: CalendarDate): Promise<void> =>
  transaction.objectStore('history').delete(IDBKeyRange.upperBound([addDays(today, -HISTORY_DAYS)]));

/** Remembers findings, each once a day and host, and forgets those that are older than `HISTORY_DAYS`. */
export function recordFindings(
  database: Database,
  findings: readonly { code: string; host: string }[],
  today: CalendarDate,
): Promise<Result<null, WriteProblem>> {
  return write(database, ['history'], async (transaction) => {
    await forgetOld(transaction, today);
    const history = transaction.objectStore('history');
    for (const { code, host } of findings) await history.put({ code, host, day: today });
    return success(null);
  });
}

/** Forgets what is older than `HISTORY_DAYS`, for days on which nothing is found. */
export const forgetOldFindings = (
  database: Database,
  today: CalendarDate,
): Promise<Result<null, WriteProblem>> =>
  write(database, ['history'], async (transaction) => {
    await forgetOld(transaction, today);
    return success(null);
  });

/** All that is remembered, newest first. */
export async function readHistory(database: Database, today: CalendarDate): Promise<HistoryEntry[]> {
  const entries = await database.getAll('history', IDBKeyRange.lowerBound([addDays(today, -HISTORY_DAYS)]));
  return entries.reverse();
}

export const wipeHistory = (database: Database): Promise<Result<null, WriteProblem>> =>
  write(database, ['history'], async (transaction) => {
    await transaction.objectStore('history').clear();
    return success(null);
  });
