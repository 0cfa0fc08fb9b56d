import type { Budget } from './budget';
import { type BudgetMonth, monthsUntil } from './budget-month';
import { type CalendarDate, daysBetween } from './calendar-date';
import { divideRounded } from './decimal';
import { limitOf } from './limits';
import type { Money } from './money';
import type { DayTotals } from './totals';

/** How many earlier months a month looks at: for what they handed on, and for the usual pace. */
const MONTHS_BACK = 12;
const USUAL_MONTHS = 6;

/** A month as a person sees it. All money is in the home currency. */
export interface MonthView extends BudgetMonth {
  /** What may be spent: the month's limit and what was handed on to it. Null where no limit is set. */
  limit: Money | null;
  /** The part of `limit` that earlier months handed on; negative where they overspent. */
  carried: Money;
  spent: Money;
  refunded: Money;
  /** Limit less spent plus refunded; negative when over. Null without a limit. */
  left: Money | null;
  /** Net spending in whole per cent of the limit, rounded down; null without a limit above zero. */
  sharePercent: number | null;
  /** More than the limit: exactly 100 % is not over. */
  over: boolean;
  thresholds: { percent: number; reached: boolean }[];
  /** Net spending at the month's end if it goes on like this; null on the first days and in other months. */
  heading: Money | null;
  /** Mean net spending of the six months before, from the first of them on in which anything was spent. */
  usual: Money | null;
}

/** The days whose totals `monthView` needs, from the first to the last: no more, since the popup waits for them. */
export function daysNeeded(month: BudgetMonth, { rollover }: Budget): BudgetMonth {
  const back = rollover === 'off' ? USUAL_MONTHS : MONTHS_BACK;
  return { start: monthsUntil(month, back + 1)[0]?.start ?? month.start, end: month.end };
}

/**
 * The month, from the day totals of `daysNeeded` in the home currency.
 * Takes the day that it is today for the shopper.
 */
export function monthView(
  month: BudgetMonth,
  days: readonly DayTotals[],
  budget: Budget,
  today: CalendarDate,
): MonthView {
  const money = (minor: number): Money => ({ minor, currency: budget.homeCurrency });
  const { spent, refunded } = sumsOf(month, days, budget);
  const net = spent - refunded;
  const carried = carriedInto(month, days, budget);
  const ownLimit = limitIn(month, budget);
  const limit = ownLimit === null ? null : Math.max(0, ownLimit + carried);
  return {
    ...month,
    limit: limit === null ? null : money(limit),
    carried: money(carried),
    spent: money(spent),
    refunded: money(refunded),
    left: limit === null ? null : money(limit - net),
    sharePercent: limit ? Math.floor((net * 100) / limit) : null,
    over: limit !== null && net > limit,
    thresholds: budget.thresholds.map((percent) => ({ percent, reached: reaches(net, limit, percent) })),
    heading: headingOf(month, net, today, money),
    usual: usualBefore(month, days, budget, money),
  };
}

/** What was spent and what came back in a month, counted as the shopper chose. Minor units. */
function sumsOf(
  month: BudgetMonth,
  days: readonly DayTotals[],
  budget: Budget,
): { spent: number; refunded: number } {
  const sums = { spent: 0, refunded: 0 };
  for (const day of days) {
    if (day.date < month.start || day.date > month.end || day.currency !== budget.homeCurrency) continue;
    for (const side of budget.countDomestic ? [day.abroad, day.domestic] : [day.abroad]) {
      sums.spent += side.spent;
      sums.refunded += budget.refundsCountIn === 'purchase' ? side.refundedFor : side.refundedOn;
    }
  }
  return sums;
}

/** The month's own limit in minor units; null without one, or where it was set in a former home currency. */
function limitIn(month: BudgetMonth, budget: Budget): number | null {
  const limit = limitOf(budget.limits, month);
  return limit?.currency === budget.homeCurrency ? limit.minor : null;
}

/** What the months before hand on, each bounded by its share of its own limit. Minor units. */
function carriedInto(month: BudgetMonth, days: readonly DayTotals[], budget: Budget): number {
  if (budget.rollover === 'off') return 0;
  const before = monthsUntil(month, MONTHS_BACK + 1).slice(0, -1);
  return before.reduce((carried, earlier) => {
    const limit = limitIn(earlier, budget);
    if (limit === null) return 0;
    const { spent, refunded } = sumsOf(earlier, days, budget);
    const bound = Number(divideRounded(BigInt(limit) * BigInt(budget.rolloverPercent), 100n));
    const rest = limit + carried - (spent - refunded);
    return Math.min(bound, Math.max(budget.rollover === 'both' ? -bound : 0, rest));
  }, 0);
}

const reaches = (net: number, limit: number | null, percent: number): boolean =>
  limit !== null && net > 0 && net * 100 >= limit * percent;

/** On the first two days a month heads nowhere yet: one purchase would be multiplied by thirty. */
const FIRST_DAYS = 3;

function headingOf(
  month: BudgetMonth,
  net: number,
  today: CalendarDate,
  money: (minor: number) => Money,
): Money | null {
  const gone = daysBetween(month.start, today) + 1;
  const all = daysBetween(month.start, month.end) + 1;
  if (gone < FIRST_DAYS || gone > all) return null;
  return money(Number(divideRounded(BigInt(net) * BigInt(all), BigInt(gone))));
}

function usualBefore(
  month: BudgetMonth,
  days: readonly DayTotals[],
  budget: Budget,
  money: (minor: number) => Money,
): Money | null {
  const sums = monthsUntil(month, USUAL_MONTHS + 1)
    .slice(0, -1)
    .map((earlier) => sumsOf(earlier, days, budget));
  const first = sums.findIndex(({ spent, refunded }) => spent !== 0 || refunded !== 0);
  if (first < 0) return null;
  const nets = sums.slice(first).map(({ spent, refunded }) => spent - refunded);
  const sum = nets.reduce((total, net) => total + net, 0);
  return money(Number(divideRounded(BigInt(sum), BigInt(nets.length))));
}
