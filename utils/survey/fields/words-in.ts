import { findInText } from '../../lexicon/vocabulary';
import { textIn } from '../dom';

/** The share of a text that says what a field asks for. */
const tellingShare = (text: string): number => findInText(text).reduce((sum, { share }) => sum + share, 0);

/**
 * Of two ways to read one text that which says more of what a field asks for; the first where neither does. Frauds cut
 * words up, and put letters between that are not drawn, to hide them from programs: "Num<i>mer</i>".
 */
export const moreTelling = (read: (asDrawn: boolean) => string): string => {
  const written = read(false);
  const share = tellingShare(written);
  if (written === '' || share === 1) return written;
  const drawn = read(true);
  return tellingShare(drawn) > share ? drawn : written;
};

/** The words in an element about a field, cut after `length` characters. */
export const wordsIn = (element: Element, length: number): string =>
  moreTelling((asDrawn) => textIn(element, length, asDrawn));
