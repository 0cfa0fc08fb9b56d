import { failure, type Result, success } from '../../../result';
import type { CalendarDate } from '../../calendar-date';
import { guessSeller } from '../../cross-border';
import type { Money } from '../../money';
import { blankDraft, type Purchase } from '../../purchase';
import { type RateTable, rateFrom } from '../../rate-table';
import { type AmountProblem, currencyIn, parseAmount, signsIn } from '../../typed-amount';
import { makePurchase, type ValuationProblem } from '../../valuation';
import { fused } from '../spreadsheet-text';
import type { CsvMapping } from './columns';
import { type DateOrder, parseDate } from './date-text';
import type { CsvField } from './headings';
import { directionOf, readSigned } from './signed-text';
import { saysUnpaid } from './unpaid';

/** How a file's rows are to be read, as the shopper confirmed it. */
export interface CsvColumns {
  mapping: CsvMapping;
  /** Cells of a row, where all have as many; null where that is not known. */
  width: number | null;
  dateOrder: DateOrder;
  /** BCP 47 tag: how the file writes numbers. */
  locale: string;
  /** Where a row names no currency, in a column of its own or beside the amount. */
  currency: string;
  /** The currencies that are meant by signs of several, `$`, where it is not `currency`. */
  signs: Readonly<Record<string, string>>;
  /** Which sign spending bears. Rows of the other tell of money that came in. */
  spending: 'minus' | 'plus';
  /** Whether a purchase in the home currency whose country nothing tells is one abroad. */
  isAbroad: boolean;
}

/** What a new purchase needs to know beside its row. */
export interface CsvReading extends CsvColumns {
  homeCurrency: string;
  homeCountry: string | null;
  feePercent: string;
  rates: RateTable;
  /** Before the rows' ids, so that the same import gives the same ids. */
  importId: string;
}

/**
 * Why a row is left out. `came-in`: its money came in. `not-paid`: its payment came to nothing. `unclear-currency`: its
 * sign is that of several currencies.
 */
export type RowProblem =
  | 'no-date'
  | 'no-shop'
  | 'no-currency'
  | 'unclear-currency'
  | 'not-a-purchase'
  | 'came-in'
  | 'not-paid'
  | `amount-${AmountProblem}`
  | ValuationProblem;

interface PlainRow {
  orderedOn: CalendarDate;
  shop: string;
  amount: Money;
}

const cellOf = (cells: readonly string[], mapping: CsvMapping, field: CsvField): string =>
  fused(cells[mapping[field] ?? -1] ?? '').trim();

/** The day, the shop and what was spent of one row, or why it tells of no purchase. */
export function readPlainRow(cells: readonly string[], columns: CsvColumns): Result<PlainRow, RowProblem> {
  const cell = (field: CsvField) => cellOf(cells, columns.mapping, field);
  const orderedOn = parseDate(cell('date'), columns.dateOrder);
  if (!orderedOn) return failure('no-date');
  if (isShifted(cells, columns)) return failure('amount-not-a-number');
  if (saysUnpaid(cell('status'))) return failure('not-paid');
  const paid = readSigned(cell('amount'));
  if (!/[1-9]/.test(paid.bare) && /\p{Nd}/u.test(cell('incoming'))) return failure('came-in');
  const named = cell('currency');
  const currency = currencyOf(named, paid.bare, columns);
  if (!currency.ok) return currency;
  const amount = parseAmount(`${named} ${paid.bare}`, currency.value, columns.locale);
  if (!amount.ok) return failure(`amount-${amount.reason}`);
  if (amount.value.minor === 0) return failure('not-a-purchase');
  const direction = directionOf(cell('direction')) ?? paid.direction;
  if (direction === 'neither') return failure('not-a-purchase');
  const isSpent = direction ? direction === 'out' : paid.isNegative === (columns.spending === 'minus');
  if (!isSpent) return failure('came-in');
  // Last, since money often comes in from nobody in particular.
  const shop = cell('shop').slice(0, 200);
  return shop ? success({ orderedOn, shop, amount: amount.value }) : failure('no-shop');
}

/**
 * Whether a separator that nothing quotes parted a cell, so that others stand in the columns of amounts: a comma between
 * thousands, `1` and `500.00`, or one in the text before the amount.
 */
function isShifted(cells: readonly string[], { width, mapping }: CsvColumns): boolean {
  if (width === null || !cells.slice(width).some((cell) => cell.trim())) return false;
  const isCut = cells.some(
    (cell, at) =>
      /(?:^|\P{Nd})\p{Nd}{1,3}\s*$/u.test(cell) && /^\p{Nd}{3}(?!\p{Nd})/u.test(cells[at + 1] ?? ''),
  );
  return isCut || (mapping.amount ?? -1) > (mapping.shop ?? -1);
}

/** The currency that a row names, in its own column or else beside the amount. */
function currencyOf(
  named: string,
  amount: string,
  { currency, signs }: CsvColumns,
): Result<string, 'no-currency' | 'unclear-currency'> {
  const [written] = signsIn(named || amount);
  if (!written) return named ? failure('no-currency') : success(currency);
  const meant = signs[written.sign] ?? currencyIn(named || amount, currency);
  return written.codes.includes(meant) ? success(meant) : failure('unclear-currency');
}

/** One row as a purchase, or why it is none. Takes its line in the file for its id. */
export function readForeignRow(
  cells: readonly string[],
  line: number,
  reading: CsvReading,
): Result<Purchase, RowProblem> {
  const plain = readPlainRow(cells, reading);
  if (!plain.ok) return plain;
  const cell = (field: CsvField) => cellOf(cells, reading.mapping, field);
  const { amount, orderedOn } = plain.value;
  const { currency } = amount;
  const named = cell('country').toUpperCase();
  const seller = guessSeller(
    { host: '', ownerCountry: null, currency, addressCountry: /^[A-Z]{2}$/.test(named) ? named : null },
    reading.homeCountry,
  );
  const isForeign = currency !== reading.homeCurrency;
  const draft = blankDraft({
    ...plain.value,
    country: seller.country,
    crossBorder: seller.by || isForeign ? seller.crossBorder : reading.isAbroad,
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
