import { failure, type Result, success } from '../../result';
import { type LedgerFileProblem, readLedgerFile } from '../../spending/files/ledger-file';
import type { Purchase } from '../../spending/purchase';

/** `unread`: the thread that reads gave up, as it does where there is too little memory. */
export type LedgerReadProblem = LedgerFileProblem | 'unread';

/** What the thread that reads a file tells the page, piece by piece; the end comes last. */
type LedgerPiece =
  | { kind: 'purchases'; purchases: Purchase[]; share: number }
  | { kind: 'end'; outcome: Result<unknown, LedgerReadProblem> };

/** Purchases that are told at once: the page takes them in within a few milliseconds. */
const TOLD_AT_ONCE = 500;

/** Reads a file of everything, and tells what is in it. Runs in a thread of its own. */
export async function tellLedger(file: Blob, tell: (piece: LedgerPiece) => void): Promise<void> {
  // Of a promise that fails in a worker, its page hears nothing.
  const ledger = await file
    .text()
    .then(readLedgerFile)
    .catch(() => failure('unread'));
  if (!ledger.ok) return tell({ kind: 'end', outcome: ledger });
  const { purchases, rest } = ledger.value;
  for (let start = 0; start < purchases.length; start += TOLD_AT_ONCE) {
    const end = Math.min(purchases.length, start + TOLD_AT_ONCE);
    tell({ kind: 'purchases', purchases: purchases.slice(start, end), share: end / purchases.length });
  }
  tell({ kind: 'end', outcome: success(rest) });
}

/**
 * Has a file of everything read by a thread of its own. Takes what to call with the share that is here, 0–1, and what
 * stops the reading early: what is here then is not whole.
 */
export function readLedger(
  file: Blob,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<{ purchases: Purchase[]; rest: unknown }, LedgerReadProblem>> {
  const reader = new Worker('/ledger-reader.js');
  const purchases: Purchase[] = [];
  return new Promise<Awaited<ReturnType<typeof readLedger>>>((resolve) => {
    reader.onmessage = ({ data }: MessageEvent<LedgerPiece>) => {
      if (data.kind === 'end') {
        const { outcome } = data;
        return resolve(outcome.ok ? success({ purchases, rest: outcome.value }) : outcome);
      }
      for (const purchase of data.purchases) purchases.push(purchase);
      onShare(data.share);
    };
    reader.onerror = () => resolve(failure('unread'));
    signal.addEventListener('abort', () => resolve(failure('unread')));
    reader.postMessage(file);
  }).finally(() => reader.terminate());
}
