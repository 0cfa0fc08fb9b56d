import type { PageFacts } from '../facts/page-facts';
import type { HostVerdict } from '../lookalike/host-verdict';
import type { Finding } from './finding';

/** Everything a check may know beside the facts. Passed in, so that a check stays pure. */
export interface CheckContext {
  /** What the address of the top document imitates, if anything. */
  hostVerdict: HostVerdict | null;
  /** ISO 3166-1 alpha-2 code of the shopper's country. */
  homeCountry: string;
}

/** The documents of one tab: the top one first, then the frames that could be surveyed. */
export interface TabFacts {
  top: PageFacts;
  frames: readonly PageFacts[];
}

/** One rule of the catalogue. Says nothing where it cannot decide. */
export interface Check {
  code: string;
  run(facts: TabFacts, context: CheckContext): Finding[];
}
