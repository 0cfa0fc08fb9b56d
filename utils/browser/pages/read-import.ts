import { failure, type Result, success } from '../../result';
import { sha256 } from '../../spending/files/checksum';
import { type CsvRow, csvChunks, firstRows } from '../../spending/files/csv-rows';
import { NEEDED_FIELDS } from '../../spending/files/foreign/columns';
import { type CsvReading, readForeignRow } from '../../spending/files/foreign/foreign-row';
import { learnMonths } from '../../spending/files/foreign/month-names';
import type { CsvTable } from '../../spending/files/foreign/table';
import { isOwnHeader, readOwnRows } from '../../spending/files/ledger-csv';
import { type LeftOutLine, leftOutKind } from '../../spending/files/left-out';
import { beginningOf, findEncoding } from '../../spending/files/text-encoding';
import type { Purchase } from '../../spending/purchase';
import { breathe } from './breathe';
import { type LedgerReadProblem, readLedger } from './read-ledger';

/** What a file would bring, before anything is written. */
export interface Incoming {
  purchases: Purchase[];
  leftOut: LeftOutLine[];
  /** Settings and the like; only a file of everything has them. */
  rest: unknown;
}

/** A file of another program, whose columns the shopper must confirm. */
export interface ForeignFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** What it seems to be written in, and whether that is a guess. */
  encoding: string;
  isGuess: boolean;
}

/** How a file of another program is to be read. */
export interface ForeignReading extends CsvReading, Pick<CsvTable, 'startLine' | 'firstLine'> {
  encoding: string;
}

/**
 * A file that speaks for itself, or one of another program. `id` follows from the content, so that the same file
 * goes on where it was interrupted, and brings nothing twice.
 */
export type Opened = { id: string; fileName: string } & (
  | { kind: 'ledger'; incoming: Incoming }
  | { kind: 'foreign'; file: ForeignFile }
);

/** Files that hold tables and are no text, by what they begin with: Excel's and other archives, older Excel's, PDF. */
const OTHER_FORMATS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF'];

/** `other-format`: a workbook or a PDF, out of which a CSV file can be saved. */
type OpenProblem = LedgerReadProblem | 'empty' | 'other-format';

/**
 * Opens a file that the shopper chose. Takes what to call with the share that is read, 0–1, and what stops the reading
 * early: what is read then is not whole.
 */
export async function openImportFile(
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<Opened, OpenProblem>> {
  const beginning = String.fromCharCode(...new Uint8Array(await file.slice(0, 64).arrayBuffer()));
  if (OTHER_FORMATS.some((format) => beginning.startsWith(format))) return failure('other-format');
  const fileName = file.name.slice(0, 300);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(beginning)) {
    const ledger = await readLedger(file, onShare, signal);
    if (!ledger.ok) return ledger;
    const { checksum, purchases, rest } = ledger.value;
    const id = checksum.slice(0, ID_LENGTH);
    return success({ id, fileName, kind: 'ledger', incoming: { purchases, leftOut: [], rest } });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const about = { id: await idOf(bytes), fileName };
  const found = await findEncoding(bytes, breathe);
  const [header] = firstRows(beginningOf(bytes, found.encoding), 1);
  if (!header) return failure('empty');
  if (!isOwnHeader(header.cells)) {
    while (learnMonths()) await breathe();
    return success({ ...about, kind: 'foreign', file: { bytes, ...found } });
  }
  const text = await textOf(bytes, found.encoding);
  return success({ ...about, kind: 'ledger', incoming: await readOwn(text, onShare, signal) });
}

/** Bytes that are decoded at once: a few milliseconds' work in any encoding. */
const DECODED_AT_ONCE = 512 * 1024;

async function textOf(bytes: Uint8Array<ArrayBuffer>, encoding: string): Promise<string> {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for (let start = 0; start < bytes.length; start += DECODED_AT_ONCE) {
    text += decoder.decode(bytes.subarray(start, start + DECODED_AT_ONCE), { stream: true });
    await breathe();
  }
  return text + decoder.decode();
}

/** Hexadecimal digits that tell one file from another. */
const ID_LENGTH = 16;

const idOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  (await sha256(bytes)).slice(0, ID_LENGTH);

/** The id of another program's file that is read in this way: read in another, it brings other rows. */
export const readingId = async (fileId: string, reading: ForeignReading): Promise<string> =>
  `${fileId}-${await idOf(new TextEncoder().encode(JSON.stringify(reading)))}`;

/** Our own CSV, piece by piece. The last purchase of a piece waits for the next: its refunds may stand there. */
async function readOwn(
  text: string,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Incoming> {
  const incoming: Incoming = { purchases: [], leftOut: [], rest: null };
  let waiting: CsvRow[] = [];
  const take = (rows: CsvRow[]) => {
    const { purchases, bad } = readOwnRows(rows.map(({ cells }) => cells));
    incoming.purchases.push(...purchases);
    const lines = bad.flatMap((place) => rows[place - 1] ?? []);
    incoming.leftOut.push(...lines.map((row) => ({ ...row, reason: 'not-ours' as const })));
  };
  for (const { rows, share } of csvChunks(text)) {
    const all = [...waiting, ...rows].filter(({ cells }) => !isOwnHeader(cells));
    const last = Math.max(
      all.findLastIndex(({ cells: [kind] }) => kind === 'purchase'),
      0,
    );
    take(all.slice(0, last));
    waiting = all.slice(last);
    onShare(share);
    await breathe();
    if (signal.aborted) break;
  }
  take(waiting);
  return incoming;
}

/** Another program's file, row by row as the shopper confirmed it; stopped early by the signal. */
export async function readForeign(
  { bytes }: ForeignFile,
  reading: ForeignReading,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Incoming> {
  const incoming: Incoming = { purchases: [], leftOut: [], rest: null };
  let lastRead = Number.POSITIVE_INFINITY;
  for (const { rows, share } of csvChunks(await textOf(bytes, reading.encoding))) {
    for (const { line, cells } of rows) {
      if (line < reading.startLine) incoming.leftOut.push({ line, cells, reason: 'above-table' });
      if (line < reading.firstLine) continue;
      const purchase = readForeignRow(cells, line, reading);
      if (purchase.ok) incoming.purchases.push(purchase.value);
      else incoming.leftOut.push({ line, cells, reason: purchase.reason });
      if (purchase.ok || leftOutKind(purchase.reason) !== 'unreadable') lastRead = line;
    }
    onShare(share);
    await breathe();
    if (signal.aborted) break;
  }
  return { ...incoming, leftOut: incoming.leftOut.map((left) => asBelow(left, lastRead, reading)) };
}

/** A sum or a note below the table: behind the last row that was read, without a date and something else that a row needs. */
function asBelow(left: LeftOutLine, lastRead: number, { mapping }: CsvReading): LeftOutLine {
  const isBelow =
    left.line > lastRead &&
    left.reason === 'no-date' &&
    NEEDED_FIELDS.some((field) => !left.cells[mapping[field] ?? -1]?.trim());
  return isBelow ? { ...left, reason: 'below-table' } : left;
}
