import { failure, type Result, success } from '../result';
import { convert, type Money, percentOf } from './money';
import type { PurchaseDraft } from './purchase';

/** Why an amount cannot be told in the home currency. */
export type ValuationProblem = 'rate-missing' | 'too-large';

/**
 * What a purchase costs in the home currency: converted once with its rate, then the card's fee on top,
 * each rounded to the minor unit.
 */
export function homeValue(
  { amount, rate, feePercent }: Pick<PurchaseDraft, 'amount' | 'rate' | 'feePercent'>,
  homeCurrency: string,
): Result<{ home: Money; fee: Money }, ValuationProblem> {
  if (amount.currency !== homeCurrency && !rate) return failure('rate-missing');
  const bare = rate && amount.currency !== homeCurrency ? convert(amount, rate.value, homeCurrency) : amount;
  if (!bare) return failure('too-large');
  const fee = percentOf(bare, feePercent);
  return success({ home: { minor: bare.minor + fee.minor, currency: homeCurrency }, fee });
}
