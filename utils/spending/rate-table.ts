import * as z from 'zod/mini';
import { type CalendarDate, calendarDateSchema, daysBetween } from './calendar-date';
import { decimalOf, divideRounded, powerOfTen } from './decimal';
import { currencySchema, decimalSchema } from './money-schema';
import type { UsedRate } from './purchase';

/** Reference rates of one day: units of each currency for one euro. */
export const rateTableSchema = z.object({
  date: calendarDateSchema,
  /** `table`: shipped with the extension. `file`: from a file that the shopper gave. */
  source: z.enum(['table', 'file']),
  perEuro: z.record(currencySchema, decimalSchema),
});
export type RateTable = z.infer<typeof rateTableSchema>;

/** After this many days a rate is told to be old. */
const FRESH_DAYS = 7;

export const isStale = (table: RateTable, today: CalendarDate): boolean =>
  daysBetween(table.date, today) > FRESH_DAYS;

/** Significant digits of a rate that is reckoned from two others: as many as the ECB's own have, and four more. */
const CROSS_DIGITS = 10;

/**
 * Units of `to` for one unit of `from`, by the table: its rates crossed through the euro and rounded once.
 * Null where the table lacks one of the two.
 */
export function rateFrom(table: RateTable, from: string, to: string): UsedRate | null {
  const perEuro = (currency: string) => (currency === 'EUR' ? '1' : table.perEuro[currency]);
  const [dividend, divisor] = [perEuro(to), perEuro(from)];
  if (!dividend || !divisor) return null;
  return { value: quotient(dividend, divisor), date: table.date, source: table.source };
}

/** One positive decimal divided by another, as a decimal that `decimalSchema` accepts. */
function quotient(dividend: string, divisor: string): string {
  const [above, below] = [decimalOf(dividend), decimalOf(divisor)];
  const size = String(above.units).length - above.scale - (String(below.units).length - below.scale);
  const scale = Math.min(12, Math.max(0, CROSS_DIGITS - size));
  const units = divideRounded(
    above.units * powerOfTen(below.scale + scale),
    below.units * powerOfTen(above.scale),
  );
  const figures = String(units).padStart(scale + 1, '0');
  const fraction = figures.slice(figures.length - scale).replace(/0+$/, '');
  const whole = figures.slice(0, figures.length - scale);
  return scale && fraction ? `${whole}.${fraction}` : whole;
}
