import { failure, type Result, success } from '../../result';
import { isCalendarDate } from '../calendar-date';
import { decimalSchema } from '../money-schema';
import type { RateTable } from '../rate-table';

/** Why a file gives no rates. `no-rates`: it is not the ECB's daily file. `no-date`: its day cannot be read. */
type RateFileProblem = 'no-rates' | 'no-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the ECB's daily file as a shopper downloads it: `eurofxref-daily.xml`, or the `eurofxref.csv` of its zip.
 * Of a history file it takes the first day, which is the newest.
 */
export function parseRateFile(text: string): Result<RateTable, RateFileProblem> {
  const { date, rates } = text.includes('<Cube') ? fromXml(text) : fromCsv(text);
  const perEuro = Object.fromEntries(
    rates.filter(
      ([code, rate]) => /^[A-Z]{3}$/.test(code) && decimalSchema.safeParse(rate).success && Number(rate) > 0,
    ),
  );
  if (Object.keys(perEuro).length === 0) return failure('no-rates');
  return isCalendarDate(date) ? success({ date, source: 'file', perEuro }) : failure('no-date');
}

interface Day {
  date: string;
  rates: [code: string, rate: string][];
}

function fromXml(text: string): Day {
  const [, date = '', day = ''] = /<Cube\s+time=["']([^"']*)["']\s*>([\s\S]*?)<\/Cube>/.exec(text) ?? [];
  const rows = day.matchAll(/<Cube\s+currency=["']([A-Z]{3})["']\s+rate=["']([^"']*)["']/g);
  return { date, rates: [...rows].map(([, code = '', rate = '']) => [code, rate]) };
}

/** `Date, USD, JPY, …` and one line `24 September 2026, 1.1367, 180.57, …`. */
function fromCsv(text: string): Day {
  const [codes = [], values = []] = text
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const rates = codes.flatMap((code, index): Day['rates'] =>
    index === 0 ? [] : [[code, values[index] ?? '']],
  );
  return { date: longDate(values[0] ?? ''), rates };
}

function longDate(text: string): string {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) (\w{3})\w* (\d{4})$/.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}
