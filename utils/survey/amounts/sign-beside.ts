import { hasLetter } from '../../lexicon/letters';
import { CURRENCIES, SIGN_POWERS, signKey } from '../../spending/currency-signs';
import { plain } from './plain-text';

/** One way to write a currency, and the currencies that write it so, the likeliest first. */
interface Sign {
  written: string;
  codes: string[];
  /** Written in letters: then it must be a word of its own. */
  isWord: boolean;
  /** The power of ten by which what it counts in differs from the currency's own unit. */
  power: number;
}

/** Unicode's currency symbols (general category Sc, version 16), by their ranges for the reason at `makePattern`. */
const SYMBOL =
  /[$\xa2-\xa5\u058f\u060b\u07fe\u07ff\u09f2\u09f3\u09fb\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20c0\ua838\ufdfc\ufe69\uff04\uffe0\uffe1\uffe5\uffe6]/;

const signs = new Map<string, Sign>();
for (const { code, signs: written } of CURRENCIES) {
  for (const key of [code, ...written].map(signKey)) {
    const sign = signs.get(key);
    const power = SIGN_POWERS[key] ?? 0;
    if (!sign) signs.set(key, { written: key, codes: [code], isWord: !SYMBOL.test(key), power });
    else if (!sign.codes.includes(code)) sign.codes.push(code);
  }
}
const longestFirst = [...signs.values()].sort((one, other) => other.written.length - one.written.length);
/** How many characters the longest sign has. */
export const LONGEST_SIGN = longestFirst[0]?.written.length ?? 0;

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

/** Little words that are signs in capitals: "le 2 décembre", "um 12 Uhr". */
const LITTLE: ReadonlySet<string> = new Set(['le', 'da', 'um', 'nu', 'ar']);

const isBroken = (inner: string, outer: string): boolean => hasLetter(inner) && hasLetter(outer);

/** The longest sign that ends this text, as a word of its own where it is written in letters. */
const signAtEnd = (text: string): Sign | undefined => {
  const lower = text.toLowerCase();
  const last = text.length - 1;
  const fits = ({ written }: Sign): boolean =>
    (written.length > 1 ? lower : text).endsWith(written) &&
    !(LITTLE.has(written) && text.endsWith(written)) &&
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
export interface Beside {
  sign: Sign;
  length: number;
}

/** Whether a sign may end with this character, or a point, a colon or a gap may follow one. */
const mayEndSign = (last: string): boolean =>
  last === '.' || last === ':' || byLast.has(last) || byLast.has(last.toLowerCase());

/** The sign that ends the text before a figure; null where none does. */
export const beforeFigure = (before: string): Beside | null => {
  const bare = before.trimEnd();
  const last = bare.charAt(bare.length - 1);
  if (!mayEndSign(last)) return null;
  // "AU $", "Rs.", "Price: €": a gap, a point or a colon may stand between.
  const readings = [bare];
  if (last === '$') readings.unshift(bare.replace(/([A-Z]{2}|R) \$$/, '$1$'));
  if (last === '.' || last === ':') readings.push(bare.slice(0, -1));
  const sign = readings.map(signAtEnd).find(Boolean);
  return sign ? { sign, length: before.length - bare.length + sign.written.length } : null;
};

/** The end of a sign and a figure right after it, unless that sign never stands before one. */
const NEXT_FIGURE = /^[^원円] ?\d/;

/** The sign that begins the text behind a figure; null where none does, or where it belongs to the next figure. */
export const afterFigure = (after: string): Beside | null => {
  const gap = /^(?:[.,]\s?[-–—]{1,2})?\s{0,2}/.exec(after)?.[0].length ?? 0;
  const first = after.charAt(gap);
  if (!byFirst.has(first) && !byFirst.has(first.toLowerCase())) return null;
  const sign = signAtStart(after.slice(gap, gap + LONGEST_SIGN + 1));
  if (!sign) return null;
  // "$40.00" in the text after "1" keeps its sign.
  const isOfNext =
    after.slice(0, gap).includes('\n') && NEXT_FIGURE.test(after.slice(gap + sign.written.length - 1));
  return isOfNext ? null : { sign, length: sign.written.length + gap };
};

/** What two signs around one figure mean together: what they share; else a sign says more than a word or one `apart`. */
export const together = (before: Sign, after: Sign | undefined, isApart: boolean): readonly string[] => {
  if (!after) return before.codes;
  const both = before.codes.filter((code) => after.codes.includes(code));
  if (both.length > 0) return both;
  return isApart || (before.isWord && !after.isWord) ? after.codes : before.codes;
};

/** Whether a text begins with the sign of a currency. */
export const beginsSign = (text: string): boolean => afterFigure(text) !== null;
