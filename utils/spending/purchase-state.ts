import type { Purchase, PurchaseState } from './purchase';
import { stillPaid } from './refund';

/** What may follow each state. A dispute that is lost and a return that is not made lead back to `arrived`. */
const NEXT: Readonly<Record<PurchaseState, readonly PurchaseState[]>> = {
  planned: ['ordered'],
  ordered: ['planned', 'arrived', 'returning', 'refunded', 'disputed'],
  arrived: ['ordered', 'returning', 'refunded', 'disputed'],
  returning: ['arrived', 'refunded', 'disputed'],
  refunded: ['ordered', 'arrived', 'disputed'],
  disputed: ['ordered', 'arrived', 'refunded'],
};

const hasReceived = ({ refunds }: Pick<Purchase, 'refunds'>): boolean =>
  refunds.some((refund) => refund.state === 'received');

/** The states that a purchase may move to. Refunded it is only when money came back, planned only while none did. */
export const nextStates = (purchase: Purchase): PurchaseState[] =>
  NEXT[purchase.state].filter((state) => {
    if (state === 'refunded') return hasReceived(purchase);
    return state !== 'planned' || purchase.refunds.length === 0;
  });

const isAllBack = (purchase: Purchase): boolean =>
  purchase.refunds.length > 0 &&
  stillPaid(purchase).minor === 0 &&
  purchase.refunds.every((refund) => refund.state === 'received');

/**
 * The purchase with other refunds, in the state that these make it: refunded once all came back, no longer so when none
 * did. Where all had come back before, the shopper's word stands.
 */
export function withRefunds(before: Purchase, refunds: Purchase['refunds']): Purchase {
  const purchase = { ...before, refunds };
  if (isAllBack(purchase) && !isAllBack(before)) return { ...purchase, state: 'refunded' };
  const none = purchase.state === 'refunded' && !hasReceived(purchase);
  return none ? { ...purchase, state: 'arrived' } : purchase;
}
