import { fold } from '../../lexicon/fold';

const MOST_PIECES = 8;
const EDGES = /^[\s:：*(（]+|[\s:：*)）]+$/g;

/** The words of a text that are these when folded, as the page writes them; a name in one piece is given whole. */
export const asWritten = (text: string, folded: string): string => {
  const pieces = text.split(/\s+/);
  for (let size = 1; size <= Math.min(pieces.length, MOST_PIECES); size += 1) {
    for (let start = 0; start + size <= pieces.length; start += 1) {
      const part = pieces.slice(start, start + size).join(' ');
      if (fold(part).includes(folded)) return part.replace(EDGES, '');
    }
  }
  return pieces.length === 1 ? text : folded;
};
