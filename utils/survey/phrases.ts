import { BOUNDS, type PageFacts } from '../facts/page-facts';
import type { PhraseId } from '../lexicon/language';
import { type Found, findPhrases } from '../lexicon/vocabulary';
import { clip } from './dom';
import type { PageReading } from './reading';

/** Characters of text that are searched for phrases, and how often one phrase is kept. */
const MOST_CHARACTERS = 60_000;
const MOST_OF_ONE = 2;
const LONGEST_TEXT = 600;

/** A text of the page and the lexicon's phrases in it. */
export interface Saying {
  node: Text;
  text: string;
  found: Found<PhraseId>[];
}

/** Searches the page's texts for phrases, in the order in which the page says them. */
export const readSayings = (reading: PageReading): Saying[] => {
  const sayings: Saying[] = [];
  let left = MOST_CHARACTERS;
  for (const node of reading.texts) {
    if (left < 0) break;
    const text = node.data.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim();
    left -= text.length;
    sayings.push({ node, text, found: findPhrases(text) });
  }
  return sayings;
};

/** The phrases that the page says, each at most twice, with the words around it. */
export const phraseFacts = (sayings: readonly Saying[]): PageFacts['phrases'] => {
  const counts = new Map<PhraseId, number>();
  const phrases: PageFacts['phrases'] = [];
  for (const { text, found } of sayings) {
    for (const id of found.flatMap(({ ids }) => ids)) {
      const count = counts.get(id) ?? 0;
      if (count >= MOST_OF_ONE) continue;
      counts.set(id, count + 1);
      phrases.push({ id, text: clip(text, BOUNDS.evidence) });
    }
  }
  return phrases.slice(0, BOUNDS.phrases);
};
