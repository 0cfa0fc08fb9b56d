import type { FieldWord } from '../../lexicon/language';
import { findInText } from '../../lexicon/vocabulary';

/** Cards that pay nothing. */
const OTHER_CARDS: readonly FieldWord[] = ['gift-card', 'loyalty', 'national-id'];

/** What speaks against a card: cards that pay nothing, and numbers that are none of a card's. */
export const AGAINST: readonly FieldWord[] = [...OTHER_CARDS, 'tax-number'];

/** Whether a text names a card that pays nothing. */
export const namesOtherCard = (text: string): boolean =>
  findInText(text).some(({ ids }) => ids.some((id) => OTHER_CARDS.includes(id)));

/** A date with a day, as people and placeholders write its parts in any language: `dd/mm/yyyy`, `GG.AA.YYYY`, `jj-mm-aaaa`. */
export const WHOLE_DATE =
  /(?<![a-zà-ɏͰ-ԯ])([a-zà-ɏͰ-ԯ])\1{1,3}[./\s-]+(?!\1)([a-zà-ɏͰ-ԯ])\2{1,3}[./\s-]+(?!\1|\2)([a-zà-ɏͰ-ԯ])\3{1,3}(?![a-zà-ɏͰ-ԯ])/i;

/** Names that only the code on a card has, whatever stands beside it. */
export const NAMED_CODE = /cv[vc]|cvn|csc/i;
