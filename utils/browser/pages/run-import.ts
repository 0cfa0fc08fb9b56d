import { failure, type Result, success } from '../../result';
import type { Purchase } from '../../spending/purchase';
import { alikeKey, type ImportCounts, type ImportMode, standingRows } from '../../storage/import-fates';
import { BATCH, type ImportProblem } from '../../storage/import-repository';
import { restSchema } from '../../storage/whole-repository';
import type { RecordsProblem } from '../records/records';
import { insist } from './ask';
import { breathe } from './breathe';
import type { Incoming } from './read-import';

/**
 * `silent`: the background gave no answer, again and again. `bad-settings`: the file's settings cannot be read.
 * `cancelled`: the shopper wished so, and everything is as it was.
 */
type RunProblem = ImportProblem | RecordsProblem | 'silent' | 'bad-settings' | 'cancelled';

function* batches(
  rows: readonly Purchase[],
): Generator<{ rows: Purchase[]; sequence: number; share: number }> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    yield { rows: batch, sequence: start / BATCH, share: Math.min(1, (start + BATCH) / rows.length) };
  }
}

/** Rows that are looked at at once: a few milliseconds' work. */
const LOOKED_AT_ONCE = 2_000;

/** Of rows of one id, in whatever batches, the one that stands in the end. */
async function standingOf(rows: readonly Purchase[], mode: ImportMode): Promise<Purchase[]> {
  const standing = new Map<string, Purchase>();
  for (let start = 0; start < rows.length; start += LOOKED_AT_ONCE) {
    standingRows(rows.slice(start, start + LOOKED_AT_ONCE), mode, standing);
    await breathe();
  }
  return [...standing.values()];
}

/** What an import would change, asked batch by batch. Nothing is written. */
export async function previewImport(
  purchases: readonly Purchase[],
  mode: ImportMode,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<ImportCounts, RunProblem>> {
  const standing = await standingOf(purchases, mode);
  const counts = { added: 0, changed: 0, same: purchases.length - standing.length, removed: 0 };
  // A purchase here stands for one row of the whole file, as it will when the batches are written.
  const met = new Map<string, string[]>();
  for (const { rows, share } of batches(standing)) {
    const keys = new Set(rows.map(alikeKey));
    const part = await insist({
      type: 'compare-rows',
      rows,
      mode,
      met: [...keys].flatMap((key) => met.get(key) ?? []),
    });
    if (!part.ok) return part;
    for (const [key, id] of part.value.met) met.set(key, [...(met.get(key) ?? []), id]);
    counts.added += part.value.counts.added;
    counts.changed += part.value.counts.changed;
    counts.same += part.value.counts.same;
    if (signal.aborted) return failure('cancelled');
    onShare(share);
  }
  if (mode === 'merge') return success(counts);
  const removed = await countUnseen(purchases, signal);
  return removed.ok ? success({ ...counts, removed: removed.value }) : removed;
}

/** How many purchases stand here that are none of these. */
async function countUnseen(
  purchases: readonly Purchase[],
  signal: AbortSignal,
): Promise<Result<number, RunProblem>> {
  const seen = new Set(purchases.map(({ id }) => id));
  let count = 0;
  let after = '';
  while (true) {
    const ids: Result<string[], RunProblem> = await insist({ type: 'purchase-ids', after });
    if (!ids.ok) return ids;
    if (signal.aborted) return failure('cancelled');
    const last = ids.value.at(-1);
    if (last === undefined) return success(count);
    count += ids.value.filter((id) => !seen.has(id)).length;
    after = last;
  }
}

/**
 * Writes an import, batch by batch, and ends it; goes on where an earlier run of the same id stopped. A wish to cancel
 * is obeyed up to the last step, by taking everything back.
 */
export async function runImport(
  { purchases, rest }: Incoming,
  about: { id: string; fileName: string; mode: ImportMode },
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<null, RunProblem>> {
  const { fileName, mode } = about;
  const id = `${about.id}-${mode}`;
  const everything = restSchema.safeParse(rest);
  if (mode === 'restore' && !everything.success) return failure('bad-settings');
  const written = await writeRows(await standingOf(purchases, mode), { id, fileName, mode }, onShare, signal);
  if (signal.aborted) {
    const back = await takeBackImport(id);
    return back.ok ? failure('cancelled') : back;
  }
  if (!written.ok) return written;
  // What stands beside the purchases cannot be taken back: from here on it is too late to cancel.
  if (mode === 'restore' && everything.success) {
    const restored = await insist({ type: 'restore-rest', rest: everything.data });
    if (!restored.ok) return restored;
  }
  return insist({ type: 'finish-import', id });
}

/** Everything of an import that can be taken back. Stops where it is told to. */
async function writeRows(
  purchases: readonly Purchase[],
  { id, fileName, mode }: { id: string; fileName: string; mode: ImportMode },
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<null, RunProblem>> {
  const cleared = await takeBackOthers(id);
  if (!cleared.ok) return cleared;
  const begun = await insist({ type: 'begin-import', id, fileName, total: purchases.length });
  if (!begun.ok) return begun;
  for (const { rows, sequence, share } of batches(purchases)) {
    if (signal.aborted) return success(null);
    if (sequence < begun.value.next) continue;
    const written = await insist({ type: 'import-rows', id, sequence, rows, mode });
    if (!written.ok) return written;
    onShare(share);
  }
  let after: string | null = mode === 'restore' ? '' : null;
  while (after !== null && !signal.aborted) {
    const removed: Result<string | null, RunProblem> = await insist({ type: 'remove-unseen', id, after });
    if (!removed.ok) return removed;
    after = removed.value;
  }
  return success(null);
}

/**
 * Takes back what was begun of the same file in another mode or with other columns, and what was taken back by half:
 * the rows that it wrote are not those that would be written now.
 */
async function takeBackOthers(id: string): Promise<Result<null, RunProblem>> {
  const open = await insist({ type: 'open-imports' });
  if (!open.ok) return open;
  const [file] = id.split('-');
  for (const other of open.value) {
    if (other.id.split('-')[0] !== file || (other.id === id && other.next >= 0)) continue;
    const back = await takeBackImport(other.id);
    if (!back.ok) return back;
  }
  return success(null);
}

/** Takes back what an import wrote, until nothing is left of it. */
export async function takeBackImport(id: string): Promise<Result<null, RunProblem>> {
  while (true) {
    const left = await insist({ type: 'take-back', id });
    if (!left.ok) return left.reason === 'gone' ? success(null) : left;
    if (left.value === 0) return success(null);
  }
}
