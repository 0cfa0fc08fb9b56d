import type { Budget } from './budget';
import { type BudgetMonth, monthsUntil, shiftMonth } from './budget-month';
import { type CalendarDate, daysBetween } from './calendar-date';
import { divideRounded } from './decimal';
import { limitOf } from './limits';
import type { Money } from './money';
import { netIn, type SumsOf } from './month-sums';
import { carriedInto, type Entering, type Known, limitIn } from './rollover';

/** With how many earlier months the usual pace is told. */
export const USUAL_MONTHS = 6;

/**
 * A month as a person sees it. All money is in one currency, the home currency that the month was counted in; only
 * `apart` is not.
 */
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
  /** Mean net spending of the months before, up to six, from the first of them on in which anything was spent. */
  usual: Money | null;
  /** Of how many months `usual` is the mean. */
  usualMonths: number;
  /** Net spending of the month that was reckoned in other home currencies, and counts toward nothing here. */
  apart: Money[];
}

/**
 * A month as a person sees it. Takes the sums, in every home currency, of it and of the months before it (six for the
 * usual pace, and those that `before` has what came into the first of), and the day that it is today for the shopper.
 */
export function monthView(
  month: BudgetMonth,
  sumsOf: SumsOf,
  before: Known & { entering: Entering },
  budget: Budget,
  today: CalendarDate,
): MonthView {
  const currency = currencyOf(month, sumsOf, budget, today);
  const carried = carriedInto(month, currency, sumsOf, before, budget) ?? 0;
  const money = (minor: number): Money => ({ minor, currency });
  const sums = sumsOf(month);
  const { spent, refunded } = sums.get(currency) ?? { spent: 0, refunded: 0 };
  const net = spent - refunded;
  const ownLimit = limitIn(month, currency, budget);
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
    ...usualBefore(month, currency, sumsOf, money),
    apart: [...sums.keys()]
      .filter((other) => other !== currency)
      .map((other) => ({ minor: netIn(sums, other), currency: other })),
  };
}

/**
 * The currency that a month is shown in. The running month counts in the home currency; an earlier one stays in the
 * currency of its limit or, without one, in that of most days on which anything was counted.
 */
function currencyOf(month: BudgetMonth, sumsOf: SumsOf, budget: Budget, today: CalendarDate): string {
  const { homeCurrency, limits } = budget;
  if (month.end >= today) return homeCurrency;
  const limit = limitOf(limits, month);
  if (limit) return limit.currency;
  const sums = sumsOf(month);
  const daysIn = (currency: string): number => sums.get(currency)?.days ?? 0;
  return [...sums.keys()].reduce(
    (most, currency) => (daysIn(currency) > daysIn(most) ? currency : most),
    homeCurrency,
  );
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
  currency: string,
  sumsOf: SumsOf,
  money: (minor: number) => Money,
): Pick<MonthView, 'usual' | 'usualMonths'> {
  const before = monthsUntil(shiftMonth(month, -1), USUAL_MONTHS).map(sumsOf);
  const first = before.findIndex((sums) => sums.has(currency));
  if (first < 0) return { usual: null, usualMonths: 0 };
  const nets = before.slice(first).map((sums) => netIn(sums, currency));
  const sum = nets.reduce((total, net) => total + net, 0);
  const mean = divideRounded(BigInt(sum), BigInt(nets.length));
  return { usual: money(Number(mean)), usualMonths: nets.length };
}
