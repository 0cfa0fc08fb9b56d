import { closestAbove, parentOf } from '../dom';
import { sightOf } from '../sight';
import { chosenSums, isOffered } from './choices';
import { lettersIn } from './pairs';
import { buttonOf, isCrossedOut } from './pieces';
import { PLATFORM_TOTALS } from './platforms';
import { mainOf, writesCents } from './prices';
import type { Sum } from './sums';
import { type Amount, isSame, type ToAmount } from './to-amount';

/** What may be the total, and what speaks for it: 1 is a plain "Total". */
interface Candidate {
  amount: Amount;
  weight: number;
}

const PLATFORM_WEIGHT = 3;
/** Prices without a sign beside them are taken for the page's currency, and trusted less. */
const WITHOUT_SIGN = 0.5;
const MOST_LOOKED_AT = 30;
/** What a second plain "Total" adds to the first. */
const AGAIN = 0.25;
/** What a sum weighs that was chosen among several, as a donor does: less than any that is said to be the total. */
const CHOSEN = 0.3;
/** Digits from which on a figure without a sign or cents may be a sum where others have signs: fewer are a step's, or a count. */
const FEWEST_DIGITS = 3;
/** As many digits among words, with nothing between them, are an order's number where other prices have cents. */
const NUMBER = /^\d{5,}$/;
/** A figure among words that is a year: "Label 2024". */
const YEAR = /^(?:19|20)\d\d$/;
/** Characters of a text among which words are looked for. */
const LONGEST = 200;
/** Minor units of which a sum is a round figure. */
const ROUND = 100;

/** The sums that a platform's own markup says to be the order's total. Asked of the prices: the whole page is far larger. */
const byMarkup = (sums: readonly Sum[], toAmount: ToAmount): Candidate[] => {
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

const isSigned = ({ price }: Sum): boolean => price.currencies.length > 0;

/** The sums that a label calls so, as a person sees them. */
export const labelledSums = (
  sums: readonly Sum[],
  role: 'total' | 'fee',
  toAmount: ToAmount,
): Candidate[] => {
  const signed = sums.filter(isSigned);
  const haveCents = 2 * signed.filter(({ price }) => writesCents(price)).length > signed.length;
  const isNumber = (figure: string): boolean => YEAR.test(figure) || (haveCents && NUMBER.test(figure));
  const mayBeSum = (sum: Sum): boolean =>
    signed.length === 0 ||
    isSigned(sum) ||
    writesCents(sum.price) ||
    (sum.price.figure.replace(/\D/g, '').length >= FEWEST_DIGITS &&
      !(isNumber(sum.price.figure) && lettersIn(sum.node.data.slice(0, LONGEST)) > 0));
  return sums
    .filter((sum) => sum.label?.role === role && mayBeSum(sum) && !(role === 'total' && isOffered(sum)))
    .slice(-MOST_LOOKED_AT)
    .filter(isSeen)
    .flatMap((sum) => {
      const amount = toAmount(sum.price, sum.text);
      const trust = isSigned(sum) ? 1 : WITHOUT_SIGN;
      return amount ? [{ amount, weight: (sum.label?.weight ?? 0) * trust }] : [];
    });
};

const chosenOf = (priced: readonly Sum[], toAmount: ToAmount): Candidate[] =>
  chosenSums(priced)
    .filter((sum) => isSigned(sum) && isSeen(sum))
    .flatMap(({ price, text }) => {
      const amount = toAmount(price, text);
      return amount ? [{ amount, weight: CHOSEN }] : [];
    });

/** The likeliest of the sums that are said to be the total: the best attested, of equals the last. */
const likeliest = (candidates: readonly Candidate[]): Amount | null => {
  const tally = new Map<string, Candidate>();
  for (const { amount, weight } of candidates) {
    if (amount.minor <= 0) continue;
    const key = `${amount.minor} ${amount.currency}`;
    const before = tally.get(key)?.weight ?? 0;
    tally.delete(key);
    // Twice is surer; a little less so where the second is doubtful, as a total without tax.
    const again = AGAIN * Math.min(1, weight, before);
    tally.set(key, { amount, weight: Math.max(weight, before) + again });
  }
  let best: Candidate | null = null;
  for (const each of tally.values()) if (!best || each.weight >= best.weight) best = each;
  return best?.amount ?? null;
};

/** The one sum that a page shows, which is what it asks for if it asks for a card; null where there are none, several, or very many. */
const onlyPrice = (priced: readonly Sum[], toAmount: ToAmount): Amount | null => {
  const certain = priced.filter((sum) => isSigned(sum) && !sum.price.isDoubtful);
  if (certain.length > MOST_LOOKED_AT) return null;
  // A fee of nothing is none to be paid; but a total of nothing is.
  const amounts = certain
    .filter(isSeen)
    .map((sum) => ({ sum, amount: toAmount(sum.price, sum.text) }))
    .filter(({ amount, sum }) => amount?.minor !== 0 || sum.label?.role === 'total');
  const [first] = amounts;
  const isOne =
    first?.amount &&
    first.amount.minor > 0 &&
    first.sum.label?.role !== 'part' &&
    amounts.every(({ amount }) => first.amount && isSame(first.amount, amount));
  return isOne ? first.amount : null;
};

/** Whether a sum may be one of several bills, or what they make together: no saving, no choice, no sum before a saving. */
const isOfBills = (sum: Sum): boolean =>
  sum.label?.role !== 'part' &&
  !isOffered(sum) &&
  !buttonOf(sum.node) &&
  !isCrossedOut(sum.node) &&
  isSeen(sum);

/**
 * The last sum of a page where all others add up to it, two at least: of several bills, with no word for what they make
 * together. None where all are round figures, which add up by chance, as prices to choose from do: $10, $20, $30.
 */
const sumOfOthers = (priced: readonly Sum[], toAmount: ToAmount): Amount | null => {
  const signed = priced.filter(isSigned);
  if (priced.length > MOST_LOOKED_AT || !signed.every(isOfBills)) return null;
  const amounts = signed.map(({ price, text }) => toAmount(price, text));
  const total = amounts.at(-1);
  if (!total || amounts.some((amount) => amount?.currency !== total.currency)) return null;
  const others = amounts.filter((amount) => !isSame(total, amount));
  const sum = others.reduce((all, amount) => all + (amount?.minor ?? 0), 0);
  const areRound = others.every((amount) => (amount?.minor ?? 0) % ROUND === 0);
  return others.length > 1 && !areRound && sum === total.minor ? total : null;
};

/** The order's total; null where it cannot be told. `priced` are those of the sums that are no names or measures. */
export const findTotal = (
  sums: readonly Sum[],
  priced: readonly Sum[],
  toAmount: ToAmount,
  asksForCard: boolean,
): Amount | null =>
  likeliest([
    ...byMarkup(sums, toAmount),
    ...labelledSums(sums, 'total', toAmount),
    ...chosenOf(priced, toAmount),
  ]) ?? (asksForCard ? (onlyPrice(priced, toAmount) ?? sumOfOthers(priced, toAmount)) : null);
