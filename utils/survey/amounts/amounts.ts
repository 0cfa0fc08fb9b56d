import { BOUNDS } from '../../facts/bounds';
import type { AmountFacts } from '../../facts/page-facts';
import type { Steps } from '../steps';
import type { PageTexts } from '../texts';
import { isOfPage, type PageCurrency } from './page-currency';
import { readSums } from './sums';
import { type Amount, converter, isSame, namedBy } from './to-amount';
import { findTotal, labelledSums } from './total';

/**
 * The amounts that a page shows: the order's total first, where it can be told; then fees; then others. `asksForCard`: the
 * page has a card's field of its own.
 */
export function* readAmounts(
  texts: PageTexts,
  page: PageCurrency,
  asksForCard: boolean,
): Steps<AmountFacts[]> {
  const sums = yield* readSums(texts);
  yield;
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
  const total = findTotal(sums, priced, toAmount, asksForCard);
  const facts: AmountFacts[] = total ? [{ ...total, role: 'total' }] : [];
  const add = (amount: Amount | null, role: AmountFacts['role']): void => {
    const isKnown = facts.some((fact) => isSame(fact, amount) && (role === 'other' || fact.role === role));
    if (amount && !isKnown) facts.push({ ...amount, role });
  };
  for (const { amount } of labelledSums(sums, 'fee', toAmount)) add(amount, 'fee');
  for (const { price, text } of priced) {
    if (facts.length >= BOUNDS.amounts) break;
    if (price.currencies.length > 0) add(toAmount(price, text), 'other');
  }
  return facts.slice(0, BOUNDS.amounts);
}
