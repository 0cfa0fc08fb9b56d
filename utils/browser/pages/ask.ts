import browser from 'webextension-polyfill';
import { failure } from '../../result';
import type { Replies } from '../handlers/page-handlers';
import type { Answers, LedgerChange, PageRequest } from '../messages/messages';

/** What may be asked again: a batch of an import too is written once, however often it is sent. */
type Question = Exclude<PageRequest['type'], LedgerChange['type']>;

/** The background gave no answer. */
type Silence = { ok: false; reason: 'silent' };

/** How often a question is asked before it is given up, and the first pause between two; each next one is twice as long. */
const ATTEMPTS = 6;
const PAUSE = 30;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A question that waits for others to go with it. */
interface Gathered {
  request: PageRequest;
  answer: (answer: unknown) => void;
}

let gathering: Gathered[] | null = null;

/**
 * Sends what `work` asks in one message: each of its own costs a page about a millisecond, and the background another.
 * The answers come together too, with the last of them.
 */
export function together<Value>(work: () => Value): Value {
  const gathered: Gathered[] = [];
  gathering = gathered;
  try {
    return work();
  } finally {
    gathering = null;
    const [first, ...others] = gathered;
    if (first && others.length === 0) void deliver(first.request).then(first.answer);
    else if (first) void sendAll(gathered);
  }
}

async function sendAll(gathered: readonly Gathered[]): Promise<void> {
  const given = await deliver(gathered.map(({ request }) => request));
  const answers = (given ?? []) as Answers;
  for (const [place, { answer }] of gathered.entries()) answer(answers[place]?.answer);
}

/** The answer; undefined where the background died over the question. */
const send = (request: PageRequest): Promise<unknown> =>
  gathering ? new Promise((answer) => gathering?.push({ request, answer })) : deliver(request);

const deliver = (message: PageRequest | PageRequest[]): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined);

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
  // By itself: with others, its answer would wait for theirs, and be lost with them.
  const answer = await deliver(request);
  return answer === undefined ? failure('silent') : (answer as Replies[Type]);
}
