/**
 * What every language must have. Words are written as people write them; case, accents and punctuation are
 * folded before matching (see `fold.ts`). A `*` at an end of a word lets it be glued there to more letters:
 * `*kartennummer`, `номер карт*`.
 */
type Words<Id extends string> = Readonly<Record<Id, readonly string[]>>;

/**
 * Kinds of fields. `issuer` (the bank that gave the card), `loyalty`, `tax-number` and `card` are no kinds of their own:
 * they speak for and against others.
 * `tax-number` is what an invoice to a company bears (its tax, VAT and register numbers); a person's own are `national-id`.
 */
export const FIELD_WORDS = [
  'cc-number',
  'cc-csc',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'cc-name',
  'cc-type',
  'issuer',
  'card-pin',
  'account-number',
  'bank-password',
  'one-time-code',
  'national-id',
  'tax-number',
  'gift-card',
  'loyalty',
  'card',
  'password',
  'email',
  'tel',
  'name',
  'address',
  'postal-code',
  'country',
  'birth-date',
  'search',
] as const;
export type FieldWord = (typeof FIELD_WORDS)[number];

/**
 * What a page's text may say: sums, buttons, steps, fees, ways of paying, pressure, subscriptions. `due` is a total too, and
 * says that it is to be paid, where others may be what the goods come to, or what was paid in part; `debt` is what is owed
 * of an older bill, a loan or a deposit, which may be all that is paid now or no part of it; `due-later` is no part
 * of what is taken now ("at the hotel", "on arrival"). `due-now` and `recurring-sum` tell of one only beside a sum ("today",
 * "then 9.90", "9.90/mo"); `mailing` and `no-subscription` (a single purchase, instalments) say what comes every month and
 * is none. `pay-on-delivery`: when the goods are there, at the door, at the counter or by an invoice that comes with them.
 */
export const PHRASE_IDS = [
  'total',
  'due',
  'debt',
  'due-later',
  'due-now',
  'subtotal',
  'shipping',
  'discount',
  'tax',
  'pay',
  'order',
  'checkout',
  'cart',
  'confirmed',
  'fee-customs',
  'fee-redelivery',
  'fee-storage',
  'fee-address',
  'fee-insurance',
  'parcel',
  'tracking',
  'bank-transfer',
  'crypto',
  'gift-card-payment',
  'money-transfer',
  'friends-and-family',
  'pay-on-delivery',
  'messenger',
  'countdown',
  'few-left',
  'many-looking',
  'trial',
  'recurring',
  'recurring-sum',
  'cancel-anytime',
  'mailing',
  'no-subscription',
] as const;
export type PhraseId = (typeof PHRASE_IDS)[number];

/**
 * What tells a field or a sum from another that looks like it: `first-day` is no expiry, a `drawn` code is read off a picture,
 * a `sent` one off a telephone. `tax-inside` and `tax-outside` say what a sum holds and what it leaves out.
 */
export const MARK_IDS = ['first-day', 'drawn', 'sent', 'tax-inside', 'tax-outside'] as const;
export type MarkId = (typeof MARK_IDS)[number];

export interface Language {
  /**
   * By which labels of a card's number or code betray this language, already folded. Found anywhere in a text, so none may
   * be a piece of an everyday word.
   */
  stems: readonly string[];
  /**
   * Words that pages in this language are full of, none of which is an English one, and the letters that it has beyond
   * those of English: several of them betray a language that a page does not say it is in. None where its script betrays it.
   */
  little: readonly string[];
  letters: string;
  /** Endings of hosts of the countries where a page is likeliest in it (CLDR, likely subtags). */
  countries: readonly string[];
  fields: Words<FieldWord>;
  phrases: Words<PhraseId>;
  marks: Words<MarkId>;
}
