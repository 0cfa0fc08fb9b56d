import { describe, expect, it } from 'vitest';
import { directionOf, looksLikeAmount, readSigned } from '@/utils/spending/files/foreign/signed-text';

describe('readSigned', () => {
  it.each([
    ['12,50', '12,50', false],
    ['-12,50', '12,50', true],
    ['−12.50', '12.50', true],
    ['－12.50', '12.50', true],
    ['+12,50', '12,50', false],
    ['12,50-', '12,50', true],
    ['12,50- EUR', '12,50 EUR', true],
    ['12,50 EUR-', '12,50 EUR', true],
    ['12,50+', '12,50', false],
    ['(12,50)', '12,50', true],
    ['($12.50)', '$12.50', true],
    ['$(12.50)', '$12.50', true],
    ['€ -12,50', '€ 12,50', true],
    ['-€12,50', '€12,50', true],
    ['EUR −12,50', 'EUR 12,50', true],
    ['12,–', '12,–', false],
    ['-12,-', '12,-', true],
    ['12:-', '12:-', false],
    ['.50', '.50', false],
    ['-٫٥٠', '٫٥٠', true],
    ['\u200f-١٢٫٥٠', '١٢٫٥٠', true],
    ['much', 'much', false],
  ])('reads %j', (text, bare, isNegative) => {
    expect(readSigned(text)).toEqual({ bare, isNegative, direction: null });
  });

  it.each([
    ['12.50 DR', '12.50', 'out'],
    ['12.50CR', '12.50', 'in'],
    ['1.250,00 EUR S', '1.250,00 EUR', 'out'],
    ['1.250,00 H', '1.250,00', 'in'],
  ] as const)('reads the direction behind %j', (text, bare, direction) => {
    expect(readSigned(text)).toEqual({ bare, isNegative: false, direction });
  });
});

describe('directionOf', () => {
  it.each([
    ['S', 'out'],
    ['H', 'in'],
    ['Dr.', 'out'],
    ['credit', 'in'],
    ['Haben', 'in'],
    ['入金', 'in'],
    ['EUR', null],
    ['', null],
  ] as const)('knows %j', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('looksLikeAmount', () => {
  it('tells amounts from dates, words and numbers of accounts', () => {
    const amounts = ['12', '-1.234,50', '(12.50)', '€ 12,50', '12,50 EUR', '１２００', "1'234.50", '12,50 S'];
    expect(amounts.filter((text) => !looksLikeAmount(text))).toEqual([]);
    const others = ['', 'EUR', 'Shop 24', '24.09.2026', '20260924', 'DE89370400440532013000', 'Track 2 of 3'];
    expect(others.filter(looksLikeAmount)).toEqual([]);
  });
});
