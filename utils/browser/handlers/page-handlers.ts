import type { Result } from '../../result';
import { success } from '../../result';
import type { MonthView } from '../../spending/month';
import { type ChoiceProblem, keepChoices } from '../../storage/choices';
import { readMonth } from '../../storage/month-query';
import type { Settings } from '../../storage/settings';
import { forgetUnreadable, readUnreadable } from '../../storage/settings-repository';
import { afterwards } from '../messages/announce';
import type { PageHandlers } from '../messages/listen';
import { RECEIVED } from '../messages/messages';
import { type HistoryReplies, historyHandlers } from '../records/history';
import { type RecordsProblem, readSettings, withDatabase } from '../records/records';
import { judgeTab } from '../tab/judge-tab';
import { type PageView, pageView } from '../tab/page-view';
import { quieten, raiseAgain } from '../tab/quiet';
import { surveyTab } from '../tab/survey-frame';
import { tabsWithFacts } from '../tab/tab-facts';
import { takeStep } from '../tab/take-step';
import { type FileReplies, fileHandlers } from './file-handlers';
import { type LedgerReplies, ledgerHandlers } from './ledger-handlers';

/** The answer to each request of our pages. */
export interface Replies extends LedgerReplies, FileReplies, HistoryReplies {
  page: PageView;
  /** Whether the page could be looked at. */
  'check-page': boolean;
  'step-in-tab': typeof RECEIVED;
  'quiet-in-tab': typeof RECEIVED;
  'raise-again': Result<Settings, RecordsProblem>;
  month: Result<MonthView, RecordsProblem>;
  settings: Settings;
  choose: Result<Settings, ChoiceProblem | RecordsProblem>;
  'unreadable-settings': Result<string | null, RecordsProblem>;
  'forget-unreadable': Result<null, RecordsProblem>;
}

/** What happens when one of our pages asks. */
export const pageHandlers: PageHandlers<Replies> = {
  ...ledgerHandlers,
  ...fileHandlers,
  ...historyHandlers,

  page: ({ tabId }) => pageView(tabId),

  'check-page': ({ tabId }) => surveyTab(tabId),

  async 'step-in-tab'({ tabId, code }) {
    await takeStep(tabId, code);
    return RECEIVED;
  },

  async 'quiet-in-tab'({ tabId, code, scope }) {
    await quieten(tabId, code, scope);
    await judgeTab(tabId);
    return RECEIVED;
  },

  'raise-again': ({ code, host }) => afterwards(raiseAgain(code, host), 'settings'),

  async month() {
    const settings = await readSettings();
    return withDatabase(async (database) => success(await readMonth(database, settings, Date.now())));
  },

  settings: () => readSettings(),

  async choose({ choices }) {
    const changed = await afterwards(
      withDatabase((database) => keepChoices(database, choices, Date.now())),
      'settings',
    );
    // What holds a form back is decided in the page, by what it was last told.
    if (choices.pauseSubmit !== undefined) await Promise.all((await tabsWithFacts()).map(judgeTab));
    return changed;
  },

  'unreadable-settings': () => withDatabase(async (database) => success(await readUnreadable(database))),

  'forget-unreadable': () => afterwards(withDatabase(forgetUnreadable), 'settings'),
};
