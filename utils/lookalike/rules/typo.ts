import { RENOWN } from '../../registry/entity';
import { registry } from '../../registry/registry';
import { editsBetween } from '../edits';
import { type Surroundings, surroundingsOf } from '../evidence';
import { type Mark, STRENGTH } from '../mark';
import type { Reading } from '../reading';
import { type Slip, slipOf } from '../slip';
import { embeddedEnding } from './embedded';
import { accuse, type Rule } from './rule';

/** A shorter name is one edit from too many words. */
const SHORTEST = 6;

/** The name with a few edits: `puroletor.com-pay.vip`, `amazom.xyz`. */
export const typo: Rule = (reading, sighting) => {
  const { mark, from, to, edits } = sighting;
  if (edits === 0 && !mark.stub) return null;
  const around = surroundingsOf(reading, sighting);
  if (mark.stub) {
    const runsOn = reading.cheap && around.inSite && around.stands === 'start' && around.beside.size === 1;
    return runsOn && !around.beside.has('filler') ? accuse('host.typo', reading, sighting) : null;
  }
  if (mark.strength === STRENGTH.common || !mark.main) return null;
  const written = reading.text.slice(from, to).replaceAll('-', '');
  const found =
    embeddedEnding(reading, sighting) !== null
      ? mark.text.length >= SHORTEST && written[0] === mark.text[0]
      : isLikelyTypo(reading, mark, written, edits, around);
  return found ? accuse('host.typo', reading, sighting) : null;
};

/** More edits than one need a longer name; elsewhere than on throw-away endings a much longer one. */
const LONG = 8;
const VERY_LONG = 13;

/** On ordinary endings shorter names are one edit from too many real companies, but for these. */
const CLUMSY: readonly Slip[] = ['swap', 'double'];
const TELLING: readonly Slip[] = [...CLUMSY, 'drop', 'alike'];

const once = (text: string): string => text.replace(/(.)\1+/g, '$1');

/** A letter doubled and another of the name's own put in: `costssco`, `amazoonz`. */
function stutters(name: string, written: string): boolean {
  const letters = once(written);
  if (letters === written || letters.length !== name.length + 1) return false;
  return [...letters].some(
    (letter, at) => name.includes(letter) && letters.slice(0, at) + letters.slice(at + 1) === name,
  );
}

/** Only added to, and the first and last letters kept: what a reader skims. */
const keepsItsEnds = (name: string, written: string): boolean =>
  written.length > name.length &&
  once(written).slice(0, 3) === name.slice(0, 3) &&
  written.at(-1) === name.at(-1);

/** Whether letters are doubled that the name has once, and little else is changed: no word does that. */
function isStuttered(name: string, written: string): boolean {
  const [plain, letters] = [once(name), once(written)];
  if (written.length - letters.length <= name.length - plain.length) return false;
  return editsBetween(plain, letters, 1) <= 1;
}

/**
 * Two edits that leave a name readable: of a very long one its beginning is kept, to a long one a letter is doubled,
 * to a shorter one something is added after the first five. Else ordinary words pass for it: `computer` for `computop`.
 */
function keepsItsHead(name: string, written: string, host: string): boolean {
  if (name.length >= VERY_LONG) return written[0] === name[0];
  if (written.length <= name.length || SETTLED.test(host)) return false;
  return name.length >= LONG
    ? written[0] === name[0] && /(.)\1/.test(written)
    : written.slice(0, 5) === name.slice(0, 5) && !INFLECTED.test(written);
}

/** Endings of ordinary words: `tracking` is not `trackon`. */
const INFLECTED = /(ed|ers?|ing|s)$/;

/** Under a country's ending or an old general one, cheap as it may be, a word one letter away is as likely a company. */
const SETTLED = /\.((?!tk|ml|ga|cf|gq)[a-z]{2}|biz|info)$/;

/** Endings under which a slip of the hand lands, whatever the name's own ones are. */
const GENERIC = new Set(['com', 'net', 'org']);

/** Whether the ending is a general one or the name's own: under another country's lives another company. */
const isOwnEnding = ({ text, suffixAt }: Reading, name: string): boolean => {
  const ending = text.slice(suffixAt);
  return GENERIC.has(ending) || registry().official.has(`${name}.${ending}`);
};

/** A name without its last s is a word or a family's name: `blackwell`, `curry`. */
const isPlural = (name: string, written: string): boolean => name === `${written}s` && !written.endsWith('s');

function isLikelyTypo(
  reading: Reading,
  { text, strength, nearWords, renown }: Mark,
  written: string,
  edits: number,
  { stands, beside, inSite }: Surroundings,
): boolean {
  const { cheap, text: host } = reading;
  if (strength < STRENGTH.fair || text.length < SHORTEST) return false;
  const isHousehold = renown === RENOWN.household;
  if (edits === 2 && cheap) return isHousehold && !nearWords && keepsItsHead(text, written, host);
  if (edits === 2 && stutters(text, written)) return stands === 'alone' && inSite;
  if (edits > 1) {
    const plain = cheap || edits === 2 || isStuttered(text, written);
    return plain && text.length >= VERY_LONG && keepsItsEnds(text, written);
  }
  const slip = slipOf(text, written);
  if (slip === 'drop' && (isPlural(text, written) || (text.length === SHORTEST && !isHousehold)))
    return false;
  if (cheap && slip !== 'other') return isHousehold || stands === 'alone' || beside.has('bait');
  const open = isHousehold && (beside.has('bait') || !(nearWords || SETTLED.test(host)));
  if (cheap && open && written[0] === text[0]) return true;
  const telling = strength === STRENGTH.distinctive ? TELLING : CLUMSY;
  if (!telling.includes(slip)) return false;
  return stands === 'alone' ? inSite && isOwnEnding(reading, text) : beside.has('bait');
}
