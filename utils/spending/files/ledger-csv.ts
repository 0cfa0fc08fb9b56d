import { minorDigits } from '../currency';
import { decimalText, type Money } from '../money';
import { type Purchase, purchaseSchema } from '../purchase';
import { checkRefunds, type Refund } from '../refund';
import { csvText, fused } from './spreadsheet-text';

/**
 * Our own columns, in their order. A refund is a row of its own below its purchase: `kind` is `refund`, and only
 * the columns of `refundRow` are filled.
 */
const COLUMNS = [
  'kind',
  'id',
  'date',
  'shop',
  'amount',
  'currency',
  'home amount',
  'home currency',
  'card fee',
  'fee percent',
  'rate',
  'rate date',
  'rate source',
  'country',
  'cross-border',
  'state',
  'category',
  'order number',
  'tracking numbers',
  'note',
  'arrived',
  'return by',
  'host',
  'entity',
  'revision',
  'created',
  'changed',
] as const;
type Column = (typeof COLUMNS)[number];

/** The cells of a row, as the file has them. */
type Row = Record<Column, string>;

/** Purchases as CSV text, of which `readOwnRows` gives the same back. */
export function purchasesCsv(purchases: readonly Purchase[], withHeader: boolean): string {
  const rows = purchases.flatMap((purchase) => [purchaseRow(purchase), ...purchase.refunds.map(refundRow)]);
  const lines = rows.map((row) => COLUMNS.map((column) => row[column] ?? ''));
  return csvText(withHeader ? [COLUMNS, ...lines] : lines);
}

/** Whether a file with this first line is one of ours, so that nothing needs to be mapped. */
export const isOwnHeader = (cells: readonly string[]): boolean =>
  COLUMNS.every((column, index) => cells[index] === column);

/** Gives the purchases of rows that `purchasesCsv` wrote, and the lines (from 1) of those that are none. */
export function readOwnRows(lines: readonly (readonly string[])[]): { purchases: Purchase[]; bad: number[] } {
  const entries: { line: number; value: Record<string, unknown>; refunds: unknown[] }[] = [];
  const bad: number[] = [];
  lines.forEach((cells, index) => {
    const row = rowOf(cells);
    const last = entries.at(-1);
    if (row.kind === 'purchase') entries.push({ line: index + 1, value: purchaseOf(row), refunds: [] });
    else if (row.kind === 'refund' && last) last.refunds.push(refundOf(row));
    else bad.push(index + 1);
  });
  const purchases: Purchase[] = [];
  for (const { line, value, refunds } of entries) {
    const parsed = purchaseSchema.safeParse({ ...value, refunds });
    if (parsed.success && checkRefunds(parsed.data).ok) purchases.push(parsed.data);
    else bad.push(line);
  }
  return { purchases, bad: bad.sort((left, right) => left - right) };
}

const rowOf = (cells: readonly string[]): Row =>
  Object.fromEntries(COLUMNS.map((column, at) => [column, fused(cells[at] ?? '')])) as Row;

const purchaseRow = (purchase: Purchase): Partial<Record<Column, string>> => ({
  kind: 'purchase',
  id: purchase.id,
  date: purchase.orderedOn,
  shop: purchase.shop,
  amount: decimalText(purchase.amount),
  currency: purchase.amount.currency,
  'home amount': decimalText(purchase.home),
  'home currency': purchase.home.currency,
  'card fee': decimalText(purchase.fee),
  'fee percent': purchase.feePercent,
  rate: purchase.rate?.value ?? '',
  'rate date': purchase.rate?.date ?? '',
  'rate source': purchase.rate?.source ?? '',
  country: purchase.country ?? '',
  'cross-border': purchase.crossBorder ? 'yes' : 'no',
  state: purchase.state,
  category: purchase.category,
  'order number': purchase.orderNumber,
  'tracking numbers': JSON.stringify(purchase.trackingNumbers),
  note: purchase.note,
  arrived: purchase.arrivedOn ?? '',
  'return by': purchase.returnBy ?? '',
  host: purchase.host,
  entity: purchase.entity,
  revision: String(purchase.revision),
  created: new Date(purchase.createdAt).toISOString(),
  changed: new Date(purchase.changedAt).toISOString(),
});

const refundRow = (refund: Refund): Partial<Record<Column, string>> => ({
  kind: 'refund',
  id: refund.id,
  date: refund.date,
  amount: decimalText(refund.amount),
  currency: refund.amount.currency,
  'home amount': decimalText(refund.home),
  'home currency': refund.home.currency,
  state: refund.state,
  note: refund.note,
});

/** What the row says, for the schema to judge. */
const purchaseOf = (row: Row): Record<string, unknown> => ({
  shop: row.shop,
  host: row.host,
  entity: row.entity,
  country: row.country || null,
  crossBorder: row['cross-border'] === 'yes',
  amount: moneyOf(row, 'amount', 'currency'),
  rate: row.rate ? { value: row.rate, date: row['rate date'], source: row['rate source'] } : null,
  feePercent: row['fee percent'],
  category: row.category,
  orderNumber: row['order number'],
  trackingNumbers: listOf(row['tracking numbers']),
  note: row.note,
  orderedOn: row.date,
  arrivedOn: row.arrived || null,
  returnBy: row['return by'] || null,
  state: row.state,
  id: row.id,
  revision: Number(row.revision),
  home: moneyOf(row, 'home amount', 'home currency'),
  fee: moneyOf(row, 'card fee', 'home currency'),
  createdAt: Date.parse(row.created),
  changedAt: Date.parse(row.changed),
});

const refundOf = (row: Row): Record<string, unknown> => ({
  id: row.id,
  state: row.state,
  amount: moneyOf(row, 'amount', 'currency'),
  home: moneyOf(row, 'home amount', 'home currency'),
  date: row.date,
  note: row.note,
});

/** A decimal that `decimalText` wrote; null if it is none. */
function moneyOf(row: Row, amount: Column, currency: Column): Money | null {
  const [text, code] = [row[amount], row[currency]];
  const digits = minorDigits(code);
  const shape = digits ? new RegExp(`^-?\\d+\\.\\d{${digits}}$`) : /^-?\d+$/;
  return shape.test(text) ? { minor: Number(text.replace('.', '')), currency: code } : null;
}

function listOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
