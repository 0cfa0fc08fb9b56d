import { minorDigits } from '../spending/currency';
import { decimalText, type Money } from '../spending/money';
import type { Catalogue } from './catalogue';
import { madeOnce } from './made-once';

/** What a placeholder stands for. Numbers are written in the language's own digits and separators. */
export type Values = Readonly<Record<string, string | number>>;

/** A piece of a sentence: plain words, or a named value that may be set apart. */
export type Part = string | { name: string; value: string };

export interface Wording {
  /** BCP 47 tag, for `lang` and for Intl. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Whether the catalogue has this key. */
  has(key: string): boolean;
  /** The sentence as text; each value is isolated so that its direction cannot leak (Unicode UAX #9, FSI and PDI). */
  text(key: string, values?: Values): string;
  /** The sentence in pieces, for setting hosts and names apart. */
  parts(key: string, values?: Values): Part[];
  /** The plural form that `n` takes in this language: keys `<key>_one`, `<key>_few`, … `<key>_other`; `{n}` is filled in. */
  count(key: string, n: number, values?: Values): string;
  /** An amount with its currency, exact to the minor unit. */
  money(amount: Money): string;
  /** The name of a country, by its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** A value of this name as a person reads it: what evidence gives as a code, in words. */
  value(name: string, value: string | number): string;
  /** A whole-number share, 100 for all of it. */
  percent(share: number): string;
  /** A stretch of time in whole units: 8 weeks. */
  span(count: number, unit: 'day' | 'week' | 'month'): string;
  /** A calendar day given as `YYYY-MM-DD`, in no time zone. */
  date(day: string): string;
  /** The calendar month of such a day: `Nov`, and `with-year` `Nov 2026`. */
  month(day: string, form: 'alone' | 'with-year'): string;
}

/** Evidence that is one of our own codes, and the beginning of the keys under which the catalogue has its words. */
const CODED: Readonly<Record<string, string>> = { trade: 'trade', comesBack: 'comes_back' };

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The first millisecond of a calendar day, in no time zone. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Splits `Goes to {host}.` into words (even places) and placeholder names (odd places). */
const split = (template: string): string[] => template.split(/\{([a-zA-Z]+)\}/);

/**
 * Speaks one language.
 * @param language BCP 47 tag
 * @param catalogue its templates
 * @param fallback templates for keys that the language lacks; a key that is nowhere throws, since it is a bug of ours
 */
export function createWording(language: string, catalogue: Catalogue, fallback: Catalogue = {}): Wording {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = madeOnce((form: 'alone' | 'with-year') => {
    const year = form === 'alone' ? {} : { year: 'numeric' as const };
    return new Intl.DateTimeFormat(language, { month: 'short', ...year, timeZone: 'UTC' });
  });
  const amounts = madeOnce((currency: string) => {
    // Intl's own digits are those of everyday writing, which leaves out what the ledger holds.
    const digits = minorDigits(currency);
    return new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  });
  const spans = madeOnce(
    (unit: string) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }),
  );
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const plurals = new Intl.PluralRules(language);

  const countryName = (code: string): string =>
    /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;

  const template = (key: string): string => {
    const found = catalogue[key] ?? fallback[key];
    if (found === undefined) throw new Error(`No wording for "${key}"`);
    return found;
  };

  const shown = (name: string, value: string | number): string => {
    if (typeof value === 'number') return numbers.format(value);
    if (name === 'country') return countryName(value);
    const prefix = CODED[name];
    return prefix ? template(`${prefix}_${value.replaceAll('-', '_')}`) : value;
  };

  const parts = (key: string, values: Values = {}): Part[] =>
    split(template(key)).flatMap((piece, place): Part[] => {
      if (place % 2 === 0) return piece === '' ? [] : [piece];
      const value = values[piece];
      if (value === undefined) throw new Error(`"${key}" needs a value for {${piece}}`);
      return [{ name: piece, value: shown(piece, value) }];
    });

  const text = (key: string, values?: Values): string =>
    parts(key, values)
      .map((part) =>
        typeof part === 'string' ? part : FIRST_STRONG_ISOLATE + part.value + POP_DIRECTIONAL_ISOLATE,
      )
      .join('');

  return {
    language,
    direction: RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    has: (key) => key in catalogue || key in fallback,
    parts,
    text,
    count(key, n, values) {
      const plural = `${key}_${plurals.select(n)}`;
      const chosen = plural in catalogue ? plural : `${key}_other`;
      return text(chosen, { ...values, n });
    },
    money: (amount) => amounts(amount.currency).format(decimalText(amount) as `${number}`),
    country: countryName,
    value: shown,
    percent: (share) => percents.format(share / 100),
    span: (count, unit) => spans(unit).format(count),
    date: (day) => days.format(startOf(day)),
    month: (day, form) => months(form).format(startOf(day)),
  };
}
