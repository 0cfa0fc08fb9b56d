import browser, { type Alarms } from 'webextension-polyfill';
import type { Finding } from '../../checks/finding';
import { type Result, success } from '../../result';
import {
  forgetOldFindings,
  readHistory,
  recordFindings,
  wipeHistory,
} from '../../storage/history-repository';
import { forgetRemoved } from '../../storage/ledger-repository';
import { todayFor } from '../../storage/month-query';
import type { HistoryEntry } from '../../storage/schema';
import { afterwards } from '../messages/announce';
import type { PageHandlers } from '../messages/listen';
import { type RecordsProblem, readSettings, withDatabase } from './records';

const DAILY = 'forget-old-findings';
const MINUTES_A_DAY = 24 * 60;

const today = async (): Promise<string> => todayFor(await readSettings(), Date.now());

/** Remembers code, host and day of what was found. Never called for private windows. */
export async function recordHistory(host: string, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return;
  const day = await today();
  const entries = findings.map(({ code }) => ({ code, host }));
  await withDatabase((database) => recordFindings(database, entries, day));
}

/** Has the browser wake the background once a day, so that old findings go also when no new ones come. */
export async function forgetDaily(): Promise<void> {
  await browser.alarms.create(DAILY, { delayInMinutes: 1, periodInMinutes: MINUTES_A_DAY });
}

export async function alarmRang({ name }: Alarms.Alarm): Promise<void> {
  if (name !== DAILY) return;
  const day = await today();
  await withDatabase((database) => forgetOldFindings(database, day));
  await withDatabase((database) => forgetRemoved(database, Date.now()));
}

/** The answer to each request about what was found. */
export interface HistoryReplies {
  history: Result<HistoryEntry[], RecordsProblem>;
  'wipe-history': Result<null, RecordsProblem>;
}

export const historyHandlers: PageHandlers<HistoryReplies> = {
  async history() {
    const day = await today();
    return withDatabase(async (database) => success(await readHistory(database, day)));
  },
  'wipe-history': () => afterwards(withDatabase(wipeHistory), 'settings'),
};
