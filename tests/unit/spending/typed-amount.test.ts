import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '@/utils/spending/currency';
import { decimalText } from '@/utils/spending/money';
import { parseAmount } from '@/utils/spending/typed-amount';

const minor = (text: string, locale = 'en', currency = 'EUR') => {
  const parsed = parseAmount(text, currency, locale);
  return parsed.ok ? parsed.value.minor : parsed.reason;
};

describe('parseAmount', () => {
  it.each([
    ['12.50', 'en', 1250],
    ['12,5', 'de', 1250],
    ['12,50', 'en', 1250],
    ['1,234', 'en', 123_400],
    ['1.234', 'de', 123_400],
    ['1.234,56', 'en', 123_456],
    ['1,234,567.89', 'de', 123_456_789],
    ['12,34,567.50', 'hi', 123_456_750],
    ["1'234.50", 'de-CH', 123_450],
    ['€ 12,–', 'de', 1200],
    ['.50', 'en', 50],
    ['0,500', 'en', 50],
    ['١٢٫٥٠', 'ar', 1250],
    ['१२.५०', 'hi', 1250],
    ['１２', 'ja', 1200],
    ['12.5000', 'en', 1250],
  ])('reads %s in %s', (text, locale, expected) => {
    expect(minor(text, locale)).toBe(expected);
  });

  it('minds the digits of the currency', () => {
    expect(minor('1234', 'ja', 'JPY')).toBe(1234);
    expect(minor('1.5', 'en', 'JPY')).toBe('too-precise');
    expect(minor('1.234', 'en', 'KWD')).toBe(1234);
    expect(minor('1.234', 'en', 'EUR')).toBe('too-precise');
  });

  it.each([
    ['1 234,50 kr', 'SEK', 123_450],
    ['Rs. 500', 'PKR', 50_000],
    ['CAD $12.50', 'CAD', 1250],
    ['$12.50', 'MXN', 1250],
    ['about 12.50 eur', 'EUR', 1250],
    ['EUR 12.50 €', 'EUR', 1250],
    ['$12.50', 'EUR', 'other-currency'],
    ['12,50 USD', 'EUR', 'other-currency'],
    ['1000 JPY', 'EUR', 'other-currency'],
    ['1 234,50 kr', 'EUR', 'other-currency'],
    ['US$ 12', 'CAD', 'other-currency'],
    ['€ 12 USD', 'USD', 'other-currency'],
    ['12 shp', 'EUR', 'other-currency'],
    ['12 SHP', 'SHP', 1200],
    ['50,000 ریال', 'IRR', 5_000_000],
    ['5000 تومان', 'IRR', 5_000_000],
    ['تومان ۵۰۰۰', 'IRR', 5_000_000],
    ['5000 Tomans', 'IRR', 5_000_000],
    ['5000 toman', 'EUR', 'other-currency'],
    ['5 هزار تومان', 'IRR', 'not-a-number'],
    ['۵ میلیون ریال', 'IRR', 'not-a-number'],
    ['1万円', 'JPY', 'not-a-number'],
    ['5만원', 'KRW', 'not-a-number'],
    ['K 500', 'ZMW', 50_000],
    ['5 тыс. руб.', 'RUB', 'not-a-number'],
    ['500 円', 'JPY', 500],
  ])('minds the sign beside %s in %s', (text, currency, expected) => {
    expect(minor(text, 'en', currency)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['free', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['12-5', 'not-a-number'],
    ['1,23,4', 'not-a-number'],
    ['-5', 'negative'],
    ['5k', 'not-a-number'],
    ['5 thousand euro', 'not-a-number'],
    ['5 Mio. €', 'not-a-number'],
    ['1.5 mil', 'not-a-number'],
    ['99999999999999', 'too-large'],
  ])('tells why %j is no amount', (text, reason) => {
    expect(minor(text)).toBe(reason);
  });

  it('gives up at once on a long word that is no sign', () => {
    const start = performance.now();
    expect(minor(`5 ${'a'.repeat(60)}!`)).toBe('not-a-number');
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('reads back every amount that Intl writes', () => {
    const locales = fc.constantFrom(
      'en',
      'de',
      'fr',
      'sv',
      'hi',
      'ar-EG',
      'fa',
      'de-CH',
      'pl',
      'ja',
      'pt-BR',
    );
    const currencies = fc.constantFrom('EUR', 'JPY', 'KWD');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        locales,
        currencies,
        (value, locale, currency) => {
          const digits = minorDigits(currency);
          const format = new Intl.NumberFormat(locale, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          });
          const text = format.format(decimalText({ minor: value, currency }) as Intl.StringNumericLiteral);
          expect(minor(text, locale, currency)).toBe(value);
        },
      ),
    );
  });
});
