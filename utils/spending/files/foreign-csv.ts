import { failure, type Result } from '../../result';
import { type CalendarDate, isCalendarDate } from '../calendar-date';
import { guessSeller } from '../cross-border';
import { blankDraft, type Purchase } from '../purchase';
import { type RateTable, rateFrom } from '../rate-table';
import { type AmountProblem, currencyIn, parseAmount } from '../typed-amount';
import { makePurchase, type ValuationProblem } from '../valuation';
import { fused } from './spreadsheet-text';

/** What a column of another program's file can hold. */
export const CSV_FIELDS = [
  'date',
  'shop',
  'amount',
  'currency',
  'country',
  'category',
  'orderNumber',
  'note',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** The column (from 0) of each field; absent where the file has none. */
export type CsvMapping = Partial<Record<CsvField, number>>;

/** In which order the file writes the parts of a date. */
export const DATE_ORDERS = ['year-month-day', 'day-month-year', 'month-day-year'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** How to read a file, as the shopper confirmed it, and what a new purchase needs to know beside. */
export interface CsvReading {
  mapping: CsvMapping;
  dateOrder: DateOrder;
  /** BCP 47 tag: how the file writes numbers. */
  locale: string;
  /** Where a row names no currency, in a column of its own or beside the amount. */
  currency: string;
  homeCurrency: string;
  homeCountry: string | null;
  feePercent: string;
  rates: RateTable;
  /** Before the rows' ids, so that the same import gives the same ids. */
  importId: string;
}

/** Why a row is left out. */
export type RowProblem =
  | 'no-date'
  | 'no-shop'
  | 'no-currency'
  | 'not-a-purchase'
  | `amount-${AmountProblem}`
  | ValuationProblem;

/** Words of column headings, lower case, most telling first within a field. */
const HEADINGS: Readonly<Record<CsvField, readonly string[]>> = {
  date: ['date', 'datum', 'fecha', 'data', 'päivä', 'dato', 'дата', '日期', '日付', '날짜'],
  shop: [
    'shop',
    'merchant',
    'payee',
    'store',
    'seller',
    'description',
    'name',
    'händler',
    'empfänger',
    'tienda',
    'commerçant',
    'marchand',
    'libellé',
    'negozio',
    'sklep',
    'магазин',
    '商店',
    '店',
  ],
  amount: [
    'amount',
    'total',
    'price',
    'sum',
    'betrag',
    'importe',
    'montant',
    'importo',
    'kwota',
    'bedrag',
    'belopp',
    'beløb',
    'сумма',
    '金额',
    '金額',
    '금액',
  ],
  currency: ['currency', 'währung', 'moneda', 'devise', 'valuta', 'waluta', 'валюта', '货币', '通貨', '통화'],
  country: ['country', 'land', 'país', 'pays', 'paese', 'kraj', 'страна', '国家', '国', '국가'],
  category: [
    'category',
    'kategorie',
    'categoría',
    'catégorie',
    'categoria',
    'kategoria',
    'категория',
    '类别',
    'カテゴリ',
    '카테고리',
  ],
  orderNumber: [
    'order number',
    'order',
    'bestellnummer',
    'pedido',
    'commande',
    'ordine',
    'zamówienie',
    'заказ',
    '订单',
    '注文',
    '주문',
  ],
  note: [
    'note',
    'notes',
    'memo',
    'comment',
    'notiz',
    'nota',
    'remarque',
    'uwagi',
    'заметка',
    '备注',
    '備考',
    '메모',
  ],
};

/** Guesses the columns from the heading line: whole headings first, then headings that hold the word. */
export function guessMapping(header: readonly string[]): CsvMapping {
  const headings = header.map((cell) => cell.trim().toLowerCase());
  const mapping: CsvMapping = {};
  const taken = new Set<number>();
  for (const fits of [
    (heading: string, word: string) => heading === word,
    (heading: string, word: string) => heading.includes(word),
  ]) {
    for (const field of CSV_FIELDS) {
      if (field in mapping) continue;
      const column = headings.findIndex(
        (heading, at) => !taken.has(at) && HEADINGS[field].some((word) => fits(heading, word)),
      );
      if (column < 0) continue;
      mapping[field] = column;
      taken.add(column);
    }
  }
  return mapping;
}

/**
 * The orders in which any sample is a date, the one that fits most first; none means that it is no date column. A row
 * that is still pending has no date, and says nothing about the others.
 */
export function possibleDateOrders(samples: readonly string[]): DateOrder[] {
  const hits = (order: DateOrder) => samples.filter((sample) => parseDate(sample, order) !== null).length;
  return DATE_ORDERS.map((order) => ({ order, count: hits(order) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ order }) => order);
}

/** A date as people write it, `24.12.2026`, `12/24/26`, `2026-12-24T10:00`; null if it is none in this order. */
export function parseDate(text: string, order: DateOrder): CalendarDate | null {
  const parts =
    /^(\d{1,4})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,4})/.exec(text.trim())?.slice(1) ?? [];
  const names = order.split('-');
  const part = (name: string) => parts[names.indexOf(name)] ?? '';
  const year = part('year');
  const date = `${year.length === 2 ? `20${year}` : year}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** One row as a purchase, or why it is none. Takes its line in the file for its id. */
export function readForeignRow(
  cells: readonly string[],
  line: number,
  reading: CsvReading,
): Result<Purchase, RowProblem> {
  const cell = (field: CsvField) => fused(cells[reading.mapping[field] ?? -1] ?? '').trim();
  const orderedOn = parseDate(cell('date'), reading.dateOrder);
  if (!orderedOn) return failure('no-date');
  const shop = cell('shop').slice(0, 200);
  if (!shop) return failure('no-shop');
  // Account statements write what was spent as a negative amount; incoming money stands beside it unsigned.
  const paid = cell('amount').replace(/^[-−]/, '');
  const currency = cell('currency').toUpperCase() || currencyIn(paid, reading.currency);
  if (!/^[A-Z]{3}$/.test(currency)) return failure('no-currency');
  const amount = parseAmount(paid, currency, reading.locale);
  if (!amount.ok) return failure(`amount-${amount.reason}`);
  if (amount.value.minor === 0) return failure('not-a-purchase');
  const named = cell('country').toUpperCase();
  const seller = guessSeller(
    { host: '', ownerCountry: null, currency, addressCountry: /^[A-Z]{2}$/.test(named) ? named : null },
    reading.homeCountry,
  );
  const isForeign = currency !== reading.homeCurrency;
  const draft = blankDraft({
    shop,
    orderedOn,
    amount: amount.value,
    country: seller.country,
    crossBorder: seller.crossBorder,
    rate: isForeign ? rateFrom(reading.rates, currency, reading.homeCurrency) : null,
    feePercent: isForeign ? reading.feePercent : '0',
    category: cell('category').slice(0, 60),
    orderNumber: cell('orderNumber').slice(0, 100),
    note: cell('note').slice(0, 2_000),
  });
  // Dated as the purchase itself, so that reading the file again never outdoes what the shopper changed since.
  const moment = { homeCurrency: reading.homeCurrency, now: Date.parse(orderedOn) };
  return makePurchase(draft, `${reading.importId}-${line}`, moment);
}
