import type { LimitEntry } from './budget';
import type { BudgetMonth } from './budget-month';
import type { Money } from './money';

/**
 * The limit that held on a month's last day; null where none was set for it. So a limit counts for the whole month that
 * it was set in, and stays in force when the months are cut at another day.
 */
export const limitOf = (limits: readonly LimitEntry[], { end }: BudgetMonth): Money | null =>
  limits.findLast((entry) => entry.from <= end)?.limit ?? null;

/** The history with a new limit from this month on: earlier months keep theirs, later ones take the new. */
export function withLimit(
  limits: readonly LimitEntry[],
  month: BudgetMonth,
  limit: Money | null,
): LimitEntry[] {
  return [...limits.filter((entry) => entry.from < month.start), { from: month.start, limit }];
}
