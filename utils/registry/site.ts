import { parse } from 'tldts';

const OPTIONS = {
  allowPrivateDomains: true,
  extractHostname: false,
  validateHostname: false,
  detectIp: false,
};

/** A host as the public suffix list divides it, private suffixes (`vercel.app`, `myshopify.com`) respected. */
export interface Site {
  /** The registrable domain; the host itself where it has none (an IP address, `localhost`, a bare suffix). */
  readonly site: string;
  readonly suffix: string;
  /** The suffix is rented out by a company to anybody: `github.io`, not `co.uk`. */
  readonly shared: boolean;
}

/** Lower case, without the root's trailing dot. */
export const plainHost = (host: string): string => host.toLowerCase().replace(/\.$/, '');

/** The host and its parents, the longest first: `a.b.com`, `b.com`, `com`. */
export function* parentsOf(host: string): Generator<string> {
  for (let rest = host; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    yield rest;
    if (!rest.includes('.')) return;
  }
}

/** Takes a plain host name in ASCII (punycode) or Unicode form. Never throws. */
export function divideHost(host: string): Site {
  const { domain, publicSuffix, isPrivate } = parse(host, OPTIONS);
  return { site: domain ?? host, suffix: publicSuffix ?? '', shared: isPrivate ?? false };
}

/** The registrable domain of a host: `shop.example.co.uk` → `example.co.uk`, `a.b.vercel.app` → `b.vercel.app`. */
export const siteOf = (host: string): string => divideHost(plainHost(host)).site;
