import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date';
import { moneySchema } from './money';

/** Money that comes back for a purchase, kept inside it. A `promised` one counts only when it is `received`. */
export const refundSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  state: z.enum(['promised', 'received']),
  /** In the currency of the purchase. */
  amount: moneySchema.check(z.refine((money) => money.minor > 0)),
  /** In the home currency of the purchase. */
  home: moneySchema,
  /** The day on which it was promised or received. */
  date: calendarDateSchema,
  note: z.string().check(z.maxLength(500)),
});
export type Refund = z.infer<typeof refundSchema>;
