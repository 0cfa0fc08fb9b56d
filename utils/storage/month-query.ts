import { type BudgetMonth, budgetMonthOf, monthsUntil, shiftMonth } from '../spending/budget-month';
import { todayIn } from '../spending/calendar-date';
import type { GroupPeriod } from '../spending/groups';
import { type MonthView, monthView, USUAL_MONTHS } from '../spending/month';
import { type SumsOf, sumsByMonth } from '../spending/month-sums';
import { readEntering } from './handed-on';
import type { Database } from './schema';
import type { Settings } from './settings';
import { dayTotals } from './totals-repository';

/** Months of a year. */
const YEAR = 12;

/** The day that it is for the shopper. `now`: milliseconds since 1970. */
export const todayFor = ({ timeZone }: Pick<Settings, 'timeZone'>, now: number): string =>
  todayIn(timeZone, now);

/** The sums of the months from the first to the last, from the running totals. */
async function readSums(
  database: Database,
  first: BudgetMonth,
  last: BudgetMonth,
  settings: Settings,
): Promise<SumsOf> {
  const span = { start: first.start, end: last.end };
  const days = await dayTotals(database.transaction('totals'), settings.homeCurrency, span);
  return sumsByMonth(days, settings);
}

/** The running budget month, from the running totals. */
export async function readMonth(database: Database, settings: Settings, now: number): Promise<MonthView> {
  const today = todayFor(settings, now);
  const month = budgetMonthOf(today, settings.resetDay);
  // What came into the year's first month is remembered, and both month and year go on from there.
  const months = settings.rollover === 'off' ? USUAL_MONTHS : YEAR - 1;
  const first = shiftMonth(month, -months);
  const [entering, sumsOf] = await Promise.all([
    readEntering(database, first, settings),
    readSums(database, first, month, settings),
  ]);
  return monthView(month, sumsOf, { months, entering }, settings, today);
}

/** The running budget month and the eleven before it, oldest first. */
export async function readYear(database: Database, settings: Settings, now: number): Promise<MonthView[]> {
  const today = todayFor(settings, now);
  const last = budgetMonthOf(today, settings.resetDay);
  const first = shiftMonth(last, 1 - YEAR);
  const [entering, sumsOf] = await Promise.all([
    readEntering(database, first, settings),
    readSums(database, shiftMonth(first, -USUAL_MONTHS), last, settings),
  ]);
  return monthsUntil(last, YEAR).map((month, months) =>
    monthView(month, sumsOf, { months, entering }, settings, today),
  );
}

/** The first and last day of a period that ends with the running budget month. */
export function daysOf(period: GroupPeriod, settings: Settings, now: number): BudgetMonth {
  const month = budgetMonthOf(todayFor(settings, now), settings.resetDay);
  return { ...month, ...(period === 'year' && { start: shiftMonth(month, 1 - YEAR).start }) };
}
