import { BOUNDS } from '../../facts/bounds';
import type { AmountFacts } from '../../facts/page-facts';
import { clip, parentOf } from '../dom';
import { sightOf } from '../sight';
import type { PageTexts } from '../texts';
import { chooseCurrency, isOfPage, type PageCurrency, unsignedCurrency } from './page-currency';
import { isCrossedOut } from './pieces';
import { PLATFORM_TOTALS } from './platforms';
import { amountIn, mainOf, type Price, writesCents } from './prices';
import { readSums, type Sum } from './sums';

type Amount = Omit<AmountFacts, 'role'>;
type ToAmount = (price: Price, text: string) => Amount | null;

/** What the platform's own markup weighs against a plain "Total", which is 1. */
const PLATFORM_WEIGHT = 3;
/** Prices without a sign beside them are taken for the page's currency, and trusted less. */
const WITHOUT_SIGN = 0.5;
const MOST_LOOKED_AT = 30;
/** What a second plain "Total" adds to the first. */
const AGAIN = 0.25;

/** The currencies that a page names without doubt. */
const namedBy = (prices: readonly Price[]): ReadonlySet<string> =>
  new Set(
    prices.flatMap(({ currencies, isDoubtful }) =>
      currencies.length === 1 && !isDoubtful ? currencies : [],
    ),
  );

/** Turns prices into amounts of the currency that this page means. */
const converter = (
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
    const code = chooseCurrency(currencies, page, { seen: sure, hasCents, texts });
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

/** The sums that a platform's own markup says to be the order's total. Asked of the prices: the whole page is far larger. */
const totalsByMarkup = (sums: readonly Sum[], toAmount: ToAmount): { amount: Amount; weight: number }[] => {
  const selector = PLATFORM_TOTALS.join(',');
  const within = new Map<Element, Sum[]>();
  for (const sum of sums) {
    const parent = parentOf(sum.node);
    const element = parent && Element.prototype.closest.call(parent, selector);
    if (element && !isCrossedOut(sum.node)) within.set(element, [...(within.get(element) ?? []), sum]);
  }
  return [...within]
    .slice(0, MOST_LOOKED_AT)
    .filter(([element]) => sightOf(element) === 'shown')
    .flatMap(([, inside]) => {
      const sum = mainOf(inside, ({ price }) => price);
      const amount = sum ? toAmount(sum.price, sum.text) : null;
      return amount ? [{ amount, weight: PLATFORM_WEIGHT }] : [];
    });
};

const isSeen = ({ node }: Sum): boolean => {
  const parent = parentOf(node);
  return parent !== null && sightOf(parent) === 'shown';
};

/** The likeliest of the sums that are said to be the total: the best attested, of equals the last. */
const chooseTotal = (candidates: readonly { amount: Amount; weight: number }[]): Amount | null => {
  const tally = new Map<string, { amount: Amount; weight: number }>();
  for (const { amount, weight } of candidates) {
    if (amount.minor <= 0) continue;
    const key = `${amount.minor} ${amount.currency}`;
    const before = tally.get(key)?.weight ?? 0;
    tally.delete(key);
    // Twice is surer; a little less so where the second is doubtful, as a total without tax.
    const again = AGAIN * Math.min(1, weight, before);
    tally.set(key, { amount, weight: Math.max(weight, before) + again });
  }
  let best: { amount: Amount; weight: number } | null = null;
  for (const each of tally.values()) if (!best || each.weight >= best.weight) best = each;
  return best?.amount ?? null;
};

/** The amounts that a page shows: the order's total first, where it can be told; then fees; then others. */
export const readAmounts = (texts: PageTexts, page: PageCurrency): AmountFacts[] => {
  const sums = readSums(texts);
  const named = namedBy(sums.map(({ price }) => price));
  // What nobody calls a sum, and only a letter or two make a price, may be a name: "R2", "SR 71".
  const priced = sums.filter(
    ({ price, label }) => !price.isDoubtful || label !== null || isOfPage(price.currencies, page, named),
  );
  const toAmount = converter(
    priced.map(({ price }) => price),
    page,
    named,
    texts,
  );
  const labelled = (role: 'total' | 'fee') =>
    sums
      .filter(({ label }) => label?.role === role)
      .slice(-MOST_LOOKED_AT)
      .filter(isSeen)
      .flatMap(({ price, text, label }) => {
        const amount = toAmount(price, text);
        const trust = price.currencies.length > 0 ? 1 : WITHOUT_SIGN;
        return amount ? [{ amount, weight: (label?.weight ?? 0) * trust }] : [];
      });
  const total = chooseTotal([...totalsByMarkup(sums, toAmount), ...labelled('total')]);
  const facts: AmountFacts[] = total ? [{ ...total, role: 'total' }] : [];
  const add = (amount: Amount | null, role: AmountFacts['role']): void => {
    const isKnown = facts.some(
      ({ minor, currency }) => minor === amount?.minor && currency === amount.currency,
    );
    if (amount && !isKnown) facts.push({ ...amount, role });
  };
  for (const { amount } of labelled('fee')) add(amount, 'fee');
  for (const { price, text } of priced) {
    if (facts.length >= BOUNDS.amounts) break;
    if (price.currencies.length > 0) add(toAmount(price, text), 'other');
  }
  return facts.slice(0, BOUNDS.amounts);
};
