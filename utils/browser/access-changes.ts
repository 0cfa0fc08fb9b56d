import { announce } from './announce';
import { judgeTab } from './judge-tab';
import { hasSiteAccess, lookAtOpenTabs, syncSentinel } from './site-access';
import { tellSurvey } from './survey-frame';
import { dropTab, framesOf, tabsWithFacts } from './tab-facts';

/** The shopper lets us look: at pages to come, and at those already open. */
export async function accessGranted(): Promise<void> {
  await syncSentinel();
  await lookAtOpenTabs();
  await announce('page');
}

/** The shopper no longer lets us look: forget what was seen, and let what stands in the pages fall silent. */
export async function accessWithdrawn(): Promise<void> {
  await syncSentinel();
  if (await hasSiteAccess()) return;
  for (const tabId of await tabsWithFacts()) {
    const frames = await framesOf(tabId);
    await Promise.all(frames.map((frameId) => tellSurvey(tabId, frameId, { type: 'stop' })));
    await dropTab(tabId);
    await judgeTab(tabId);
  }
  await announce('page');
}
