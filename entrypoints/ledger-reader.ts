import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ledgerPieces } from '@/utils/browser/pages/read-ledger';

/** Reads a file of everything in a thread of its own, so that the page stays usable over it. Each message asks for a piece. */
export default defineUnlistedScript(() => {
  let pieces: ReturnType<typeof ledgerPieces> | undefined;
  addEventListener('message', async ({ data }: MessageEvent<Blob | null>) => {
    if (data) pieces = ledgerPieces(data);
    const piece = await pieces?.next();
    if (piece?.value) postMessage(piece.value);
  });
});
