import { describe, expect, it } from 'vitest';
import { guessMapping } from '@/utils/spending/files/foreign/columns';

describe('guessMapping', () => {
  it('knows headings in several languages', () => {
    expect(guessMapping(['Buchungsdatum', 'Empfänger', 'Betrag', 'Währung'], [])).toEqual({
      date: 0,
      shop: 1,
      amount: 2,
      currency: 3,
    });
    expect(guessMapping(['Order number', 'Order date', 'Merchant', 'Total amount'], [])).toMatchObject({
      orderNumber: 0,
      date: 1,
      shop: 2,
      amount: 3,
    });
    expect(guessMapping(['日付', '店', '金額'], [])).toEqual({ date: 0, shop: 1, amount: 2 });
  });

  it('believes the cells where a heading says something else', () => {
    expect(
      guessMapping(
        ['Buchung', 'Valuta', 'Auftraggeber/Empfänger', 'Währung', 'Betrag'],
        [['23.09.2026', '24.09.2026', 'Teeladen', 'EUR', '-12,50']],
      ),
    ).toMatchObject({ date: 0, shop: 2, currency: 3, amount: 4 });
  });

  it.each([
    [
      ['Datum', 'Text', 'Soll', 'Haben', 'Saldo'],
      ['24.09.2026', 'Teeladen', '12,50', '', '100,00'],
    ],
    [
      ['Date', 'Description', 'Withdrawals', 'Deposits', 'Balance'],
      ['9/24/2026', 'Tea', '12.50', '', '100'],
    ],
    [
      ['日付', '内容', '出金金額', '入金金額', '残高'],
      ['2026/09/24', '竹林堂', '1280', '', '9000'],
    ],
  ])('knows columns of what went and what came: %j', (heading, cells) => {
    expect(guessMapping(heading, [cells])).toEqual({ date: 0, shop: 1, amount: 2, incoming: 3 });
  });

  it('knows a column of directions', () => {
    expect(
      guessMapping(
        ['Date', 'Name', 'Amount', 'Debit/Credit'],
        [
          ['2026-09-24', 'Tea', '12.50', 'DR'],
          ['2026-09-25', 'Salary', '1250.00', 'CR'],
        ],
      ),
    ).toEqual({ date: 0, shop: 1, amount: 2, direction: 3 });
  });

  it('goes by the cells where there are no headings', () => {
    expect(
      guessMapping(null, [
        ['4711', '24.09.2026', 'EUR', '12,50', 'Teapot House Kyoto'],
        ['4712', '25.09.2026', 'JPY', '1.200', 'Bamboo'],
      ]),
    ).toEqual({ date: 1, shop: 4, amount: 3, currency: 2 });
  });

  it('maps what a heading names though nothing there can be read, so that the shopper is told', () => {
    expect(guessMapping(['Date', 'Shop', 'Amount'], [['soon', 'Tea', '12.50']])).toMatchObject({ date: 0 });
  });
});
