import type { Claim } from '../claims/claim';
import type { CheckoutStep } from '../facts/checkout-step';
import type { PageFacts } from '../facts/page-facts';
import type { HostVerdict } from '../lookalike/host-verdict';
import type { Finding } from './finding';

/** Everything a check may know beside the facts. Passed in, so that a check stays pure. */
export interface CheckContext {
  /** What the address of the top document imitates, if anything. */
  hostVerdict: HostVerdict | null;
  /** Whom the top document presents itself as, if it is somebody else. Null where only the address is known. */
  claim: Claim | null;
  /** ISO 3166-1 alpha-2 code of the shopper's country. */
  homeCountry: string;
  /** Couriers of the parcels that the shopper waits for, by registry name, once a parcel; empty where none is logged. */
  parcels: readonly string[];
}

/** The documents of one tab: the top one, and the frames that could be surveyed. */
export interface TabFacts {
  top: PageFacts;
  frames: readonly PageFacts[];
  /** The step whose card form was sent a short while ago, where its document has gone and no other site came since. */
  cardSent?: CheckoutStep;
}

export const documentsOf = (facts: TabFacts): PageFacts[] => [facts.top, ...facts.frames];

/** A rule of the catalogue about the address alone: it runs on every page. */
export interface AddressCheck {
  code: string;
  looksAt: 'address';
  run(context: CheckContext): Finding[];
}

/** A rule of the catalogue about the page: it runs where the survey did. Says nothing where it cannot decide. */
export interface PageCheck {
  code: string;
  looksAt: 'page';
  run(facts: TabFacts, context: CheckContext): Finding[];
}
