import { BOUNDS } from '../../facts/bounds';
import type { AmountFacts } from '../../facts/page-facts';
import { clip, closestAbove, parentOf } from '../dom';
import { sightOf } from '../sight';
import type { PageTexts } from '../texts';
import { chosenSums, isOffered } from './choices';
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
/** Thousands that are grouped by a point: `18.450`. */
const POINTS = /^\d{2,3}\.\d{3}$|^\d{1,3}(?:\.\d{3}){2,}/;
/** What a second plain "Total" adds to the first. */
const AGAIN = 0.25;
/** What a sum weighs that was chosen among several, as a donor does: less than any that is said to be the total. */
const CHOSEN = 0.3;
/** Digits from which on a figure without a sign may be a sum where others have theirs: fewer are a step's, or a count. */
const FEWEST_DIGITS = 3;

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

/** The sums that a platform's own markup says to be the order's total. Asked of the prices: the whole page is far larger. */
const totalsByMarkup = (sums: readonly Sum[], toAmount: ToAmount): { amount: Amount; weight: number }[] => {
  const selector = PLATFORM_TOTALS.join(',');
  const within = new Map<Element, Sum[]>();
  for (const sum of sums) {
    const element = closestAbove(sum.node, selector);
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

const isSame = (one: Amount, other: Amount | null): boolean =>
  one.minor === other?.minor && one.currency === other.currency;

/** The one sum that a page names anywhere, which is what it asks for if it asks for a card; null where there are none or several. */
const onlyPrice = (priced: readonly Sum[], toAmount: ToAmount): Amount | null => {
  const certain = priced.filter(({ price }) => price.currencies.length > 0 && !price.isDoubtful);
  const amounts = certain
    .slice(0, MOST_LOOKED_AT)
    .map((sum) => ({ sum, amount: toAmount(sum.price, sum.text) }));
  const [first] = amounts;
  const isOne =
    first?.amount &&
    first.amount.minor > 0 &&
    first.sum.label?.role !== 'part' &&
    amounts.every(({ amount }) => first.amount && isSame(first.amount, amount));
  return isOne && isSeen(first.sum) ? first.amount : null;
};

/**
 * The amounts that a page shows: the order's total first, where it can be told; then fees; then others. `asksForCard`: the
 * page has a card's field of its own.
 */
export const readAmounts = (texts: PageTexts, page: PageCurrency, asksForCard: boolean): AmountFacts[] => {
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
  const isPriced = sums.some(({ price }) => price.currencies.length > 0);
  const mayBeSum = ({ price }: Sum): boolean =>
    !isPriced ||
    price.currencies.length > 0 ||
    writesCents(price) ||
    price.figure.replace(/\D/g, '').length >= FEWEST_DIGITS;
  const labelled = (role: 'total' | 'fee') =>
    sums
      .filter((sum) => sum.label?.role === role && mayBeSum(sum) && !(role === 'total' && isOffered(sum)))
      .slice(-MOST_LOOKED_AT)
      .filter(isSeen)
      .flatMap(({ price, text, label }) => {
        const amount = toAmount(price, text);
        const trust = price.currencies.length > 0 ? 1 : WITHOUT_SIGN;
        return amount ? [{ amount, weight: (label?.weight ?? 0) * trust }] : [];
      });
  const chosen = chosenSums(priced)
    .filter(isSeen)
    .flatMap(({ price, text }) => {
      const amount = price.currencies.length > 0 ? toAmount(price, text) : null;
      return amount ? [{ amount, weight: CHOSEN }] : [];
    });
  const total =
    chooseTotal([...totalsByMarkup(sums, toAmount), ...labelled('total'), ...chosen]) ??
    (asksForCard ? onlyPrice(priced, toAmount) : null);
  const facts: AmountFacts[] = total ? [{ ...total, role: 'total' }] : [];
  const add = (amount: Amount | null, role: AmountFacts['role']): void => {
    const isKnown = facts.some((fact) => isSame(fact, amount) && (role === 'other' || fact.role === role));
    if (amount && !isKnown) facts.push({ ...amount, role });
  };
  for (const { amount } of labelled('fee')) add(amount, 'fee');
  for (const { price, text } of priced) {
    if (facts.length >= BOUNDS.amounts) break;
    if (price.currencies.length > 0) add(toAmount(price, text), 'other');
  }
  return facts.slice(0, BOUNDS.amounts);
};
