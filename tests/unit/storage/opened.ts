import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Purchase, PurchaseDraft } from '@/utils/spending/purchase';
import { blankDraft } from '@/utils/spending/purchase';
import { contributionsOf, type DayTotals, emptyDay, isEmptyDay, plus } from '@/utils/spending/totals';
import { makePurchase } from '@/utils/spending/valuation';
import { openDatabase } from '@/utils/storage/database';
import { rescuePiece } from '@/utils/storage/rescue';
import { RESCUE_START, type RescuePlace } from '@/utils/storage/rescue-place';
import type { Database } from '@/utils/storage/schema';

/** A fresh database of its own in place of the browser's. */
export async function freshDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

export const moment = { homeCurrency: 'EUR', now: Date.UTC(2026, 10, 22, 12) };

/** A purchase in euro; `changes` tells what is special about it. */
export const draft = (changes: Partial<PurchaseDraft> = {}): PurchaseDraft =>
  blankDraft({
    shop: 'Teapot House',
    amount: { minor: 1000, currency: 'EUR' },
    orderedOn: '2026-11-10',
    ...changes,
  });

/** The purchase that `draft` makes of these changes, under this id. */
export function made(id: string, changes: Partial<PurchaseDraft> = {}): Purchase {
  const purchase = makePurchase(draft(changes), id, moment);
  if (!purchase.ok) throw new Error(purchase.reason);
  return purchase.value;
}

/** What is rescued, its pieces joined; null where any of it cannot be read. */
export async function rescued(): Promise<string | null> {
  let text = '';
  let place: RescuePlace | null = RESCUE_START;
  while (place) {
    const piece = await rescuePiece(place);
    if (!piece) return null;
    text += piece.text;
    place = piece.next;
  }
  return text;
}

/** The running totals, in the order of the store. */
export const keptTotals = async (database: Database): Promise<DayTotals[]> =>
  (await database.getAll('totals')).flatMap(({ days }) => days);

/** The totals reckoned anew from every purchase: what the running ones must equal. In the order of the store. */
export async function recount(database: Database): Promise<DayTotals[]> {
  const days = new Map<string, DayTotals>();
  for (const purchase of await database.getAll('purchases')) {
    for (const day of contributionsOf(purchase)) {
      const key = `${day.currency} ${day.date}`;
      days.set(key, plus(days.get(key) ?? emptyDay(day.currency, day.date), day));
    }
  }
  return [...days.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, day]) => day)
    .filter((day) => !isEmptyDay(day));
}
