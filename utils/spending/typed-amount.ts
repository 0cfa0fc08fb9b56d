import { westernDigits } from '../lexicon/digits';
import { POWERS } from '../lexicon/powers';
import { failure, type Result, success } from '../result';
import { currencyCodes, minorDigits } from './currency';
import { CURRENCIES, SIGN_POWERS, signKey } from './currency-signs';
import { LARGEST_MINOR, type Money } from './money';
import { SPACING } from './typed-number';

/**
 * Why typed text is no amount. `too-precise`: more decimals than the currency has; `other-currency`: its sign or code is
 * that of another.
 */
export type AmountProblem =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'too-precise'
  | 'too-large'
  | 'other-currency';

/** What people write around a figure: currency signs, codes, the dash of `12,–`. Each text fits in one way only. */
const AROUND = /^(?:[\p{Sc}\p{L}]\.?\s*)+|[\p{Sc}\p{L}][\p{Sc}\p{L}.\s]*$|[,.][–—-]+$/gu;

/** Signs that several currencies share, where one is meant unless something else speaks for another. */
const FOREMOST: Readonly<Record<string, string>> = { '£': 'GBP' };

/**
 * Reads an amount as a person types it: `12.50`, `1.234,5`, `€ 12,50`, `1 234,56 kr`, `١٢٫٥٠`, `5000 تومان`.
 * Where the text alone is ambiguous (`1,234`), the locale decides. Gives minor units, or the reason why not.
 */
export function parseAmount(text: string, currency: string, locale: string): Result<Money, AmountProblem> {
  const bare = westernDigits(text.trim()).replace(AROUND, '').replace(SPACING, '').replaceAll('٫', '.');
  if (!/\d/.test(bare)) return failure(text.trim() ? 'not-a-number' : 'empty');
  if (/^[-−]/.test(bare)) return failure('negative');
  if (!/^[\d.,]+$/.test(bare) || isMultiplied(text)) return failure('not-a-number');
  const signs = signsIn(text);
  if (!signs.every(({ codes }) => codes.includes(currency))) return failure('other-currency');

  const decimalAt = decimalPosition(bare, locale);
  const whole = decimalAt < 0 ? bare : bare.slice(0, decimalAt);
  const fraction = (decimalAt < 0 ? '' : bare.slice(decimalAt + 1)).replace(/0+$/, '');
  if (!isGrouped(whole) || /[.,]/.test(fraction)) return failure('not-a-number');
  const digits = minorDigits(currency);
  if (fraction.length > digits) return failure('too-precise');

  const power = Math.max(0, ...signs.map(({ sign }) => SIGN_POWERS[keyOf(sign)] ?? 0));
  const minor = BigInt(whole.replace(/[.,]/g, '') + fraction.padEnd(digits, '0')) * 10n ** BigInt(power);
  return minor > LARGEST_MINOR ? failure('too-large') : success({ minor: Number(minor), currency });
}

/** Reads what was paid or came back, as `parseAmount` does: nothing is no such amount. */
export function parsePaid(
  text: string,
  currency: string,
  locale: string,
): Result<Money, AmountProblem | 'zero'> {
  const amount = parseAmount(text, currency, locale);
  return amount.ok && amount.value.minor === 0 ? failure('zero') : amount;
}

/** Whether a word behind the figure makes it a thousand or a million times as much: `5k`, `5 هزار تومان`, `1万円`. */
function isMultiplied(text: string): boolean {
  const behind = text.split(/\p{Nd}/u).at(-1) ?? '';
  const words = behind.toLowerCase().split(/[\s.]+/);
  // East Asian words stand without a gap.
  const signs = behind.match(/[\p{sc=Han}\p{sc=Hangul}]/gu) ?? [];
  return [...words, ...signs].some((word) => POWERS.has(word));
}

/** The currency that is written beside an amount, `12,50 USD`; the given one where none is, or it may be meant too. */
export function currencyIn(text: string, otherwise: string): string {
  const [first] = signsIn(text);
  if (!first || first.codes.includes(otherwise)) return otherwise;
  const [code, ...others] = first.codes;
  return (others.length === 0 ? code : FOREMOST[first.sign]) ?? otherwise;
}

const keyOf = (sign: string): string => signKey(sign.normalize('NFKC'));

const codesBySign = new Map<string, string[]>();
for (const { code, signs } of CURRENCIES) {
  for (const key of new Set([code, ...signs].map(signKey))) {
    codesBySign.set(key, [...(codesBySign.get(key) ?? []), code]);
  }
}

/** The currencies that a sign may stand for, the likeliest first. */
const currenciesOf = (sign: string): readonly string[] => codesBySign.get(keyOf(sign)) ?? [];

/** The signs and codes of currencies around a figure, with the currencies that each may stand for; other words are left out. */
export function signsIn(text: string): { sign: string; codes: readonly string[] }[] {
  const known = (sign: string) => {
    const codes = currenciesOf(sign);
    if (codes.length > 0) return { sign, codes };
    // Hardly any shop prices in it, so that no table of signs has it.
    const code = sign.toUpperCase();
    return { sign, codes: code.length === 3 && currencyCodes().includes(code) ? [code] : [] };
  };
  return (westernDigits(text.trim()).match(AROUND) ?? []).flatMap((around) => {
    // `CAD $` is one sign, `EUR €` are two.
    const whole = known(around.trim());
    const found = whole.codes.length > 0 ? [whole] : around.trim().split(/\s+/).map(known);
    return found.filter(({ codes }) => codes.length > 0);
  });
}

/** Where the decimal sign stands in digits, points and commas; −1 if there is none. */
function decimalPosition(text: string, locale: string): number {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return -1;
  const sign = text[last];
  if (text.indexOf(sign ?? '') !== last) return -1;
  const other = sign === '.' ? ',' : '.';
  if (text.includes(other)) return last;
  const looksGrouped = text.length - last - 1 === 3 && last > 0 && last <= 3 && !text.startsWith('0');
  return looksGrouped && sign !== decimalSign(locale) ? -1 : last;
}

/** Digits alone, or in groups of three after the first (India: of two before the last), with one kind of separator. */
const isGrouped = (whole: string): boolean =>
  /^\d*$/.test(whole) ||
  /^\d{1,3}(([.,])\d{3})(\2\d{3})*$/.test(whole) ||
  /^\d{1,2}(,\d{2})+,\d{3}$/.test(whole);

/** The sign that the locale writes before decimals, as `.` or `,`. */
function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const sign = parts.find((part) => part.type === 'decimal')?.value;
  return sign === ',' ? ',' : '.';
}
