import { type BudgetMonth, budgetMonthOf, monthsUntil, shiftMonth } from '../spending/budget-month';
import { todayIn } from '../spending/calendar-date';
import type { GroupPeriod } from '../spending/groups';
import { type MonthView, monthView, USUAL_MONTHS } from '../spending/month';
import { type SumsOf, sumsByMonth } from '../spending/month-sums';
import type { Database } from './schema';
import type { Settings } from './settings';
import { dayTotals } from './totals-repository';

/** The day that it is for the shopper. `now`: milliseconds since 1970. */
export const todayFor = ({ timeZone }: Pick<Settings, 'timeZone'>, now: number): string =>
  todayIn(timeZone, now);

/** How many earlier months are read to begin with: most need no more, and the popup waits for them. */
const ROLLOVER_MONTHS = 12;

/**
 * What `view` makes of the sums of these months, read from the running totals. It is given how many months before the
 * first they reach, and asked again with twice as many as long as it gives null: no month before the first limit hands
 * anything on, so this ends.
 */
async function viewed<View>(
  database: Database,
  { first, last }: { first: BudgetMonth; last: BudgetMonth },
  settings: Settings,
  view: (sumsOf: SumsOf, known: number) => View | null,
): Promise<View> {
  for (let known = settings.rollover === 'off' ? USUAL_MONTHS : ROLLOVER_MONTHS; ; known *= 2) {
    const { start } = shiftMonth(first, -known);
    const days = await dayTotals(database, { start, end: last.end });
    const whole = view(sumsByMonth(days, settings), known);
    if (whole !== null) return whole;
  }
}

/** The running budget month, from the running totals. */
export function readMonth(database: Database, settings: Settings, now: number): Promise<MonthView> {
  const today = todayFor(settings, now);
  const month = budgetMonthOf(today, settings.resetDay);
  return viewed(database, { first: month, last: month }, settings, (sumsOf, known) =>
    monthView(month, sumsOf, known, settings, today),
  );
}

/** The running budget month and the eleven before it, oldest first. */
export function readYear(database: Database, settings: Settings, now: number): Promise<MonthView[]> {
  const today = todayFor(settings, now);
  const last = budgetMonthOf(today, settings.resetDay);
  const months = yearOf(last);
  return viewed(database, { first: months[0] ?? last, last }, settings, (sumsOf, known) => {
    const views = months.map((month, index) => monthView(month, sumsOf, known + index, settings, today));
    return views.every((one) => one !== null) ? views : null;
  });
}

const yearOf = (last: BudgetMonth): BudgetMonth[] => monthsUntil(last, 12);

/** The first and last day of a period that ends with the running budget month. */
export function daysOf(period: GroupPeriod, settings: Settings, now: number): BudgetMonth {
  const month = budgetMonthOf(todayFor(settings, now), settings.resetDay);
  return { ...month, ...(period === 'year' && { start: yearOf(month)[0]?.start ?? month.start }) };
}
