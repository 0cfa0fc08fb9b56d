import * as z from 'zod/mini';
import { guessSeller, isAbroad } from './cross-border';
import { blankDraft, type PurchaseDraft, purchaseDraftSchema } from './purchase';
import { type RateTable, rateFrom } from './rate-table';

/** What is told of a new purchase: shop, amount and day at least. */
export const newPurchaseSchema = z.extend(z.exactPartial(purchaseDraftSchema), {
  shop: purchaseDraftSchema.shape.shop,
  amount: purchaseDraftSchema.shape.amount,
  orderedOn: purchaseDraftSchema.shape.orderedOn,
});
export type NewPurchase = z.infer<typeof newPurchaseSchema>;

/** What stands in for what was not told. */
interface Circumstances {
  homeCountry: string | null;
  homeCurrency: string;
  cardFeePercent: string;
  /** Of the shop's owner, by the registry. */
  ownerCountry: string | null;
}

/**
 * The draft that a new purchase makes: the seller's country guessed, a foreign amount with the table's rate and the
 * card's usual fee, wherever the shopper told nothing else. A rate that the table lacks stays null.
 */
export function draftOf(told: NewPurchase, usual: Circumstances, rates: RateTable): PurchaseDraft {
  const { currency } = told.amount;
  const isForeign = currency !== usual.homeCurrency;
  const signs = { host: told.host ?? '', ownerCountry: usual.ownerCountry, currency, addressCountry: null };
  const country = told.country ?? guessSeller(signs, usual.homeCountry).country;
  return blankDraft({
    crossBorder: isAbroad(country, usual.homeCountry),
    feePercent: isForeign ? usual.cardFeePercent : '0',
    ...told,
    country,
    rate: isForeign ? (told.rate ?? rateFrom(rates, currency, usual.homeCurrency)) : null,
  });
}
