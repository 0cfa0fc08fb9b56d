import browser from 'webextension-polyfill';
import type { TabFacts } from '../../checks/check';
import type { PageFacts } from '../../facts/page-facts';
import type { SurveyRequest } from '../messages/messages';
import { inTurn } from './in-turn';

/** What one frame of a tab last reported. */
export interface FrameRecord {
  document: string;
  facts: PageFacts;
}

/**
 * The facts of each frame live in `storage.session` under a key of their own, since the background may be stopped
 * between any two events and frames that report at once must not overwrite each other.
 */
const keyOf = (tabId: number, frameId: number): string => `tab:${tabId}:${frameId}`;

export async function recordsOf(tabId: number): Promise<Map<number, FrameRecord>> {
  const stored = await browser.storage.session.get(null);
  const prefix = `tab:${tabId}:`;
  const entries = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  return new Map(entries.map(([key, record]) => [Number(key.slice(prefix.length)), record as FrameRecord]));
}

export const keepFacts = (tabId: number, frameId: number, record: FrameRecord): Promise<void> =>
  inTurn(() => browser.storage.session.set({ [keyOf(tabId, frameId)]: record }));

/** Forgets what a document in a frame reported, unless another document stands there by now. Gives whether it did. */
export const dropFacts = (tabId: number, frameId: number, document: string): Promise<boolean> =>
  inTurn(async () => {
    const record = (await recordsOf(tabId)).get(frameId);
    if (record?.document !== document) return false;
    await browser.storage.session.remove(keyOf(tabId, frameId));
    return true;
  });

export async function dropTab(tabId: number): Promise<void> {
  const frames = [...(await recordsOf(tabId)).keys()];
  await browser.storage.session.remove(frames.map((frameId) => keyOf(tabId, frameId)));
}

/** The facts of a tab's documents, or null while the top document has not reported. */
export async function factsOf(tabId: number): Promise<TabFacts | null> {
  const records = await recordsOf(tabId);
  const top = records.get(0)?.facts;
  if (!top) return null;
  const frames = [...records].filter(([frameId]) => frameId !== 0).sort(([one], [other]) => one - other);
  return { top, frames: frames.map(([, record]) => record.facts) };
}

/** The tabs that have facts. */
export async function tabsWithFacts(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return [...new Set(keys.filter((key) => key.startsWith('tab:')).map((key) => Number(key.split(':')[1])))];
}

/** The frames of a tab that have facts. */
export const framesOf = async (tabId: number): Promise<number[]> => [...(await recordsOf(tabId)).keys()];

async function documentIn(tabId: number, frameId: number): Promise<string | null> {
  const question: SurveyRequest = { type: 'present?' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId });
    return typeof answer === 'string' ? answer : null;
  } catch {
    return null;
  }
}

/** Forgets the frames whose document is no longer there. Gives whether any was forgotten. */
export async function dropStale(tabId: number): Promise<boolean> {
  const records = [...(await recordsOf(tabId))];
  const dropped = await Promise.all(
    records.map(async ([frameId, { document }]) => {
      const isStale = (await documentIn(tabId, frameId)) !== document;
      return isStale && dropFacts(tabId, frameId, document);
    }),
  );
  return dropped.some(Boolean);
}
