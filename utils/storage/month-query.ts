import { type BudgetMonth, budgetMonthOf, monthsUntil } from '../spending/budget-month';
import { todayIn } from '../spending/calendar-date';
import type { GroupPeriod } from '../spending/groups';
import { daysNeeded, type MonthView, monthView } from '../spending/month';
import type { Database } from './schema';
import type { Settings } from './settings';
import { dayTotals } from './totals-repository';

/** The day that it is for the shopper. `now`: milliseconds since 1970. */
export const todayFor = ({ timeZone }: Pick<Settings, 'timeZone'>, now: number): string =>
  todayIn(timeZone, now);

/** The running budget month, from the running totals. */
export async function readMonth(database: Database, settings: Settings, now: number): Promise<MonthView> {
  const today = todayFor(settings, now);
  const month = budgetMonthOf(today, settings.resetDay);
  const days = await dayTotals(database, settings.homeCurrency, daysNeeded(month, settings));
  return monthView(month, days, settings, today);
}

/** The running budget month and the eleven before it, oldest first. */
export async function readYear(database: Database, settings: Settings, now: number): Promise<MonthView[]> {
  const today = todayFor(settings, now);
  const months = yearOf(budgetMonthOf(today, settings.resetDay));
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return [];
  const needed = { start: daysNeeded(first, settings).start, end: last.end };
  const days = await dayTotals(database, settings.homeCurrency, needed);
  return months.map((month) => monthView(month, days, settings, today));
}

const yearOf = (last: BudgetMonth): BudgetMonth[] => monthsUntil(last, 12);

/** The first and last day of a period that ends with the running budget month. */
export function daysOf(period: GroupPeriod, settings: Settings, now: number): BudgetMonth {
  const month = budgetMonthOf(todayFor(settings, now), settings.resetDay);
  return { ...month, ...(period === 'year' && { start: yearOf(month)[0]?.start ?? month.start }) };
}
