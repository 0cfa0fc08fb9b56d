import Papa from 'papaparse';

/** Characters that are parsed at once: a few milliseconds' work, so that the page stays usable. */
const CHUNK = 8 * 1024;

/** What Excel writes before the heading, so that it knows the separator again: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i;

/** Where two part a text as well, the one that is seldom part of a cell. */
const DELIMITERS = ['\t', '|', ';', ','] as const;

/** Of a file's beginning, how much tells the separator: enough to get past what stands above the table. */
const TELLING = 16 * 1024;

/** A row and the line of the file that it begins on, from 1, as a text editor counts. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** A piece of a CSV file: its rows, and how much of the file is read, 0–1. */
interface CsvChunk {
  rows: CsvRow[];
  share: number;
}

/**
 * Reads CSV text piece by piece; the separator is guessed from its beginning where no first line names it, rows that
 * hold nothing are left out. The next piece is parsed only when it is asked for.
 */
export function* csvChunks(file: string): Generator<CsvChunk> {
  const [named = '', separator] = SEPARATOR_LINE.exec(file) ?? [];
  const text = file.slice(named.length);
  const reading: { rows: string[][] | null; cursor: number; ended: boolean; goOn: () => void } = {
    rows: null,
    cursor: 0,
    ended: false,
    goOn: () => undefined,
  };
  const delimiter = separator ?? guessDelimiter(text.slice(0, TELLING));
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize: CHUNK,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      parser.pause();
      const odd = new Map(errors.map(({ row, code }) => [row, code]));
      const rows = data.flatMap((cells, row) => {
        const code = odd.get(row);
        return code ? asTheyStand(cells, delimiter, code === 'MissingQuotes') : [cells];
      });
      Object.assign(reading, { rows, cursor: meta.cursor, goOn: () => parser.resume() });
    },
    complete() {
      reading.ended = true;
    },
  });
  let line = named ? 2 : 1;
  while (reading.rows) {
    const rows: CsvRow[] = [];
    for (const cells of reading.rows) {
      if (cells.some((cell) => cell.trim())) rows.push({ line, cells });
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    }
    yield { rows, share: Math.min(1, reading.cursor / text.length) };
    reading.rows = null;
    if (!reading.ended) reading.goOn();
  }
}

/** The first rows of a CSV text, at most so many. */
export function firstRows(text: string, count: number): CsvRow[] {
  const rows: CsvRow[] = [];
  for (const chunk of csvChunks(text)) {
    rows.push(...chunk.rows);
    if (rows.length >= count) break;
  }
  return rows.slice(0, count);
}

/**
 * The lines of a row in which a quote opens and closes nowhere, as in `"Mona" GmbH`: it is part of a name, and what
 * seems to stand between it and a later one are rows of their own.
 */
function asTheyStand(cells: readonly string[], delimiter: string, isLeftOpen: boolean): string[][] {
  const written = cells.map((cell) =>
    /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell}"` : cell,
  );
  const text = written.join(delimiter);
  return (isLeftOpen ? text.replace(/"$/, '') : text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.split(delimiter).map((cell) => cell.replace(/^"(.*)"$/, '$1')));
}

const lineBreaks = (cell: string): number => cell.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The separator that parts the most rows into as many cells each. What stands above a table hardly weighs in. */
function guessDelimiter(text: string): string {
  const worths = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter });
    const rowsOf = new Map<number, number>();
    for (const { length } of data) rowsOf.set(length, (rowsOf.get(length) ?? 0) + 1);
    return Math.max(...[...rowsOf].map(([cells, rows]) => (cells - 1) * rows ** 2));
  });
  return DELIMITERS[worths.indexOf(Math.max(...worths))] ?? ',';
}
