import { success } from '../result';
import { carriersOf } from '../spending/tracking-numbers';
import { ALL_PURCHASES, queryPurchases } from '../storage/ledger-query';
import { withDatabase } from './records';

/** More parcels than anybody waits for at a time. */
const MOST = 200;

/**
 * The couriers, by registry name, of the parcels that the shopper waits for: once a parcel whose number tells its
 * courier. Empty where the ledger cannot be opened.
 */
export async function loggedParcels(): Promise<readonly string[]> {
  const query = { ...ALL_PURCHASES, state: 'ordered' as const, count: MOST };
  const read = await withDatabase(async (database) => success(await queryPurchases(database, query)));
  if (!read.ok) return [];
  return read.value.rows.flatMap(({ trackingNumbers }) => trackingNumbers.flatMap(carriersOf));
}
