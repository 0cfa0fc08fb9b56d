import type { Result } from '../result';
import { success } from '../result';
import { budgetMonthOf } from '../spending/budget-month';
import { withLimit } from '../spending/limits';
import type { MonthView } from '../spending/month';
import type { Purchase } from '../spending/purchase';
import { addPurchase } from '../storage/ledger-repository';
import { readMonth, todayFor } from '../storage/month-query';
import type { EditProblem } from '../storage/purchase-writing';
import type { Settings } from '../storage/settings';
import { announce } from './announce';
import { judgeTab } from './judge-tab';
import type { PageHandlers } from './listen';
import { type Choices, RECEIVED } from './messages';
import { type PageView, pageView } from './page-view';
import { quieten, raiseAgain } from './quiet';
import { changeSettings, type RecordsProblem, readSettings, withDatabase } from './records';
import { surveyTab } from './survey-frame';
import { takeStep } from './take-step';

/** The answer to each request of our pages. */
export interface Replies {
  page: PageView;
  /** Whether the page could be looked at. */
  'check-page': boolean;
  'step-in-tab': typeof RECEIVED;
  'quiet-in-tab': typeof RECEIVED;
  'raise-again': Result<Settings, RecordsProblem>;
  month: Result<MonthView, RecordsProblem>;
  'add-purchase': Result<Purchase, EditProblem | RecordsProblem>;
  settings: Settings;
  choose: Result<Settings, RecordsProblem>;
}

/** The settings with what the shopper chose. A new limit holds from this budget month on; earlier months keep theirs. */
function chosen(settings: Settings, { limit, ...others }: Choices): Settings {
  const changed: Settings = { ...settings, ...others };
  if (limit === undefined) return changed;
  const month = budgetMonthOf(todayFor(changed, Date.now()), changed.resetDay);
  return { ...changed, limits: withLimit(changed.limits, month, limit) };
}

async function afterwards<Outcome>(outcome: Promise<Outcome>, what: 'month' | 'settings'): Promise<Outcome> {
  const settled = await outcome;
  await announce(what);
  return settled;
}

/** What happens when one of our pages asks. */
export const pageHandlers: PageHandlers<Replies> = {
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

  async 'add-purchase'({ purchase }) {
    const { homeCurrency } = await readSettings();
    const moment = { homeCurrency, now: Date.now() };
    return afterwards(
      withDatabase((database) => addPurchase(database, purchase, moment)),
      'month',
    );
  },

  settings: () => readSettings(),

  choose: ({ choices }) =>
    afterwards(
      changeSettings((settings) => chosen(settings, choices)),
      'settings',
    ),
};
