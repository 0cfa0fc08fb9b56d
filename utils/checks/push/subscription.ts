import type { AmountFacts } from '../../facts/page-facts';
import { movesMoney } from '../../facts/payment-step';
import { documentsOf, type PageCheck } from '../check';
import { sayingsOf } from '../pay/sayings';

/** Whether a text names this price: `9,90 €`, but not within `89,90 €`. */
const names = (saying: string, price: string): boolean => {
  const at = saying.indexOf(price);
  return at >= 0 && !/[\d.,]/.test(saying.charAt(at - 1));
};

/** A trial, or a price due now, beside a larger one that is taken again and again. */
export const subscription: PageCheck = {
  code: 'push.subscription',
  looksAt: 'page',
  run(facts) {
    const documents = documentsOf(facts);
    if (!documents.some(movesMoney)) return [];
    const amounts = documents.flatMap((document) => document.amounts);
    const recurring = sayingsOf(facts, ['recurring']);
    const isAgain = ({ text }: AmountFacts): boolean => recurring.some((saying) => names(saying, text));
    const [again] = amounts.filter(isAgain).sort((one, other) => other.minor - one.minor);
    if (!again) return [];
    const total = amounts.find(({ role }) => role === 'total');
    const isLess = total && total.currency === again.currency && total.minor < again.minor && !isAgain(total);
    const now = isLess ? total.text : undefined;
    const trial = sayingsOf(facts, ['trial'])[0];
    if (trial === undefined && now === undefined) return [];
    return [
      {
        code: this.code,
        severity: 'caution',
        evidence: { first: trial ?? now ?? '', recurring: again.text },
        step: { kind: 'none' },
      },
    ];
  },
};
