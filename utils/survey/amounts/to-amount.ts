import { BOUNDS } from '../../facts/bounds';
import type { AmountFacts } from '../../facts/page-facts';
import { clip } from '../dom';
import type { PageTexts } from '../texts';
import { chooseCurrency, type PageCurrency, unsignedCurrency } from './page-currency';
import { amountIn, type Price, writesCents } from './prices';

export type Amount = Omit<AmountFacts, 'role'>;
/** Gives a price in minor units of a currency; null where it is no amount, or nobody can tell the currency. */
export type ToAmount = (price: Price, text: string) => Amount | null;

export const isSame = (one: Amount, other: Amount | null): boolean =>
  one.minor === other?.minor && one.currency === other.currency;

/** Thousands that are grouped by a point: `18.450`. */
const POINTS = /^\d{2,3}\.\d{3}$|^\d{1,3}(?:\.\d{3}){2,}/;

/** The currencies that a page names without doubt. */
export const namedBy = (prices: readonly Price[]): ReadonlySet<string> =>
  new Set(
    prices.flatMap(({ currencies, isDoubtful }) =>
      currencies.length === 1 && !isDoubtful ? currencies : [],
    ),
  );

/** Turns prices into amounts of the currency that this page means. */
export const converter = (
  prices: readonly Price[],
  page: PageCurrency,
  sure: ReadonlySet<string>,
  texts: PageTexts,
): ToAmount => {
  const counts = new Map<string, number>();
  const chosen = new Map<string, string | null>();
  // A page writes most of its prices with the same sign; signs on either side make a new list for each price.
  const choose = (currencies: readonly string[]): string | null => {
    const sign = currencies.join();
    const known = chosen.get(sign);
    if (known !== undefined) return known;
    const written = prices.filter((price) => price.currencies.join() === sign);
    const hasCents = 2 * written.filter(writesCents).length > written.length;
    const hasPoints = written.some(({ figure }) => POINTS.test(figure));
    const code = chooseCurrency(currencies, page, { seen: sure, hasCents, hasPoints, texts });
    chosen.set(sign, code);
    return code;
  };
  for (const { currencies } of prices) {
    const code = choose(currencies);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [unsignedCurrency(page, texts)];
  return (price, text) => {
    const currency = choose(price.currencies) ?? usual;
    if (!/^[A-Z]{3}$/.test(currency)) return null;
    const minor = amountIn(price, currency);
    return minor === null || price.negative ? null : { minor, currency, text: clip(text, BOUNDS.evidence) };
  };
};
