import type { AmountFacts } from '../../facts/page-facts';
import { minorDigits } from '../../spending/currency';

/**
 * The most that counts as a small fee, in whole units of the currency: about 20 euros, rounded. Parcel-fee fakes ask
 * for less than a coffee so that nobody thinks twice. From the ECB's reference rates of September 2026, for the
 * currencies that it does not quote from the order of magnitude of recent years: the bound need not be exact.
 */
// biome-ignore format: a row of currencies reads better than a line each
const SMALL: Readonly<Record<string, number>> = {
  AED: 80, ARS: 30000, AUD: 30, BAM: 40, BDT: 2500, BGN: 40, BHD: 8, BRL: 120, CAD: 30, CHF: 20, CLP: 20000,
  CNY: 150, COP: 90000, CZK: 500, DKK: 150, DZD: 3000, EGP: 1000, EUR: 20, GBP: 20, GEL: 60, HKD: 180,
  HUF: 8000, IDR: 400000, ILS: 75, INR: 2000, IQD: 30000, IRR: 2000000, ISK: 2800, JOD: 15, JPY: 3500,
  KES: 3000, KRW: 30000, KWD: 7, KZT: 11000, LKR: 7000, MAD: 220, MDL: 400, MKD: 1250, MXN: 400, MYR: 95,
  NGN: 35000, NOK: 220, NZD: 40, OMR: 9, PEN: 80, PHP: 1400, PKR: 6500, PLN: 90, QAR: 85, RON: 100,
  RSD: 2350, RUB: 2000, SAR: 85, SEK: 230, SGD: 30, THB: 750, TND: 70, TRY: 1100, TWD: 700, UAH: 950,
  USD: 20, UYU: 900, VND: 600000, ZAR: 400,
};

/** Whether the amount is too small to make anybody suspicious. Of a currency that is not known: no. */
export const isSmall = ({ minor, currency }: AmountFacts): boolean =>
  minor > 0 && minor <= (SMALL[currency] ?? 0) * 10 ** minorDigits(currency);

/** What the page asks for: the total that it names, else the fee, else the largest amount on it. */
export const askedAmount = (amounts: readonly AmountFacts[]): AmountFacts | undefined =>
  amounts.find(({ role }) => role === 'total') ??
  amounts.find(({ role }) => role === 'fee') ??
  [...amounts].sort((one, other) => other.minor - one.minor)[0];
