import Papa from 'papaparse';

/** Characters that are parsed at once: a few milliseconds' work, so that the page stays usable. */
const CHUNK = 12 * 1024;

/** A piece of a CSV file: its rows, the number of the first (from 1), and how much of the file is read, 0–1. */
interface CsvChunk {
  rows: string[][];
  first: number;
  share: number;
}

/**
 * Reads CSV text piece by piece; the separator is guessed from its beginning, empty lines are left out. The next
 * piece is parsed only when it is asked for.
 */
export function* csvChunks(text: string): Generator<CsvChunk> {
  const reading: { rows: string[][] | null; cursor: number; ended: boolean; goOn: () => void } = {
    rows: null,
    cursor: 0,
    ended: false,
    goOn: () => undefined,
  };
  Papa.parse<string[]>(text, {
    skipEmptyLines: true,
    chunkSize: CHUNK,
    chunk({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
      parser.pause();
      Object.assign(reading, { rows: data, cursor: meta.cursor, goOn: () => parser.resume() });
    },
    complete() {
      reading.ended = true;
    },
  });
  let first = 1;
  while (reading.rows) {
    const { rows } = reading;
    yield { rows, first, share: Math.min(1, reading.cursor / text.length) };
    first += rows.length;
    reading.rows = null;
    if (!reading.ended) reading.goOn();
  }
}

/** The text of a file: in UTF-8, or else in the encoding that Western spreadsheet programs fall back to. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
