import type { CalendarDate } from '../spending/calendar-date';
import type { Purchase } from '../spending/purchase';
import { contributionsOf, type DayTotals, emptyDay, isEmptyDay, plus } from '../spending/totals';
import type { Database } from './schema';
import { leave, type Writing } from './writing';

/** One purchase in the place of another; null: none. */
export interface Replacement {
  before: Purchase | null;
  after: Purchase | null;
}

/** Moves the running totals along with purchases that take each other's place, each day written once. */
export async function keepTotals(transaction: Writing, replacements: readonly Replacement[]): Promise<void> {
  const changes = new Map<string, DayTotals>();
  const add = (purchase: Purchase | null, times: 1 | -1) => {
    for (const day of purchase ? contributionsOf(purchase) : []) {
      const key = `${day.currency} ${day.date}`;
      changes.set(key, plus(changes.get(key) ?? emptyDay(day.currency, day.date), day, times));
    }
  };
  for (const { before, after } of replacements) {
    add(before, -1);
    add(after, 1);
  }

  const totals = transaction.objectStore('totals');
  for (const change of changes.values()) {
    if (isEmptyDay(change)) continue;
    const key: [string, string] = [change.currency, change.date];
    const day = plus((await totals.get(key)) ?? emptyDay(...key), change);
    leave(isEmptyDay(day) ? totals.delete(key) : totals.put(day));
  }
}

/**
 * The totals of all days from the first to the last that have any, in every home currency. All that the popup waits
 * for comes in one turn where there is no currency but the shopper's own.
 */
export async function dayTotals(
  transaction: Pick<ReturnType<Database['transaction']>, 'objectStore'> | Writing,
  homeCurrency: string,
  days: { start: CalendarDate; end: CalendarDate },
): Promise<DayTotals[]> {
  const store = transaction.objectStore('totals');
  const daysIn = (currency: string) =>
    store.getAll(IDBKeyRange.bound([currency, days.start], [currency, days.end]));
  const [own, ...others] = await Promise.all([
    daysIn(homeCurrency),
    store.getKey(IDBKeyRange.upperBound([homeCurrency])),
    store.getKey(IDBKeyRange.lowerBound([homeCurrency, LAST])),
  ]);
  if (others.every((key) => key === undefined)) return own;
  const found: Promise<DayTotals[]>[] = [];
  let cursor = await store.openKeyCursor();
  while (cursor) {
    const [currency] = cursor.key;
    found.push(daysIn(currency));
    // Behind every day of this one: on to the next currency.
    cursor = await cursor.continue([currency, LAST]);
  }
  return (await Promise.all(found)).flat();
}

/** Sorts behind every day. */
const LAST = '\uffff';
