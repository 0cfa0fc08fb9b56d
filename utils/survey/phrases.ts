import { BOUNDS, type PageFacts } from '../facts/page-facts';
import type { PhraseId } from '../lexicon/language';
import { findPhrases } from '../lexicon/vocabulary';
import { clip } from './dom';
import type { PageReading } from './reading';

/** Characters of text that are searched for phrases, and how often one phrase is kept. */
const MOST_CHARACTERS = 60_000;
const MOST_OF_ONE = 2;
const LONGEST_TEXT = 600;

/** The words around a phrase, as the page writes them. */
const around = (text: string): string => clip(text, BOUNDS.evidence);

/** The lexicon's phrases in the page's text, each at most twice, in the order in which the page says them. */
export const readPhrases = (reading: PageReading): PageFacts['phrases'] => {
  const counts = new Map<PhraseId, number>();
  const phrases: PageFacts['phrases'] = [];
  let left = MOST_CHARACTERS;
  for (const { data } of reading.texts) {
    if (left < 0) break;
    const text = data.slice(0, LONGEST_TEXT);
    left -= text.length;
    for (const { ids } of findPhrases(text)) {
      for (const id of ids) {
        const count = counts.get(id) ?? 0;
        if (count >= MOST_OF_ONE) continue;
        counts.set(id, count + 1);
        phrases.push({ id, text: around(text) });
      }
    }
  }
  return phrases.slice(0, BOUNDS.phrases);
};
