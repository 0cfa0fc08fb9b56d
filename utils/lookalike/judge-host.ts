import { isHostWord } from '../lexicon/host-bait';
import { isExcepted, isPlainWord } from '../registry/exceptions';
import { ownerOf, sameOwner } from '../registry/registry';
import { plainHost } from '../registry/site';
import { skeletonOf } from './confusables';
import { endsCheaply, isNetwork, isVettedEnding } from './endings';
import type { HostVerdict } from './host-verdict';
import { ownShops, registryIndex } from './marks';
import { oddAddress, oddHost } from './odd';
import { showHost } from './punycode';
import { type Reading, readHost, shownAt } from './reading';
import { RULES } from './rules';
import { type Sighting, sightingsIn } from './sightings';

const PORT = /:\d+$/;

/** Whether a host needs decoding before its letters can be compared. */
const isForeign = (host: string): boolean => host.includes('xn--') || /[^\0-\x7f]/.test(host);

/** The whole word, between dots and hyphens, in which a name was seen. */
function wordAround(text: string, { from, to }: Sighting): string {
  let start = from;
  while (start > 0 && !'.-'.includes(text[start - 1] ?? '')) start--;
  let end = to;
  while (end < text.length && !'.-'.includes(text[end] ?? '')) end++;
  return text.slice(start, end);
}

const isWord = (text: string): boolean => isPlainWord(text) || isHostWord(text);

/** Whether the sighting is in an ordinary word, as it is written: what only looks like a word is none. */
function isInWord(reading: Reading, sighting: Sighting): boolean {
  const { from, to } = sighting;
  const written = reading.shown.slice(shownAt(reading, from), shownAt(reading, to));
  return written === reading.text.slice(from, to) && isWord(wordAround(reading.text, sighting));
}

function imitationIn(reading: Reading, sightings: readonly Sighting[]): HostVerdict | null {
  const honest = {
    site: isVettedEnding(reading.text.slice(reading.suffixAt)),
    subdomains: !reading.cheap && isNetwork(reading.site),
  };
  const foreign = sightings.filter(
    (sighting) =>
      !(sighting.from < reading.siteAt ? honest.subdomains : honest.site) &&
      sighting.to <= reading.suffixAt &&
      !isInWord(reading, sighting) &&
      !sameOwner(sighting.mark.domain, reading.site),
  );
  for (const rule of RULES) {
    for (const sighting of foreign) {
      const verdict = rule(reading, sighting);
      if (verdict) return verdict;
    }
  }
  return null;
}

/**
 * What a hostname imitates.
 * @param host as the address shows it: any letter case, a trailing dot and a port are ignored.
 * @param own registrable domains of the shopper's own shops: never accused, and protected like the registry's.
 * @returns at most one verdict, by the most certain rule; null where nothing is found or the host is genuine.
 */
export function judgeHost(host: string, own: readonly string[] = []): HostVerdict | null {
  const plain = plainHost(host).replace(PORT, '');
  const skeleton = isForeign(plain) ? skeletonOf(showHost(plain)) : null;
  const text = skeleton?.text ?? plain;
  const wide = endsCheaply(plain);
  const seen = sightingsIn(text, registryIndex(), wide);
  const shops = own.length ? ownShops(own) : null;
  const seenOwn = shops ? sightingsIn(text, shops.index, wide) : [];
  if (!seen.length && !seenOwn.length) return oddHost(plain, text);
  if (ownerOf(plain)) return null;
  const reading = readHost(plain, skeleton);
  if (shops?.sites.has(reading.site) || isExcepted(plain, reading.site)) return null;
  return imitationIn(reading, seenOwn) ?? imitationIn(reading, seen) ?? oddHost(plain, text);
}

/**
 * As `judgeHost`, with what only a whole address shows: port, userinfo.
 * @returns null for an address that is not http or https, or is no address at all.
 */
export function judgeAddress(address: string, own: readonly string[] = []): HostVerdict | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return judgeHost(url.hostname, own) ?? oddAddress(url);
}
