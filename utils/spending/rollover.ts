import type { Budget } from './budget';
import { type BudgetMonth, monthsUntil, shiftMonth } from './budget-month';
import { divideRounded } from './decimal';
import { limitOf } from './limits';
import { netIn, type SumsOf } from './month-sums';

/** A month's own limit in minor units; null without one, or where it was set in another currency. */
export function limitIn(month: BudgetMonth, currency: string, { limits }: Budget): number | null {
  const limit = limitOf(limits, month);
  return limit?.currency === currency ? limit.minor : null;
}

/** What came into a month by currency, in minor units; nothing in those that are absent. */
export type Entering = Readonly<Record<string, number>>;

/** What is known before a month: sums of how many months, and what came into the first of them, if that is known too. */
export interface Known {
  months: number;
  entering: Entering | null;
}

/**
 * What the months before hand on to a month, in minor units: each what it left (or overspent), bounded by its share of
 * its own limit. Null if that depends on months before those known.
 *
 * What a month hands on rises with what came into it, and stays within its bounds. So the least and the most that can
 * have come from the unknown months are followed up to this one, and where they meet, they are what really came.
 */
export function carriedInto(
  month: BudgetMonth,
  currency: string,
  sumsOf: SumsOf,
  { months, entering }: Known,
  budget: Budget,
): number | null {
  if (budget.rollover === 'off') return 0;
  const came = entering?.[currency] ?? 0;
  const before = shiftMonth(month, -months - 1);
  let { least, most } = entering ? { least: came, most: came } : boundsOf(before, currency, budget);
  for (const earlier of monthsUntil(shiftMonth(month, -1), months)) {
    const limit = limitIn(earlier, currency, budget) ?? 0;
    const bounds = boundsOf(earlier, currency, budget);
    const rest = limit - netIn(sumsOf(earlier), currency);
    const handedOn = (from: number) => Math.min(bounds.most, Math.max(bounds.least, rest + from));
    [least, most] = [handedOn(least), handedOn(most)];
  }
  return least === most ? least : null;
}

/** What came into a month in every currency that ever had a limit. Null if that depends on months before those known. */
export function enteringInto(
  month: BudgetMonth,
  sumsOf: SumsOf,
  months: number,
  budget: Budget,
): Entering | null {
  const entering: Record<string, number> = {};
  for (const { limit } of budget.limits) {
    if (!limit) continue;
    const carried = carriedInto(month, limit.currency, sumsOf, { months, entering: null }, budget);
    if (carried === null) return null;
    entering[limit.currency] = carried;
  }
  return entering;
}

/** The least and the most that a month can hand on: nothing, where it has no limit. */
function boundsOf(month: BudgetMonth, currency: string, budget: Budget): { least: number; most: number } {
  const limit = limitIn(month, currency, budget) ?? 0;
  const most = Number(divideRounded(BigInt(limit) * BigInt(budget.rolloverPercent), 100n));
  return { least: budget.rollover === 'both' ? 0 - most : 0, most };
}
