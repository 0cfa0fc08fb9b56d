import { westernDigits } from '../../lexicon/digits';
import type { FieldWord } from '../../lexicon/language';
import { attribute, select } from '../dom';
import { type Candidate, lengthOf } from './candidates';

/** What a field's form says without words. */
export interface Shape {
  kind: FieldWord;
  weight: number;
  seen: string;
}

/** Digits, dots or crosses in four groups, as cards print their number. */
const NUMBER_PATTERN = /(?:[\dx•●○*·–_#-]{4}[\s-]){2,3}[\dx•●○*·–_#-]{3,4}|^(?:\d{13,19}|[x•●*]{13,19})$/i;
/** A month and a year to be written, each by a sign said twice, whatever the language: `MM/YY`, `ММ / ГГ`, `00/00`; no day. */
const EXPIRY_PATTERN = /^(?!dd|tt|jj|gg)([^\s\d]|0)\1 ?[/-] ?(?!dd|tt)([^\s\d]|0)\2(?:\2\2)?$/i;
const BRANDS =
  /\b(?:visa|master\s?card|amex|american express|discover|jcb|maestro|mir|elo|rupay|unionpay|diners)\b|мир|銀聯|银联/i;
const MOST_OPTIONS = 40;
const PLACEHOLDERS = ['placeholder', 'data-placeholder', 'aria-placeholder', 'data-ph', 'data-mask'];

/** What stands in a field until it is filled in, also where a script puts it there, and the mask that such a script lays over it. */
export const placeholderOf = (element: Element): string =>
  PLACEHOLDERS.map((name) => attribute(element, name).trim()).find(Boolean) ?? '';

const optionsOf = (element: HTMLSelectElement): { text: string; value: string }[] =>
  select(element, 'option')
    .slice(0, MOST_OPTIONS)
    .map((option) => ({
      text: westernDigits((option as HTMLOptionElement).text?.trim() ?? ''),
      value: westernDigits(attribute(option, 'value').trim()),
    }));

const numbersOf = (texts: readonly string[]): number[] =>
  texts.flatMap((text) => {
    const digits = /^\D{0,3}(\d{1,4})\D{0,12}$/.exec(text)?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });

const isMonths = (numbers: readonly number[]): boolean =>
  numbers.length >= 12 &&
  numbers.length <= 13 &&
  numbers.slice(-12).every((number, index) => number === index + 1);

const isDays = (numbers: readonly number[]): boolean =>
  numbers.length >= 31 &&
  numbers.length <= 32 &&
  numbers.slice(-31).every((number, index) => number === index + 1);

/** The years from 2005 to 2060, as Christians, Persians and Buddhists count them. */
const CENTURIES = [
  [2005, 2060],
  [1384, 1439],
  [2548, 2603],
] as const;

/** Years of expiry: at least four in a row, one apart, from a year of this century on. */
const isYears = (numbers: readonly number[]): boolean => {
  const [first] = numbers;
  if (first === undefined || numbers.length < 4 || numbers.length > 31) return false;
  const year = first < 100 ? first + 2000 : first;
  return (
    CENTURIES.some(([from, to]) => year >= from && year <= to) &&
    numbers.every((number, index) => number === first + index)
  );
};

/** Whether a select offers the first digits of cards, of which the field behind it takes the rest. */
export const offersPrefixes = ({ element, type }: Candidate): boolean =>
  type === 'select' && optionsOf(element as HTMLSelectElement).some(({ text }) => /^\d{6,8}$/.test(text));

/** As many as a list of months has, by their names too, with a line or two before them. */
const isLikeMonths = (options: readonly unknown[]): boolean => options.length >= 12 && options.length <= 14;

/** Whether a select offers things of which none has a figure: no month, no year. */
export const offersNoDates = ({ element, type }: Candidate): boolean => {
  if (type !== 'select') return false;
  const options = optionsOf(element as HTMLSelectElement);
  return (
    options.length > 2 &&
    !isLikeMonths(options) &&
    options.every(({ text, value }) => !/\d/.test(`${text}${value}`))
  );
};

/** Whether a select offers things that all have figures, instalments or sums: no brands. */
export const offersFigures = ({ element, type }: Candidate): boolean => {
  const [, ...options] = type === 'select' ? optionsOf(element as HTMLSelectElement) : [];
  return options.length > 1 && options.every(({ text }) => /\d/.test(text) && !BRANDS.test(text));
};

const selectShape = (element: HTMLSelectElement): Shape | null => {
  const options = optionsOf(element);
  if (options.length < 2) return null;
  const lists = [options.map(({ text }) => text), options.map(({ value }) => value)].map(numbersOf);
  const seen = (options[1]?.text ?? '').slice(0, 20);
  if (
    lists.some(isMonths) ||
    (options.length === 13 && /^(?:jan|янв|ene|gen|sty|led|ocak|1月)/i.test(seen))
  ) {
    return { kind: 'cc-exp-month', weight: 4, seen };
  }
  if (lists.some((list) => isYears(list) || isYears(list.slice(1))))
    return { kind: 'cc-exp-year', weight: 4, seen };
  if (lists.some(isDays)) return { kind: 'birth-date', weight: 3, seen };
  const brands = options.filter(({ text, value }) => BRANDS.test(text) || BRANDS.test(value));
  return brands.length >= 2 ? { kind: 'cc-type', weight: 6, seen: brands[0]?.text ?? '' } : null;
};

const inputShape = (candidate: Candidate): Shape | null => {
  const { element, type } = candidate;
  const placeholder = placeholderOf(element);
  if (NUMBER_PATTERN.test(placeholder)) return { kind: 'cc-number', weight: 5, seen: placeholder };
  if (/^(?:\d{3,4}|[•●*x]{3,4})$/i.test(placeholder) && lengthOf(candidate) <= 4) {
    return { kind: 'cc-csc', weight: 1, seen: placeholder };
  }
  if (EXPIRY_PATTERN.test(placeholder)) return { kind: 'cc-exp', weight: 3, seen: placeholder };
  return type === 'month' ? { kind: 'cc-exp', weight: 2, seen: type } : null;
};

/** What the list of a select, or the pattern in a placeholder, says of the field. */
export const shapeOf = (candidate: Candidate): Shape | null =>
  candidate.type === 'select' ? selectShape(candidate.element as HTMLSelectElement) : inputShape(candidate);
