import { registry } from '../../registry/registry';
import { STRENGTH } from '../mark';
import type { Reading } from '../reading';
import type { Sighting } from '../sightings';
import { accuse, type Rule } from './rule';

/** Endings that people take for a company's whatever its true one is: `usps.com-track.top`, `dpd-gov-pt.click`. */
const PLAIN_ENDINGS = new Set([
  'com',
  'net',
  'org',
  'co.jp',
  'co.uk',
  'com.au',
  'com.br',
  'com.mx',
  'gov',
  'jp.co',
]);

/** Where the sighting goes on as a domain, its dots kept or written as hyphens: that domain and its end. */
export function embeddedEnding(
  { text, suffixAt }: Reading,
  { mark, from, to }: Sighting,
): { domain: string; end: number } | null {
  if (from > 0 && !'.-'.includes(text[from - 1] ?? '')) return null;
  for (const words of [2, 1]) {
    const after = new RegExp(`^(?:[.-][a-z]{2,6}){${words}}(?=[.-])`).exec(text.slice(to, suffixAt))?.[0];
    if (!after) continue;
    const ending = after.slice(1).replaceAll('-', '.');
    const domain = `${mark.text}.${ending}`;
    const end = to + after.length;
    if (registry().official.has(domain)) return { domain, end };
    if (mark.strength > STRENGTH.common && PLAIN_ENDINGS.has(ending)) return { domain: mark.domain, end };
  }
  return null;
}

/** A real domain inside a longer host: `dhl.com.parcel-fee.top`, `www-amazon-com.shop`. */
export const embedded: Rule = (reading, sighting) => {
  if (sighting.edits > 0 || sighting.mark.stub) return null;
  const found = embeddedEnding(reading, sighting);
  return found && { ...accuse('host.embedded', reading, sighting, found.end), domain: found.domain };
};
