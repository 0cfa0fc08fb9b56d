import { divideHost } from '../registry/site';
import { type Skeleton, skeletonOf } from './confusables';
import { isCheapEnding, isRented } from './endings';
import { showHost } from './punycode';

/** A host taken apart for the rules. All offsets count code units of `text`. */
export interface Reading {
  /** As it was given, in punycode or not. */
  readonly host: string;
  /** As a person reads it: punycode decoded. */
  readonly shown: string;
  /** `shown` with look-alikes of other alphabets replaced by Latin letters. */
  readonly text: string;
  /** Where each code unit of `text` stands in `shown`; null where the two are one. */
  readonly places: readonly number[] | null;
  readonly site: string;
  /** Where the registrable domain and the public suffix begin. */
  readonly siteAt: number;
  readonly suffixAt: number;
  /** The ending is one of throw-away names, or rented out by a platform. */
  readonly cheap: boolean;
  /** The registrable domain itself is rented out by a platform to anybody. */
  readonly rented: boolean;
}

/** Takes a plain host (lower case, no trailing dot, no port), and its skeleton where that is another text. */
export function readHost(host: string, skeleton: Skeleton | null): Reading {
  const { site, suffix, shared } = divideHost(host);
  const text = skeleton?.text ?? host;
  const lengthOf = (part: string) => (skeleton ? skeletonOf(showHost(part)).text.length : part.length);
  return {
    host,
    shown: skeleton ? showHost(host) : host,
    text,
    places: skeleton?.places ?? null,
    site,
    siteAt: text.length - lengthOf(site),
    suffixAt: text.length - lengthOf(suffix),
    rented: shared || isRented(host),
    cheap: shared || isCheapEnding(host, suffix),
  };
}

/** The offset in `shown` of an offset in `text`. */
export const shownAt = ({ places }: Reading, at: number): number => places?.[at] ?? at;
