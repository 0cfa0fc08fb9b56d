import type { CalendarDate } from '../spending/calendar-date';
import type { Purchase } from '../spending/purchase';
import {
  byMonth,
  calendarMonthOf,
  contributionsOf,
  type DayTotals,
  emptyDay,
  isEmptyDay,
  plus,
  withDays,
} from '../spending/totals';
import type { Database } from './schema';
import { leave, type Writing } from './writing';

/** One purchase in the place of another; null: none. */
export interface Replacement {
  before: Purchase | null;
  after: Purchase | null;
}

/** Moves the running totals along with purchases that take each other's place, each month written once. */
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
  for (const { currency, month, days } of byMonth(changes.values())) {
    if (days.every(isEmptyDay)) continue;
    const kept = (await totals.get([currency, month])) ?? { currency, month, days: [] };
    const changed = withDays(kept, days);
    leave(changed.days.length === 0 ? totals.delete([currency, month]) : totals.put(changed));
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
  const [first, last] = [calendarMonthOf(days.start), calendarMonthOf(days.end)];
  const daysIn = async (currency: string): Promise<DayTotals[]> => {
    const months = await store.getAll(IDBKeyRange.bound([currency, first], [currency, last]));
    return months.flatMap((month) => month.days.filter(({ date }) => days.start <= date && date <= days.end));
  };
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
    // Behind every month of this one: on to the next currency.
    cursor = await cursor.continue([currency, LAST]);
  }
  return (await Promise.all(found)).flat();
}

/** Sorts behind every month. */
const LAST = '\uffff';
