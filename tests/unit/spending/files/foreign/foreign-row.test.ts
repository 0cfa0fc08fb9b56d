import { describe, expect, it } from 'vitest';
import { type CsvReading, readForeignRow } from '@/utils/spending/files/foreign/foreign-row';
import { SHIPPED_RATES } from '@/utils/spending/shipped-rates';

const reading: CsvReading = {
  mapping: { date: 0, shop: 1, amount: 2, currency: 3 },
  width: null,
  dateOrder: 'day-month-year',
  locale: 'de',
  currency: 'EUR',
  signs: {},
  spending: 'plus',
  isAbroad: true,
  homeCurrency: 'EUR',
  homeCountry: 'DE',
  feePercent: '1.75',
  rates: SHIPPED_RATES,
  importId: 'file',
};

const read = (cells: string[], changes: Partial<CsvReading> = {}) =>
  readForeignRow(cells, 7, { ...reading, ...changes });

describe('readForeignRow', () => {
  it('makes a purchase, reckoned with the table and the card fee', () => {
    const row = read(['24.09.2026', 'Teapot House', '1.136,70', 'USD']);
    expect(row).toMatchObject({
      ok: true,
      value: {
        id: 'file-7',
        orderedOn: '2026-09-24',
        amount: { minor: 113_670, currency: 'USD' },
        rate: { date: '2026-09-24', source: 'table' },
        home: { minor: 101_750, currency: 'EUR' },
        fee: { minor: 1750, currency: 'EUR' },
        changedAt: Date.UTC(2026, 8, 24),
      },
    });
  });

  it('takes the signs off what account statements and defused files write', () => {
    expect(read(['24.09.2026', "'=SHOP", "'-12,50", ''], { spending: 'minus' })).toMatchObject({
      ok: true,
      value: { shop: '=SHOP', amount: { minor: 1250, currency: 'EUR' }, fee: { minor: 0 } },
    });
  });

  it.each([
    ['12,50 USD', { minor: 1250, currency: 'USD' }],
    ['1000 JPY', { minor: 1000, currency: 'JPY' }],
    ['£12,50', { minor: 1250, currency: 'GBP' }],
    ['12,50 zł', { minor: 1250, currency: 'PLN' }],
    ['Kč 12', { minor: 1200, currency: 'CZK' }],
    ['€ 12', { minor: 1200, currency: 'EUR' }],
    ['12,50', { minor: 1250, currency: 'EUR' }],
  ])('takes the currency from %j where the row names none', (amount, expected) => {
    expect(read(['24.09.2026', 'Shop', amount, ''])).toMatchObject({ ok: true, value: { amount: expected } });
  });

  it.each([
    [['soon', 'Shop', '1', 'EUR'], 'no-date'],
    [['24.09.2026', ' ', '1', 'EUR'], 'no-shop'],
    [['24.09.2026', 'Shop', 'much', 'EUR'], 'amount-not-a-number'],
    [['24.09.2026', 'Shop', '1,5', 'JPY'], 'amount-too-precise'],
    [['24.09.2026', 'Shop', '1 USD', 'EUR'], 'amount-other-currency'],
    [['24.09.2026', 'Shop', '$1', ''], 'unclear-currency'],
    [['24.09.2026', 'Shop', '1', '$'], 'unclear-currency'],
    [['24.09.2026', 'Shop', '-1', 'EUR'], 'came-in'],
    [['24.09.2026', 'Shop', '1', 'gold'], 'no-currency'],
    [['24.09.2026', 'Shop', '1', 'VND'], 'rate-missing'],
    [['24.09.2026', 'Shop', '0,00', 'EUR'], 'not-a-purchase'],
  ])('says why %j is left out', (cells, reason) => {
    expect(read(cells)).toEqual({ ok: false, reason });
  });

  it.each([
    ['€', {}, 'EUR'],
    ['Kč', {}, 'CZK'],
    ['usd', {}, 'USD'],
    ['£', {}, 'GBP'],
    ['$', { signs: { $: 'CAD' } }, 'CAD'],
    ['$', { currency: 'AUD' }, 'AUD'],
  ])('takes %j in the column of currencies, read with %j, for %s', (sign, changes, currency) => {
    expect(read(['24.09.2026', 'Shop', '12', sign], changes)).toMatchObject({
      ok: true,
      value: { amount: { minor: 1200, currency } },
    });
  });

  it('reckons tomans in rials, wherever they are written', () => {
    const rates = { ...SHIPPED_RATES, perEuro: { ...SHIPPED_RATES.perEuro, IRR: '50000' } };
    for (const [amount, currency] of [
      ['500', 'تومان'],
      ['500 تومان', ''],
    ] as const) {
      expect(read(['24.09.2026', 'Shop', amount, currency], { rates })).toMatchObject({
        value: { amount: { minor: 500_000, currency: 'IRR' } },
      });
    }
  });

  it.each([
    ['COMPLETED', 1250],
    ['Pending', 1250],
    ['', 1250],
    ['交易成功', 1250],
    ['REVERTED', 'not-paid'],
    ['Declined by the shop', 'not-paid'],
    ['Storniert', 'not-paid'],
    ['Odrzucona', 'not-paid'],
    ['交易关闭', 'not-paid'],
    ['ทำรายการไม่สำเร็จ', 'not-paid'],
    ['İPTAL EDİLDİ', 'not-paid'],
    ['Échoué', 'not-paid'],
  ])('counts no payment whose state is %j unless money went: %j', (state, outcome) => {
    const row = read(['24.09.2026', 'Shop', '12,50', state], {
      mapping: { date: 0, shop: 1, amount: 2, status: 3 },
    });
    expect(row.ok ? row.value.amount.minor : row.reason).toBe(outcome);
  });

  it('takes for spending what the shopper says', () => {
    const outcome = (amount: string, changes: Partial<CsvReading>) => {
      const row = read(['24.09.2026', 'Shop', amount, 'EUR'], changes);
      return row.ok ? row.value.amount.minor : row.reason;
    };
    expect(outcome('12,50-', { spending: 'minus' })).toBe(1250);
    expect(outcome('12,50', { spending: 'minus' })).toBe('came-in');
    expect(outcome('(12,50)', { spending: 'plus' })).toBe('came-in');
    expect(outcome('12,50 S', { spending: 'minus' })).toBe(1250);
    expect(outcome('12,50 H', { spending: 'plus' })).toBe('came-in');
  });

  it('goes by a column of directions, or of what came in, where there is one', () => {
    const outcome = (cells: string[], field: 'direction' | 'incoming') => {
      const row = read(['24.09.2026', 'Shop', ...cells], {
        mapping: { date: 0, shop: 1, amount: 2, [field]: 3 },
      });
      return row.ok ? row.value.amount.minor : row.reason;
    };
    expect(outcome(['-12,50', 'D'], 'direction')).toBe(1250);
    expect(outcome(['12,50', 'C'], 'direction')).toBe('came-in');
    expect(outcome(['12,50', ''], 'incoming')).toBe(1250);
    expect(outcome(['', '12,50'], 'incoming')).toBe('came-in');
    expect(outcome(['0,00', '12,50'], 'incoming')).toBe('came-in');
    expect(outcome(['', ''], 'incoming')).toBe('amount-empty');
  });

  it('takes purchases in the home currency for ones at home, if the shopper says so', () => {
    const abroad = (currency: string, isAbroad: boolean) => {
      const row = read(['24.09.2026', 'Shop', '12', currency], { isAbroad });
      return row.ok && row.value.crossBorder;
    };
    expect(abroad('EUR', true)).toBe(true);
    expect(abroad('EUR', false)).toBe(false);
    expect(abroad('USD', false)).toBe(true);
    expect(abroad('JPY', false)).toBe(true);
  });
});
