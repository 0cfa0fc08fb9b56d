import Papa from 'papaparse';

/** Characters that are parsed at once: a few milliseconds' work, so that the page stays usable. */
const CHUNK = 12 * 1024;

/** What Excel writes before the heading, so that it knows the separator again: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i;

/** Encodings that a file's first bytes name. */
const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** A piece of a CSV file: its rows, the number of the first (from 1), and how much of the file is read, 0–1. */
interface CsvChunk {
  rows: string[][];
  first: number;
  share: number;
}

/**
 * Reads CSV text piece by piece; the separator is guessed from its beginning where no first line names it, empty lines
 * are left out. The next piece is parsed only when it is asked for.
 */
export function* csvChunks(file: string): Generator<CsvChunk> {
  const [named = '', delimiter = ''] = SEPARATOR_LINE.exec(file) ?? [];
  const text = file.slice(named.length);
  const reading: { rows: string[][] | null; cursor: number; ended: boolean; goOn: () => void } = {
    rows: null,
    cursor: 0,
    ended: false,
    goOn: () => undefined,
  };
  Papa.parse<string[]>(text, {
    delimiter,
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

/**
 * The text of a file: in what its byte-order mark names, in UTF-8, or else in the encoding that Western spreadsheet
 * programs fall back to.
 */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes[0] === first && mark.bytes[1] === second);
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
