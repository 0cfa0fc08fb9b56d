import type { AmountFacts } from '../../facts/page-facts';
import { movesMoney } from '../../facts/payment-step';
import { documentsOf, type PageCheck } from '../check';
import { sayingsOf } from '../pay/sayings';

/** A trial, or a price due now, beside a larger one that is taken again and again. */
export const subscription: PageCheck = {
  code: 'push.subscription',
  looksAt: 'page',
  run(facts) {
    const documents = documentsOf(facts);
    if (!documents.some(movesMoney)) return [];
    const amounts = documents.flatMap((document) => document.amounts);
    const recurring = new Set(sayingsOf(facts, ['recurring']));
    const again = amounts.find(({ text, minor }) => minor > 0 && recurring.has(text));
    if (!again) return [];
    const isLess = ({ minor, currency, text }: AmountFacts): boolean =>
      currency === again.currency && minor < again.minor && !recurring.has(text);
    const total = amounts.find(({ role }) => role === 'total');
    const trial = sayingsOf(facts, ['trial'])[0];
    const now = total && isLess(total) ? total.text : undefined;
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
