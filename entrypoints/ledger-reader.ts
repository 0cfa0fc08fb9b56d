import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellLedger } from '@/utils/browser/pages/read-ledger';

/** Reads a file of everything in a thread of its own, so that the page stays usable over it. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<Blob>) => {
    void tellLedger(data, (piece) => postMessage(piece));
  });
});
