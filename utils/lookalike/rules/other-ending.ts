import { surroundingsOf } from '../evidence';
import { STRENGTH } from '../mark';
import { accuse, type Rule } from './rule';

/** Country codes whose registries gave names away for nothing (Freenom, until 2023). */
const FREE_COUNTRIES = new Set(['tk', 'ml', 'ga', 'cf', 'gq', 'pw']);

/** Endings that companies take for projects of their own: `allegro.tech`, `amazon.science`. */
const OWN_PROJECTS = new Set(
  'agency app business cloud codes company dev digital direct events global group link media network news press science services social solutions studio systems team tech today tools work works'.split(
    ' ',
  ),
);

/**
 * The entity's name under an ending that is not one of its own: `fedex.top`. Only under endings of throw-away
 * names: elsewhere another real company, or the same one in another country, is the likelier owner.
 */
export const otherEnding: Rule = (reading, sighting) => {
  const { mark, from, to, edits } = sighting;
  if (edits > 0 || mark.stub || mark.strength < STRENGTH.short || mark.text.length < 4) return null;
  const ending = reading.text.slice(reading.text.lastIndexOf('.') + 1);
  if (!reading.cheap || (ending.length <= 2 && !FREE_COUNTRIES.has(ending))) return null;
  if (OWN_PROJECTS.has(ending)) return null;
  if (reading.text.slice(from, to).replaceAll('-', '') !== mark.text) return null;
  const { stands, inSite } = surroundingsOf(reading, sighting);
  return inSite && stands === 'alone'
    ? accuse('host.other-ending', reading, sighting, reading.text.length)
    : null;
};
