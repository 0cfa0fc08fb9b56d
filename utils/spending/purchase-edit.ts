import { type Result, success } from '../result';
import { isAbroad } from './cross-border';
import type { Purchase, PurchaseDraft } from './purchase';
import { type RateTable, rateFrom } from './rate-table';
import { homeValue, type ValuationProblem } from './valuation';

/**
 * The purchase with what the shopper changed and what follows from it: another country decides anew whether it counts
 * as abroad, unless that was told too; a rate belongs to its currency.
 */
export function withChanges(
  current: Purchase,
  changes: Partial<PurchaseDraft>,
  homeCountry: string | null,
): Purchase {
  const edited = { ...current, ...changes };
  const isMoved = edited.country !== current.country && changes.crossBorder === undefined;
  const isOtherCurrency = edited.amount.currency !== current.amount.currency;
  return {
    ...edited,
    crossBorder: isMoved ? isAbroad(edited.country, homeCountry) : edited.crossBorder,
    rate: isOtherCurrency ? (changes.rate ?? null) : edited.rate,
  };
}

/** Whether all that the home amount rests on is the same. */
export const sameValue = (left: Purchase, right: Purchase): boolean =>
  left.amount.minor === right.amount.minor &&
  left.amount.currency === right.amount.currency &&
  left.rate?.value === right.rate?.value &&
  left.feePercent === right.feePercent;

/** The purchase reckoned anew in its own home currency, where no rate was told with the table's as a new one is. */
export function valuedAnew(purchase: Purchase, rates: RateTable): Result<Purchase, ValuationProblem> {
  const home = purchase.home.currency;
  const { currency } = purchase.amount;
  const rate = currency === home ? null : (purchase.rate ?? rateFrom(rates, currency, home));
  const value = homeValue({ ...purchase, rate }, home);
  return value.ok ? success({ ...purchase, ...value.value, rate }) : value;
}
