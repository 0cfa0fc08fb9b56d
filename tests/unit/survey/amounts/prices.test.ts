import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '@/utils/spending/currency';
import { amountIn, findPrices, mainPrice } from '@/utils/survey/amounts/prices';

const read = (text: string): [number | null, string | undefined] => {
  const price = mainPrice(text);
  const currency = price?.currencies[0];
  return [price ? amountIn(price, currency ?? 'USD') : null, currency];
};

describe('a price', () => {
  it.each([
    ['$12.99', 1299, 'USD'],
    ['US$12.99', 1299, 'USD'],
    ['1.234,56 €', 123456, 'EUR'],
    ['€1,234.56', 123456, 'EUR'],
    ['1 234,56 zł', 123456, 'PLN'],
    ['1 234,56 zł', 123456, 'PLN'],
    ["CHF 1'234.50", 123450, 'CHF'],
    ['₹1,23,456.00', 12345600, 'INR'],
    ['￥12,800', 12800, 'JPY'],
    ['12,800円', 12800, 'JPY'],
    ['₩12,000', 12000, 'KRW'],
    ['12,000원', 12000, 'KRW'],
    ['د.إ ١٢٣', 12300, 'AED'],
    ['۱۲۳٬۰۰۰ تومان', 12300000, 'IRR'],
    ['KD 4.250', 4250, 'KWD'],
    ['R$ 1.299,90', 129990, 'BRL'],
    ['Rp 31.500', 3150000, 'IDR'],
    ['1.250.000 ₫', 1250000, 'VND'],
    ['599:-', 59900, 'SEK'],
    ['105. – CHF', 10500, 'CHF'],
    ['£.99', 99, 'GBP'],
    ['$\n267\n.\n49', 26749, 'USD'],
    ['NT$1,160', 116000, 'TWD'],
    ['AU $59.95', 5995, 'AUD'],
    ['฿1,299.00', 129900, 'THB'],
    ['1 299 ₴', 129900, 'UAH'],
    ['a partire da 7,32 €', 732, 'EUR'],
    ['3 Ausgaben für nur 14,85 EUR', 1485, 'EUR'],
    ['‏₪ 49.90', 4990, 'ILS'],
  ])('%j is %d of %s', (text, minor, currency) => {
    expect(read(text)).toEqual([minor, currency]);
  });

  it.each(['12.05.2024', '20 %', '12:30', 'no price here', ''])('is not seen in %j', (text) => {
    expect(read(text)[0]).toBeNull();
  });

  it('keeps each figure with the sign that is its own', () => {
    const signs = (text: string) =>
      findPrices(text).map(({ figure, currencies }) => `${figure} ${currencies[0]}`);
    expect(signs('$10 $20')).toEqual(['10 USD', '20 USD']);
    expect(signs('10 € 20 €')).toEqual(['10 EUR', '20 EUR']);
    expect(signs('100 kr (9.50 €)')).toEqual(['100 SEK', '9.50 EUR']);
    expect(signs('1\n$40.00')).toEqual(['1 undefined', '40.00 USD']);
    expect(signs('1\nR$ 40,00\n2')).toEqual(['1 undefined', '40,00 BRL', '2 undefined']);
    expect(signs('12,000\n원 3개월')).toEqual(['12,000 KRW', '3 undefined']);
    expect(signs('USD\n74,40 €\n1')).toEqual(['74,40 EUR', '1 undefined']);
    expect(signs('CAD\n44.00 $')).toEqual(['44.00 CAD']);
  });

  it('takes a saving for what it is', () => {
    expect(findPrices('-$5.00').map(({ negative }) => negative)).toEqual([true]);
    expect(findPrices('Shoes - $5.00').map(({ negative }) => negative)).toEqual([false]);
  });

  it('reads whatever Intl writes, in every locale', () => {
    const locales = [
      'en-US',
      'de-DE',
      'fr-FR',
      'pl-PL',
      'en-IN',
      'ja-JP',
      'ko-KR',
      'pt-BR',
      'ar-EG',
      'fa-IR',
      'th-TH',
      'sv-SE',
      'tr-TR',
      'cs-CZ',
      'vi-VN',
      'he-IL',
      'hu-HU',
      'ru-RU',
      'de-CH',
    ];
    const currencies = ['EUR', 'USD', 'JPY', 'PLN', 'INR', 'KRW', 'SEK', 'VND', 'TRY', 'ILS'];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.integer({ min: 1, max: 99_999_999 }),
        (locale, currency, minor) => {
          const digits = minorDigits(currency);
          const text = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            minimumFractionDigits: digits,
          }).format(minor / 10 ** digits);
          const price = mainPrice(text);
          expect(price && amountIn(price, currency), text).toBe(minor);
          expect(price?.currencies, text).toContain(currency);
        },
      ),
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const price of findPrices(text)) expect(price.end).toBeGreaterThan(price.start);
      }),
    );
  });
});
