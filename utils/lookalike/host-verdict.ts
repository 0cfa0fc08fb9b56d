/** What is odd about an address that imitates nobody. */
export type Oddity = 'mixed-scripts' | 'bare-ip' | 'port' | 'userinfo' | 'length';

/** What a hostname imitates, and by which trick. Severity as on a page where money moves. */
export interface HostVerdict {
  code: 'host.homoglyph' | 'host.typo' | 'host.combo' | 'host.embedded' | 'host.other-ending' | 'host.odd';
  severity: 'danger' | 'caution';
  /** The imitated entity's name, or the domain of the shopper's own shop; empty for `host.odd`. */
  entity: string;
  /** The imitated entity's own domain, where the shopper should go instead; empty for `host.odd`. */
  domain: string;
  /** Only for `host.odd`. */
  oddity?: Oddity;
  /** The host as a person reads it: punycode decoded. */
  shown: string;
  /** The host as it was given: in punycode, where the browser gave it. */
  ascii: string;
  /** The part of `shown` that gives the trick away, as offsets in UTF-16 code units, end exclusive. */
  why: { start: number; end: number };
}
