import * as z from 'zod/mini';
import { failure, type Result, success } from '../result';
import { calendarDateSchema } from './calendar-date';
import { divideRounded } from './decimal';
import type { Money } from './money';
import { moneySchema } from './money-schema';

const told = {
  state: z.enum(['promised', 'received']),
  /** In the currency of the purchase. */
  amount: moneySchema.check(z.refine((money) => money.minor > 0)),
  /** The day on which it was promised or received. */
  date: calendarDateSchema,
  note: z.string().check(z.maxLength(500)),
};

/** What the shopper tells of a refund. `home`: what came back on the card, if known; else it is reckoned. */
export const refundDraftSchema = z.object({ ...told, home: z.nullable(moneySchema) });
export type RefundDraft = z.infer<typeof refundDraftSchema>;

/** Money that comes back for a purchase, kept inside it. A `promised` one counts only when it is `received`. */
export const refundSchema = z.object({
  ...told,
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  /** In the home currency of the purchase. */
  home: moneySchema,
});
export type Refund = z.infer<typeof refundSchema>;

/** Why a refund does not fit its purchase. `not-ordered`: it is only planned, so nothing was paid. */
export type RefundProblem = 'more-than-paid' | 'other-currency' | 'not-ordered';

interface Paid {
  amount: Money;
  home: Money;
  fee: Money;
  refunds: readonly Refund[];
}

const sum = (refunds: readonly Refund[], side: 'amount' | 'home'): number =>
  refunds.reduce((total, refund) => total + refund[side].minor, 0);

/** What has not come back yet and was not promised, in the currency of the purchase. */
export const stillPaid = ({ amount, refunds }: Paid): Money => ({
  minor: amount.minor - sum(refunds, 'amount'),
  currency: amount.currency,
});

/** The card's fee is no part of it: issuers keep it. */
const costOf = ({ home, fee }: Paid): number => home.minor - fee.minor;

const shareOf = (purchase: Paid, amount: Money): number =>
  Number(divideRounded(BigInt(costOf(purchase)) * BigInt(amount.minor), BigInt(purchase.amount.minor)));

/**
 * What a refund is worth in the home currency: its share of what the purchase cost, and no more than has not come back
 * of it; the last refund takes the rest, so that a purchase refunded in parts comes to exactly nothing.
 */
export function refundHome(purchase: Paid, amount: Money): Money {
  const rest = Math.max(0, costOf(purchase) - sum(purchase.refunds, 'home'));
  const isRest = amount.minor === stillPaid(purchase).minor;
  const minor = isRest ? rest : Math.min(rest, shareOf(purchase, amount));
  return { minor, currency: purchase.home.currency };
}

/**
 * The refunds of a purchase that was valued anew: what had been reckoned is reckoned anew, what the shopper told stays.
 * Each refund before may have rounded by one, so only what lies further from its share was told.
 */
export function refundsAnew(before: Paid, after: Paid): Refund[] {
  const anew: Refund[] = [];
  for (const refund of before.refunds) {
    const isReckoned = Math.abs(refund.home.minor - shareOf(before, refund.amount)) <= before.refunds.length;
    const home = isReckoned ? refundHome({ ...after, refunds: anew }, refund.amount) : refund.home;
    anew.push({ ...refund, home });
  }
  return anew;
}

/**
 * Whether the refunds of a purchase fit it: its currencies, and no more than was paid. What came of it at home may be
 * more than it cost there: banks convert with the rate of the day on which they book.
 */
export function checkRefunds({ amount, home, refunds }: Paid): Result<null, RefundProblem> {
  const strange = refunds.some(
    (refund) => refund.amount.currency !== amount.currency || refund.home.currency !== home.currency,
  );
  if (strange) return failure('other-currency');
  const isConverted = amount.currency !== home.currency;
  const isMore = sum(refunds, 'amount') > amount.minor || (!isConverted && sum(refunds, 'home') > home.minor);
  return isMore ? failure('more-than-paid') : success(null);
}
