import Papa from 'papaparse';

/**
 * What spreadsheet programs take for the start of a formula, full-width forms included
 * (OWASP, CSV injection), behind any spaces and quotes that are already there.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/u;
const DEFUSED = /^'+\s*[=+\-@＝＋－＠\t\r\n]/u;

/** Text that no spreadsheet program runs: an apostrophe before what would be a formula. */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before `defused`. */
export const fused = (text: string): string => (DEFUSED.test(text) ? text.slice(1) : text);

/** Rows as CSV text, in which no spreadsheet program runs a cell. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows.map((row) => row.map(defused)))}\r\n`;

/** CSV text as a file. Spreadsheet programs take it for UTF-8 only by the mark before it. */
export const csvFile = (parts: readonly string[]): Blob =>
  new Blob(['\ufeff', ...parts], { type: 'text/csv' });
