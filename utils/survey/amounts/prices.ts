import { hasLetter } from '../../lexicon/letters';
import { minorDigits } from '../../spending/currency';
import { HUNDREDTHS, type Hundredth, THOUSANDTHS } from '../../spending/currency-signs';
import { multiplied, shifted } from './magnitudes';
import { type Figure, minorUnits, RUN, readFigure, withCents, withPoint } from './numbers';
import { plain } from './plain-text';
import { afterFigure, type Beside, beforeFigure, beginsSign, LONGEST_SIGN, together } from './sign-beside';

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

const HUNDREDTH = new RegExp(`^ ?(${[...HUNDREDTHS.keys()].sort().reverse().join('|')})\\.?`);

/** The word for hundredths behind a figure, and how far it reaches. */
const hundredthAfter = (after: string): (Hundredth & { length: number }) | null => {
  const [whole = '', word = ''] = HUNDREDTH.exec(after) ?? [];
  const found = HUNDREDTHS.get(word);
  // "12 p." is a page.
  const isOther = hasLetter(after.charAt(whole.length)) || (word === 'p' && whole !== word);
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
  // With a gap, `29€ 95`, where nothing follows that the figure may count.
  const isPoint =
    !sign.isWord &&
    length === sign.written.length &&
    (/^\d{2}$/.test(whole) || (/^ \d{2}$/.test(whole) && /^(?:\n|$)/.test(behind)));
  return isPoint && !/^[%:/-]/.test(behind) && !hasLetter(behind.charAt(0)) && !beginsSign(behind)
    ? { digits, length: end }
    : null;
};

/** The point before cents without whole units, with a dash for these: `$.50`, `CHF -.95`, `.–95 CHF`. */
const pointBefore = (before: string, run: string): string => {
  const point = /^\d{2}$/.test(run) ? (/(?<![\d.])(?:[-–—]?\.|\.[-–—])$/.exec(before)?.[0] ?? '') : '';
  // "Rs.99": the point is the sign's.
  const isOfSign = point === '.' && beforeFigure(before)?.sign.written.endsWith('.');
  const isSentence = point === '.' && hasLetter(before.charAt(before.length - 2)) && !beforeFigure(before);
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
    const before = text.slice(Math.max(free, index - LONGEST_SIGN - 4), index);
    const following = text.slice(index + run.length, index + run.length + LONGEST_SIGN + FARTHEST);
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
    const units = sum?.figure ?? (point === '' ? withPoint(run) : `0.${run}`);
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

/** Whether two digits stand behind a price's decimal sign. */
export const writesCents = ({ figure }: Price): boolean => CENTS.test(figure);

/** What a part of a page is about: the first of its prices with a sign beside it that is beyond doubt, else with any, else the first. */
export const mainOf = <Priced>(
  all: readonly Priced[],
  priceOf: (one: Priced) => Price,
): Priced | undefined => {
  const signed = all.filter((one) => priceOf(one).currencies.length > 0);
  return signed.find((one) => !priceOf(one).isDoubtful) ?? signed[0] ?? all[0];
};
