import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result';
import { type Purchase, purchaseSchema } from '../purchase';
import { checkRefunds } from '../refund';
import { sha256 } from './checksum';

/** The version of the file's shape. A later one is refused, since what it means cannot be known. */
const VERSION = 1;

const envelopeSchema = z.object({
  format: z.literal('tillwatch-ledger'),
  version: z.int(),
  exportedAt: z.string(),
  /** SHA-256, in hexadecimal, of `data` written as JSON without spaces. */
  checksum: z.string(),
  data: z.object({ purchases: z.array(z.unknown()), rest: z.unknown() }),
});

/**
 * Why a file is not read. `damaged`: its content does not fit its checksum. `bad-rows`: it fits, and yet holds
 * what no ledger writes.
 */
export type LedgerFileProblem = 'not-a-ledger' | 'newer' | 'damaged' | 'bad-rows';

interface LedgerFile {
  exportedAt: string;
  /** Of its content, which it fits. */
  checksum: string;
  purchases: Purchase[];
  /** What is kept beside the purchases, for the background to check. */
  rest: unknown;
}

/**
 * The file of everything, as parts of a Blob. Takes the purchases in pages, each an array, so that 100,000 of them
 * never stand in one string, and the time as ISO 8601.
 */
export async function writeLedgerFile(
  pages: AsyncIterable<readonly Purchase[]>,
  rest: Record<string, unknown>,
  exportedAt: string,
): Promise<Blob> {
  const parts: string[] = ['{"purchases":['];
  for await (const page of pages) {
    for (const purchase of page) parts.push(`${parts.length > 1 ? ',' : ''}${JSON.stringify(purchase)}`);
  }
  parts.push(`],"rest":${JSON.stringify(rest)}}`);
  const data = new Blob(parts);
  const checksum = await sha256(await data.arrayBuffer());
  const head = JSON.stringify({ format: 'tillwatch-ledger', version: VERSION, exportedAt, checksum });
  return new Blob([head.slice(0, -1), ',"data":', data, '}\n'], { type: 'application/json' });
}

/** Reads a file that `writeLedgerFile` made, and trusts nothing in it. */
export async function readLedgerFile(text: string): Promise<Result<LedgerFile, LedgerFileProblem>> {
  const envelope = envelopeSchema.safeParse(parsed(text));
  if (!envelope.success) return failure('not-a-ledger');
  const { version, exportedAt, checksum, data } = envelope.data;
  if (version > VERSION) return failure('newer');
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  if ((await sha256(bytes)) !== checksum) return failure('damaged');
  const purchases = z.array(purchaseSchema).safeParse(data.purchases);
  if (!purchases.success || !purchases.data.every((one) => checkRefunds(one).ok)) return failure('bad-rows');
  return success({ exportedAt, checksum, purchases: purchases.data, rest: data.rest });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
