import type { AmountFacts } from '../../facts/page-facts';
import { movesMoney } from '../../facts/payment-step';
import { documentsOf, type PageCheck, type TabFacts } from '../check';
import { sayingsOf } from '../pay/sayings';
import { tickedBeforehand } from './ticked-beforehand';

/** Whether a text names this price: `9,90 €`, but not within `89,90 €`. */
const names = (saying: string, price: string): boolean => {
  const at = saying.indexOf(price);
  return at >= 0 && !/[\d.,]/.test(saying.charAt(at - 1));
};

/** A trial, or a price due now, and the larger one that is taken again and again after it. */
function growingPrice(facts: TabFacts): { first: string; recurring: string } | null {
  const amounts = documentsOf(facts).flatMap((document) => document.amounts);
  const recurring = sayingsOf(facts, ['recurring', 'recurring-sum']);
  const isAgain = ({ text }: AmountFacts): boolean => recurring.some((saying) => names(saying, text));
  const [again] = amounts.filter(isAgain).sort((one, other) => other.minor - one.minor);
  if (!again) return null;
  const total = amounts.find(({ role }) => role === 'total');
  const isLess = total && total.currency === again.currency && total.minor < again.minor && !isAgain(total);
  const first = sayingsOf(facts, ['trial'])[0] ?? (isLess ? total.text : undefined);
  return first === undefined ? null : { first, recurring: again.text };
}

/** Something recurring that the page has ticked by itself, or a small price beside a larger one taken again and again. */
export const subscription: PageCheck = {
  code: 'push.subscription',
  looksAt: 'page',
  run(facts) {
    if (!documentsOf(facts).some(movesMoney)) return [];
    const found = { code: this.code, severity: 'caution' as const, step: { kind: 'none' as const } };
    const [words] = tickedBeforehand(facts);
    if (words !== undefined) return [{ ...found, variant: 'ticked', evidence: { words } }];
    const evidence = growingPrice(facts);
    return evidence ? [{ ...found, evidence }] : [];
  },
};
