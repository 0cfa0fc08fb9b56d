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

/**
 * What the months before hand on to a month, in minor units: each what it left (or overspent), bounded by its share of
 * its own limit. Takes how many months before it `sumsOf` knows. Null if what came before those still matters.
 *
 * What a month hands on rises with what came into it, and stays within its bounds. So the least and the most that can
 * have come from the unknown months are followed up to this one, and where they meet, they are what really came.
 */
export function carriedInto(
  month: BudgetMonth,
  currency: string,
  sumsOf: SumsOf,
  known: number,
  budget: Budget,
): number | null {
  if (budget.rollover === 'off') return 0;
  let { least, most } = boundsOf(shiftMonth(month, -known - 1), currency, budget);
  for (const earlier of monthsUntil(shiftMonth(month, -1), known)) {
    const limit = limitIn(earlier, currency, budget) ?? 0;
    const bounds = boundsOf(earlier, currency, budget);
    const rest = limit - netIn(sumsOf(earlier), currency);
    const handedOn = (came: number) => Math.min(bounds.most, Math.max(bounds.least, rest + came));
    [least, most] = [handedOn(least), handedOn(most)];
  }
  return least === most ? least : null;
}

/** The least and the most that a month can hand on: nothing, where it has no limit. */
function boundsOf(month: BudgetMonth, currency: string, budget: Budget): { least: number; most: number } {
  const limit = limitIn(month, currency, budget) ?? 0;
  const most = Number(divideRounded(BigInt(limit) * BigInt(budget.rolloverPercent), 100n));
  return { least: budget.rollover === 'both' ? 0 - most : 0, most };
}
