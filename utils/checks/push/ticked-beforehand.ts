import type { TickedFacts } from '../../facts/page-facts';
import { isWarning } from '../../lexicon/warnings';
import { documentsOf, type TabFacts } from '../check';

const AGAIN: readonly string[] = ['recurring', 'trial'];
const PRICE = /\p{Sc}|\d[.,]\d\d(?!\d)/u;

/** Whether it asks for money again and again: not for letters, nor for a single purchase or instalments. */
const asksAgain = ({ says, phrases, shared }: TickedFacts): boolean => {
  const isOwn = (id: string): boolean => phrases.includes(id) && !shared.includes(id);
  const isMailing = phrases.includes('mailing') && !PRICE.test(says);
  return AGAIN.some(isOwn) && !isMailing && !phrases.includes('no-subscription') && !isWarning(says);
};

/** The words of the boxes, options and switches on which the page itself has set something recurring. */
export const tickedBeforehand = (facts: TabFacts): string[] =>
  documentsOf(facts).flatMap(({ ticked }) => ticked.filter(asksAgain).map(({ says }) => says));
