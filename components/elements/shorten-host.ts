const ELLIPSIS = '…';

/** How many characters of a hostname are shown before its middle is left out. */
const LONGEST = 36;

/** A hostname in two pieces: what the owner of the domain may write as he likes, and the domain itself. */
interface ShownHost {
  before: string;
  domain: string;
  /** Whether characters were left out of `before`. */
  shortened: boolean;
}

/**
 * Splits a hostname for display and leaves out the middle where it is long. Only the part before the registrable
 * domain is ever shortened: who owns the address stands in that domain.
 * @param host the hostname, as a person reads it
 * @param domain its registrable domain; anything that the host does not end with counts as the whole host
 */
export function shortenHost(host: string, domain: string): ShownHost {
  const known = host.endsWith(`.${domain}`) ? domain : host;
  const before = host.slice(0, host.length - known.length);
  const room = Math.max(LONGEST - known.length, 12);
  if (before.length <= room) return { before, domain: known, shortened: false };
  const head = Math.ceil((room - 1) / 2);
  const tail = room - 1 - head;
  return {
    before: before.slice(0, head) + ELLIPSIS + before.slice(before.length - tail),
    domain: known,
    shortened: true,
  };
}
