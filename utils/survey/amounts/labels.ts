import type { PhraseId } from '../../lexicon/language';
import { wordsAlone } from '../../lexicon/letters';
import { type Found, findPhrases } from '../../lexicon/vocabulary';

/** What a label says of the sum beside it. `part`: goods, shipping, what paying at the door costs, tax, a saving. */
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
const TOTALS: ReadonlySet<PhraseId> = new Set(['total', 'due']);
/** Share below which a text says more of other things than of a total: "Add before you pay:". */
const HALF = 0.5;
const PARTS: ReadonlySet<PhraseId> = new Set(['subtotal', 'shipping', 'pay-on-delivery', 'discount', 'tax']);

const says = (hit: Found<PhraseId>, test: (id: PhraseId) => boolean): boolean => hit.ids.some(test);

/** Words for what is held in a sum, and for what is left out of it, in the languages of the lexicon. */
const INCLUDED =
  /incl|inkl|include|compris|zawiera|včetně|vč\.|áfával|sis\. ?alv|sisält|dahil|με φπα|συμπ|с ндс|в т\.ч|з пдв|у т\.ч|شامل|با احتساب|כולל|सहित|รวม|bao gồm|gồm|termasuk|税込|込|含|포함/i;
const EXCLUDED =
  /(?:excl|exkl|ekskl)\p{L}*\.?\s(?:of\s)?(?:vat|tax|gst|mwst|ust|btw|moms|mva|tva|iva|kdv)|(?:vat|gst|tax(?:es)?|btw|moms|mva|tva|iva)\s(?:excl|exkl|ekskl|esclus)|without tax|before tax|ohne (?:mwst|ust|steuer)|hors tax|\bht\b|sin (?:iva|impuesto)|sem (?:iva|imposto)|senza iva|bez (?:dph|vat)|ilman alv|áfa nélkül|fără tva|χωρίς φπα|kdv hari|без (?:ндс|пдв)|税抜|税別|不含|未税|未稅|별도|제외|chưa (?:bao )?gồm|belum termasuk|ไม่รวม|לפני מע|قبل الضريبة/iu;

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
  const total = hits.findIndex((hit) => says(hit, (id) => TOTALS.has(id)));
  const part = hits.findIndex((hit) => says(hit, (id) => PARTS.has(id)));
  if (total < 0) {
    if (part >= 0) {
      const isAside =
        !bare ||
        (INCLUDED.test(label) &&
          !EXCLUDED.test(label) &&
          hits.every((hit) => says(hit, (id) => id === 'tax')));
      return { role: 'part', weight: 1, ...(isAside && { aside: true }) };
    }
    const said = PAYING[where].find(([id]) => hits.some(({ ids }) => ids.includes(id)));
    return said ? { role: 'total', weight: said[1], pays: true } : null;
  }
  // "Total incl. tax" is a total, "Shipping (total)" and "Total savings" are not.
  const isSaving = hits.some((hit) => says(hit, (id) => id === 'discount' || id === 'subtotal'));
  if (isSaving || (part >= 0 && part < total)) return { role: 'part', weight: 1 };
  const { ids, words, share } = hits[total] as Found<PhraseId>;
  const isDue = ids.includes('due');
  const less = (share < HALF ? 0.3 : 0) + (EXCLUDED.test(label) ? 0.6 : 0);
  const weight = (words.includes(' ') || isDue ? 1.5 : 1) + (isDue ? 0.5 : 0) - less;
  return { role: 'total', weight: part < 0 ? weight : weight - 0.3 };
};
