import { documentsOf, type PageCheck, type TabFacts } from '../check';

/**
 * Words by which addresses of 3-D Secure steps call themselves: the bank's access control server (ACS) and the
 * messages of EMV 3-D Secure. Whole words of the host or the path.
 */
const STEP =
  /(?:^|[./_-])(?:acs(?:page|web|server)?\d*|3-?ds?(?:[12]|-?secure)?|three-?ds\d?|pareq|creq|securecode|stepup)(?=[./_-]|$)/i;

const isStep = (url: string): boolean => /^https:/.test(url) && STEP.test(url.replace(/[?#].*$/, ''));

/** A 3-D Secure step is a frame of another host's, or the whole page. */
const showsStep = ({ top, frames }: TabFacts): boolean =>
  documentsOf({ top, frames })
    .flatMap((document) => document.frames)
    .some(({ shown, host, url }) => shown && host !== top.host && isStep(url)) ||
  (isStep(top.url) && top.groups.some(({ fields }) => fields.some(({ kind }) => kind === 'one-time-code')));

/** The bank itself asks whether this payment is meant, apart from the shop: 3-D Secure. */
export const verified: PageCheck = {
  code: 'pay.verified',
  looksAt: 'page',
  run(facts) {
    if (!showsStep(facts)) return [];
    return [{ code: this.code, severity: 'info', evidence: { way: '3-D Secure' }, step: { kind: 'none' } }];
  },
};
