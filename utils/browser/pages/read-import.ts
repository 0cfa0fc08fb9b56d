import { failure, type Result, success } from '../../result';
import { csvChunks, decodeText } from '../../spending/files/csv-rows';
import { type CsvReading, type RowProblem, readForeignRow } from '../../spending/files/foreign-csv';
import { isOwnHeader, readOwnRows } from '../../spending/files/ledger-csv';
import { type LedgerFileProblem, readLedgerFile } from '../../spending/files/ledger-file';
import type { Purchase } from '../../spending/purchase';

/** A row that cannot come in: its number in the file, the heading counted, and why. */
interface BadRow {
  row: number;
  reason: RowProblem | 'not-ours';
}

/** What a file would bring, before anything is written. */
export interface Incoming {
  purchases: Purchase[];
  bad: BadRow[];
  /** Settings and the like; only a file of everything has them. */
  rest: unknown;
}

/** A file of another program, whose columns the shopper must confirm. */
export interface ForeignFile {
  header: string[];
  samples: string[][];
  text: string;
}

/**
 * A file that speaks for itself, or one of another program. `id` follows from the content, so that the same file
 * goes on where it was interrupted, and brings nothing twice.
 */
export type Opened = { id: string; fileName: string } & (
  | { kind: 'ledger'; incoming: Incoming }
  | { kind: 'foreign'; file: ForeignFile }
);

const SAMPLES = 20;

/** Lets the page draw and answer between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Opens a file that the shopper chose. Takes what to call with the share that is read, 0–1, and what stops the reading
 * early: what is read then is not whole.
 */
export async function openImportFile(
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<Opened, LedgerFileProblem | 'empty'>> {
  const bytes = await file.arrayBuffer();
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  const about = { id: await digestOf(bytes), fileName: file.name.slice(0, 300) };
  if (text.trimStart().startsWith('{')) {
    const ledger = await readLedgerFile(text);
    if (!ledger.ok) return ledger;
    const { purchases, rest } = ledger.value;
    return success({ ...about, kind: 'ledger', incoming: { purchases, bad: [], rest } });
  }
  const [first] = csvChunks(text);
  const [header, ...samples] = first?.rows ?? [];
  if (!header) return failure('empty');
  if (isOwnHeader(header))
    return success({ ...about, kind: 'ledger', incoming: await readOwn(text, onShare, signal) });
  return success({ ...about, kind: 'foreign', file: { header, samples: samples.slice(0, SAMPLES), text } });
}

async function digestOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of another program's file that is read in this way: read in another, it brings other rows. */
export const readingId = async (fileId: string, reading: CsvReading): Promise<string> =>
  `${fileId}-${await digestOf(new TextEncoder().encode(JSON.stringify(reading)))}`;

/** Our own CSV, piece by piece. The last purchase of a piece waits for the next: its refunds may stand there. */
async function readOwn(
  text: string,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Incoming> {
  const incoming: Incoming = { purchases: [], bad: [], rest: null };
  let waiting: string[][] = [];
  let read = 1;
  const take = (rows: string[][]) => {
    const { purchases, bad } = readOwnRows(rows);
    incoming.purchases.push(...purchases);
    incoming.bad.push(...bad.map((row) => ({ row: read + row, reason: 'not-ours' as const })));
    read += rows.length;
  };
  for (const { rows, first, share } of csvChunks(text)) {
    const all = [...waiting, ...(first === 1 ? rows.slice(1) : rows)];
    const last = Math.max(
      all.findLastIndex(([kind]) => kind === 'purchase'),
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
  { text }: ForeignFile,
  reading: CsvReading,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Incoming> {
  const incoming: Incoming = { purchases: [], bad: [], rest: null };
  for (const { rows, first, share } of csvChunks(text)) {
    rows.forEach((cells, index) => {
      const row = first + index;
      if (row === 1) return;
      const purchase = readForeignRow(cells, row, reading);
      if (purchase.ok) incoming.purchases.push(purchase.value);
      else incoming.bad.push({ row, reason: purchase.reason });
    });
    onShare(share);
    await breathe();
    if (signal.aborted) break;
  }
  return incoming;
}
