import type { CsvRow } from '../csv-rows';
import { headedColumns } from './columns';
import { looksLikeDate } from './date-text';
import { looksLikeAmount } from './signed-text';

/** Rows that are enough to tell how a file is written. */
export const ENOUGH_ROWS = 200;

/** Where the table of a file stands among what banks write around it. */
export interface CsvTable {
  /** Null where the first row of the table is a purchase already. */
  heading: CsvRow | null;
  /** The line of its first row, heading or not. What stands above is none of it. */
  startLine: number;
  /** The line of the first row below the heading. */
  firstLine: number;
  /** The first rows below the heading. */
  samples: readonly (readonly string[])[];
}

/**
 * Finds the table in the first rows of a file: its heading names a date and an amount, or stands right above the first
 * row that holds both. `hasHeading`: what the shopper says of the table's first row; null for the guess.
 */
export function findTable(rows: readonly CsvRow[], hasHeading: boolean | null): CsvTable {
  const firstData = rows.findIndex(({ cells }) => isData(cells));
  const found = headingAt(rows, firstData);
  const start = found >= 0 ? found : Math.max(firstData, 0);
  const isHeaded = hasHeading ?? found >= 0;
  const body = rows.slice(isHeaded ? start + 1 : start);
  return {
    heading: (isHeaded && rows[start]) || null,
    startLine: rows[start]?.line ?? 1,
    firstLine: body[0]?.line ?? Number.MAX_SAFE_INTEGER,
    samples: body.map(({ cells }) => cells),
  };
}

const isData = (cells: readonly string[]): boolean =>
  cells.some(looksLikeDate) && cells.some(looksLikeAmount);

/** The place of the heading among the rows; −1 if there is none. */
function headingAt(rows: readonly CsvRow[], firstData: number): number {
  const named = rows.findIndex(({ cells }) => {
    const { date, amount, incoming } = headedColumns(cells, () => true, {});
    return isText(cells) && date !== undefined && (amount ?? incoming) !== undefined;
  });
  if (named >= 0) return named;
  // With no row to go by, the first is what it mostly is.
  if (firstData < 0) return rows.length > 0 ? 0 : -1;
  const above = rows[firstData - 1]?.cells ?? [];
  const width = rows[firstData]?.cells.length ?? 0;
  const filled = above.filter((cell) => cell.trim()).length;
  return filled >= 2 && filled * 2 > width && isText(above) ? firstData - 1 : -1;
}

const isText = (cells: readonly string[]): boolean =>
  !cells.some((cell) => looksLikeDate(cell) || looksLikeAmount(cell));
