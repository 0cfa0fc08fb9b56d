import { failure, type Result, success } from '../result';
import type { Purchase } from '../spending/purchase';
import { withRefunds } from '../spending/purchase-state';
import { checkRefunds, type RefundDraft, refundHome } from '../spending/refund';
import { changePurchase, type EditProblem } from './purchase-writing';
import type { Database } from './schema';

/** Adds a refund to its purchase; the state follows where all has come back. */
export const addRefund = (
  database: Database,
  purchaseId: string,
  draft: RefundDraft,
  now: number,
): Promise<Result<Purchase, EditProblem>> =>
  changePurchase(database, purchaseId, now, (current) => {
    if (draft.amount.currency !== current.amount.currency) return failure('other-currency');
    if (current.state === 'planned') return failure('not-ordered');
    const home = draft.home ?? refundHome(current, draft.amount);
    const refund = { ...draft, home, id: crypto.randomUUID() };
    const purchase = withRefunds(current, [...current.refunds, refund]);
    const fits = checkRefunds(purchase);
    return fits.ok ? success(purchase) : fits;
  });

/**
 * Puts what was told in the place of a refund; where nothing was told of what it came to at home, that is reckoned.
 * Takes the revision of the purchase that the shopper was looking at, as `editPurchase` does.
 */
export const editRefund = (
  database: Database,
  { id, revision, refundId }: { id: string; revision: number; refundId: string },
  draft: RefundDraft,
  now: number,
): Promise<Result<Purchase, EditProblem>> =>
  changePurchase(database, id, now, (current) => {
    if (current.revision !== revision) return failure('changed-meanwhile');
    if (!current.refunds.some((refund) => refund.id === refundId)) return failure('gone');
    const others = { ...current, refunds: current.refunds.filter((refund) => refund.id !== refundId) };
    const home = draft.home ?? refundHome(others, draft.amount);
    const refunds = current.refunds.map((refund) =>
      refund.id === refundId ? { ...draft, home, id: refundId } : refund,
    );
    const purchase = withRefunds(current, refunds);
    const fits = checkRefunds(purchase);
    return fits.ok ? success(purchase) : fits;
  });

/** A promised refund has come: on this day. */
export const receiveRefund = (
  database: Database,
  purchaseId: string,
  refundId: string,
  date: string,
  now: number,
): Promise<Result<Purchase, EditProblem>> =>
  changePurchase(database, purchaseId, now, (current) => {
    if (!current.refunds.some((refund) => refund.id === refundId)) return failure('gone');
    const refunds = current.refunds.map((refund) =>
      refund.id === refundId ? { ...refund, state: 'received' as const, date } : refund,
    );
    return success(withRefunds(current, refunds));
  });

export const removeRefund = (
  database: Database,
  purchaseId: string,
  refundId: string,
  now: number,
): Promise<Result<Purchase, EditProblem>> =>
  changePurchase(database, purchaseId, now, (current) => {
    const refunds = current.refunds.filter((refund) => refund.id !== refundId);
    return refunds.length < current.refunds.length ? success(withRefunds(current, refunds)) : failure('gone');
  });
