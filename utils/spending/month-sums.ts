import type { Budget } from './budget';
import { type BudgetMonth, budgetMonthOf } from './budget-month';
import type { CalendarDate } from './calendar-date';
import type { DayTotals } from './totals';

/** What was spent in a month and what came back, in minor units of one currency, and on how many days anything was. */
interface MonthSums {
  spent: number;
  refunded: number;
  days: number;
}

/** The sums of a month by currency: only of currencies in which anything was counted. */
export type SumsOf = (month: BudgetMonth) => ReadonlyMap<string, MonthSums>;

const NOTHING: ReadonlyMap<string, MonthSums> = new Map();

/** Adds days up by budget month and currency, counted as the shopper chose. */
export function sumsByMonth(days: readonly DayTotals[], budget: Budget): SumsOf {
  const months = new Map<CalendarDate, Map<string, MonthSums>>();
  let at: BudgetMonth = { start: '', end: '' };
  for (const day of days) {
    const { spent, refunded } = countedOn(day, budget);
    if (spent === 0 && refunded === 0) continue;
    // Days come mostly in their order, and those of a month need their month reckoned once.
    if (day.date < at.start || day.date > at.end) at = budgetMonthOf(day.date, budget.resetDay);
    const month = months.get(at.start) ?? new Map<string, MonthSums>();
    const sums = month.get(day.currency) ?? { spent: 0, refunded: 0, days: 0 };
    sums.spent += spent;
    sums.refunded += refunded;
    sums.days += 1;
    months.set(at.start, month.set(day.currency, sums));
  }
  return ({ start }) => months.get(start) ?? NOTHING;
}

function countedOn(day: DayTotals, budget: Budget): { spent: number; refunded: number } {
  const counted = { spent: 0, refunded: 0 };
  for (const side of budget.countDomestic ? [day.abroad, day.domestic] : [day.abroad]) {
    counted.spent += side.spent;
    counted.refunded += budget.refundsCountIn === 'purchase' ? side.refundedFor : side.refundedOn;
  }
  return counted;
}

/** Spent less refunded, in minor units. */
export function netIn(sums: ReadonlyMap<string, MonthSums>, currency: string): number {
  const { spent, refunded } = sums.get(currency) ?? { spent: 0, refunded: 0 };
  return spent - refunded;
}
