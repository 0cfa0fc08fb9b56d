import * as z from 'zod/mini';
import { failure, type Result, success } from '../result';
import { budgetFields } from '../spending/budget';
import { budgetMonthOf } from '../spending/budget-month';
import { lastLimitIn, limitOf, withLimit, withLimitMoved } from '../spending/limits';
import { cardFeeSchema, currencySchema, moneySchema } from '../spending/money-schema';
import { countrySchema } from '../spending/purchase';
import { carrySpoken } from './meta-repository';
import { todayFor } from './month-query';
import type { Database } from './schema';
import { type Settings, timeZoneSchema } from './settings';
import { keepSettings, settingsIn } from './settings-repository';
import { type WriteProblem, write } from './writing';

/** Choices that say nothing of the ledger: a private window may make them too. */
export const wishes = {
  language: z.exactOptional(z.string()),
  pauseSubmit: z.exactOptional(z.boolean()),
};

/** What the shopper may choose on our pages; what is absent stays as it is. */
export const choicesSchema = z.object({
  ...wishes,
  homeCountry: z.exactOptional(countrySchema),
  homeCurrency: z.exactOptional(currencySchema),
  /** The limit from this budget month on, in the home currency; null for none. */
  limit: z.exactOptional(z.nullable(moneySchema.check(z.refine(({ minor }) => minor >= 0)))),
  resetDay: z.exactOptional(budgetFields.resetDay),
  countDomestic: z.exactOptional(budgetFields.countDomestic),
  refundsCountIn: z.exactOptional(budgetFields.refundsCountIn),
  rollover: z.exactOptional(budgetFields.rollover),
  rolloverPercent: z.exactOptional(budgetFields.rolloverPercent),
  thresholds: z.exactOptional(budgetFields.thresholds),
  cardFeePercent: z.exactOptional(cardFeeSchema),
  timeZone: z.exactOptional(timeZoneSchema),
});
export type Choices = z.infer<typeof choicesSchema>;

/** Why a choice was not kept. `changed-meanwhile`: the limit is in a currency that another window has just changed. */
export type ChoiceProblem = 'changed-meanwhile' | WriteProblem;

/**
 * Keeps what the shopper chose. A new limit holds from this budget month on. Another home currency begins with
 * the limit that was last set in it, if any; another reset day keeps quiet about the thresholds that were already spoken of.
 * @param now milliseconds since 1970
 */
export const keepChoices = (
  database: Database,
  choices: Choices,
  now: number,
): Promise<Result<Settings, ChoiceProblem>> =>
  write(
    database,
    ['settings', 'meta'],
    async (transaction): Promise<Result<Settings, 'changed-meanwhile'>> => {
      const reading = await settingsIn(transaction);
      const before = reading.settings;
      const { limit, ...others } = choices;
      const changed: Settings = { ...before, ...others };
      const { homeCurrency, resetDay } = changed;
      if (limit && limit.currency !== homeCurrency) return failure('changed-meanwhile');
      const today = todayFor(changed, now);
      const running = budgetMonthOf(today, before.resetDay);
      const month = budgetMonthOf(today, resetDay);
      if (resetDay !== before.resetDay) {
        changed.limits = withLimitMoved(before.limits, running, month);
        await carrySpoken(transaction, running, month);
      }
      const standing = limitOf(changed.limits, month);
      const isForeign = standing !== null && standing.currency !== homeCurrency;
      const isNewHome = homeCurrency !== before.homeCurrency;
      const chosen =
        limit === undefined && (isForeign || isNewHome) ? lastLimitIn(changed.limits, homeCurrency) : limit;
      if (chosen !== undefined && (chosen ?? standing) !== null) {
        changed.limits = withLimit(changed.limits, month, chosen, homeCurrency);
      }
      await keepSettings(transaction, changed, reading);
      return success(changed);
    },
  );
