import type { AddressCheck, PageCheck } from './check';
import { presentsItself } from './claim/presents-itself';
import { smallFee } from './claim/small-fee';
import { actionChanged } from './form/action-changed';
import { asksTooMuch } from './form/asks-too-much';
import { hiddenFields } from './form/hidden-fields';
import { insecureAction } from './form/insecure-action';
import { insecureFrame } from './form/insecure-frame';
import { insecurePage } from './form/insecure-page';
import { numberInAddress } from './form/number-in-address';
import { addressChecks } from './host/address-checks';
import { known } from './pay/known';
import { ownForm } from './pay/own-form';
import { unknownProcessor } from './pay/unknown-processor';
import { verified } from './pay/verified';

/** Every check, in the order of the catalogue: within one severity the earlier finding comes first. */
export const CHECKS: readonly (AddressCheck | PageCheck)[] = [
  insecurePage,
  insecureAction,
  insecureFrame,
  hiddenFields,
  numberInAddress,
  actionChanged,
  asksTooMuch,
  ...addressChecks,
  ...presentsItself,
  smallFee,
  known,
  unknownProcessor,
  ownForm,
  verified,
];
