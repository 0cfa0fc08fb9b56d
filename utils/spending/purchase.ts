import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date';
import { decimalSchema, moneySchema } from './money-schema';
import { refundSchema } from './refund';

/** Where a purchase stands. Which may follow which is in `purchase-state.ts`. */
export const PURCHASE_STATES = [
  'planned',
  'ordered',
  'arrived',
  'returning',
  'refunded',
  'disputed',
] as const;
export type PurchaseState = (typeof PURCHASE_STATES)[number];

/** What a list of purchases may be asked for: one state, or each but the planned, of which nothing was bought yet. */
export const STATE_FILTERS = ['bought', ...PURCHASE_STATES] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

const text = (length: number) => z.string().check(z.maxLength(length));

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().check(z.regex(/^[A-Z]{2}$/));

/** What a foreign amount was converted with. `value`: units of the home currency for one unit of the amount's. */
const usedRateSchema = z.object({
  value: decimalSchema,
  date: calendarDateSchema,
  source: z.enum(['typed', 'table', 'file']),
});
export type UsedRate = z.infer<typeof usedRateSchema>;

/** What the shopper tells of a purchase. Empty text and null both mean: not known. */
const told = {
  shop: text(200).check(z.minLength(1)),
  /** The shop's hostname. */
  host: text(253),
  /** The shop's name in the registry. */
  entity: text(200),
  country: z.nullable(countrySchema),
  /** Whether it counts as spent abroad: guessed, shown, and the shopper's to change. */
  crossBorder: z.boolean(),
  amount: moneySchema.check(z.refine((money) => money.minor > 0)),
  /** Null where the amount is in the home currency already. */
  rate: z.nullable(usedRateSchema),
  /** What the card adds to a foreign payment, in per cent of the converted amount. */
  feePercent: decimalSchema,
  category: text(60),
  orderNumber: text(100),
  trackingNumbers: z.array(text(60)).check(z.maxLength(20)),
  note: text(2_000),
  /** The day that decides which month it counts in. */
  orderedOn: calendarDateSchema,
  arrivedOn: z.nullable(calendarDateSchema),
  returnBy: z.nullable(calendarDateSchema),
  state: z.enum(PURCHASE_STATES),
};

export const purchaseDraftSchema = z.object(told);
export type PurchaseDraft = z.infer<typeof purchaseDraftSchema>;

/** A purchase as it is kept. `home` and `fee` were reckoned when it was written and are never re-valued. */
export const purchaseSchema = z.object({
  ...told,
  id: text(80).check(z.minLength(1)),
  /** Rises by one with each change, so that an edit of an older version is noticed. */
  revision: z.int().check(z.gte(1)),
  /** What it cost in the home currency of the day, card fee included. */
  home: moneySchema,
  fee: moneySchema,
  refunds: z.array(refundSchema).check(z.maxLength(100)),
  /** Milliseconds since 1970. */
  createdAt: z.int(),
  changedAt: z.int(),
});
export type Purchase = z.infer<typeof purchaseSchema>;

/** A draft with everything but shop, amount and day at its plainest value. */
export const blankDraft = (
  told: Pick<PurchaseDraft, 'shop' | 'amount' | 'orderedOn'> & Partial<PurchaseDraft>,
): PurchaseDraft => ({
  host: '',
  entity: '',
  country: null,
  crossBorder: true,
  rate: null,
  feePercent: '0',
  category: '',
  orderNumber: '',
  trackingNumbers: [],
  note: '',
  arrivedOn: null,
  returnBy: null,
  state: 'ordered',
  ...told,
});
