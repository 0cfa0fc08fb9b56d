import type { Severity } from '@/utils/checks/finding';

/** What a site must raise: code and severity. */
export type Expected = `${string}.${string} ${Severity}`;

/** One made-up site: what it is called, where it lives, and exactly what must be found there. */
export interface Site {
  /** Its folder below `tests/sites`, which is also its name. */
  folder: string;
  /** The address that a shopper opens. Every host of the row answers http and https, on any port. */
  address: string;
  /** Every finding that the page deserves, and no other. */
  finds: readonly Expected[];
  /** What is found beside that, once its form is about to be sent. */
  findsWhenSent?: readonly Expected[];
  /** Every finding that the page deserves to which its form leads. */
  findsAtNextStep?: readonly Expected[];
  /** The check that this site comes close to and must not raise. */
  nearMissOf?: string;
  /** Hosts beside the site's own, and the folder that each serves. */
  beside?: Readonly<Record<string, string>>;
}

/** Findings that a notice is drawn for, where money moves. */
export const deservesNotice = ({ finds }: Site): boolean => finds.some((each) => !each.endsWith(' info'));

/** What a site deserves, in the order in which tests compare. */
export const expectedOn = ({ finds }: Site): string[] => [...finds].sort();
