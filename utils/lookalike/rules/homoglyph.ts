import { surroundingsOf } from '../evidence';
import { type Mark, STRENGTH } from '../mark';
import { shownAt } from '../reading';
import { inCombination } from './combo';
import { accuse, type Rule } from './rule';

/** i and l look alike in few typefaces: alone, that likeness needs a longer name. */
const SHORTEST_BY_I = 6;
const SHORTEST = 4;

const isPlainLetters = (text: string): boolean => /^[a-z]+$/.test(text);

const OTHER_ALPHABET = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** A word of another alphabet alone may look like a short name by chance. */
const SHORTEST_FOREIGN = 5;

/** Letters of another alphabet that spell a name, be that a common word: no word mixes alphabets. */
const isForeignSpelling = (written: string, { text }: Mark): boolean =>
  OTHER_ALPHABET.test(written) && (/[a-z]/.test(written) || text.length >= SHORTEST_FOREIGN);

/** The name in letters or digits that look like its own: `paypa1`, `раураl`, `arnazon`. */
export const homoglyph: Rule = (reading, sighting) => {
  const { mark, from, to, edits } = sighting;
  const written = reading.shown.slice(shownAt(reading, from), shownAt(reading, to));
  if (edits > 0 || mark.stub || written === mark.text || written.includes('-') || /\d/.test(mark.text))
    return null;
  const around = surroundingsOf(reading, sighting);
  const alone = around.stands === 'alone' || around.stands === 'word';
  if (alone && around.inSite && isForeignSpelling(written, mark))
    return accuse('host.homoglyph', reading, sighting);
  const shortest = isPlainLetters(written) ? SHORTEST_BY_I : SHORTEST;
  if (mark.text.length < shortest || mark.strength === STRENGTH.common) return null;
  if (alone)
    return mark.strength >= STRENGTH.fair || reading.cheap
      ? accuse('host.homoglyph', reading, sighting)
      : null;
  if (mark.strength >= STRENGTH.fair && around.stands === 'start' && !isPlainLetters(written)) {
    return accuse('host.homoglyph', reading, sighting);
  }
  return inCombination(reading, sighting, around) ? accuse('host.homoglyph', reading, sighting) : null;
};
