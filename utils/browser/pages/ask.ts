import browser from 'webextension-polyfill';
import { failure } from '../../result';
import type { Replies } from '../handlers/page-handlers';
import type { LedgerChange, PageRequest } from '../messages/messages';

/** What may be asked again: a batch of an import too is written once, however often it is sent. */
type Question = Exclude<PageRequest['type'], LedgerChange['type']>;

/** The background gave no answer. */
type Silence = { ok: false; reason: 'silent' };

/** How often a question is asked before it is given up, and the first pause between two; each next one is twice as long. */
const ATTEMPTS = 6;
const PAUSE = 30;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The answer; undefined where the background died over the question. */
const send = (request: PageRequest): Promise<unknown> =>
  browser.runtime.sendMessage(request).catch(() => undefined);

/**
 * Asks the background from a page of ours, again and again: it may die over a question, or be on its way up.
 * @throws if it never answers
 */
export async function ask<Type extends Question>(
  request: Extract<PageRequest, { type: Type }>,
): Promise<Replies[Type]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await pause(PAUSE * 2 ** (attempt - 1));
    const answer = await send(request);
    if (answer !== undefined) return answer as Replies[Type];
  }
  throw new Error('The background does not answer');
}

/** Asks as `ask` does, for an answer or the failure to get one. */
export const insist = <Type extends Question>(
  request: Extract<PageRequest, { type: Type }>,
): Promise<Replies[Type] | Silence> => ask(request).catch(() => failure('silent'));

/**
 * Has the background change the ledger, once: where it died, nobody knows whether before or after it wrote, and
 * the shopper is told to look.
 */
export async function change<Type extends LedgerChange['type']>(
  request: Extract<PageRequest, { type: Type }>,
): Promise<Replies[Type] | Silence> {
  const answer = await send(request);
  return answer === undefined ? failure('silent') : (answer as Replies[Type]);
}
