import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageFacts } from '@/utils/facts/page-facts';
import { startReporting } from '@/utils/survey/reporter';
import { laidOut } from './laid-out';

const CARD =
  '<form><label>Card number<input></label><label>Expiry<input></label><label>Security code<input></label></form>';
/** Milliseconds after which whatever the survey was going to say has been said. */
const LONG = 30_000;

interface Message {
  type: string;
  facts?: PageFacts;
}

/** What the background hears. */
let heard: Message[] = [];
let hear: (request: { type: string }, sender: { id: string }, answer: () => void) => void;

const reports = (): number[] =>
  heard.flatMap(({ facts }) => (facts ? [facts.groups.flatMap(({ fields }) => fields).length] : []));
const ask = (type: string): void => hear({ type }, { id: 'tillwatch' }, () => undefined);

/** Lets time pass in steps of 100 ms, with so many turns in each: few where the page is busy. */
const pass = async (most: number, inEach: () => void = () => undefined, turns = 20): Promise<void> => {
  for (let passed = 0; passed < most; passed += 100) {
    inEach();
    await vi.advanceTimersByTimeAsync(100);
    for (let turn = 0; turn < turns; turn += 1) await nextTurn();
  }
};
const nextTurn = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

const show = (html: string): Document => {
  const document = laidOut(html);
  const view = document.defaultView as unknown as Window;
  vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
  return document;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // Every step takes longer than its turn.
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 20));
  heard = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'tillwatch',
      sendMessage: async (message: Message) => {
        heard.push(message);
        return { ok: true, words: {}, payers: '' };
      },
      onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    },
  });
});
afterEach(() => {
  ask('stop');
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('reporting a document', () => {
  it('says what is there, and no more until something changes', async () => {
    startReporting(show(CARD));
    await pass(LONG);
    expect(reports()).toEqual([3]);
  });

  it('says what comes while it is first being surveyed, though nothing changes after that', async () => {
    const document = show('<p>Parcel</p>');
    startReporting(document);
    await nextTurn();
    document.body.insertAdjacentHTML('beforeend', CARD);
    await pass(LONG);
    expect(reports().at(-1)).toBe(3);
  });

  it('is not put off by a page that changes without end', async () => {
    const document = show(CARD.repeat(12));
    startReporting(document);
    await pass(15_000, () => document.body.classList.toggle('busy'), 2);
    expect(reports()).toEqual([36]);
  });

  it('says nothing once it is told to stop, also in the midst of it, until it is asked again', async () => {
    const document = show(CARD);
    startReporting(document);
    ask('stop');
    await pass(3_000, () => document.body.classList.toggle('busy'));
    expect(reports()).toEqual([]);
    ask('survey-again');
    await pass(3_000);
    expect(reports()).toEqual([3]);
  });
});
