/**
 * Domains as the sentinel carries them: the places of their fingerprints in a ring of 2^17, in order, each as its
 * distance from the one before. A stranger is taken for one of them once in some 250 times, which wakes the survey
 * for nothing; the survey knows every domain by name.
 */
const RING_BITS = 17;
const RADIX = 36;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its upper bits folded onto the lower ones. */
const fingerprint = (domain: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < domain.length; at += 1) hash = Math.imul(hash ^ domain.charCodeAt(at), 0x01000193);
  return ((hash >>> RING_BITS) ^ hash) & ((1 << RING_BITS) - 1);
};

/** Writes the fingerprints of these domains as one text. */
export const packFingerprints = (domains: readonly string[]): string => {
  const places = [...new Set(domains.map(fingerprint))].sort((one, other) => one - other);
  return places.map((place, index) => (place - (places[index - 1] ?? 0)).toString(RADIX)).join(' ');
};

/** Gives a test of whether a host is, or lies below, one of the domains packed. */
export const unpackFingerprints = (packed: string): ((host: string) => boolean) => {
  const places = new Set<number>();
  let place = 0;
  for (const distance of packed.split(' ')) {
    place += Number.parseInt(distance, RADIX);
    places.add(place);
  }
  return (host) => {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      if (places.has(fingerprint(rest))) return true;
    }
    return false;
  };
};
