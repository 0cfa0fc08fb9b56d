import type { PhraseId } from '../../lexicon/language';
import { wordsAlone } from '../../lexicon/letters';
import { type Found, findMarks, findPhrases } from '../../lexicon/vocabulary';

/** What a label says of the sum beside it. `part`: goods, shipping, what paying at the door costs, tax, a saving, what is paid later. */
export interface Label {
  role: 'total' | 'part' | 'fee';
  /** How surely; a plain "Total" is 1, one that is said to be due 2. */
  weight: number;
  /** It only says what a sum holds: "incl. VAT". */
  aside?: true;
  /** It says that one pays, not what: then it means the price on its own button, or in its own text. */
  pays?: true;
}

/** Where a label stands: on a button, in a text that holds a price and a word that pays alone, or elsewhere. */
export type Where = 'button' | 'price' | 'text';

/**
 * What words that pay or order weigh, by where they stand; the first that is said counts. "Subscribe for $12.00" is less
 * than a plain total, since shops offer more to buy on such buttons.
 */
const PAYING: Readonly<Record<Where, readonly (readonly [id: PhraseId, weight: number])[]>> = {
  button: [
    ['pay', 1.5],
    ['order', 0.8],
  ],
  price: [['pay', 0.9]],
  text: [],
};

const LONGEST_LABEL = 70;
/** Share of its text that a label's words fill, below which it is prose. */
const LEAST_SHARE = 0.2;
const TOTALS: ReadonlySet<PhraseId> = new Set(['total', 'due', 'debt']);
/** Share below which a text says more of other things than of a total: "Add before you pay:". */
const HALF = 0.5;
const PARTS: ReadonlySet<PhraseId> = new Set(['subtotal', 'shipping', 'pay-on-delivery', 'discount', 'tax']);
/** What a debt weighs: less than any total, which may hold it, or be what is paid of it now. */
const DEBT = 0.8;
/** What "today" weighs, where it is all that stands beside a sum: less than any total. */
const TODAY = 0.7;

const says = (hit: Found<PhraseId>, test: (id: PhraseId) => boolean): boolean => hit.ids.some(test);

const ASIDE = /[(（[【][^)）\]】]*[)）\]】]?/g;

/** Whether a text says that one pays, and nothing beyond. */
export const saysOnlyToPay = (text: string): boolean => {
  const words = wordsAlone(text);
  return (
    words.length <= LONGEST_LABEL &&
    findPhrases(words).some((hit) => hit.share > 0.95 && says(hit, (id) => id === 'pay'))
  );
};

/** Reads a short text as the label of a sum; null where it is none. */
export const readLabel = (text: string, where: Where): Label | null => {
  // What stands in brackets says what is included, not what the sum is.
  const bare = text.replace(ASIDE, ' ').trim();
  const label = bare || text;
  if (label.length > LONGEST_LABEL) return null;
  const hits = findPhrases(label).filter(({ share }) => share >= LEAST_SHARE);
  if (hits.some((hit) => says(hit, (id) => id.startsWith('fee-')))) return { role: 'fee', weight: 1 };
  if (hits.some((hit) => says(hit, (id) => id === 'due-later'))) return { role: 'part', weight: 1 };
  // "Pay now" names a sum in a row of sums; on a button it is only what one presses.
  const total = hits.findIndex(
    ({ ids }) => ids.some((id) => TOTALS.has(id)) && !(where === 'button' && ids.includes('pay')),
  );
  const part = hits.findIndex((hit) => says(hit, (id) => PARTS.has(id)));
  if (total < 0) {
    if (part >= 0) {
      const marks = findMarks(label);
      const isAside =
        !bare ||
        (marks.has('tax-inside') &&
          !marks.has('tax-outside') &&
          hits.every((hit) => says(hit, (id) => id === 'tax')));
      return { role: 'part', weight: 1, ...(isAside && { aside: true }) };
    }
    if (where === 'text' && hits.some(({ ids, share }) => share === 1 && ids.includes('due-now')))
      return { role: 'total', weight: TODAY };
    const said = PAYING[where].find(([id]) => hits.some(({ ids }) => ids.includes(id)));
    return said ? { role: 'total', weight: said[1], pays: true } : null;
  }
  // "Total incl. tax" is a total, "Shipping (total)" and "Total savings" are not.
  const isSaving = hits.some((hit) => says(hit, (id) => id === 'discount' || id === 'subtotal'));
  if (isSaving || (part >= 0 && part < total)) return { role: 'part', weight: 1 };
  const { ids, words, share } = hits[total] as Found<PhraseId>;
  if (ids.includes('debt')) return { role: 'total', weight: DEBT };
  const isDue = ids.includes('due');
  const less = (share < HALF ? 0.3 : 0) + (findMarks(label).has('tax-outside') ? 0.6 : 0);
  const weight = (words.includes(' ') || isDue ? 1.5 : 1) + (isDue ? 0.5 : 0) - less;
  return { role: 'total', weight: part < 0 ? weight : weight - 0.3 };
};
