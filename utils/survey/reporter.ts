import type { PageFacts } from '../facts/page-facts';
import type { Verdict } from '../facts/verdict';
import { type LanguageCode, learn, listenFor, type Words } from '../lexicon/vocabulary';
import { isConnected, tell } from '../sentinel/tell';
import { type Pace, watchChanges } from '../sentinel/watch';
import { FOCUSED, SURVEYED, WOKE, world } from '../sentinel/world';
import { followShopper } from './follow-shopper';
import { atOnce, inTurns, nextTask, type Steps } from './steps';
import { guardSubmitting } from './submitting/guard';
import { stayInTouch } from './submitting/stay-in-touch';
import { type OpenPage, openPage, readFields, surveyPage } from './survey';

const PACE: Pace = { first: 500, longest: 10_000, most: 50, share: 0.005 };
/** Attributes that show or hide a field, or move a frame or a form. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'data-state', 'src', 'type', 'action', 'formaction'];

/** A random name for this document. Not `randomUUID`: that is missing on http: pages, which are half of the point. */
const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Closed shadow roots too, where the browser lets extensions in. */
const shadowOf = (element: Element): ShadowRoot | null => {
  try {
    return chrome.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
};

/** Learns the words of languages from the background. What it will not tell, the page is read without. */
const learnWords = async (languages: readonly LanguageCode[], isStale: () => boolean): Promise<void> => {
  const answer = await tell<{ words: Words }>({ type: 'words', languages }, isStale);
  if (answer) learn(answer.words);
};

/** What the background says to the survey in a frame; see `browser/messages.ts`, which this bundle does without. */
type Request = Verdict | { type: 'present?' | 'survey-again' | 'stop' };

/**
 * Surveys this document, reports it to the background, and again whenever it changes, comes back or is asked for; and
 * looks again at its card forms when they are sent.
 */
export const startReporting = (document: Document): void => {
  const key = randomKey();
  let said = '';
  /** Whether the facts must be told even if they are those that were told last. */
  let owed = false;
  let isStopped = false;
  /** A survey is under way; the document must be surveyed, once more if it is. */
  let isAtIt = false;
  let isDue = false;
  let turn = 0;
  let stopWatching = (): void => undefined;
  let roots: readonly Node[] = [document];
  const guard = guardSubmitting(document, {
    askPayers: async () => (await tell<{ payers: string }>({ type: 'payers' }))?.payers,
    onSwitch: () => void report(false),
    onSent: () => void tell({ type: 'card-sent', document: key }),
  });

  function* surveyOf(page: OpenPage): Steps<PageFacts> {
    const groups = yield* readFields(page);
    guard.know(groups);
    yield;
    return yield* surveyPage(page, groups, world[WOKE] ?? 'asked');
  }
  const say = (surveyed: PageFacts): void => {
    const facts: PageFacts = { ...surveyed, switched: [...guard.switched] };
    const saying = JSON.stringify(facts);
    if (saying === said && !owed) return;
    said = saying;
    owed = false;
    turn += 1;
    const mine = turn;
    void tell({ type: 'facts', document: key, facts }, () => turn !== mine);
  };
  const isUnwanted = (): boolean => isStopped;
  /** First, when all is slow, in turns with the page. Later at once, so that `watchChanges` sees how long it takes. */
  const survey = async (): Promise<void> => {
    const isFirst = said === '';
    if (isFirst) await nextTask();
    const page = openPage(document, shadowOf, hosts);
    roots = page.reading.roots;
    if (isFirst) watch();
    const unknown = listenFor(page.languages);
    if (unknown.length > 0) await learnWords(unknown, isUnwanted);
    if (isStopped) return;
    const facts = isFirst ? await inTurns(surveyOf(page), isUnwanted) : atOnce(surveyOf(page));
    if (facts) say(facts);
  };
  /** What changes during a survey does not end it, or a page could put it off for ever: it is surveyed again behind it. */
  const report = async (again: boolean): Promise<void> => {
    owed ||= again;
    isDue = true;
    if (isAtIt) return;
    isAtIt = true;
    while (isDue && !isStopped) {
      isDue = false;
      try {
        await survey();
      } catch {
        // A document that breaks the survey must not be broken by it: nothing is said of it.
      }
    }
    isAtIt = false;
  };
  const watch = (): void => {
    stopWatching();
    stopWatching = watchChanges(
      () => roots,
      () => {
        if (isConnected()) void report(false);
        else stopWatching();
      },
      PACE,
      ATTRIBUTES,
    );
  };
  const stop = (): void => {
    isStopped = true;
    stopWatching();
  };
  const restart = (): void => {
    isStopped = false;
    watch();
    void report(true);
  };

  chrome.runtime.onMessage.addListener((request: Request, sender, answer) => {
    if (sender.id !== chrome.runtime.id) return;
    if (request.type === 'present?') answer(key);
    if (request.type === 'survey-again') restart();
    if (request.type === 'stop') stop();
    if (request.type === 'verdict') guard.hear(request);
  });
  const hosts = followShopper(shadowOf, world[FOCUSED], () => {
    if (!isStopped && isConnected()) void report(false);
  });
  delete world[FOCUSED];
  stayInTouch(
    (element) => guard.isOfCard(element),
    () => void tell({ type: 'card-at-hand' }),
  );
  addEventListener('pageshow', (event) => {
    if (event.persisted) restart();
  });
  addEventListener('pagehide', () => {
    turn += 1;
    said = '';
    if (isConnected())
      void Promise.resolve(chrome.runtime.sendMessage({ type: 'gone', document: key })).catch(
        () => undefined,
      );
  });
  world[SURVEYED] = restart;
  restart();
};
