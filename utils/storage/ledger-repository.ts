import type { StoreNames } from 'idb';
import { failure, type Result, success } from '../result';
import type { Purchase, PurchaseDraft } from '../spending/purchase';
import { homeValue, type ValuationProblem } from '../spending/valuation';
import type { Database, TillwatchSchema } from './schema';
import { stored, unstored } from './stored-purchase';
import { keepTotals } from './totals-repository';
import { type WriteProblem, type Writing, write } from './writing';

/** Why an edit was not made. `changed-meanwhile`: another window was faster; ask for the purchase again. */
export type EditProblem = 'gone' | 'changed-meanwhile' | ValuationProblem | WriteProblem;

/** What the ledger must be told about the moment of a change. `now`: milliseconds since 1970. */
export interface Moment {
  homeCurrency: string;
  now: number;
}

const STORES: StoreNames<TillwatchSchema>[] = ['purchases', 'removed', 'totals'];

/** Keeps a new purchase, reckoned in the home currency of the day, and adds it to the running totals. */
export async function addPurchase(
  database: Database,
  draft: PurchaseDraft,
  { homeCurrency, now }: Moment,
): Promise<Result<Purchase, ValuationProblem | WriteProblem>> {
  const value = homeValue(draft, homeCurrency);
  if (!value.ok) return value;
  const purchase: Purchase = {
    ...draft,
    ...value.value,
    id: crypto.randomUUID(),
    revision: 1,
    refunds: [],
    createdAt: now,
    changedAt: now,
  };
  return write(database, STORES, async (transaction) => {
    await replace(transaction, null, purchase);
    return success(purchase);
  });
}

/**
 * Changes a purchase. Takes the revision that the shopper was looking at: if it changed meanwhile, nothing is
 * written and the current one is given back. The home amount is reckoned anew only if what it rests on changed,
 * and in the home currency that the purchase was kept in.
 */
export function editPurchase(
  database: Database,
  id: string,
  revision: number,
  changes: Partial<PurchaseDraft>,
  now: number,
): Promise<Result<Purchase, EditProblem>> {
  return change(database, id, now, (current) => {
    if (current.revision !== revision) return failure('changed-meanwhile');
    const edited = { ...current, ...changes };
    if (!changes.amount && changes.rate === undefined && changes.feePercent === undefined)
      return success(edited);
    const value = homeValue(edited, current.home.currency);
    return value.ok ? success({ ...edited, ...value.value }) : value;
  });
}

/** Takes a purchase out of the ledger; it can be put back with `restorePurchase`. */
export function removePurchase(
  database: Database,
  id: string,
  now: number,
): Promise<Result<Purchase, 'gone' | WriteProblem>> {
  return write(database, STORES, async (transaction) => {
    const current = await transaction.objectStore('purchases').get(id);
    if (!current) return failure('gone');
    const purchase = unstored(current);
    await replace(transaction, purchase, null);
    await transaction.objectStore('removed').put({ id, purchase, removedAt: now });
    return success(purchase);
  });
}

/** Puts a removed purchase back as it was. */
export function restorePurchase(
  database: Database,
  id: string,
): Promise<Result<Purchase, 'gone' | WriteProblem>> {
  return write(database, STORES, async (transaction) => {
    const removed = await transaction.objectStore('removed').get(id);
    if (!removed) return failure('gone');
    await transaction.objectStore('removed').delete(id);
    await replace(transaction, null, removed.purchase);
    return success(removed.purchase);
  });
}

/** Reads a purchase, lets `edit` make the new one, and keeps it with the next revision. */
function change(
  database: Database,
  id: string,
  now: number,
  edit: (current: Purchase) => Result<Purchase, EditProblem>,
): Promise<Result<Purchase, EditProblem>> {
  return write(database, STORES, async (transaction): Promise<Result<Purchase, EditProblem>> => {
    const record = await transaction.objectStore('purchases').get(id);
    if (!record) return failure('gone');
    const current = unstored(record);
    const edited = edit(current);
    if (!edited.ok) return edited;
    const purchase = { ...edited.value, revision: current.revision + 1, changedAt: now };
    await replace(transaction, current, purchase);
    return success(purchase);
  });
}

/** Writes one purchase in another's place, with the running totals, in the transaction given. */
async function replace(transaction: Writing, before: Purchase | null, after: Purchase | null): Promise<void> {
  const purchases = transaction.objectStore('purchases');
  if (after) await purchases.put(stored(after));
  else if (before) await purchases.delete(before.id);
  await keepTotals(transaction, before, after);
}
