import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date';
import { moneySchema } from './money';

/** A limit and the first day of the budget month from which it holds. Null: no limit from there on. */
const limitSchema = z.object({ from: calendarDateSchema, limit: z.nullable(moneySchema) });
export type LimitEntry = z.infer<typeof limitSchema>;

/** How the shopper counts. Every field has a default, so that an older record still parses. */
export const budgetSchema = z.object({
  homeCurrency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/)), 'EUR'),
  /** Oldest first. */
  limits: z._default(z.array(limitSchema), []),
  /** Day of the month on which a budget month begins, 1–28. */
  resetDay: z._default(z.int().check(z.gte(1), z.lte(28)), 1),
  countDomestic: z._default(z.boolean(), false),
  /** The month that a refund lightens: that of its purchase, or that of the day it came back. */
  refundsCountIn: z._default(z.enum(['purchase', 'refund']), 'purchase'),
  /** What a month hands to the next: nothing, what was left, or also what was too much. */
  rollover: z._default(z.enum(['off', 'unused', 'both']), 'off'),
  /** Bound of what is handed on, in per cent of the month's limit. */
  rolloverPercent: z._default(z.int().check(z.gte(1), z.lte(300)), 100),
  /** Shares of the limit, in per cent, at which the shopper wants to be told, once a month each. */
  thresholds: z._default(z.array(z.int().check(z.gte(1), z.lte(500))).check(z.maxLength(10)), [50, 80, 100]),
});
export type Budget = z.infer<typeof budgetSchema>;
