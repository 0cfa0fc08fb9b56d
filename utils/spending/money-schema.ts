import * as z from 'zod/mini';
import { LARGEST_MINOR, type Money } from './money';

export const currencySchema = z.string().check(z.regex(/^[A-Z]{3}$/));

export const moneySchema: z.ZodMiniType<Money> = z.object({
  minor: z.int().check(z.gte(-LARGEST_MINOR), z.lte(LARGEST_MINOR)),
  currency: currencySchema,
});

/** A number without sign as text, so that no digit is lost to a float: `1.0389`. */
export const decimalSchema = z.string().check(z.regex(/^\d{1,12}(\.\d{1,12})?$/));

/** What a card adds to foreign payments, in per cent. */
export const cardFeeSchema = z.string().check(z.regex(/^\d{1,2}(\.\d{1,4})?$/));
