import type { AddressCheck, PageCheck } from './check';
import { presentsItself } from './claim/presents-itself';
import { smallFee } from './claim/small-fee';
import { actionChanged } from './form/action-changed';
import { asksTooMuch } from './form/asks-too-much';
import { cardTwice } from './form/card-twice';
import { hiddenFields } from './form/hidden-fields';
import { insecureAction } from './form/insecure-action';
import { insecureFrame } from './form/insecure-frame';
import { insecurePage } from './form/insecure-page';
import { numberInAddress } from './form/number-in-address';
import { overlay } from './form/overlay';
import { addressChecks } from './host/address-checks';
import { irreversible } from './pay/irreversible';
import { known } from './pay/known';
import { offPlatform } from './pay/off-platform';
import { ownForm } from './pay/own-form';
import { unknownProcessor } from './pay/unknown-processor';
import { verified } from './pay/verified';
import { pressure } from './push/pressure';
import { subscription } from './push/subscription';

/** Every check, in the order of the catalogue: within one severity the earlier finding comes first. */
export const CHECKS: readonly (AddressCheck | PageCheck)[] = [
  insecurePage,
  insecureAction,
  insecureFrame,
  hiddenFields,
  numberInAddress,
  actionChanged,
  asksTooMuch,
  cardTwice,
  overlay,
  ...addressChecks,
  ...presentsItself,
  smallFee,
  known,
  unknownProcessor,
  ownForm,
  irreversible,
  offPlatform,
  verified,
  pressure,
  subscription,
];
