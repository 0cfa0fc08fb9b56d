import { isSameOrBelow } from '../addresses';

/** The labels that two hosts share at their ends. */
const sharedEnd = (one: string, other: string): string[] => {
  const [labels, others] = [one.split('.').reverse(), other.split('.').reverse()];
  const length = labels.findIndex((label, place) => label !== others[place]);
  return length < 0 ? labels : labels.slice(0, length);
};

/**
 * Whether two hosts look like one owner's, without the list of public suffixes, which would weigh more than all of the
 * survey: three labels in common, or two of which the inner one is longer than the `co` and `com` of suffixes. The
 * background, which has the list, judges what is reported.
 */
const looksLikeOneSite = (one: string, other: string): boolean => {
  const [, inner = '', third] = sharedEnd(one, other);
  return third !== undefined || inner.length > 3;
};

/** Whether a form may end up there without surprise: at a host it was known to go to, one beside it, or a payment company's. */
export const isExpectedHost = (
  host: string,
  known: readonly string[],
  isPayer: (host: string) => boolean,
): boolean =>
  host === '' ||
  isPayer(host) ||
  known.some((each) => isSameOrBelow(each, host) || looksLikeOneSite(each, host));
