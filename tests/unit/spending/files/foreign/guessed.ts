import { firstRows } from '@/utils/spending/files/csv-rows';
import type { CsvColumns } from '@/utils/spending/files/foreign/foreign-row';
import { guessColumns } from '@/utils/spending/files/foreign/guess-columns';
import { type CsvTable, ENOUGH_ROWS, findTable } from '@/utils/spending/files/foreign/table';

/** The table of a file, and how it is read where the shopper leaves all as it is guessed. */
export function guessed(
  text: string,
  home: Parameters<typeof guessColumns>[1],
): { table: CsvTable; columns: CsvColumns } {
  const table = findTable(firstRows(text, ENOUGH_ROWS), null);
  const { open: _open, dateOrder, ...columns } = guessColumns(table, home, {});
  if (!dateOrder) throw new Error('No dates');
  return { table, columns: { ...columns, dateOrder } };
}
