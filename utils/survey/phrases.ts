import { BOUNDS } from '../facts/bounds';
import type { PageFacts } from '../facts/page-facts';
import type { PhraseId } from '../lexicon/language';
import { clip } from './dom';
import type { PageTexts } from './texts';

/** How often one phrase is kept. */
const MOST_OF_ONE = 2;

/** The phrases that the page says, each at most twice, with the words around it. */
export const phraseFacts = ({ sayings, at }: PageTexts): PageFacts['phrases'] => {
  const counts = new Map<PhraseId, number>();
  const phrases: PageFacts['phrases'] = [];
  for (const [place, found] of sayings) {
    for (const id of found.flatMap(({ ids }) => ids)) {
      const count = counts.get(id) ?? 0;
      if (count >= MOST_OF_ONE) continue;
      counts.set(id, count + 1);
      phrases.push({ id, text: clip(at(place), BOUNDS.evidence) });
    }
  }
  return phrases.slice(0, BOUNDS.phrases);
};
