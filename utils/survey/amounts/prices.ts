import { minorDigits } from '../../spending/currency';
import { CURRENCIES } from './currencies';
import { type Figure, minorUnits, RUN, readFigure } from './numbers';

/** A figure in a text, and the currencies that the sign beside it may stand for. */
export interface Price {
  /** Where it stands in the text without marks, its sign included. */
  start: number;
  end: number;
  /** Where its figure begins. */
  at: number;
  figure: string;
  /** ISO 4217 codes, the likeliest first; none where no sign stands beside the figure. */
  currencies: readonly string[];
  negative: boolean;
}

/** Figures beyond which a text is a table of numbers, no bill. */
const MOST_FIGURES = 1_000;
/** Code points of the digit zero in the scripts whose digits shops write prices with. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10];
const DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙၀-၉０-９]/gu;
const TWINS: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '，': ',',
  '．': '.',
  '￥': '¥',
  '＄': '$',
  '￡': '£',
  '￦': '₩',
  '−': '-',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
};
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g');
const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** Leaves out marks that nobody sees, as of the direction of writing. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** Brings digits, signs and spaces of all scripts to one form. */
const plain = (text: string): string =>
  withoutMarks(text)
    .replace(TWIN, (sign) => TWINS[sign] ?? sign)
    .replace(DIGIT, (digit) => {
      const point = digit.codePointAt(0) ?? 0;
      return String(point - (ZEROS.find((zero) => point >= zero && point <= zero + 9) ?? point));
    });

/** One way to write a currency, and the currencies that write it so, the likeliest first. */
interface Sign {
  written: string;
  codes: string[];
  /** Written in letters: then it must be a word of its own. */
  isWord: boolean;
}

/** Case counts only where a sign is one letter. */
const keyOf = (sign: string): string => (sign.length > 1 ? sign.toLowerCase() : sign);
const signs = new Map<string, Sign>();
for (const { code, signs: written } of CURRENCIES) {
  for (const key of [code, ...written].map(keyOf)) {
    const sign = signs.get(key);
    if (!sign) signs.set(key, { written: key, codes: [code], isWord: !/\p{Sc}/u.test(key) });
    else if (!sign.codes.includes(code)) sign.codes.push(code);
  }
}
const longestFirst = [...signs.values()].sort((one, other) => other.written.length - one.written.length);
const LONGEST = longestFirst[0]?.written.length ?? 0;

const byCharacter = (place: (written: string) => string): Map<string, Sign[]> => {
  const groups = new Map<string, Sign[]>();
  for (const sign of longestFirst) {
    const group = groups.get(place(sign.written));
    if (group) group.push(sign);
    else groups.set(place(sign.written), [sign]);
  }
  return groups;
};
const byFirst = byCharacter((written) => written.charAt(0));
const byLast = byCharacter((written) => written.charAt(written.length - 1));

/** The currencies that a sign may stand for, the likeliest first; none for what is no sign. */
export const currenciesOf = (sign: string): readonly string[] =>
  signs.get(keyOf(plain(sign).trim().replace(/ \$$/, '$')))?.codes ?? [];

const isLetter = (character: string): boolean => /\p{L}|\p{M}/u.test(character);
const isBroken = (inner: string, outer: string): boolean => isLetter(inner) && isLetter(outer);

/** The longest sign that ends this text, as a word of its own where it is written in letters. */
const signAtEnd = (text: string): Sign | undefined => {
  const lower = text.toLowerCase();
  const last = text.length - 1;
  const fits = ({ written }: Sign): boolean =>
    (written.length > 1 ? lower : text).endsWith(written) &&
    !isBroken(text.charAt(text.length - written.length), text.charAt(last - written.length));
  return byLast.get(lower.charAt(last))?.find(fits) ?? byLast.get(text.charAt(last))?.find(fits);
};

const signAtStart = (text: string): Sign | undefined => {
  const lower = text.toLowerCase();
  const fits = ({ written }: Sign): boolean =>
    (written.length > 1 ? lower : text).startsWith(written) &&
    !isBroken(text.charAt(written.length - 1), text.charAt(written.length));
  return byFirst.get(lower.charAt(0))?.find(fits) ?? byFirst.get(text.charAt(0))?.find(fits);
};

