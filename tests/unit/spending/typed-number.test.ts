import { describe, expect, it } from 'vitest';
import { parseDecimal, parseWhole, parseWholes } from '@/utils/spending/typed-number';

describe('parseDecimal', () => {
  it('reads rates and shares with point, comma or other digits, and nothing else', () => {
    const read = ['0,9123', ' 1.5 ', '٠٫٥', '2', '1,75 %', '%2', '١٫٧٥٪'].map(parseDecimal);
    expect(read).toEqual(['0.9123', '1.5', '0.5', '2', '1.75', '2', '1.75']);
    expect(['', '-1', '1.2.3', 'x', '%'].map(parseDecimal)).toEqual([null, null, null, null, null]);
  });
});

describe('parseWhole', () => {
  it('reads whole numbers within the bounds in any digits', () => {
    const read = ['1', ' 28 ', '٢٥', '۷', '１５', '२८'].map((text) => parseWhole(text, 1, 28));
    expect(read).toEqual([1, 28, 25, 7, 15, 28]);
  });

  it('reads nothing else', () => {
    for (const text of ['', ' ', '0', '29', '1.5', '1e1', '0x5', '-3', 'five', '12345678901'])
      expect(parseWhole(text, 1, 28)).toBeNull();
  });
});

describe('parseWholes', () => {
  it('reads lists as people write them, each number once, the least first', () => {
    for (const text of ['100, 50 80', '50 %, 80 %, 100 %', '50% 80% 100%', '٥٠، ٨٠، ١٠٠'])
      expect(parseWholes(text, 1, 500)).toEqual([50, 80, 100]);
    expect(parseWholes('50;50; 80', 1, 500)).toEqual([50, 80]);
    expect(parseWholes(' ', 1, 500)).toEqual([]);
  });

  it('reads none where one of them is wrong', () => {
    expect(parseWholes('50, half', 1, 500)).toBeNull();
    expect(parseWholes('50, 501', 1, 500)).toBeNull();
  });
});
