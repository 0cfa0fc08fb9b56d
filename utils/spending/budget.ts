import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date';
import { currencySchema, moneySchema } from './money-schema';

/** A limit and the first day of the budget month from which it holds. Null: no limit from there on. */
const limitSchema = z.object({
  from: calendarDateSchema,
  limit: z.nullable(moneySchema),
  /** Without a limit, the home currency in which there is none. Earlier versions did not say. */
  currency: z.exactOptional(currencySchema),
});
export type LimitEntry = z.infer<typeof limitSchema>;

/** What the shopper may choose of how the month is counted. */
export const budgetFields = {
  /** Day of the month on which a budget month begins, 1–28. */
  resetDay: z.int().check(z.gte(1), z.lte(28)),
  countDomestic: z.boolean(),
  /** The month that a refund lightens: that of its purchase, or that of the day it came back. */
  refundsCountIn: z.enum(['purchase', 'refund']),
  /** What a month hands to the next: nothing, what was left, or also what was too much. */
  rollover: z.enum(['off', 'unused', 'both']),
  /** Bound of what is handed on, in per cent of the month's limit. */
  rolloverPercent: z.int().check(z.gte(1), z.lte(300)),
  /** Shares of the limit, in per cent, at which the shopper wants to be told, once a month each. */
  thresholds: z.array(z.int().check(z.gte(1), z.lte(500))).check(z.maxLength(10)),
};

/** How the month is counted. Every field has a default, so that an older record still parses. */
export const budgetSchema = z.object({
  homeCurrency: z._default(currencySchema, 'EUR'),
  /** Oldest first. */
  limits: z._default(z.array(limitSchema), []),
  resetDay: z._default(budgetFields.resetDay, 1),
  countDomestic: z._default(budgetFields.countDomestic, false),
  refundsCountIn: z._default(budgetFields.refundsCountIn, 'purchase'),
  rollover: z._default(budgetFields.rollover, 'off'),
  rolloverPercent: z._default(budgetFields.rolloverPercent, 100),
  thresholds: z._default(budgetFields.thresholds, [50, 80, 100]),
});
export type Budget = z.infer<typeof budgetSchema>;
