import { westernDigits } from '../../lexicon/digits';

/** Signs and spaces that stand for a plainer one. */
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
export const plain = (text: string): string =>
  westernDigits(withoutMarks(text).replace(TWIN, (sign) => TWINS[sign] ?? sign));
