import { success } from '../../result';
import { carriersOf } from '../../spending/tracking-numbers';
import { EVERY_PURCHASE } from '../../storage/every-purchase';
import type { LedgerQuery } from '../../storage/ledger-conditions';
import { queryPurchases } from '../../storage/ledger-query';
import { withDatabase } from './records';

/** What is ordered and not yet there, the newest first: no more than anybody waits for at a time. */
const AWAITED: LedgerQuery = { ...EVERY_PURCHASE, state: 'ordered', count: 200 };

/**
 * The couriers, by registry name, of the parcels that the shopper waits for: once a parcel whose number tells its
 * courier. Empty where the ledger cannot be opened.
 */
export async function loggedParcels(): Promise<readonly string[]> {
  const read = await withDatabase(async (database) => success(await queryPurchases(database, AWAITED)));
  if (!read.ok) return [];
  return read.value.rows.flatMap(({ trackingNumbers }) => trackingNumbers.flatMap(carriersOf));
}
