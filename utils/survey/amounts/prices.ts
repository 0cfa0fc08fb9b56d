import { westernDigits } from '../../lexicon/digits';
import { minorDigits } from '../../spending/currency';
import {
  CURRENCIES,
  HUNDREDTHS,
  type Hundredth,
  SIGN_POWERS,
  signKey,
  THOUSANDTHS,
} from '../../spending/currency-signs';
import { multiplied, shifted } from './magnitudes';
import { type Figure, minorUnits, RUN, readFigure, withCents, withoutRaised } from './numbers';

/** A figure in a text, and the currencies that the sign beside it may stand for. */
export interface Price {
  /** Where it stands in the text without marks, its sign included. */
  start: number;
  end: number;
  /** Where its figure begins. */
  at: number;
  /** In the currency's own unit; empty where nobody can tell how much is meant. */
  figure: string;
  /** ISO 4217 codes, the likeliest first; none where no sign stands beside the figure. */
  currencies: readonly string[];
  /** Its sign may be part of a name, `R2`, or a measure, `5 L`: a price only where the page is priced so. */
  isDoubtful: boolean;
  negative: boolean;
}

/** How far behind a figure its words and the smaller figures of its sum are looked for. */
const FARTHEST = 40;
/** Figures beyond which a text is a table of numbers, no bill. */
const MOST_FIGURES = 1_000;
const TWINS: Readonly<Record<string, string>> = {
  '٫': '.',
  // It groups and does nothing else, which is true of the apostrophe too.
  '٬': "'",
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
  westernDigits(withoutMarks(text).replace(TWIN, (sign) => TWINS[sign] ?? sign));

/** One way to write a currency, and the currencies that write it so, the likeliest first. */
interface Sign {
  written: string;
  codes: string[];
  /** Written in letters: then it must be a word of its own. */
  isWord: boolean;
  /** The power of ten by which what it counts in differs from the currency's own unit. */
  power: number;
}

const signs = new Map<string, Sign>();
for (const { code, signs: written } of CURRENCIES) {
  for (const key of [code, ...written].map(signKey)) {
    const sign = signs.get(key);
    const power = SIGN_POWERS[key] ?? 0;
    if (!sign) signs.set(key, { written: key, codes: [code], isWord: !/\p{Sc}/u.test(key), power });
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
  signs.get(signKey(plain(sign).trim().replace(/ \$$/, '$')))?.codes ?? [];

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
  const sign = signAtStart(after.slice(gap, gap + LONGEST + 1));
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

/** Whether a text begins with the sign of a currency. */
const beginsSign = (text: string): boolean => afterFigure(text) !== null;

const HUNDREDTH = new RegExp(`^ ?(${[...HUNDREDTHS.keys()].sort().reverse().join('|')})\\.?`);

/** The word for hundredths behind a figure, and how far it reaches. */
const hundredthAfter = (after: string): (Hundredth & { length: number }) | null => {
  const [whole = '', word = ''] = HUNDREDTH.exec(after) ?? [];
  const found = HUNDREDTHS.get(word);
  // "12 p." is a page.
  const isOther = isLetter(after.charAt(whole.length)) || (word === 'p' && whole !== word);
  return found && !isOther ? { ...found, length: whole.length } : null;
};

const CENTS = /[.,]\s*\d{2}$/;

/** Cents behind the sign of the whole units, and how far sign and cents reach: `12€50`, `49 zł 99 gr`. */
const centsAfter = (after: string, { sign, length }: Beside): { digits: string; length: number } | null => {
  const [whole = '', digits = ''] = /^ ?(\d{1,2})(?!\d|[.,]\d)/.exec(after.slice(length)) ?? [];
  if (whole === '') return null;
  const end = length + whole.length;
  const behind = after.slice(end);
  const hundredth = hundredthAfter(behind);
  if (hundredth?.codes.some((code) => sign.codes.includes(code)))
    return { digits, length: end + hundredth.length };
  const isPoint = !sign.isWord && length === sign.written.length && /^\d{2}$/.test(whole);
  return isPoint && !/^[%:/-]/.test(behind) && !isLetter(behind.charAt(0)) && !beginsSign(behind)
    ? { digits, length: end }
    : null;
};

/** The point before cents without whole units, with a dash for these: `$.50`, `CHF -.95`, `.–95 CHF`. */
const pointBefore = (before: string, run: string): string => {
  const point = /^\d{2}$/.test(run) ? (/(?<![\d.])(?:[-–—]?\.|\.[-–—])$/.exec(before)?.[0] ?? '') : '';
  // "Rs.99": the point is the sign's.
  const isOfSign = point === '.' && beforeFigure(before)?.sign.written.endsWith('.');
  const isSentence = point === '.' && isLetter(before.charAt(before.length - 2)) && !beforeFigure(before);
  return isOfSign || isSentence ? '' : point;
};

/** Signs that are also the beginning of names, and letters that are measures. */
const DOUBTFUL = /^(?:[A-Z]{1,2}[ .:]?\d{1,4}|\d{1,4} ?[A-Za-zрР]\.?)$/;

/** Every figure that may be a price, from left to right, each with the sign beside it. Takes text of any script. */
export const findPrices = (written: string): Price[] => {
  const text = plain(written);
  const prices: Price[] = [];
  let free = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    // The cents of the price before.
    if (index < free) continue;
    const before = text.slice(Math.max(free, index - LONGEST - 4), index);
    const following = text.slice(index + run.length, index + run.length + LONGEST + FARTHEST);
    if (prices.length >= MOST_FIGURES) break;
    if (/^\s?[%٪]|^[:/]\d|^\d/.test(following) || /\d[:/]$/.test(before)) continue;
    const point = pointBefore(before, run);
    const ahead = before.slice(0, before.length - point.length);
    const left = beforeFigure(ahead);
    const direct = afterFigure(following);
    const sum = direct ? null : multiplied(run, following, beginsSign);
    const end = index + run.length + (sum?.length ?? 0);
    const after = following.slice(sum?.length ?? 0);
    const right = sum ? afterFigure(after) : direct;
    const start = index - point.length - (left?.length ?? 0);
    // A sign between two figures belongs to the one that has no other, first of all in its own text.
    const isApart =
      right !== null &&
      text.slice(start, index).includes('\n') &&
      !after.slice(0, right.length).includes('\n');
    const currencies = left ? together(left.sign, right?.sign, isApart) : (right?.sign.codes ?? []);
    const takesRight = right !== null && (isApart || currencies.join() !== left?.sign.codes.join());
    const sign = takesRight ? right.sign : left?.sign;
    const units = sum?.figure ?? (point === '' ? withoutRaised(run) : `0.${run}`);
    const cents = takesRight && !CENTS.test(units) ? centsAfter(after, right) : null;
    const alone = currencies.length === 0 && /^\d{1,2}$/.test(units) ? hundredthAfter(after) : null;
    const hundredth = alone?.standsAlone ? alone : null;
    const power = hundredth ? -2 : (sign?.power ?? 0);
    const figure = cents ? withCents(units, cents.digits) : units;
    free = end + (cents?.length ?? hundredth?.length ?? (takesRight ? right.length : 0));
    prices.push({
      start,
      end: free,
      at: index,
      figure: power === 0 ? figure : shifted(figure, power),
      currencies: hundredth?.codes ?? currencies,
      isDoubtful: hundredth !== null || DOUBTFUL.test(text.slice(start, free)),
      negative:
        /(?:^|[\s(])-$|(?:^|\n)- $/.test(text.slice(Math.max(0, start - 3), start)) || /-$/.test(ahead),
    });
  }
  return prices;
};

/** A price in minor units of one of its currencies; null where the figure is no amount. */
export const amountIn = ({ figure }: Price, currency: string): number | null => {
  const digits = minorDigits(currency);
  const read: Figure | null = readFigure(figure, THOUSANDTHS[currency] ?? '');
  return read && minorUnits(read, digits);
};

/** The price that a short text is about: the first with a sign beside it that is beyond doubt, else with any, else the first. */
export const mainPrice = (text: string): Price | undefined => {
  const prices = findPrices(text);
  const signed = prices.filter(({ currencies }) => currencies.length > 0);
  return signed.find(({ isDoubtful }) => !isDoubtful) ?? signed[0] ?? prices[0];
};
