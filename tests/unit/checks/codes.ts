import { assess } from '@/utils/assess';
import type { PageFacts } from '@/utils/facts/page-facts';

export const SHOPPER = { homeCountry: 'DE', ownShops: [], parcels: [] };

/** Code and severity of what is found on a page and its frames, in order; what is only worth knowing left out. */
export const codesOf = (top: PageFacts, frames: PageFacts[] = [], shopper = SHOPPER): string[] =>
  allCodesOf(top, frames, shopper).filter((each) => !each.endsWith(' info'));

/** As `codesOf`, with what is only worth knowing. */
export const allCodesOf = (top: PageFacts, frames: PageFacts[] = [], shopper = SHOPPER): string[] =>
  assess({ top, frames }, shopper).findings.map(({ code, severity }) => `${code} ${severity}`);
