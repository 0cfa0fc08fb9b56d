import { describe, expect, it } from 'vitest';
import { firstRows } from '@/utils/spending/files/csv-rows';
import { guessColumns } from '@/utils/spending/files/foreign/guess-columns';
import { findTable } from '@/utils/spending/files/foreign/table';

const home = { homeCurrency: 'EUR', homeCountry: 'DE' };
const guess = (lines: string[], chosen = {}) =>
  guessColumns(findTable(firstRows(lines.join('\n'), 99), null), home, chosen);

describe('guessColumns', () => {
  it('takes the sign that most amounts bear for that of spending, and asks where both stand there', () => {
    const rows = (...amounts: string[]) =>
      guess(['Datum;Laden;Betrag', ...amounts.map((a) => `24.09.2026;Tee;${a}`)]);
    expect(rows('12,50', '1,50')).toMatchObject({ spending: 'plus', open: { bothSigns: false } });
    expect(rows('-12,50', '-1,50')).toMatchObject({ spending: 'minus', open: { bothSigns: false } });
    expect(rows('-12,50', '-1,50', '2000')).toMatchObject({ spending: 'minus', open: { bothSigns: true } });
    expect(rows('12,50', '1,50', '-20')).toMatchObject({ spending: 'plus', open: { bothSigns: true } });
  });

  it('finds how numbers are written by their decimals', () => {
    const locale = (...amounts: string[]) =>
      guess(['Datum;Laden;Betrag', ...amounts.map((a) => `24.09.2026;Tee;${a}`)]).locale;
    expect(locale('1.234,50', '12,5 €')).toBe('de');
    expect(locale('1,234.50', '12.5 €')).toBe('en');
    expect(locale('1,234', '12.50', '7')).toBe('en');
  });

  it('takes the currency from the heading of the amounts, else that of home', () => {
    const currency = (heading: string) => guess([`Date;Shop;${heading}`, '2026-09-24;Tea;12.50']).currency;
    expect(currency('Amount (USD)')).toBe('USD');
    expect(currency('Amount in £')).toBe('EUR');
    expect(currency('Amount')).toBe('EUR');
  });

  it('asks which currency a shared sign means, unless the file’s own is one of them', () => {
    const file = ['Date;Shop;Amount', '2026-09-24;Tea;$12.50', '2026-09-25;Tea;-€3'];
    const { signs, open } = guess(file);
    expect(signs).toEqual({ $: 'USD' });
    expect(open.signs).toMatchObject([{ sign: '$' }]);
    expect(open.signs[0]?.codes).toContain('CAD');
    expect(guess(file, { currency: 'CAD' }).open.signs).toEqual([]);
  });

  it('follows what the shopper chose', () => {
    const file = ['Booked,Bought,Shop,Amount', '24/09/2026,2026-09-23,Tea,12.50'];
    expect(guess(file)).toMatchObject({ mapping: { date: 0 }, dateOrder: 'day-month-year' });
    expect(guess(file, { mapping: { date: 1, shop: 2, amount: 3 } })).toMatchObject({
      dateOrder: 'year-month-day',
      open: { dateOrders: ['year-month-day'] },
    });
    expect(guess(file, { mapping: { date: 2 } }).dateOrder).toBeNull();
  });
});
