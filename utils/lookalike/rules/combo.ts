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

/** Glued to other letters of the registrable label: `uspsbqn.top`, `mypaypalverify.com`. */
function glued({ cheap }: Reading, mark: Mark, { beside, stands }: Surroundings): boolean {
  if (beside.has('inflection') && !mark.unspeakable) return false;
  const rare = mark.unspeakable && mark.text.length >= 4 && mark.text.length <= 5;
  if (stands === 'inside') {
    if (cheap && rare && !beside.has('unknown')) return true;
    return (
      beside.has('bait') &&
      (cheap || mark.strength === STRENGTH.distinctive || !any(beside, ['unknown', 'scrap', 'junk']))
    );
  }
  if (cheap && mark.strength >= STRENGTH.fair)
    return !beside.has('workshop') && ((isHousehold(mark) && !mark.nearWords) || !beside.has('unknown'));
  if (beside.has('bait')) return mark.text.length > 3 || (cheap && stands === 'start');
  if (cheap) return mark.text.length >= 5 && !any(beside, stands === 'end' ? NOISE : ['unknown']);
  if (mark.strength < STRENGTH.fair || !isHousehold(mark)) return false;
  if (mark.text.length >= 6 && beside.has('hint')) return true;
  if (beside.has('digits') && !beside.has('unknown')) return true;
  if (stands === 'end') {
    if (rare && mark.text.length === 4 && any(beside, ['junk', 'scrap', 'place'])) return true;
    const short: readonly PieceKind[] =
      mark.strength === STRENGTH.distinctive ? ['filler', 'scrap'] : ['filler'];
    return mark.main && any(beside, short) && !any(beside, ['unknown', 'workshop']);
  }
  return (
    any(beside, ['junk', 'scrap']) || (rare && any(beside, ['filler', 'place', 'unknown', 'inflection']))
  );
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
    : glued(reading, sighting.mark, around);
}

/** The name as it is, among other words: `dhl-customs-fee`, `usps.redelivery-help`. */
export const combo: Rule = (reading, sighting) => {
  const { mark, from, to, edits } = sighting;
  if (edits > 0 || mark.stub || reading.text.slice(from, to).replaceAll('-', '') !== mark.text) return null;
  const found = inCombination(reading, sighting, surroundingsOf(reading, sighting));
  return found ? accuse('host.combo', reading, sighting) : null;
};
