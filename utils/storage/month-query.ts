import { budgetMonthOf, shiftMonth } from '../spending/budget-month';
import { todayIn } from '../spending/calendar-date';
import { daysNeeded, type MonthView, monthView } from '../spending/month';
import type { Database } from './schema';
import type { Settings } from './settings';
import { dayTotals } from './totals-repository';

/** The day that it is for the shopper. `now`: milliseconds since 1970. */
export const todayFor = ({ timeZone }: Pick<Settings, 'timeZone'>, now: number): string =>
  todayIn(timeZone, now);

/** The running budget month, or the one `back` months before it, from the running totals. */
export async function readMonth(
  database: Database,
  settings: Settings,
  now: number,
  back = 0,
): Promise<MonthView> {
  const today = todayFor(settings, now);
  const month = shiftMonth(budgetMonthOf(today, settings.resetDay), -back);
  const days = await dayTotals(database, settings.homeCurrency, daysNeeded(month));
  return monthView(month, days, settings, today);
}
