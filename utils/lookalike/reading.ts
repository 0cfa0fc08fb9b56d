import { divideHost } from '../registry/site';
import { isCheapEnding, isRented } from './endings';
import { showHost } from './punycode';

/** A host taken apart for the rules. All offsets count code units of `shown` and of `text` alike. */
export interface Reading {
  /** As a person reads it: punycode decoded. */
  readonly shown: string;
  /** `shown` with look-alikes of other alphabets replaced by Latin letters. */
  readonly text: string;
  readonly site: string;
  /** Where the registrable domain and the public suffix begin. */
  readonly siteAt: number;
  readonly suffixAt: number;
  /** The ending is one of throw-away names, or rented out by a platform. */
  readonly cheap: boolean;
  /** The registrable domain itself is rented out by a platform to anybody. */
  readonly rented: boolean;
}

/** Takes a plain host (lower case, no trailing dot, no port) and its skeleton. */
export function readHost(host: string, text: string): Reading {
  const { site, suffix, shared } = divideHost(host);
  const shown = showHost(host);
  const shownSuffix = showHost(suffix);
  return {
    shown,
    text,
    site,
    siteAt: shown.length - showHost(site).length,
    suffixAt: suffix ? shown.length - shownSuffix.length : shown.length,
    rented: shared || isRented(host),
    cheap: shared || isCheapEnding(host, suffix),
  };
}
