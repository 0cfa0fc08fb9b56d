import { unpackFingerprints } from '../registry/fingerprint';
import payers from '../registry/payers.generated';

let test: ((host: string) => boolean) | undefined;

/** Whether a host is a payment processor's, or below one; of strangers it takes one in some hundreds for one. */
export const isPayer = (host: string): boolean => {
  test ??= unpackFingerprints(payers);
  return test(host);
};
