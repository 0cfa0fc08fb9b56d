import { failure, type Result, success } from '../result';
import type { Purchase, PurchaseDraft } from '../spending/purchase';
import { sameValue, valuedAnew, withChanges } from '../spending/purchase-edit';
import { nextStates } from '../spending/purchase-state';
import type { RateTable } from '../spending/rate-table';
import { checkRefunds, refundsAnew } from '../spending/refund';
import { makePurchase, type ValuationProblem } from '../spending/valuation';
import { ratesIn } from './meta-repository';
import { changePurchase, type EditProblem, LEDGER_STORES, replacePurchases } from './purchase-writing';
import type { Database, RemovedPurchase } from './schema';
import type { Settings } from './settings';
import { settingsIn } from './settings-repository';
import { unstored } from './stored-purchase';
import { type WriteProblem, write } from './writing';

/**
 * Keeps a new purchase, reckoned in the home currency of the day, and adds it to the running totals. `draftBy` makes it
 * of the settings and rates in force, which are read in the same transaction.
 */
export function addPurchase(
  database: Database,
  draftBy: (settings: Settings, rates: RateTable) => PurchaseDraft,
  now: number,
): Promise<Result<Purchase, ValuationProblem | WriteProblem>> {
  return write(database, [...LEDGER_STORES, 'settings'], async (transaction) => {
    const [{ settings }, rates] = await Promise.all([settingsIn(transaction), ratesIn(transaction)]);
    const { homeCurrency } = settings;
    const made = makePurchase(draftBy(settings, rates), crypto.randomUUID(), { homeCurrency, now });
    if (made.ok) await replacePurchases(transaction, [{ before: null, after: made.value }]);
    return made;
  });
}

/**
 * Changes a purchase. Takes the revision that the shopper was looking at: if it changed meanwhile, nothing is
 * written. The home amount is reckoned anew only if what it rests on changed, and in the home currency that the
 * purchase was kept in; what came back moves with it.
 */
export function editPurchase(
  database: Database,
  id: string,
  revision: number,
  changes: Partial<PurchaseDraft>,
  now: number,
): Promise<Result<Purchase, EditProblem>> {
  return changePurchase(database, id, now, async (current, transaction) => {
    if (current.revision !== revision) return failure('changed-meanwhile');
    const [{ settings }, rates] = await Promise.all([settingsIn(transaction), ratesIn(transaction)]);
    const edited = withChanges(current, changes, settings.homeCountry);
    if (edited.state !== current.state && !nextStates(current).includes(edited.state)) {
      return failure('state-not-possible');
    }
    if (sameValue(current, edited)) return success(edited);
    const revalued = valuedAnew(edited, rates);
    if (!revalued.ok) return revalued;
    const purchase = { ...revalued.value, refunds: refundsAnew(current, revalued.value) };
    const fits = checkRefunds(purchase);
    return fits.ok ? success(purchase) : fits;
  });
}

/** Takes a purchase out of the ledger; it can be put back with `restorePurchase`. */
export function removePurchase(
  database: Database,
  id: string,
  now: number,
): Promise<Result<Purchase, 'gone' | WriteProblem>> {
  return write(database, LEDGER_STORES, async (transaction) => {
    const current = await transaction.objectStore('purchases').get(id);
    if (!current) return failure('gone');
    const purchase = unstored(current);
    await replacePurchases(transaction, [{ before: purchase, after: null }]);
    await transaction.objectStore('removed').put({ id, purchase, removedAt: now });
    return success(purchase);
  });
}

/** Puts a removed purchase back as it was. */
export function restorePurchase(
  database: Database,
  id: string,
): Promise<Result<Purchase, 'gone' | WriteProblem>> {
  return write(database, LEDGER_STORES, async (transaction) => {
    const removed = await transaction.objectStore('removed').get(id);
    if (!removed) return failure('gone');
    await transaction.objectStore('removed').delete(id);
    const record = await transaction.objectStore('purchases').get(id);
    // A file brought it back meanwhile: that one stays.
    if (record) return success(unstored(record));
    await replacePurchases(transaction, [{ before: null, after: removed.purchase }]);
    return success(removed.purchase);
  });
}

/** How long a removed purchase can be put back. */
const UNDO_DAYS = 30;
const DAY = 86_400_000;

/** The purchases removed last, newest first. */
export async function readRemoved(database: Database, now: number, count = 20): Promise<RemovedPurchase[]> {
  const range = IDBKeyRange.lowerBound(now - UNDO_DAYS * DAY);
  const removed: RemovedPurchase[] = [];
  let cursor = await database.transaction('removed').store.index('removedAt').openCursor(range, 'prev');
  for (; cursor && removed.length < count; cursor = await cursor.continue()) removed.push(cursor.value);
  return removed;
}

/** Forgets for good what was removed longer ago than `UNDO_DAYS`. */
export function forgetRemoved(database: Database, now: number): Promise<Result<number, WriteProblem>> {
  return write(database, ['removed'], async (transaction) => {
    const removed = transaction.objectStore('removed');
    const old = await removed.index('removedAt').getAllKeys(IDBKeyRange.upperBound(now - UNDO_DAYS * DAY));
    for (const key of old) await removed.delete(key);
    return success(old.length);
  });
}
