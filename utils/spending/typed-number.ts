import { westernDigits } from '../lexicon/digits';
import { decimalSchema } from './money-schema';

/** Everything that may stand between digits, besides the decimal sign: spaces of all widths, apostrophes. */
export const SPACING = /[\s'’٬]/gu;

/** The per cent signs of all scripts, before the figure (Turkish, Basque) or behind it. */
const PERCENT = /^[%٪％]\s*|\s*[%٪％]$/g;

/** What stands between the figures of a list, per cent signs too. */
const BETWEEN = /[\s,;،؛、，；·/%٪％]+/;

const bareOf = (text: string): string => westernDigits(text.trim()).replace(PERCENT, '');

/** Reads a rate or a share as a person types it, `0,9123` or `1,75 %`: a decimal with a point; null if it is none. */
export function parseDecimal(text: string): string | null {
  const bare = bareOf(text).replace(SPACING, '').replace('٫', '.').replace(',', '.');
  return decimalSchema.safeParse(bare).success ? bare : null;
}

/** Reads a whole number as a person types it, `50` or `٥٠ ٪`; null if it is none or not within these bounds. */
export function parseWhole(text: string, least: number, most: number): number | null {
  const bare = bareOf(text);
  const number = /^\d{1,9}$/.test(bare) ? Number(bare) : null;
  return number !== null && number >= least && number <= most ? number : null;
}

/** Reads whole numbers with anything usual between them, each once, the least first; null if one cannot be read. */
export function parseWholes(text: string, least: number, most: number): number[] | null {
  const parts = text.split(BETWEEN).filter(Boolean);
  const numbers = parts.map((part) => parseWhole(part, least, most));
  const read = numbers.filter((number) => number !== null);
  return read.length === numbers.length ? [...new Set(read)].sort((a, b) => a - b) : null;
}
