import * as z from 'zod/mini';
import { success } from '../result';
import type { Budget } from '../spending/budget';
import { type BudgetMonth, shiftMonth } from '../spending/budget-month';
import { sumsByMonth } from '../spending/month-sums';
import { type Entering, enteringInto } from '../spending/rollover';
import { HANDED_ON } from './meta-repository';
import type { Database } from './schema';
import { dayTotals, type Replacement } from './totals-repository';
import { type Writing, write } from './writing';

/** What came into a month, remembered so that the years before it need not be added up each time. */
const handedOnSchema = z.object({
  start: z.string(),
  /** The settings that it rests on. */
  by: z.string(),
  entering: z.record(z.string(), z.int()),
});

/** All settings that what is handed on rests on. */
const basisOf = ({
  limits,
  resetDay,
  rollover,
  rolloverPercent,
  countDomestic,
  refundsCountIn,
}: Budget): string =>
  JSON.stringify([limits, resetDay, rollover, rolloverPercent, countDomestic, refundsCountIn]);

/** What the months before hand on to a month, by currency, however long ago they were. */
export async function readEntering(
  database: Database,
  month: BudgetMonth,
  budget: Budget,
): Promise<Entering> {
  if (budget.rollover === 'off') return {};
  const by = basisOf(budget);
  const kept = handedOnSchema.safeParse(await database.get('meta', HANDED_ON));
  if (kept.success && kept.data.start === month.start && kept.data.by === by) return kept.data.entering;
  // In one transaction, so that no purchase of those years can change between the adding up and the keeping.
  const made = await write(database, ['totals', 'meta'], async (transaction) => {
    const entering = await reckonEntering(transaction, month, budget);
    await transaction.objectStore('meta').put({ start: month.start, by, entering }, HANDED_ON);
    return success(entering);
  });
  return made.ok ? made.value : reckonEntering(database.transaction('totals'), month, budget);
}

/** Looks back a year, and twice as far as long as that does not tell: no month before the first limit hands anything on. */
async function reckonEntering(
  transaction: Parameters<typeof dayTotals>[0],
  month: BudgetMonth,
  budget: Budget,
): Promise<Entering> {
  for (let months = 12; ; months *= 2) {
    const [{ start }, { end }] = [shiftMonth(month, -months), shiftMonth(month, -1)];
    const sumsOf = sumsByMonth(await dayTotals(transaction, budget.homeCurrency, { start, end }), budget);
    const entering = enteringInto(month, sumsOf, months, budget);
    if (entering) return entering;
  }
}

/** Forgets what was handed on where one of these purchases counts before the month that it came into. */
export async function forgetHandedOn(
  transaction: Writing,
  replacements: readonly Replacement[],
): Promise<void> {
  const meta = transaction.objectStore('meta');
  const kept = handedOnSchema.safeParse(await meta.get(HANDED_ON));
  if (!kept.success) return;
  const { start } = kept.data;
  const isBefore = replacements
    .flatMap(({ before, after }) => [before, after])
    .some(
      (purchase) =>
        purchase &&
        [purchase.orderedOn, ...purchase.refunds.map(({ date }) => date)].some((day) => day < start),
    );
  if (isBefore) await meta.delete(HANDED_ON);
}
