import { hasLetter } from '../../lexicon/letters';
import { POWERS } from '../../lexicon/powers';
import { readFigure } from './numbers';

const EASTERN = /[百千万萬億亿백천만억]/;
const LONG = [...POWERS.keys()].filter((word) => word.length > 1);
/** East Asian words may follow one another, 천만. One letter stands without a gap, and not before a price: `2m €9.99`. */
const WORD = new RegExp(
  `^(?:[km](?! ?[^\\d\\s]{1,4} ?\\d)|[ \\n]?(?:${EASTERN.source}+|(?:${LONG.sort((one, other) => other.length - one.length).join('|')})\\.?))`,
  'i',
);
const FIRST: ReadonlySet<string> = new Set([...POWERS.keys()].map((word) => word.charAt(0)));
/** A figure that may go on the sum; in Persian, "and" stands before it. */
const NEXT = /^(?: و)? ?(\d+(?:,\d{3})*)(?![\d.,])/;

type BeginsSign = (text: string) => boolean;

/** The word that multiplies the figure before this text, its gap included; empty where none does. */
const wordAt = (text: string, beginsSign: BeginsSign): string => {
  const first = /^[ \n]/.test(text) ? text.charAt(1) : text.charAt(0);
  if (!FIRST.has(first.toLowerCase())) return '';
  const word = WORD.exec(text)?.[0] ?? '';
  const behind = text.slice(word.length);
  if (word === '' || beginsSign(behind)) return word;
  // "5 mille", "¥1,280 | 千葉県": another word only begins so, or stands in another text.
  const isAnother = word.startsWith('\n') || hasLetter(behind.charAt(0));
  return isAnother && !EASTERN.test(word.charAt(0)) ? '' : word;
};

const powerOf = (word: string): number => {
  const bare = word.trim().replace('.', '').toLowerCase();
  return POWERS.get(bare) ?? [...bare].reduce((sum, sign) => sum + (POWERS.get(sign) ?? Number.NaN), 0);
};

const times = (run: string, power: number): number => {
  const read = readFigure(run, '');
  return read ? Number(`${read.whole}.${read.fraction}e${power}`) : Number.NaN;
};

/** A value as a figure; empty where it is no amount. */
const figureOf = (value: number): string => (value < 1e12 ? String(value) : '');

/** A figure in a unit that is ten or a hundred times another, or a part of it, as a figure in that other. */
export const shifted = (figure: string, power: number): string => figureOf(times(figure, power));

/**
 * Reads the words that multiply a figure, and the smaller figures that belong to its sum: `1万2,800`, `3만 5천`. Empty
 * where nobody can tell how much it is. `length` says how much of what follows the figure has been read.
 */
export const multiplied = (
  run: string,
  after: string,
  beginsSign: BeginsSign,
): { figure: string; length: number } | null => {
  const first = wordAt(after, beginsSign);
  if (first === '') return null;
  const isEastern = EASTERN.test(first);
  // "1.250 lakh" may be one and a quarter, or more than a thousand; in East Asia a comma groups.
  const isUnclear = /^\d{1,3}[.,]\d{3}$/.test(run) && !(isEastern && run.includes(','));
  let power = powerOf(first);
  let length = first.length;
  let sum = isUnclear ? Number.NaN : times(run, power);
  for (;;) {
    const next = NEXT.exec(after.slice(length));
    if (!next) break;
    const end = length + next[0].length;
    const word = wordAt(after.slice(end), beginsSign);
    // The last figure has no word: what stands apart is a part of the sum only where the sign follows.
    const isJoined = isEastern || next[0].startsWith(' و');
    const ends = isJoined && (!next[0].startsWith(' ') || beginsSign(after.slice(end)));
    const value = times(next[1] ?? '', powerOf(word));
    if (!(value < 10 ** power) || (word === '' && !ends)) break;
    sum += value;
    power = powerOf(word);
    length = end + word.length;
  }
  return { figure: figureOf(sum), length };
};
