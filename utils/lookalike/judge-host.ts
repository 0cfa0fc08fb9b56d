import { isExcepted } from '../registry/exceptions';
import { ownerOf, sameOwner } from '../registry/registry';
import { plainHost } from '../registry/site';
import { skeletonOf } from './confusables';
import type { HostVerdict } from './host-verdict';
import { indexOfOwn, registryIndex } from './marks';
import type { MarkIndex } from './mark-index';
import { oddAddress, oddHost } from './odd';
import { showHost } from './punycode';
import { type Reading, readHost } from './reading';
import { RULES } from './rules';
import { sightingsIn } from './sightings';

/** Whether a host needs decoding before its letters can be compared. */
const isForeign = (host: string): boolean => host.includes('xn--') || /[^\0-\x7f]/.test(host);

function imitationIn(reading: Reading, index: MarkIndex): HostVerdict | null {
  const sightings = sightingsIn(reading.text, index, reading.cheap).filter(
    ({ to, mark }) => to <= reading.suffixAt && !sameOwner(mark.domain, reading.site),
  );
  for (const rule of RULES) {
    for (const sighting of sightings) {
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
  const plain = plainHost(host).replace(/:\d+$/, '');
  const text = isForeign(plain) ? skeletonOf(showHost(plain)) : plain;
  const ownIndex = indexOfOwn(own);
  const seen = sightingsIn(text, registryIndex(), true).length || (ownIndex && sightingsIn(text, ownIndex, true).length);
  if (!seen) return oddHost(plain);
  if (ownerOf(plain) || own.some((domain) => sameOwner(domain, plain))) return null;
  const reading = readHost(plain);
  if (isExcepted(plain, reading.site)) return null;
  return (ownIndex && imitationIn(reading, ownIndex)) ?? imitationIn(reading, registryIndex()) ?? oddHost(plain);
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
