import browser from 'webextension-polyfill';
import { type Assessment, assess, assessAddress, type Shopper } from '../../assess';
import type { TabFacts } from '../../checks/check';
import type { Settings } from '../../storage/settings';
import { announce } from '../messages/announce';
import { recordHistory } from '../records/history';
import { loggedParcels } from '../records/logged-parcels';
import { readSettings } from '../records/records';
import { loadSpeech, loadWording } from '../wording';
import { clearBadge, paintBadge } from './badge';
import { hideNotice, showNotice, worthNotice } from './notice';
import { readPauseSheet } from './pause-sheet';
import { notSilenced, withoutQuiet } from './quiet';
import { cardSentIn } from './sent-card';
import { tellSurvey } from './survey-frame';
import { factsOf, framesOf } from './tab-facts';
import { verdictOf } from './verdict';

/** What is known of a tab: by its page where that was surveyed, else by its address alone. */
export interface TabJudgement {
  facts: TabFacts | null;
  assessment: Assessment | null;
}

const shopperFrom = (settings: Settings, parcels: readonly string[]): Shopper => ({
  homeCountry: settings.homeCountry ?? '',
  ownShops: settings.trustedShops,
  parcels,
});

export async function judgementOf(
  tabId: number,
  url: string | undefined,
  settings: Settings,
): Promise<TabJudgement> {
  const facts = await factsOf(tabId);
  if (facts) {
    const cardSent = await cardSentIn(tabId);
    const all = cardSent ? { ...facts, cardSent } : facts;
    return { facts, assessment: assess(all, shopperFrom(settings, await loggedParcels())) };
  }
  const shopper = shopperFrom(settings, []);
  return { facts, assessment: url?.startsWith('http') ? assessAddress(url, shopper) : null };
}

/** One judgement of a tab at a time, so that an older one never paints over a newer. */
const queues = new Map<number, Promise<void>>();

/**
 * Judges a tab anew from what is stored, and brings badge, history, notice and our open pages up to date. May be
 * called at any time and any number of times: it reads everything it needs and keeps nothing.
 */
export function judgeTab(tabId: number): Promise<void> {
  const turn = (queues.get(tabId) ?? Promise.resolve()).then(() => judge(tabId));
  const settled: Promise<void> = turn
    .catch(() => undefined)
    .then(() => {
      if (queues.get(tabId) === settled) queues.delete(tabId);
    });
  queues.set(tabId, settled);
  return turn;
}

async function judge(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return;
  const settings = await readSettings();
  const { facts, assessment } = await judgementOf(tabId, tab.url, settings);
  const gravest = assessment?.findings[0];
  if (!gravest || gravest.severity === 'info') await clearBadge(tabId);
  else await paintBadge(tabId, gravest, await loadWording(settings.language));
  if (facts && assessment) {
    if (!tab.incognito) await recordHistory(facts.top.host, assessment.findings);
    await speakUp(tabId, facts.top.host, assessment, settings);
  } else {
    // A notice that was on its way when the page was left may have arrived in the next one.
    await hideNotice(tabId);
  }
  await announce('page');
}

/** Lets the page's own scripts of ours know: the submit guards in every frame, the notice in the top one. */
async function speakUp(tabId: number, host: string, assessment: Assessment, settings: Settings) {
  const [speech, css] = await Promise.all([
    loadSpeech(settings.language),
    settings.pauseSubmit ? readPauseSheet() : '',
  ]);
  const loud = notSilenced(assessment.findings, host, settings.quietRules);
  const verdict = verdictOf(loud, settings, speech, css);
  const frames = await framesOf(tabId);
  await Promise.all(frames.map((frameId) => tellSurvey(tabId, frameId, verdict)));
  const findings = await withoutQuiet(tabId, host, worthNotice(assessment), settings.quietRules);
  return findings.length === 0 ? hideNotice(tabId) : showNotice(tabId, findings, speech);
}
