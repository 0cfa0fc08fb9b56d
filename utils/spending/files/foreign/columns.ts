import { signsIn } from '../../typed-amount';
import { looksLikeDate } from './date-text';
import { CSV_FIELDS, type CsvField, HEADINGS, OTHER_THINGS } from './headings';
import { directionOf, looksLikeAmount, readSigned } from './signed-text';

/** The column (from 0) of each field; absent where the file has none. */
export type CsvMapping = Partial<Record<CsvField, number>>;

/** Fields without which a row is no purchase. */
export const NEEDED_FIELDS = ['date', 'shop', 'amount'] as const satisfies readonly CsvField[];

const isCurrency = (cell: string): boolean => signsIn(cell).length > 0 && !/\p{Nd}/u.test(cell);

/** Whether a column with these cells, none of them empty, may be the field's. A row that is still pending has no date. */
const FITS: Partial<Record<CsvField, (cells: readonly string[]) => boolean>> = {
  date: (cells) => cells.some(looksLikeDate),
  shop: (cells) => !mostly(cells, (cell) => looksLikeDate(cell) || looksLikeAmount(cell)),
  amount: (cells) => mostly(cells, looksLikeAmount),
  incoming: (cells) => mostly(cells, looksLikeAmount),
  direction: (cells) => cells.every((cell) => directionOf(cell)),
  currency: (cells) => mostly(cells, isCurrency),
  status: (cells) => !cells.some((cell) => /\p{Nd}/u.test(cell)),
};

const mostly = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.filter(test).length * 2 > cells.length;

/**
 * Guesses the columns from a heading and what stands below it: by headings that are a word of the field, then by those
 * that hold one, then by the cells alone. A heading whose column holds something else names nothing.
 */
export function guessMapping(
  heading: readonly string[] | null,
  samples: readonly (readonly string[])[],
): CsvMapping {
  const width = Math.max(heading?.length ?? 0, ...samples.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => filledCells(samples, column));
  const fits = (field: CsvField, column: number) => {
    const cells = columns[column] ?? [];
    // An empty column tells no days and no shops.
    const mayBeEmpty = samples.length === 0 || (field !== 'date' && field !== 'shop');
    return cells.length === 0 ? mayBeEmpty : (FITS[field]?.(cells) ?? true);
  };
  const byWords = headedColumns(heading ?? [], fits, {});
  return headedColumns(heading ?? [], () => true, byContent(samples, columns, byWords), NEEDED_FIELDS);
}

/** What stands in a column (from 0), without its empty cells. */
export const filledCells = (samples: readonly (readonly string[])[], column: number): string[] =>
  samples.map((cells) => cells[column]?.trim() ?? '').filter(Boolean);

/** Adds to a mapping the columns whose headings are, or else hold, words of a field that it lacks. */
export function headedColumns(
  heading: readonly string[],
  fits: (field: CsvField, column: number) => boolean,
  before: CsvMapping,
  fields: readonly CsvField[] = CSV_FIELDS,
): CsvMapping {
  const headings = heading.map((cell) => cell.normalize('NFKC').trim().toLowerCase());
  const mapping = { ...before };
  for (const matches of [
    (text: string, word: string) => text === word,
    (text: string, word: string, field: CsvField) =>
      text.includes(word) && !OTHER_THINGS[field]?.some((other) => text.includes(other)),
  ]) {
    for (const field of fields) {
      if (field in mapping) continue;
      const taken = new Set(Object.values(mapping));
      const free = (word: string) =>
        headings.findIndex(
          (text, column) => !taken.has(column) && matches(text, word, field) && fits(field, column),
        );
      const column = HEADINGS[field].map(free).find((found) => found >= 0);
      if (column !== undefined) mapping[field] = column;
    }
  }
  return mapping;
}

/**
 * The first of two neighbouring columns of amounts of which no row fills both: what went, and behind it what came.
 * Null if there are none.
 */
function splitAmount(
  samples: readonly (readonly string[])[],
  columns: readonly (readonly string[])[],
): number | null {
  const isAmount = (column: number) => {
    const cells = columns[column] ?? [];
    return cells.length > 0 && mostly(cells, looksLikeAmount);
  };
  const isFilled = (cells: readonly string[], column: number) => Boolean(cells[column]?.trim());
  const first = columns.findIndex(
    (_, column) =>
      isAmount(column) &&
      isAmount(column + 1) &&
      !columns[column + 1]?.some((cell) => readSigned(cell).isNegative) &&
      !samples.some((cells) => isFilled(cells, column) && isFilled(cells, column + 1)),
  );
  return first < 0 ? null : first;
}

/** Adds to a mapping what cells alone tell: dates, amounts, whose currency and direction, and the longest texts for shops. */
function byContent(
  samples: readonly (readonly string[])[],
  columns: readonly (readonly string[])[],
  before: CsvMapping,
): CsvMapping {
  const mapping = { ...before };
  const split = 'amount' in mapping || 'incoming' in mapping ? null : splitAmount(samples, columns);
  if (split !== null) Object.assign(mapping, { amount: split, incoming: split + 1 });
  const take = (field: CsvField, worth: (cells: readonly string[]) => number) => {
    if (field in mapping) return;
    const taken = new Set(Object.values(mapping));
    const worths = columns.map((cells, column) =>
      taken.has(column) || cells.length === 0 || !FITS[field]?.(cells) ? 0 : worth(cells),
    );
    const most = Math.max(0, ...worths);
    if (most > 0) mapping[field] = worths.indexOf(most);
  };
  const count = (test: (cell: string) => boolean) => (cells: readonly string[]) => cells.filter(test).length;
  take('date', count(looksLikeDate));
  // Numbers without decimals may be those of cards and orders; a balance seldom bears a minus.
  const decimals = count((cell) => /[.,]\p{Nd}{1,3}\P{Nd}*$/u.test(cell));
  const minuses = count((cell) => readSigned(cell).isNegative);
  take('amount', (cells) => 1 + 2 * decimals(cells) + minuses(cells));
  take('currency', count(isCurrency));
  take(
    'direction',
    count((cell) => directionOf(cell) !== null),
  );
  take('shop', (cells) => new Set(cells).size * (cells.join('').length / cells.length));
  return mapping;
}
