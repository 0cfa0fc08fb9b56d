import { findSign } from '@/utils/sentinel/signs';
import { survey } from '@/utils/survey/survey';

/** Milliseconds of one visit to a fresh page. */
export interface Times {
  walk: number;
  query: number;
  sentinel: number;
  survey: number;
}

const time = (act: () => unknown): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

const walkAll = (): void => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode());
};

/** What `pages.ts` asks for inside a page: the peers first, then what scripts of ours do there. */
const measure = (): Times => {
  // The browser has laid a page out long before anybody looks at it: that is nobody's time here.
  document.body.getBoundingClientRect();
  return {
    walk: time(walkAll),
    query: time(() => document.querySelectorAll('input, select, iframe')),
    sentinel: time(() => findSign(document)),
    survey: time(() => survey(document, 'fields')),
  };
};

Object.assign(globalThis, { tillwatch: { measure } });
