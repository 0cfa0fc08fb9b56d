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

/** Why a refund does not fit its purchase. */
export type RefundProblem = 'more-than-paid' | 'other-currency';

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

/**
 * What a refund is worth in the home currency: its share of what the purchase cost without the card's fee, which
 * issuers keep; the last refund takes the rest, so that a purchase refunded in parts comes to exactly nothing.
 */
export function refundHome(purchase: Paid, amount: Money): Money {
  const cost = purchase.home.minor - purchase.fee.minor;
  const isRest = amount.minor === stillPaid(purchase).minor;
  const minor = isRest
    ? Math.max(0, cost - sum(purchase.refunds, 'home'))
    : Number(divideRounded(BigInt(cost) * BigInt(amount.minor), BigInt(purchase.amount.minor)));
  return { minor, currency: purchase.home.currency };
}

/** Whether the refunds of a purchase fit it: its currencies, and no more than was paid. */
export function checkRefunds({ amount, home, refunds }: Paid): Result<null, RefundProblem> {
  const strange = refunds.some(
    (refund) => refund.amount.currency !== amount.currency || refund.home.currency !== home.currency,
  );
  if (strange) return failure('other-currency');
  return sum(refunds, 'amount') > amount.minor ? failure('more-than-paid') : success(null);
}
