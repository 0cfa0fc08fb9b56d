import type { Tabs } from 'webextension-polyfill';
import { lookIfHanging } from '../access/site-access';
import { judgeTab } from './judge-tab';
import { forgetQuietOnce } from './quiet';
import { forgetCardElsewhere, forgetCardSent } from './sent-card';
import { tellSurvey } from './survey-frame';
import { dropStale, dropTab, framesOf } from './tab-facts';

/** A tab shows something else: forget what has gone, look again at what has moved, judge the new address. */
export async function tabChanged(tabId: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void> {
  if (change.status === undefined && change.url === undefined) return;
  if (change.status === 'loading') lookIfHanging(tabId);
  await dropStale(tabId);
  if (change.url !== undefined) {
    await forgetCardElsewhere(tabId, change.url);
    const frames = await framesOf(tabId);
    await Promise.all(
      frames.map((frameId) => tellSurvey(tabId, frameId, { type: 'survey-again', reason: 'moved' })),
    );
  }
  await judgeTab(tabId);
}

export async function tabClosed(tabId: number): Promise<void> {
  await Promise.all([dropTab(tabId), forgetCardSent(tabId), forgetQuietOnce(tabId)]);
}
