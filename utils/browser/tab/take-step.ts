import browser from 'webextension-polyfill';
import { readSettings } from '../records/records';
import { judgementOf } from './judge-tab';

/** Closes the tab; a blank one opens, so that the last tab does not take the window with it. */
async function leave(tabId: number): Promise<void> {
  await browser.tabs.create({});
  await browser.tabs.remove(tabId);
}

/**
 * Takes the safe step of a finding. Where to go is read from the finding itself, never from the message: a page's
 * process cannot send the shopper anywhere.
 */
export async function takeStep(tabId: number, code: string): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const { assessment } = await judgementOf(tabId, tab.url, await readSettings());
  const step = assessment?.findings.find((finding) => finding.code === code)?.step;
  if (step?.kind === 'open') await browser.tabs.update(tabId, { url: `https://${step.host}/` });
  if (step?.kind === 'leave') await leave(tabId);
}
