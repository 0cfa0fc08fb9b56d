import { minorDigits } from './currency';
import { decimalOf, divideRounded, powerOfTen } from './decimal';

/** The largest amount that one record may hold, in minor units: sums of thousands of them stay exact. */
export const LARGEST_MINOR = 1_000_000_000_000;

/** An amount in minor units (cents, yen, fils) of an ISO 4217 currency. */
export interface Money {
  minor: number;
  currency: string;
}

/** The amount as a plain decimal with a point and all minor digits: `-12.30`, `500`. For files, not for eyes. */
export function decimalText({ minor, currency }: Money): string {
  const digits = minorDigits(currency);
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  return `${minor < 0 ? '-' : ''}${whole}${digits ? `.${figures.slice(-digits)}` : ''}`;
}

/**
 * The amount in another currency, rounded once by the rule of `divideRounded`.
 * Takes the rate as units of `currency` for one unit of the amount's own; gives null if the result is too large.
 */
export function convert(amount: Money, rate: string, currency: string): Money | null {
  const { units, scale } = decimalOf(rate);
  const dividend = BigInt(amount.minor) * units * powerOfTen(minorDigits(currency));
  return moneyFrom(divideRounded(dividend, powerOfTen(scale + minorDigits(amount.currency))), currency);
}

/** A share of the amount, rounded by the same rule. Takes per cent as a decimal: `1.75`. */
export function percentOf(amount: Money, percent: string): Money {
  const { units, scale } = decimalOf(percent);
  const minor = divideRounded(BigInt(amount.minor) * units, powerOfTen(scale + 2));
  return { minor: Number(minor), currency: amount.currency };
}

function moneyFrom(minor: bigint, currency: string): Money | null {
  const value = Number(minor);
  return Math.abs(value) <= LARGEST_MINOR ? { minor: value, currency } : null;
}
