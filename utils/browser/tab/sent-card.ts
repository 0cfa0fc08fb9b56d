import browser from 'webextension-polyfill';
import { type CheckoutStep, checkoutStep } from '../../facts/checkout-step';
import { sameOwner } from '../../registry/registry';
import { inTurn } from './in-turn';
import { recordsOf } from './tab-facts';

/** That a card form was sent in a tab: which document's, at which step, and when. Nothing of what was typed. */
interface SentCard {
  document: string;
  step: CheckoutStep;
  /** Milliseconds since 1970. */
  at: number;
}

/** How long one checkout is taken to last after its card was sent. */
const LASTS = 5 * 60_000;

/** The last card form sent in a tab, under a key of its own: the background may be stopped before the next step opens. */
const keyOf = (tabId: number): string => `card:${tabId}`;

async function read(tabId: number): Promise<SentCard | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as SentCard | undefined) ?? null;
}

export const forgetCardSent = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Notes that the card form of a document was sent, as far as that document had reported one. */
export const noteCardSent = (tabId: number, frameId: number, document: string): Promise<void> =>
  inTurn(async () => {
    const record = (await recordsOf(tabId)).get(frameId);
    const step = record?.document === document ? checkoutStep(record.facts) : null;
    if (!step) return;
    const sent: SentCard = { document, step, at: Date.now() };
    await browser.storage.session.set({ [keyOf(tabId)]: sent });
  });

/** A tab shows another site: its bank's, a payment company's, another shop's. What follows is another checkout. */
export const forgetCardElsewhere = (tabId: number, url: string): Promise<void> =>
  inTurn(async () => {
    const sent = await read(tabId);
    if (!sent || !url.startsWith('http')) return;
    if (!sameOwner(new URL(url).hostname, sent.step.host)) await forgetCardSent(tabId);
  });

/** The step whose card form was sent in this tab a short while ago; null while its document is still there. */
export async function cardSentIn(tabId: number): Promise<CheckoutStep | null> {
  const sent = await read(tabId);
  if (!sent || Date.now() - sent.at > LASTS) return null;
  const documents = [...(await recordsOf(tabId)).values()].map(({ document }) => document);
  return documents.includes(sent.document) ? null : sent.step;
}
