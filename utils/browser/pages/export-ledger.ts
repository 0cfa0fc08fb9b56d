import { failure, type Result, success } from '../../result';
import { purchasesCsv } from '../../spending/files/ledger-csv';
import { writeLedgerFile } from '../../spending/files/ledger-file';
import { csvFile } from '../../spending/files/spreadsheet-text';
import type { Purchase } from '../../spending/purchase';
import type { RecordsProblem } from '../records/records';
import { ask } from './ask';

/** A reading that failed in the middle: no file is better than half of one. */
class Unreadable extends Error {
  constructor(readonly reason: RecordsProblem) {
    super(reason);
  }
}

/** All purchases, in pages. */
async function* allPurchases(): AsyncGenerator<Purchase[]> {
  let after = '';
  while (true) {
    const page = await ask({ type: 'export-rows', after });
    if (!page.ok) throw new Unreadable(page.reason);
    const last = page.value.at(-1);
    if (!last) return;
    yield page.value;
    after = last.id;
  }
}

async function whole(make: () => Promise<Blob>): Promise<Result<Blob, RecordsProblem>> {
  try {
    return success(await make());
  } catch (error) {
    if (error instanceof Unreadable) return failure(error.reason);
    throw error;
  }
}

/** Everything that is kept, as one file with its checksum. Notes that there is a backup. */
export const exportJson = (): Promise<Result<Blob, RecordsProblem>> =>
  whole(async () => {
    const rest = await ask({ type: 'export-rest' });
    if (!rest.ok) throw new Unreadable(rest.reason);
    const file = await writeLedgerFile(allPurchases(), rest.value, new Date().toISOString());
    await ask({ type: 'note-backup' });
    return file;
  });

/** All purchases and refunds, for spreadsheet programs. */
export const exportCsv = (): Promise<Result<Blob, RecordsProblem>> =>
  whole(async () => {
    const parts: string[] = [];
    for await (const page of allPurchases()) parts.push(purchasesCsv(page, parts.length === 0));
    return csvFile(parts.length > 0 ? parts : [purchasesCsv([], true)]);
  });
