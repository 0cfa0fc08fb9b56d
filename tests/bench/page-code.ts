import { findSign } from '@/utils/sentinel/signs';
import { survey } from '@/utils/survey/survey';

/** What `pages.ts` has done in a fresh page, one thing in each: the peers, and what scripts of ours do there. */
const work = {
  nothing: (): void => undefined,
  walk: (): void => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode());
  },
  query: (): unknown => document.querySelectorAll('input, select, iframe').length,
  look: (): unknown => findSign(document),
  survey: (): unknown => survey(document, 'fields').groups.length,
};

export type Work = keyof typeof work;

Object.assign(globalThis, { tillwatch: work });
