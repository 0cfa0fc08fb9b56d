/**
 * Domains as the sentinel carries them: the places of their fingerprints in a ring of 2^16, in order, each as its
 * distance from the one before. A stranger is taken for one of them once in some 80 times, which wakes the survey
 * for nothing; the survey knows every domain by name.
 */
const RING_BITS = 16;

/** Distances are written as one letter each, from this code on, without those that a text in quotes must escape. */
const FIRST_CODE = 40;
const BACKSLASH = 92;
const BACKTICK = 96;
/** The letter `~` stands for this far and no place yet. */
const STRIDE = 84;

function letterOf(value: number): string {
  const code = FIRST_CODE + value + (FIRST_CODE + value >= BACKSLASH ? 1 : 0);
  return String.fromCharCode(code + (code >= BACKTICK ? 1 : 0));
}

const distanceOf = (code: number): number =>
  code - FIRST_CODE - (code > BACKSLASH ? 1 : 0) - (code > BACKTICK ? 1 : 0);

/** Where hashing begins: any number will do, so long as no frame that half the web shows is taken for a payer's. */
const SEED = 0x1337;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), its upper bits folded onto the lower ones. */
function fingerprint(domain: string): number {
  let hash = SEED;
  for (let at = 0; at < domain.length; at += 1) hash = Math.imul(hash ^ domain.charCodeAt(at), 0x01000193);
  return ((hash >>> RING_BITS) ^ hash) & ((1 << RING_BITS) - 1);
}

/** Writes the fingerprints of these domains as one text. */
export function packFingerprints(domains: readonly string[]): string {
  const places = [...new Set(domains.map(fingerprint))].sort((one, other) => one - other);
  return places
    .map((place, index) => {
      const distance = place - (places[index - 1] ?? 0);
      return letterOf(STRIDE).repeat(distance / STRIDE) + letterOf(distance % STRIDE);
    })
    .join('');
}

/** Gives a test of whether a host is, or lies below, one of the domains packed. */
export function unpackFingerprints(packed: string): (host: string) => boolean {
  const places = new Set<number>();
  let place = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const value = distanceOf(packed.charCodeAt(at));
    place += value;
    if (value < STRIDE) places.add(place);
  }
  return (host) => {
    for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
      if (places.has(fingerprint(rest))) return true;
    }
    return false;
  };
}
