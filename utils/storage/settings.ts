import * as z from 'zod/mini';
import { budgetSchema } from '../spending/budget';
import { calendarDateSchema, isTimeZone } from '../spending/calendar-date';
import { cardFeeSchema } from '../spending/money-schema';
import { countrySchema } from '../spending/purchase';

/** A rule that the shopper told us not to raise: on one host, or everywhere if `host` is null. */
const quietRuleSchema = z.object({
  code: z.string(),
  host: z.nullable(z.string()),
  since: calendarDateSchema,
});
export type QuietRule = z.infer<typeof quietRuleSchema>;

export const timeZoneSchema = z.string().check(z.refine((name) => name === 'auto' || isTimeZone(name)));

/**
 * What the shopper chose, with its defaults: `settingsSchema.parse({})` is a fresh installation.
 * A new field needs a default and nothing else.
 */
export const settingsSchema = z.object({
  ...budgetSchema.shape,
  /** ISO 3166-1 alpha-2; null until the welcome page guessed and asked. */
  homeCountry: z._default(z.nullable(countrySchema), null),
  /** IANA name; `auto`: the one of this device. */
  timeZone: z._default(timeZoneSchema, 'auto'),
  /** BCP 47 tag; `auto`: the browser's. */
  language: z._default(z.string(), 'auto'),
  quietRules: z._default(z.array(quietRuleSchema), []),
  /** Hosts that the shopper vouches for. */
  trustedShops: z._default(z.array(z.string()), []),
  /** Hold a card form back for one click where the page is dangerous. */
  pauseSubmit: z._default(z.boolean(), true),
  welcomed: z._default(z.boolean(), false),
  /** What the shopper's card adds to foreign payments, in per cent. */
  cardFeePercent: z._default(cardFeeSchema, '0'),
});
export type Settings = z.infer<typeof settingsSchema>;
