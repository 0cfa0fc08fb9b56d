import { surroundingsOf } from '../evidence';
import { STRENGTH } from '../mark';
import { inCombination } from './combo';
import { accuse, type Rule } from './rule';

/** i and l look alike in few typefaces: alone, that likeness needs a longer name. */
const SHORTEST_BY_I = 6;
const SHORTEST = 4;

const isPlainLetters = (text: string): boolean => /^[a-z]+$/.test(text);

/** The name in letters or digits that look like its own: `paypa1`, `раураl`, `arnazon`. */
export const homoglyph: Rule = (reading, sighting) => {
  const { mark, from, to, edits } = sighting;
  const written = reading.shown.slice(from, to);
  if (
    edits > 0 ||
    mark.stub ||
    written === mark.text ||
    written.includes('-') ||
    /\d/.test(mark.text) ||
    mark.strength === STRENGTH.common
  )
    return null;
  const shortest = isPlainLetters(written) ? SHORTEST_BY_I : SHORTEST;
  if (mark.text.length < shortest) return null;
  const around = surroundingsOf(reading, sighting);
  const alone = around.stands === 'alone' || around.stands === 'word';
  if (alone)
    return mark.strength >= STRENGTH.fair || reading.cheap
      ? accuse('host.homoglyph', reading, sighting)
      : null;
  if (mark.strength >= STRENGTH.fair && around.stands === 'start' && !isPlainLetters(written)) {
    return accuse('host.homoglyph', reading, sighting);
  }
  return inCombination(reading, sighting, around) ? accuse('host.homoglyph', reading, sighting) : null;
};
