import { announce } from '../messages/announce';
import { readSettings } from '../records/records';
import { titleButton } from '../tab/badge';
import { judgeTab } from '../tab/judge-tab';
import { hideNotice } from '../tab/notice';
import { tellSurvey } from '../tab/survey-frame';
import { dropTab, factsOf, framesOf, tabsWithFacts } from '../tab/tab-facts';
import { loadWording } from '../wording';
import { hasSiteAccess, lookAtOpenTabs, mayLookAt, syncSentinel } from './site-access';

/** Makes the sentinel and the toolbar button match what the shopper allows: at every start and every change. */
export async function matchAccess(): Promise<void> {
  await syncSentinel();
  const { language } = await readSettings();
  await titleButton(await hasSiteAccess(), await loadWording(language));
}

/** The shopper lets us look: at pages to come, and at those already open. */
export async function accessGranted(): Promise<void> {
  await matchAccess();
  await lookAtOpenTabs();
  await announce('page');
}

/** What stands in the pages of a tab falls silent, and what was seen there is forgotten. */
async function lookAway(tabId: number): Promise<void> {
  const frames = await framesOf(tabId);
  await Promise.all(frames.map((frameId) => tellSurvey(tabId, frameId, { type: 'stop' })));
  await Promise.all([dropTab(tabId), hideNotice(tabId)]);
  await judgeTab(tabId);
}

/** The shopper no longer lets us look, everywhere or at some sites. */
export async function accessWithdrawn(): Promise<void> {
  await matchAccess();
  for (const tabId of await tabsWithFacts()) {
    const address = (await factsOf(tabId))?.top.url;
    if (address === undefined || !(await mayLookAt(address))) await lookAway(tabId);
  }
  await announce('page');
}
