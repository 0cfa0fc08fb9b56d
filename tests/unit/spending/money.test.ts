import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes, minorDigits } from '@/utils/spending/currency';
import { divideRounded } from '@/utils/spending/decimal';
import { convert, decimalText, percentOf } from '@/utils/spending/money';

describe('minorDigits', () => {
  it('follows ISO 4217, not everyday writing', () => {
    expect(['EUR', 'HUF', 'JPY', 'KWD', 'CLF', 'UGX'].map(minorDigits)).toEqual([2, 2, 0, 3, 4, 0]);
  });

  it('is known for every currency that may be chosen', () => {
    expect(currencyCodes()).toContain('EUR');
    for (const code of currencyCodes()) expect(minorDigits(code)).toBeLessThanOrEqual(4);
  });
});

describe('decimalText', () => {
  it('writes all minor digits', () => {
    expect(decimalText({ minor: 5, currency: 'EUR' })).toBe('0.05');
    expect(decimalText({ minor: -1230, currency: 'EUR' })).toBe('-12.30');
    expect(decimalText({ minor: 500, currency: 'JPY' })).toBe('500');
    expect(decimalText({ minor: 1234, currency: 'KWD' })).toBe('1.234');
  });
});

describe('convert', () => {
  it('minds the digits of both currencies', () => {
    expect(convert({ minor: 1000, currency: 'JPY' }, '0.0061', 'EUR')).toEqual({
      minor: 610,
      currency: 'EUR',
    });
    expect(convert({ minor: 1000, currency: 'EUR' }, '163.06', 'JPY')).toEqual({
      minor: 1631,
      currency: 'JPY',
    });
    expect(convert({ minor: 1234, currency: 'KWD' }, '3', 'EUR')).toEqual({ minor: 370, currency: 'EUR' });
  });

  it('rounds halves away from zero', () => {
    expect(convert({ minor: 1, currency: 'USD' }, '0.5', 'EUR')?.minor).toBe(1);
    expect(convert({ minor: -1, currency: 'USD' }, '0.5', 'EUR')?.minor).toBe(-1);
    expect(convert({ minor: 1, currency: 'USD' }, '0.499999999999', 'EUR')?.minor).toBe(0);
  });

  it('refuses what a record cannot hold', () => {
    expect(convert({ minor: 1_000_000_000_000, currency: 'USD' }, '1.1', 'EUR')).toBeNull();
  });
});

describe('divideRounded', () => {
  it('is never more than half a unit off, and the same on both sides of zero', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n), (dividend, divisor) => {
        const quotient = divideRounded(dividend, divisor);
        const miss = 2n * (quotient * divisor - dividend);
        expect(miss <= divisor && miss >= -divisor).toBe(true);
        expect(divideRounded(-dividend, divisor)).toBe(-quotient);
      }),
    );
  });
});

describe('percentOf', () => {
  it('takes per cent as a decimal', () => {
    expect(percentOf({ minor: 10_000, currency: 'EUR' }, '1.75').minor).toBe(175);
    expect(percentOf({ minor: 99, currency: 'EUR' }, '0').minor).toBe(0);
  });
});