/** A sign beside a figure, and how far it reaches from it. */
interface Beside {
  sign: Sign;
  length: number;
}

/** Whether a sign may end with this character, or a point, a colon or a gap may follow one. */
const mayEndSign = (last: string): boolean =>
  last === '.' || last === ':' || byLast.has(last) || byLast.has(last.toLowerCase());

const beforeFigure = (before: string): Beside | null => {
  const bare = before.trimEnd();
  if (!mayEndSign(bare.charAt(bare.length - 1))) return null;
  // "AU $", "Rs.", "Price: €": a gap, a point or a colon may stand between.
  const readings = new Set([bare.replace(/(\p{L}) \$$/u, '$1$'), bare, bare.replace(/[.:]$/, '')]);
  const sign = [...readings].map(signAtEnd).find(Boolean);
  return sign ? { sign, length: before.length - bare.length + sign.written.length } : null;
};

/** The end of a sign and a figure right after it, unless that sign never stands before one. */
const NEXT_FIGURE = /^[^원円] ?\d/;

const afterFigure = (after: string): Beside | null => {
  const gap = /^(?:[.,]\s?[-–—]{1,2})?\s{0,2}/.exec(after)?.[0].length ?? 0;
  const first = after.charAt(gap);
  if (!byFirst.has(first) && !byFirst.has(first.toLowerCase())) return null;
  const sign = signAtStart(after.slice(gap));
  if (!sign) return null;
  // "$40.00" in the text after "1" keeps its sign.
  const isOfNext =
    after.slice(0, gap).includes('\n') && NEXT_FIGURE.test(after.slice(gap + sign.written.length - 1));
  return isOfNext ? null : { sign, length: sign.written.length + gap };
};

/** What two signs around one figure mean together: what they share; else a sign says more than a word or one `apart`. */
const together = (before: Sign, after: Sign | undefined, isApart: boolean): readonly string[] => {
  if (!after) return before.codes;
  const both = before.codes.filter((code) => after.codes.includes(code));
  if (both.length > 0) return both;
  return isApart || (before.isWord && !after.isWord) ? after.codes : before.codes;
};

/** Every figure that may be a price, from left to right, each with the sign beside it. Takes text of any script. */
export const findPrices = (written: string): Price[] => {
  const text = plain(written);
  const prices: Price[] = [];
  let free = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const end = index + run.length;
    const before = text.slice(Math.max(free, index - LONGEST - 4), index);
    const after = text.slice(end, end + LONGEST + 6);
    if (prices.length >= MOST_FIGURES) break;
    if (/^\s?[%٪]|^[:/]\d|^\d/.test(after) || /\d[:/]$/.test(before)) continue;
    const left = beforeFigure(before);
    const right = afterFigure(after);
    const start = index - (left?.length ?? 0);
    const figure = /[^\d\s]\.$/.test(before) && /^\d{2}$/.test(run) && left ? `0.${run}` : run;
    // A sign between two figures belongs to the one that has no other, first of all in its own text.
    const isApart =
      right !== null &&
      text.slice(start, index).includes('\n') &&
      !after.slice(0, right.length).includes('\n');
    const currencies = left ? together(left.sign, right?.sign, isApart) : (right?.sign.codes ?? []);
    const takesRight = right !== null && (isApart || currencies.join() !== left?.sign.codes.join());
    free = takesRight ? end + right.length : end;
    prices.push({
      start,
      end: free,
      at: index,
      figure,
      currencies,
      negative:
        /(?:^|[\s(])-$|(?:^|\n)- $/.test(text.slice(Math.max(0, start - 3), start)) || /-$/.test(before),
    });
  }
  return prices;
};

/** A price in minor units of one of its currencies; null where the figure is no amount. */
export const amountIn = ({ figure }: Price, currency: string): number | null => {
  const digits = minorDigits(currency);
  const read: Figure | null = readFigure(figure, digits);
  return read && minorUnits(read, digits);
};

/** The price that a short text is about: the first with a sign beside it, else the first. */
export const mainPrice = (text: string): Price | undefined => {
  const prices = findPrices(text);
  return prices.find(({ currencies }) => currencies.length > 0) ?? prices[0];
};
