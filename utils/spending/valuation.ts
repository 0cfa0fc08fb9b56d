import { failure, type Result, success } from '../result';
import { convert, LARGEST_MINOR, type Money, percentOf } from './money';
import type { Purchase, PurchaseDraft } from './purchase';

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
  const minor = bare.minor + fee.minor;
  // One record over the bound would make the whole backup that holds it unreadable.
  if (Math.abs(minor) > LARGEST_MINOR) return failure('too-large');
  return success({ home: { minor, currency: homeCurrency }, fee });
}

/** What a new purchase must be told about its moment. `now`: milliseconds since 1970. */
export interface Moment {
  homeCurrency: string;
  now: number;
}

/** A purchase from its draft, reckoned in the home currency of the day; not yet kept. */
export function makePurchase(
  draft: PurchaseDraft,
  id: string,
  { homeCurrency, now }: Moment,
): Result<Purchase, ValuationProblem> {
  const value = homeValue(draft, homeCurrency);
  if (!value.ok) return value;
  const times = { createdAt: now, changedAt: now };
  return success({ ...draft, ...value.value, ...times, id, revision: 1, refunds: [] });
}
