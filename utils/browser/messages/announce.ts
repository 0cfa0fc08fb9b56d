import browser from 'webextension-polyfill';
import type { Changed } from './messages';

/** Tells our open pages to ask again. Where none is open nobody listens, and that is fine. */
export async function announce(what: Changed['what']): Promise<void> {
  const message: Changed = { type: 'changed', what };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Tells them when a piece of work is done, however it ended: once the answer is on its way, which to tell them holds up. */
export async function afterwards<Outcome>(
  outcome: Promise<Outcome>,
  what: Changed['what'],
): Promise<Outcome> {
  const settled = await outcome;
  setTimeout(() => void announce(what));
  return settled;
}
