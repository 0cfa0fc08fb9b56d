import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '@/utils/spending/currency';
import { amountIn, findPrices, mainOf } from '@/utils/survey/amounts/prices';

/** The price that a short text is about. */
const mainPrice = (text: string) => mainOf(findPrices(text), (price) => price);

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

  it.each([
    // A toman is ten rials.
    ['450,000 tomans', 450000000, 'IRR'],
    ['۱۲۳٬۰۰۰ تومان', 123000000, 'IRR'],
    ['۱٬۲۵۰٬۰۰۰ تومان', 1250000000, 'IRR'],
    ['1,250,000 Toman', 1250000000, 'IRR'],
    ['۱٬۲۵۰٬۰۰۰ ریال', 125000000, 'IRR'],
    ['99p', 99, 'GBP'],
    ['50 Cent', 50, 'EUR'],
    ['75 ct', 75, 'EUR'],
    ['5 ct.', 5, 'EUR'],
    ['50 коп.', 50, 'RUB'],
    ['42,00 $ CA', 4200, 'CAD'],
    ['42,00\u00a0$\u00a0US', 4200, 'USD'],
  ])('%j, in a unit of its own, is %d of %s', (text, minor, currency) => {
    expect(read(text)).toEqual([minor, currency]);
  });

  it.each([
    ['KWD 1,250', 1250000, 'KWD'],
    ['1,250 KWD', 1250000, 'KWD'],
    ['BHD 1,250.500', 1250500, 'BHD'],
    ['OMR 2,400', 2400000, 'OMR'],
    ['JOD 1,100', 1100000, 'JOD'],
    ['IQD 25,000', 25000000, 'IQD'],
    ['LYD 1,250', 1250000, 'LYD'],
    ['1٬250 د.ك', 1250000, 'KWD'],
    ['1,299 ر.ع.', 1299000, 'OMR'],
    ['١٬٢٥٠٫٥٠٠ د.ك', 1250500, 'KWD'],
    ['KD 12.500', 12500, 'KWD'],
    ['12.500 د.ك', 12500, 'KWD'],
    ['KD 12.5', 12500, 'KWD'],
    ['89,900 DT', 89900, 'TND'],
    ['89.900 د.ت', 89900, 'TND'],
    ['1 250,500 TND', 1250500, 'TND'],
    ['1٬250 د.ت', 1250000, 'TND'],
    ['۱٬۲۵٬۰۰۰ روپے', 12500000, 'PKR'],
  ])('%j, where three decimals may stand, is %d of %s', (text, minor, currency) => {
    expect(read(text)).toEqual([minor, currency]);
  });

  it.each([
    ['CHF -.95', 95, 'CHF'],
    ['CHF –.95', 95, 'CHF'],
    ['.–95 CHF', 95, 'CHF'],
    ['.95 CHF', 95, 'CHF'],
    ['$ .50', 50, 'USD'],
    ['Rs.99', 9900, 'INR'],
    ['12€50', 1250, 'EUR'],
    ['12€50 TTC', 1250, 'EUR'],
    ['12€ 50 pièces', 1200, 'EUR'],
    ['12€500', 1200, 'EUR'],
    ['49 zł 99 gr', 4999, 'PLN'],
    ['1 049 zł 9 gr', 104909, 'PLN'],
    ['49 zł 500 gr', 4900, 'PLN'],
    ['1 200 руб. 50 коп.', 120050, 'RUB'],
    ['1.200 Euro 50 Cent', 120050, 'EUR'],
    ['12⁹⁹ €', 1299, 'EUR'],
    ['$129⁹⁹', 12999, 'USD'],
    ['$1,129⁹⁹', 112999, 'USD'],
    ['12,99¹² €', 1299, 'EUR'],
    ['12,99 €¹', 1299, 'EUR'],
    ['1.349 95 €', 134995, 'EUR'],
    ['3.199 90 Lei', 319990, 'RON'],
    ['2 15 €', 1500, 'EUR'],
    ['19€ 95', 1995, 'EUR'],
    ["24'50 €", 2450, 'EUR'],
    ["1'234'567 €", 123456700, 'EUR'],
    ['37:50 kr', 3750, 'SEK'],
    ['37:50', null, undefined],
  ])('%j, whose cents stand apart, is %d of %s', (text, minor, currency) => {
    expect(read(text)).toEqual([minor, currency]);
  });

  it.each([
    ['1万2,800円', 12800, 'JPY'],
    ['3万円', 30000, 'JPY'],
    ['3\n万円', 30000, 'JPY'],
    ['12.8万円', 128000, 'JPY'],
    ['1,250万円', 12500000, 'JPY'],
    ['3만 5천원', 35000, 'KRW'],
    ['3만 5,000원', 35000, 'KRW'],
    ['2억 3천만원', 230000000, 'KRW'],
    ['3만원', 30000, 'KRW'],
    ['1.2万元', 1200000, 'CNY'],
    ['₹1.5 lakh', 15000000, 'INR'],
    ['₹2 crore', 2000000000, 'INR'],
    ['Rp 1,5 juta', 150000000, 'IDR'],
    ['Rp 250rb', 25000000, 'IDR'],
    ['1,5 млн ₽', 150000000, 'RUB'],
    ['15 тыс. руб.', 1500000, 'RUB'],
    ['2 tys. zł', 200000, 'PLN'],
    ['۲۵۰ هزار تومان', 250000000, 'IRR'],
    ['۱٫۵ میلیون تومان', 1500000000, 'IRR'],
    ['۱۲ هزار و ۵۰۰ تومان', 12500000, 'IRR'],
    ['$1.2k', 120000, 'USD'],
    ['350k VND', 350000, 'VND'],
    ['¥1,280\n千葉県産', 1280, 'JPY'],
    ['$5 millionaire', 500, 'USD'],
    ['Cable, 2m €9.99', 999, 'EUR'],
    ['4K US$ 99', 9900, 'USD'],
  ])('%j, with a word that multiplies, is %d of %s', (text, minor, currency) => {
    expect(read(text)).toEqual([minor, currency]);
  });

  it.each(['5 mil Kč', 'R$ 5 mil', '₹1.250 lakh', '1,250 тыс. ₽', '$5M'])(
    'is refused where nobody can tell how much %j is',
    (text) => {
      expect(read(text)[0]).toBeNull();
    },
  );

  it('may be meant in any of the currencies that share a word', () => {
    expect(mainPrice('۹۸۰,۰۰۰ ريال')?.currencies).toEqual(['SAR', 'QAR', 'OMR', 'YER', 'IRR']);
  });

  it('is doubted where it may be part of a name', () => {
    const doubted = (text: string) => findPrices(text).filter(({ isDoubtful }) => isDoubtful).length;
    for (const name of ['R2-D2', 'RM2024', 'Q 3', 'KM 45', 'DT 770', 'SR 71', '5 L', '75 ct'])
      expect(doubted(name), name).toBe(1);
    for (const price of ['R 1,299.00', 'Q149.00', 'RM 49.90', '$5', '199元', 'kr 249', '89 DT'])
      expect(doubted(price), price).toBe(0);
    expect(read('R2-D2 for $49')).toEqual([4900, 'USD']);
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
