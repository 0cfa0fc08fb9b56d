/**
 * `word`: a common word or another company's name that is one edit from a name, or holds one: never a sighting.
 * `domain`: another real company, or an entity's own domain that its row cannot claim: never accused.
 * `network`: a delivery network or service whose subdomains bear its customers' names: never accused.
 */
export const EXCEPTION_KINDS = ['word', 'domain', 'network'] as const;

type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** The sign before an exception in the compiled text. */
export const EXCEPTION_MARKS = { word: '', domain: '=', network: '*' } as const satisfies Record<
  ExceptionKind,
  string
>;
