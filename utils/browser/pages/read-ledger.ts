import { failure, type Result, success } from '../../result';
import { type LedgerFileProblem, readLedgerFile } from '../../spending/files/ledger-file';
import type { Purchase } from '../../spending/purchase';

/** `unread`: the thread that reads gave up, as it does where there is too little memory. */
export type LedgerReadProblem = LedgerFileProblem | 'unread';

/** What a file of everything holds, and the checksum of its content. */
interface LedgerRead {
  checksum: string;
  purchases: Purchase[];
  rest: unknown;
}

/** The end comes last. */
type LedgerPiece =
  | { kind: 'purchases'; purchases: Purchase[]; share: number }
  | { kind: 'end'; outcome: Result<Omit<LedgerRead, 'purchases'>, LedgerReadProblem> };

/** Purchases that are told at once: the page takes them in within a few milliseconds. */
const TOLD_AT_ONCE = 200;

/** What a file of everything holds, piece by piece. Runs in a thread of its own. */
export async function* ledgerPieces(file: Blob): AsyncGenerator<LedgerPiece> {
  // Of a promise that fails in a worker, its page hears nothing.
  const ledger = await file
    .text()
    .then(readLedgerFile)
    .catch(() => failure('unread'));
  if (!ledger.ok) return yield { kind: 'end', outcome: ledger };
  const { checksum, purchases, rest } = ledger.value;
  for (let start = 0; start < purchases.length; start += TOLD_AT_ONCE) {
    const end = Math.min(purchases.length, start + TOLD_AT_ONCE);
    yield { kind: 'purchases', purchases: purchases.slice(start, end), share: end / purchases.length };
  }
  yield { kind: 'end', outcome: success({ checksum, rest }) };
}

/**
 * Has a file of everything read by a thread of its own, which gives each piece when it is asked for it, so that the
 * page is never flooded. Takes what to call with the share that is here, 0–1, and what stops the reading early: what
 * is here then is not whole.
 */
export function readLedger(
  file: Blob,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<LedgerRead, LedgerReadProblem>> {
  const reader = new Worker('/ledger-reader.js');
  const purchases: Purchase[] = [];
  return new Promise<Result<LedgerRead, LedgerReadProblem>>((resolve) => {
    reader.onmessage = ({ data }: MessageEvent<LedgerPiece>) => {
      if (data.kind === 'end') {
        const { outcome } = data;
        return resolve(outcome.ok ? success({ ...outcome.value, purchases }) : outcome);
      }
      purchases.push(...data.purchases);
      onShare(data.share);
      reader.postMessage(null);
    };
    reader.onerror = () => resolve(failure('unread'));
    signal.addEventListener('abort', () => resolve(failure('unread')));
    reader.postMessage(file);
  }).finally(() => reader.terminate());
}
