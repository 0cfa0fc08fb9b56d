/** A decimal taken apart: `units` × 10^−`scale`. */
interface Decimal {
  units: bigint;
  scale: number;
}

/** Takes text that `decimalSchema` accepts. */
export function decimalOf(text: string): Decimal {
  const [whole = '0', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/**
 * The one rounding rule of the ledger: to the nearest unit, halves away from zero
 * (as Council Regulation (EC) No 1103/97, article 5, has it for conversions to and from the euro).
 * Takes a dividend of either sign and a positive divisor.
 */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
