import { describe, expect, it } from 'vitest';
import { parseDate, possibleDateOrders } from '@/utils/spending/files/foreign/date-text';

describe('possibleDateOrders', () => {
  it('puts first the order in which most samples are dates, whatever else stands between them', () => {
    expect(possibleDateOrders(['pending', '25.04.2026', ''], null)).toEqual(['day-month-year']);
    expect(possibleDateOrders(['03/04/2026', '04/25/2026'], null)).toEqual([
      'month-day-year',
      'day-month-year',
    ]);
  });

  it('leaves out the orders in which no sample is a date', () => {
    expect(possibleDateOrders(['25.04.2026'], null)).toEqual(['day-month-year']);
    expect(possibleDateOrders(['2026-04-03'], null)).toEqual(['year-month-day']);
    expect(possibleDateOrders(['soon'], null)).toEqual([]);
  });

  it('leaves to the country what the samples leave open', () => {
    expect(possibleDateOrders(['03/04/2026'], null)[0]).toBe('day-month-year');
    expect(possibleDateOrders(['03/04/2026'], 'GB')[0]).toBe('day-month-year');
    expect(possibleDateOrders(['03/04/2026'], 'US')[0]).toBe('month-day-year');
    expect(possibleDateOrders(['04/25/2026'], 'GB')).toEqual(['month-day-year']);
    expect(possibleDateOrders(['02.03.26'], null)[0]).toBe('day-month-year');
    expect(possibleDateOrders(['26.03.02'], 'KR')[0]).toBe('year-month-day');
  });
});

describe('parseDate', () => {
  it.each([
    ['24.12.26', 'day-month-year', '2026-12-24'],
    ['12/4/2026', 'month-day-year', '2026-12-04'],
    ['2026-12-24T10:00:00Z', 'year-month-day', '2026-12-24'],
    ['24.12.2026 10:05', 'day-month-year', '2026-12-24'],
    ['2026年12月4日', 'year-month-day', '2026-12-04'],
    ['2026년 12월 4일', 'year-month-day', '2026-12-04'],
    ['2026. 9. 24.', 'year-month-day', '2026-09-24'],
    ['20260924', 'year-month-day', '2026-09-24'],
    ['24092026', 'day-month-year', '2026-09-24'],
    ['20260924 101500', 'year-month-day', '2026-09-24'],
    ['20260924101500', 'year-month-day', '2026-09-24'],
    ['202609245', 'year-month-day', null],
    ['31.02.2026', 'day-month-year', null],
    ['24.09.20265', 'day-month-year', null],
    ['24.09.2569', 'day-month-year', '2026-09-24'],
    ['115/09/24', 'year-month-day', '2026-09-24'],
    ['٢٤/٠٩/٢٠٢٦', 'day-month-year', '2026-09-24'],
    ['۲۰۲۶-۰۹-۲۴', 'year-month-day', '2026-09-24'],
    ['24\u200f/9\u200f/2026', 'day-month-year', '2026-09-24'],
  ] as const)('reads %s', (text, order, date) => {
    expect(parseDate(text, order)).toBe(date);
  });

  it.each([
    '24 Sep 2026',
    '24-Sep-26',
    '24th September 2026',
    'Sep 24, 2026',
    'Sept. 24 2026',
    'Thu, 24 Sep 2026 10:15',
    '24. September 2026',
    '24-sept.-2026',
    '24 de septiembre de 2026',
    '24 de set. de 2026',
    '24 settembre 2026',
    '24 września 2026',
    '24 сентября 2026 г.',
    'сентябрь 24, 2026',
    '24 Eylül 2026',
    '24 zář 2026',
    '24 Σεπ 2026',
    '24 سبتمبر 2026',
    '2026 Sep 24',
  ])('reads the name of the month in %s', (text) => {
    expect(parseDate(text, 'day-month-year')).toBe('2026-09-24');
  });

  it('reads the abbreviations of banks, and no word that may be two months', () => {
    expect(parseDate('24. Dez 2026', 'day-month-year')).toBe('2026-12-24');
    expect(parseDate('24 Mär 2026', 'day-month-year')).toBe('2026-03-24');
    expect(parseDate('24 Tea 2026', 'day-month-year')).toBeNull();
    expect(parseDate('24 ju 2026', 'day-month-year')).toBeNull();
  });

  it('takes the first of two-digit figures around a name for the year where years come first', () => {
    expect(parseDate('26-Sep-24', 'year-month-day')).toBe('2026-09-24');
    expect(parseDate('26-Sep-24', 'day-month-year')).toBe('2024-09-26');
  });
});
