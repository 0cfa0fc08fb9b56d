import type { StoreNames } from 'idb';
import { failure, type Result, success } from '../result';
import type { Purchase } from '../spending/purchase';
import type { RefundProblem } from '../spending/refund';
import type { ValuationProblem } from '../spending/valuation';
import { forgetHandedOn } from './handed-on';
import { countChanges } from './meta-repository';
import type { Database, TillwatchSchema } from './schema';
import { stored, unstored } from './stored-purchase';
import { keepTotals, type Replacement } from './totals-repository';
import { leave, type WriteProblem, type Writing, write } from './writing';

/** What every change of a purchase writes to. */
export const LEDGER_STORES: StoreNames<TillwatchSchema>[] = ['purchases', 'removed', 'totals', 'meta'];

/** Why an edit was not made. `changed-meanwhile`: another window was faster; ask for the purchase again. */
export type EditProblem =
  | 'gone'
  | 'changed-meanwhile'
  | 'state-not-possible'
  | ValuationProblem
  | RefundProblem
  | WriteProblem;

type Edited = Result<Purchase, EditProblem>;

/** Reads a purchase, lets `edit` make the new one, and keeps it with the next revision. Settings and rates can be read. */
export function changePurchase(
  database: Database,
  id: string,
  now: number,
  edit: (current: Purchase, transaction: Writing) => Edited | Promise<Edited>,
): Promise<Edited> {
  return write(database, [...LEDGER_STORES, 'settings'], async (transaction): Promise<Edited> => {
    const record = await transaction.objectStore('purchases').get(id);
    if (!record) return failure('gone');
    const current = unstored(record);
    const edited = await edit(current, transaction);
    if (!edited.ok) return edited;
    const purchase = { ...edited.value, revision: current.revision + 1, changedAt: now };
    await replacePurchases(transaction, [{ before: current, after: purchase }]);
    return success(purchase);
  });
}

/** Writes purchases in others' places, with the running totals, in the transaction given. */
export async function replacePurchases(
  transaction: Writing,
  replacements: readonly Replacement[],
): Promise<void> {
  const purchases = transaction.objectStore('purchases');
  for (const { before, after } of replacements) {
    if (after) leave(purchases.put(stored(after)));
    else if (before) leave(purchases.delete(before.id));
  }
  await Promise.all([
    keepTotals(transaction, replacements),
    countChanges(transaction, replacements.length),
    forgetHandedOn(transaction, replacements),
  ]);
}
