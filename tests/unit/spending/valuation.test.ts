import { describe, expect, it } from 'vitest';
import { LARGEST_MINOR } from '@/utils/spending/money';
import { homeValue } from '@/utils/spending/valuation';

const valued = (minor: number, rate: string, feePercent: string) =>
  homeValue(
    {
      amount: { minor, currency: 'USD' },
      rate: { value: rate, date: '2026-11-09', source: 'typed' },
      feePercent,
    },
    'EUR',
  );

describe('homeValue', () => {
  it('adds the fee to what was converted', () => {
    expect(valued(1000, '0.9', '2')).toMatchObject({ value: { home: { minor: 918 }, fee: { minor: 18 } } });
  });

  it('refuses what only the fee makes larger than a record can hold', () => {
    expect(valued(LARGEST_MINOR, '1', '0')).toMatchObject({ ok: true });
    for (const [minor, rate, fee] of [
      [999_999_999_999, '1', '1.75'],
      [1_000, '999999999', '2'],
    ] as const)
      expect(valued(minor, rate, fee)).toEqual({ ok: false, reason: 'too-large' });
  });
});
