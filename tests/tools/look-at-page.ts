import { setTimeout } from 'node:timers/promises';
import type { PageView } from '@/utils/browser/tab/page-view';
import type { TabFacts } from '@/utils/checks/check';
import type { PageFacts } from '@/utils/facts/page-facts';
import type { Driver } from '../e2e/drivers/driver';

/** Milliseconds: between two looks, without any news before a loaded page counts as done, and at most. */
const PAUSE = 100;
const QUIET = 1_000;
const DEADLINE = 12_000;
/** How many times the browser's own delay is waited for on top. */
const LAGS = 10;

/** What the extension holds of one page. */
export interface LookedAt {
  facts: TabFacts | null;
  view: PageView | null;
  error: string | null;
}

/** Opens an address in a window of its own, waits until nothing new is reported, and closes it. Never throws. */
export async function lookAtPage({ desk }: Driver, address: string): Promise<LookedAt> {
  let tabId: number | undefined;
  try {
    tabId = await desk.evaluate(async (_, url) => {
      const window = await chrome.windows.create({ url, focused: false });
      return window?.tabs?.[0]?.id;
    }, address);
    if (tabId === undefined) throw new Error('the browser opened no tab');
    const error = await settled(desk, tabId);
    const view = await desk.evaluate(
      (_, id) => chrome.runtime.sendMessage({ type: 'page', tabId: id }),
      tabId,
    );
    return { facts: await factsOf(desk, tabId), view, error };
  } catch (error) {
    return { facts: null, view: null, error: error instanceof Error ? error.message : String(error) };
  } finally {
    if (tabId !== undefined) await desk.evaluate((_, id) => chrome.tabs.remove(id), tabId).catch(() => null);
  }
}

/**
 * Waits until the sentinel has looked: a second injection changes nothing, and comes after the first. Gives false for a
 * page that is too busy to take it.
 */
async function sentinelLooked(desk: Driver['desk'], tabId: number): Promise<boolean> {
  const injected = desk
    .evaluate(
      (_, id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['sentinel.js'] }),
      tabId,
    )
    .then(
      () => true,
      () => true, // A page of the browser's own takes no script, and nothing of it will be reported.
    );
  return Promise.race([injected, setTimeout(DEADLINE, false)]);
}

/** Waits until the tab has loaded and its facts stay the same. Gives what is wrong, if anything. */
async function settled(desk: Driver['desk'], tabId: number): Promise<string | null> {
  const end = performance.now() + DEADLINE;
  let looked = false;
  let last = '';
  let since = performance.now();
  while (performance.now() < end) {
    const asked = performance.now();
    const { loaded, failed, held } = await desk.evaluate(async (_, id) => {
      const tab = await chrome.tabs.get(id);
      const stored = await chrome.storage.session.get(null);
      const ours = Object.entries(stored).filter(([key]) => key.startsWith(`tab:${id}:`));
      return {
        loaded: tab.status === 'complete',
        failed: tab.url?.startsWith('chrome-error:') ?? false,
        held: JSON.stringify(ours),
      };
    }, tabId);
    if (failed) return 'the page could not be opened';
    // A busy machine answers late, and then needs the more time to report.
    const lag = performance.now() - asked;
    if (loaded && !looked) {
      looked = await sentinelLooked(desk, tabId);
      since = performance.now();
    } else if (!loaded || held !== last) since = performance.now();
    else if (performance.now() - since > QUIET + LAGS * lag) return null;
    last = held;
    await setTimeout(PAUSE);
  }
  return `still busy after ${DEADLINE} ms`;
}

async function factsOf(desk: Driver['desk'], tabId: number): Promise<TabFacts | null> {
  const stored = await desk.evaluate(() => chrome.storage.session.get(null));
  const frames = Object.entries(stored as Record<string, { facts: PageFacts }>)
    .filter(([key]) => key.startsWith(`tab:${tabId}:`))
    .map(([, { facts }]) => facts);
  const top = frames.find((each) => each.top);
  return top ? { top, frames: frames.filter((each) => each !== top) } : null;
}
