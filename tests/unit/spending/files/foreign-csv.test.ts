import { describe, expect, it } from 'vitest';
import { csvChunks, decodeText } from '@/utils/spending/files/csv-rows';
import {
  type CsvReading,
  guessMapping,
  parseDate,
  possibleDateOrders,
  readForeignRow,
} from '@/utils/spending/files/foreign-csv';
import { SHIPPED_RATES } from '@/utils/spending/shipped-rates';

const reading: CsvReading = {
  mapping: { date: 0, shop: 1, amount: 2, currency: 3 },
  dateOrder: 'day-month-year',
  locale: 'de',
  currency: 'EUR',
  homeCurrency: 'EUR',
  homeCountry: 'DE',
  feePercent: '1.75',
  rates: SHIPPED_RATES,
  importId: 'file',
};

const read = (...cells: string[]) => readForeignRow(cells, 7, reading);

describe('guessMapping', () => {
  it('knows headings in several languages', () => {
    expect(guessMapping(['Buchungsdatum', 'Empfänger', 'Betrag', 'Währung'])).toEqual({
      date: 0,
      shop: 1,
      amount: 2,
      currency: 3,
    });
    expect(guessMapping(['Order number', 'Order date', 'Merchant', 'Total amount'])).toMatchObject({
      orderNumber: 0,
      date: 1,
      shop: 2,
      amount: 3,
    });
    expect(guessMapping(['日付', '店', '金額'])).toEqual({ date: 0, shop: 1, amount: 2 });
  });
});

describe('possibleDateOrders', () => {
  it('puts first the order in which most samples are dates, whatever else stands between them', () => {
    expect(possibleDateOrders(['pending', '25.04.2026', ''])).toEqual(['day-month-year']);
    expect(possibleDateOrders(['03/04/2026', '04/25/2026'])).toEqual(['month-day-year', 'day-month-year']);
  });

  it('leaves out the orders in which no sample is a date', () => {
    expect(possibleDateOrders(['25.04.2026'])).toEqual(['day-month-year']);
    expect(possibleDateOrders(['03/04/2026'])).toEqual(['day-month-year', 'month-day-year']);
    expect(possibleDateOrders(['2026-04-03'])).toEqual(['year-month-day']);
    expect(possibleDateOrders(['soon'])).toEqual([]);
  });
});

describe('parseDate', () => {
  it.each([
    ['24.12.26', 'day-month-year', '2026-12-24'],
    ['12/4/2026', 'month-day-year', '2026-12-04'],
    ['2026-12-24T10:00:00Z', 'year-month-day', '2026-12-24'],
    ['2026年12月4日', 'year-month-day', '2026-12-04'],
    ['31.02.2026', 'day-month-year', null],
  ] as const)('reads %s', (text, order, date) => {
    expect(parseDate(text, order)).toBe(date);
  });
});

describe('readForeignRow', () => {
  it('makes a purchase, reckoned with the table and the card fee', () => {
    const row = read('24.09.2026', 'Teapot House', '1.136,70', 'USD');
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
    expect(read('24.09.2026', "'=SHOP", '-12,50', '')).toMatchObject({
      ok: true,
      value: { shop: '=SHOP', amount: { minor: 1250, currency: 'EUR' }, fee: { minor: 0 } },
    });
  });

  it.each([
    ['12,50 USD', { minor: 1250, currency: 'USD' }],
    ['1000 JPY', { minor: 1000, currency: 'JPY' }],
    ['-£12,50', { minor: 1250, currency: 'GBP' }],
    ['12,50 zł', { minor: 1250, currency: 'PLN' }],
    ['Kč 12', { minor: 1200, currency: 'CZK' }],
    ['€ 12', { minor: 1200, currency: 'EUR' }],
    ['12,50', { minor: 1250, currency: 'EUR' }],
  ])('takes the currency from %j where the row names none', (amount, expected) => {
    expect(read('24.09.2026', 'Shop', amount, '')).toMatchObject({ ok: true, value: { amount: expected } });
  });

  it.each([
    [['soon', 'Shop', '1', 'EUR'], 'no-date'],
    [['24.09.2026', ' ', '1', 'EUR'], 'no-shop'],
    [['24.09.2026', 'Shop', 'much', 'EUR'], 'amount-not-a-number'],
    [['24.09.2026', 'Shop', '1,5', 'JPY'], 'amount-too-precise'],
    [['24.09.2026', 'Shop', '1 USD', 'EUR'], 'amount-other-currency'],
    [['24.09.2026', 'Shop', '$1', ''], 'amount-other-currency'],
    [['24.09.2026', 'Shop', '1', 'euros'], 'no-currency'],
    [['24.09.2026', 'Shop', '1', 'VND'], 'rate-missing'],
    [['24.09.2026', 'Shop', '0,00', 'EUR'], 'not-a-purchase'],
  ])('says why %j is left out', (cells, reason) => {
    expect(read(...cells)).toEqual({ ok: false, reason });
  });
});

describe('csvChunks', () => {
  it('reads every row once, in pieces, across quotes and line ends', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [
      `${index}`,
      `"a;\r\n""${index}"""`,
      'x'.repeat(40),
    ]);
    const chunks = [...csvChunks(rows.map((row) => row.join(';')).join('\r\n'))];
    expect(chunks.length).toBeGreaterThan(3);
    const read = chunks.flatMap((chunk) => chunk.rows);
    expect(read.map((row) => row[0])).toEqual(rows.map((row) => row[0]));
    expect(read[4321]?.[1]).toBe('a;\r\n"4321"');
    expect(chunks.map((chunk) => chunk.first)).toEqual(
      chunks.map((_, at) => 1 + chunks.slice(0, at).reduce((sum, chunk) => sum + chunk.rows.length, 0)),
    );
    expect(chunks.at(-1)?.share).toBe(1);
  });

  it('leaves out the line in which Excel names the separator, and minds it', () => {
    const rowsOf = (text: string) => [...csvChunks(text)].flatMap((chunk) => chunk.rows);
    expect(rowsOf('sep=;\r\nDate;Shop\r\n1;a,b')).toEqual([
      ['Date', 'Shop'],
      ['1', 'a,b'],
    ]);
    expect(rowsOf('sep=|\nDate|Shop;Place')).toEqual([['Date', 'Shop;Place']]);
    expect(rowsOf('sep=,\n')).toEqual([]);
  });

  it('reads an empty file as nothing', () => {
    expect([...csvChunks('')].flatMap((chunk) => chunk.rows)).toEqual([]);
  });
});

describe('decodeText', () => {
  it.each([
    ['little', [0xff, 0xfe, 0x43, 0x00, 0xe9, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x43, 0x00, 0xe9]],
  ])('reads UTF-16, %s end first, by its byte-order mark', (_end, bytes) => {
    expect(decodeText(new Uint8Array(bytes).buffer)).toBe('Cé');
  });

  it('reads UTF-8, and the older encoding where it is not that', () => {
    expect(decodeText(new TextEncoder().encode('Café').buffer)).toBe('Café');
    expect(decodeText(new Uint8Array([0x43, 0x61, 0x66, 0xe9]).buffer)).toBe('Café');
  });
});
