import { RENOWN } from '../../registry/entity';
import { hasBait, type PieceKind, type Surroundings, surroundingsOf } from '../evidence';
import { type Mark, STRENGTH } from '../mark';
import type { Reading } from '../reading';
import type { Sighting } from '../sightings';
import { accuse, type Rule } from './rule';

/** Beside a name on an ordinary ending, these speak against a host. */
const TELLING: readonly PieceKind[] = ['bait', 'digits', 'place', 'junk', 'scrap', 'filler'];

/** Before a short name, letters that may as well make another word with it: `t-anker`. */
const NOISE: readonly PieceKind[] = ['unknown', 'scrap', 'junk'];

const any = (beside: Surroundings['beside'], kinds: readonly PieceKind[]): boolean =>
  kinds.some((kind) => beside.has(kind));

/** Longer names without vowels are told by their length. */
const LONGEST_RARE = 5;

const isHousehold = ({ renown }: Mark): boolean => renown === RENOWN.household;

/** Whether the sighting begins its label. */
const isOpening = ({ text }: Reading, { from }: Sighting): boolean => from === 0 || text[from - 1] === '.';

/** The name as a label or a word of a subdomain: `dpd.rqzwknq.cfd`, `usps-delivery.example.com`. */
function inSubdomain(reading: Reading, sighting: Sighting, { beside, stands }: Surroundings): boolean {
  const { mark } = sighting;
  if (mark.strength === STRENGTH.common)
    return stands === 'alone' && reading.cheap && hasBait(reading, sighting);
  if (stands === 'alone') return isHousehold(mark) || reading.cheap || hasBait(reading, sighting);
  if (stands === 'inside') return false;
  if (stands === 'word') {
    if (reading.cheap || hasBait(reading, sighting) || any(beside, ['digits', 'filler'])) return true;
    return mark.strength >= STRENGTH.fair && beside.has('junk') && isOpening(reading, sighting);
  }
  if (mark.strength < STRENGTH.fair) return reading.cheap && beside.has('bait');
  return reading.cheap || (stands === 'start' && any(beside, ['bait', 'junk', 'scrap']));
}

/** The name as a word of the registrable label: `usps-map.top`, `amazon-verify.com`. */
function asWord({ cheap }: Reading, mark: Mark, { beside }: Surroundings): boolean {
  if (cheap) return true;
  if (beside.has('workshop')) return false;
  if (mark.text.length <= 3) return any(beside, ['bait', 'digits']);
  return beside.has('bait') || (any(beside, TELLING) && !beside.has('unknown'));
}

/** So few vowels that the letters stand in no word, short as they are: `usps`. */
const isRare = ({ unspeakable, main, strength, text }: Mark): boolean =>
  unspeakable && main && strength === STRENGTH.fair && text.length <= LONGEST_RARE;

/** Glued to other letters under a throw-away ending: `uspsbqn.top`. */
function gluedCheaply(mark: Mark, { beside, stands }: Surroundings): boolean {
  const hasUnknown = beside.has('unknown');
  if (stands === 'inside') return beside.has('bait') || (isRare(mark) && !hasUnknown);
  if (stands === 'end' && beside.size === 1 && beside.has('filler')) return false;
  if (mark.strength >= STRENGTH.fair)
    return !beside.has('workshop') && ((isHousehold(mark) && !mark.nearWords) || !hasUnknown);
  if (beside.has('bait')) return mark.text.length > 3 || stands === 'start';
  return mark.text.length >= 5 && !any(beside, stands === 'end' ? NOISE : ['unknown']);
}

/** Glued to other letters elsewhere: `mypaypalverify.com`. */
function gluedPlainly(mark: Mark, { beside, stands }: Surroundings): boolean {
  if (stands === 'inside')
    return beside.has('bait') && (mark.strength === STRENGTH.distinctive || !any(beside, NOISE));
  if (beside.has('bait')) return mark.text.length > 3;
  if (mark.strength < STRENGTH.fair || !isHousehold(mark)) return false;
  if (beside.has('hint') && mark.text.length > LONGEST_RARE) return true;
  if (beside.has('digits') && !beside.has('unknown')) return true;
  if (stands === 'start')
    return (
      any(beside, ['junk', 'scrap']) || (isRare(mark) && any(beside, [...TELLING, 'unknown', 'inflection']))
    );
  if (isRare(mark) && mark.text.length < LONGEST_RARE) return any(beside, ['junk', 'scrap', 'place']);
  return mark.main && beside.has('filler') && !any(beside, ['unknown', 'workshop']);
}

function glued(isCheap: boolean, mark: Mark, around: Surroundings): boolean {
  if (around.beside.has('inflection') && !isRare(mark)) return false;
  return isCheap ? gluedCheaply(mark, around) : gluedPlainly(mark, around);
}

/** A name of no renown is as likely another company's, or part of a word: only bait beside it tells. */
function isPlainBait(
  reading: Reading,
  sighting: Sighting,
  { stands, beside, inSite }: Surroundings,
): boolean {
  if (!inSite)
    return (stands === 'alone' || stands === 'word') && (reading.cheap || hasBait(reading, sighting));
  if (stands === 'alone' || stands === 'inside' || beside.has('workshop')) return false;
  if (!beside.has('bait')) return stands === 'word' && reading.cheap && !beside.has('unknown');
  return stands === 'word' || (sighting.mark.text.length > 4 && !any(beside, ['unknown', 'inflection']));
}

/** Whether a name that is not the whole registrable label stands in company that speaks against the host. */
export function inCombination(reading: Reading, sighting: Sighting, around: Surroundings): boolean {
  // One word's end and the next word may make a name by chance: `bedpost-net`, but `deliverycan-post`.
  const isJoined = around.stands === 'end' && reading.text.slice(sighting.from, sighting.to).includes('-');
  if (isJoined && !around.beside.has('bait')) return false;
  if (sighting.mark.renown === RENOWN.little && sighting.mark.strength > STRENGTH.common)
    return isPlainBait(reading, sighting, around);
  if (!around.inSite) return inSubdomain(reading, sighting, around);
  if (sighting.mark.strength === STRENGTH.common) return false;
  if (around.stands === 'alone') return reading.rented;
  return around.stands === 'word'
    ? asWord(reading, sighting.mark, around)
    : glued(reading.cheap, sighting.mark, around);
}

/** The name as it is, among other words: `dhl-customs-fee`, `usps.redelivery-help`. */
export const combo: Rule = (reading, sighting) => {
  const { mark, from, to, edits } = sighting;
  if (edits > 0 || mark.stub || reading.text.slice(from, to).replaceAll('-', '') !== mark.text) return null;
  const found = inCombination(reading, sighting, surroundingsOf(reading, sighting));
  return found ? accuse('host.combo', reading, sighting) : null;
};
