import type { LimitEntry } from './budget';
import type { BudgetMonth } from './budget-month';
import type { Money } from './money';

/**
 * The limit that held on a month's last day; null where none was set for it. So a limit counts for the whole month that
 * it was set in, and stays in force when the months are cut at another day.
 */
export const limitOf = (limits: readonly LimitEntry[], { end }: BudgetMonth): Money | null =>
  limits.findLast((entry) => entry.from <= end)?.limit ?? null;

/**
 * The history with a new limit, in the home currency given, from this month on: earlier months keep theirs, later ones
 * take the new. What this month had in another currency stays beneath it, for a shopper who comes back to that.
 */
export function withLimit(
  limits: readonly LimitEntry[],
  { start: from }: BudgetMonth,
  limit: Money | null,
  currency: string,
): LimitEntry[] {
  const kept = limits.filter((entry) => entry.from < from || !isOf(entry, currency));
  return [...kept, limit ? { from, limit } : { from, limit, currency }];
}

/** The limit that was last set in a home currency; null where that was none. */
export function lastLimitIn(limits: readonly LimitEntry[], currency: string): Money | null {
  return limits.findLast((entry) => isOf(entry, currency))?.limit ?? null;
}

/** Whether an entry was made in this home currency. One that does not say which may have been. */
const isOf = ({ limit, currency }: LimitEntry, home: string): boolean =>
  (limit?.currency ?? currency ?? home) === home;

/** The history once the running month is cut at another day: what was set in it is set in what it becomes. */
export function withLimitMoved(
  limits: readonly LimitEntry[],
  running: BudgetMonth,
  becomes: BudgetMonth,
): LimitEntry[] {
  const isEarlier = ({ from }: LimitEntry) => from < running.start && from < becomes.start;
  const set = limits.filter(({ from }) => from === running.start);
  return set.length === 0
    ? [...limits]
    : [...limits.filter(isEarlier), ...set.map((entry) => ({ ...entry, from: becomes.start }))];
}
