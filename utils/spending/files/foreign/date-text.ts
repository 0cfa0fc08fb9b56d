import { westernDigits } from '../../../lexicon/digits';
import { type CalendarDate, isCalendarDate } from '../../calendar-date';
import { monthNamed } from './month-names';

/** In which order a file writes the parts of a date; first what `02.03.26` mostly is. */
export const DATE_ORDERS = ['day-month-year', 'month-day-year', 'year-month-day'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

type Part = 'year' | 'month' | 'day';
const partsOf = (order: DateOrder) => order.split('-') as Part[];

/** Marks that keep directions apart, as spreadsheets put them around figures and the parts of a date. */
export const DIRECTION_MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;

/** Figures parted by signs: `24.09.2026`, `9/24/26`, `2026. 9. 24.`, `2026年9月24日`. */
const FIGURES = /^(\d{1,4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,4})(?!\d)/;

/** Eight figures in a row, with or without a time behind them. */
const COMPACT = /^\d{8}(?=\D|\d{6}(?!\d)|$)/;

/** A month by its name, behind or before its day: `24. September 2026`, `24-sept.-26`, `Thu, Sep 24, 2026`, `24 de setembro de 2026`. */
const NAMED = [
  /^(?:\p{L}+\.?,?\s+)?(?<day>\d{1,4})(?:st|nd|rd|th|er|º)?[-.,/\s]*(?:de\s+)?(?<month>\p{L}[\p{L}\p{M}]*)[-.,/\s]*(?:de[l]?\s+)?(?<year>\d{2,4})(?!\d)/iu,
  /^(?:\p{L}+\.?,?\s+)?(?<month>\p{L}[\p{L}\p{M}]*)[-.,/\s]*(?<day>\d{1,2})(?:st|nd|rd|th)?[-.,/\s]+(?<year>\d{2,4})(?!\d)/iu,
] as const;

/**
 * A date as people and programs write it, whatever stands behind it: `24.12.2026`, `12/24/26`, `2026-12-24T10:00`,
 * `20261224`, `24 Dec 2026`, `٢٤/١٢/٢٠٢٦`. Null if it is none in this order.
 */
export function parseDate(text: string, order: DateOrder): CalendarDate | null {
  const plain = westernDigits(text.replace(DIRECTION_MARKS, '').trim());
  const parts = compactParts(plain, order) ?? figureParts(plain, order) ?? namedParts(plain, order);
  if (!parts) return null;
  const { year, month, day } = parts;
  const date = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

type Parts = Record<Part, string>;

function compactParts(text: string, order: DateOrder): Parts | null {
  const [figures] = COMPACT.exec(text) ?? [];
  if (!figures) return null;
  let at = 0;
  const parts = { year: '', month: '', day: '' };
  for (const part of partsOf(order)) {
    const length = part === 'year' ? 4 : 2;
    parts[part] = figures.slice(at, at + length);
    at += length;
  }
  return parts;
}

function figureParts(text: string, order: DateOrder): Parts | null {
  const [, ...figures] = FIGURES.exec(text) ?? [];
  if (figures.length === 0) return null;
  const parts = { year: '', month: '', day: '' };
  for (const [at, part] of partsOf(order).entries()) parts[part] = figures[at] ?? '';
  return parts;
}

function namedParts(text: string, order: DateOrder): Parts | null {
  for (const shape of NAMED) {
    const { day = '', month: name = '', year = '' } = shape.exec(text)?.groups ?? {};
    const month = name && monthNamed(name);
    if (!month) continue;
    const isTurned = day.length > 2 || (order === 'year-month-day' && year.length === 2);
    return isTurned ? { year: day, month: `${month}`, day: year } : { year, month: `${month}`, day };
  }
  return null;
}

/** Whether a cell reads as a date in any order. */
export const looksLikeDate = (cell: string): boolean =>
  DATE_ORDERS.some((order) => parseDate(cell, order) !== null);

/** Two figures are of this century; three count from the Republic of China's first year, and from 2400 on they are Buddhist years. */
function fullYear(year: string): string {
  if (year.length === 2) return `20${year}`;
  if (year.length === 3) return String(Number(year) + 1911);
  return Number(year) > 2400 ? String(Number(year) - 543) : year;
}

/**
 * The orders in which any sample is a date, the one that fits most first; none means that it is no date column. A row
 * that is still pending has no date, and says nothing about the others. Of orders that fit as well, that of the
 * country comes first.
 */
export function possibleDateOrders(samples: readonly string[], country: string | null): DateOrder[] {
  const usual = orderIn(country);
  return DATE_ORDERS.map((order) => ({
    order,
    count: samples.filter((sample) => parseDate(sample, order) !== null).length,
  }))
    .filter(({ count }) => count > 0)
    .sort(
      (one, other) => other.count - one.count || Number(other.order === usual) - Number(one.order === usual),
    )
    .map(({ order }) => order);
}

/** How dates are written in a country, by CLDR. */
function orderIn(country: string | null): DateOrder | undefined {
  if (!country) return undefined;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  const format = new Intl.DateTimeFormat(`${language}-${country}`, { calendar: 'gregory' });
  const parts = format.formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => ['year', 'month', 'day'].includes(type));
  return DATE_ORDERS.find((one) => one === order.join('-'));
}
