import { describe, expect, it } from 'vitest';
import { csvChunks, firstRows } from '@/utils/spending/files/csv-rows';

describe('csvChunks', () => {
  it('reads every row once, in pieces, across quotes and line ends', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [
      `${index}`,
      `"a;\r\n""${index}"""`,
      'x'.repeat(40),
    ]);
    const chunks = [...csvChunks(rows.map((row) => row.join(';')).join('\r\n'))];
    expect(chunks.length).toBeGreaterThan(3);
    const read = chunks.flatMap((chunk) => chunk.rows);
    expect(read.map(({ cells }) => cells[0])).toEqual(rows.map((row) => row[0]));
    expect(read[4321]).toMatchObject({ line: 2 * 4321 + 1, cells: ['4321', 'a;\r\n"4321"', 'x'.repeat(40)] });
    expect(chunks.at(-1)?.share).toBe(1);
  });

  it('leaves out the line in which Excel names the separator, and minds it', () => {
    const rowsOf = (text: string) =>
      [...csvChunks(text)].flatMap(({ rows }) => rows.map(({ cells }) => cells));
    expect(rowsOf('sep=;\r\nDate;Shop\r\n1;a,b')).toEqual([
      ['Date', 'Shop'],
      ['1', 'a,b'],
    ]);
    expect(rowsOf('sep=|\nDate|Shop;Place')).toEqual([['Date', 'Shop;Place']]);
    expect(rowsOf('sep=,\n')).toEqual([]);
  });

  it.each([
    ['closed', 'Day;Shop;Amount\r\n2;"Mona" GmbH;1\r\n3;Tea;2\r\n4;"Tea";3\r\n5;"Tea";4\r\n'],
    ['left open', 'Day;Shop;Amount\n2;"Mona" GmbH;1\n3;Tea;2\n4;Tea;3\n5;Tea;4'],
  ])('takes quotes that quote nothing for part of a name, and loses no line behind them: %s', (_, text) => {
    const rows = firstRows(text, 9);
    expect(rows.map(({ line, cells }) => [line, cells[0], cells.at(-1)])).toEqual([
      [1, 'Day', 'Amount'],
      [2, '2', '1'],
      [3, '3', '2'],
      [4, '4', '3'],
      [5, '5', '4'],
    ]);
    expect(rows[1]?.cells[1]).toBe('"Mona" GmbH');
    expect(rows[4]?.cells[1]).toBe('Tea');
  });

  it('reads an empty file as nothing', () => {
    expect([...csvChunks('')].flatMap((chunk) => chunk.rows)).toEqual([]);
  });

  it('counts lines as an editor does, blank ones and those within quotes too', () => {
    const text = 'sep=;\n\nDate;Shop\n;\n1;"a\nb\n"\n\n2;c\n';
    expect(firstRows(text, 9).map(({ line, cells }) => [line, cells[0]])).toEqual([
      [3, 'Date'],
      [5, '1'],
      [9, '2'],
    ]);
  });

  it.each([
    ['a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5', 3],
    ['Bank, Germany\nAccount: 1, 2\n\nDate;Shop;Amount\n24.09.2026;Tea;12,50\n25.09.2026;Tea;1,50', 3],
    ['a\tb, c, d, e\n1\t2', 2],
    ['a,b\n1,x;y|z\n2,x;y|z', 2],
    ['one column', 1],
  ])('finds the separator of %j', (text, width) => {
    expect(firstRows(text, 9).at(-1)?.cells).toHaveLength(width);
  });
});
