import { isCalendarDate } from '@/utils/spending/calendar-date';
import { decimalText } from '@/utils/spending/money';
import type { NewPurchase } from '@/utils/spending/new-purchase';
import { type PurchaseDraft, type PurchaseState, purchaseDraftSchema } from '@/utils/spending/purchase';
import { parsePaid } from '@/utils/spending/typed-amount';
import { parseDecimal } from '@/utils/spending/typed-number';
import { trackingNumbersIn } from '@/utils/spending/typed-tracking-numbers';

/** What stands in the fields. */
export interface Typed {
  shop: string;
  amount: string;
  currency: string;
  orderedOn: string;
  state: PurchaseState;
  rate: string;
  rateDate: string;
  feePercent: string;
  country: string;
  entity: string;
  category: string;
  orderNumber: string;
  trackingNumbers: string;
  arrivedOn: string;
  returnBy: string;
  note: string;
}

/** What is wrong, by field, as keys of the catalogue; `form`: with none of them. */
export type Errors = Partial<Record<keyof Typed | 'form', string>>;

/** What the fields hold at first. */
export const typedFrom = (draft: PurchaseDraft, isNew: boolean): Typed => ({
  shop: draft.shop,
  amount: isNew ? '' : decimalText(draft.amount),
  currency: draft.amount.currency,
  orderedOn: draft.orderedOn,
  state: draft.state,
  rate: draft.rate?.value ?? '',
  rateDate: draft.rate?.date ?? '',
  feePercent: draft.feePercent,
  country: draft.country ?? '',
  entity: draft.entity,
  category: draft.category,
  orderNumber: draft.orderNumber,
  trackingNumbers: draft.trackingNumbers.join('\n'),
  arrivedOn: draft.arrivedOn ?? '',
  returnBy: draft.returnBy ?? '',
  note: draft.note,
});

interface About {
  draft: PurchaseDraft;
  isForeign: boolean;
  today: string;
  language: string;
}

/** Whether a purchase may be of this day: what is planned may lie ahead, and a day that stands in the ledger stays. */
const isDated = ({ orderedOn, state }: Typed, { draft, today }: About): boolean =>
  isCalendarDate(orderedOn) && (orderedOn <= today || state === 'planned' || orderedOn === draft.orderedOn);

const isDayOrEmpty = (text: string): boolean => text === '' || isCalendarDate(text);

/** The purchase that was typed, or what is wrong with it. A rate that was not touched stays as it was. */
export function readTyped(told: Typed, about: About): { errors: Errors; purchase: NewPurchase | null } {
  const { draft, isForeign, language } = about;
  const isSameCurrency = told.currency === draft.amount.currency;
  // What the field was filled with is written with a point, in every language.
  const isUntouched = told.amount === decimalText(draft.amount);
  const amount = parsePaid(told.amount, told.currency, isUntouched ? 'en' : language);
  const hasRate = isForeign && told.rate.trim() !== '';
  const rate = hasRate ? parseDecimal(told.rate) : null;
  const feePercent = parseDecimal(told.feePercent || '0');
  const trackingNumbers = trackingNumbersIn(told.trackingNumbers);
  const isTracked = purchaseDraftSchema.shape.trackingNumbers.safeParse(trackingNumbers).success;
  const errors: Errors = {
    ...(told.shop.trim() === '' && { shop: 'purchase_shop_missing' }),
    ...(!amount.ok && { amount: `amount_${amount.reason.replaceAll('-', '_')}` }),
    ...(!isDated(told, about) && { orderedOn: 'purchase_date_wrong' }),
    ...(hasRate && !Number(rate) && { rate: 'editor_decimal_wrong' }),
    ...(hasRate && !isDayOrEmpty(told.rateDate) && { rateDate: 'editor_day_wrong' }),
    ...(isForeign && feePercent === null && { feePercent: 'editor_decimal_wrong' }),
    ...(!isTracked && { trackingNumbers: 'editor_tracking_wrong' }),
    ...(!isDayOrEmpty(told.arrivedOn) && { arrivedOn: 'editor_day_wrong' }),
    ...(!isDayOrEmpty(told.returnBy) && { returnBy: 'editor_day_wrong' }),
  };
  if (!amount.ok || Object.keys(errors).length > 0) return { errors, purchase: null };
  const day = told.rateDate || told.orderedOn;
  const typed = rate ? { value: rate, date: day, source: 'typed' as const } : null;
  const isKept = isSameCurrency && rate === draft.rate?.value && typed?.date === draft.rate?.date;
  return {
    errors,
    purchase: {
      shop: told.shop.trim(),
      amount: amount.value,
      orderedOn: told.orderedOn,
      rate: isKept ? draft.rate : typed,
      feePercent: isForeign ? (feePercent ?? '0') : '0',
      country: told.country || null,
      entity: told.entity.trim(),
      category: told.category.trim(),
      orderNumber: told.orderNumber.trim(),
      trackingNumbers,
      arrivedOn: told.arrivedOn || null,
      returnBy: told.returnBy || null,
      note: told.note,
      ...(told.state !== draft.state && { state: told.state }),
    },
  };
}
