import { unpackFingerprints } from '../registry/fingerprint';
import fingerprints from '../registry/fingerprints.generated';

let test: ((host: string) => boolean) | undefined;

/** Whether a host may well be a payment processor's, or below one: good enough to wake the survey, and for no more. */
export function isLikelyPayer(host: string): boolean {
  test ??= unpackFingerprints(fingerprints);
  return test(host);
}
