import type { AddressCheck, PageCheck } from './check';
import { insecureAction } from './form/insecure-action';
import { insecurePage } from './form/insecure-page';
import { addressChecks } from './host/address-checks';
import { known } from './pay/known';
import { unknownProcessor } from './pay/unknown-processor';

/** Every check, in the order of the catalogue: within one severity the earlier finding comes first. */
export const CHECKS: readonly (AddressCheck | PageCheck)[] = [
  insecurePage,
  insecureAction,
  ...addressChecks,
  unknownProcessor,
  known,
];
