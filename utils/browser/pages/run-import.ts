import { failure, type Result, success } from '../../result';
import type { Purchase } from '../../spending/purchase';
import {
  BATCH,
  type ImportCounts,
  type ImportMode,
  type ImportProblem,
} from '../../storage/import-repository';
import { restSchema } from '../../storage/whole-repository';
import type { Replies } from '../handlers/page-handlers';
import type { LedgerChange, PageRequest } from '../messages/messages';
import type { RecordsProblem } from '../records/records';
import { ask } from './ask';
import type { Incoming } from './read-import';

/** `silent`: the background gave no answer, again and again. `bad-settings`: the file's settings cannot be read. */
type RunProblem = ImportProblem | RecordsProblem | 'silent' | 'bad-settings';

/** An answer, or the failure to get one. Every request of an import may be repeated: a batch is written once whatever happens. */
const insist = <Type extends Exclude<PageRequest['type'], LedgerChange['type']>>(
  request: Extract<PageRequest, { type: Type }>,
): Promise<Replies[Type] | { ok: false; reason: 'silent' }> => ask(request).catch(() => failure('silent'));

function* batches(
  rows: readonly Purchase[],
): Generator<{ rows: Purchase[]; sequence: number; share: number }> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    yield { rows: batch, sequence: start / BATCH, share: Math.min(1, (start + BATCH) / rows.length) };
  }
}

/** What an import would change, asked batch by batch. Nothing is written. */
export async function previewImport(
  purchases: readonly Purchase[],
  mode: ImportMode,
  onShare: (share: number) => void,
): Promise<Result<ImportCounts, RunProblem>> {
  const counts = { added: 0, changed: 0, same: 0 };
  for (const { rows, share } of batches(purchases)) {
    const part = await insist({ type: 'compare-rows', rows, mode });
    if (!part.ok) return part;
    counts.added += part.value.added;
    counts.changed += part.value.changed;
    counts.same += part.value.same;
    onShare(share);
  }
  return success(counts);
}

/** Writes an import, batch by batch, and ends it; goes on where an earlier run of the same id stopped. */
export async function runImport(
  { purchases, rest }: Incoming,
  about: { id: string; fileName: string; mode: ImportMode },
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<null, RunProblem>> {
  const { id, fileName, mode } = about;
  const everything = restSchema.safeParse(rest);
  if (mode === 'restore' && !everything.success) return failure('bad-settings');
  const begun = await insist({ type: 'begin-import', id, fileName, total: purchases.length });
  if (!begun.ok) return begun;
  for (const { rows, sequence, share } of batches(purchases)) {
    if (signal.aborted) return takeBackImport(id);
    if (sequence < begun.value.next) continue;
    const written = await insist({ type: 'import-rows', id, sequence, rows, mode });
    if (!written.ok) return written;
    onShare(share);
  }
  if (mode === 'restore') {
    let after: string | null = '';
    while (after !== null) {
      const removed: Result<string | null, RunProblem> = await insist({ type: 'remove-unseen', id, after });
      if (!removed.ok) return removed;
      after = removed.value;
    }
    if (everything.success) {
      const restored = await insist({ type: 'restore-rest', rest: everything.data });
      if (!restored.ok) return restored;
    }
  }
  return insist({ type: 'finish-import', id });
}

/** Takes back what an import wrote, until nothing is left of it. */
export async function takeBackImport(id: string): Promise<Result<null, RunProblem>> {
  while (true) {
    const left = await insist({ type: 'take-back', id });
    if (!left.ok) return left.reason === 'gone' ? success(null) : left;
    if (left.value === 0) return success(null);
  }
}
