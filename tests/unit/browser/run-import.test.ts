import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Purchase } from '@/utils/spending/purchase';
import { BATCH } from '@/utils/storage/import-repository';
import { settingsSchema } from '@/utils/storage/settings';
import { freshDatabase, made } from '../storage/opened';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

(await freshDatabase()).close();
const { previewImport, runImport } = await import('@/utils/browser/pages/run-import');
const { fileHandlers } = await import('@/utils/browser/handlers/file-handlers');
const { withDatabase } = await import('@/utils/browser/records/records');

type Handler = (request: { type: string }) => Promise<unknown>;
const answer = (request: { type: string }): Promise<unknown> | undefined =>
  (fileHandlers as unknown as Record<string, Handler>)[request.type]?.(request);

/** The background answers; `heard` is told of each request, and its own answer is given if it has one. */
function background(heard: (type: string) => unknown = () => undefined): void {
  sendMessage.mockImplementation(async (request: { type: string }) => heard(request.type) ?? answer(request));
}

beforeEach(async () => {
  background();
  await answer({ type: 'erase' });
});

const row = (id: string, shop = `Shop ${id}`): Purchase => made(id, { shop });

const rest = { settings: settingsSchema.parse({}), removed: [], history: [] };
const run = (purchases: Purchase[], mode: 'merge' | 'restore', signal = new AbortController().signal) =>
  runImport(
    { purchases, leftOut: [], rest },
    { id: 'file', fileName: 'ledger.json', mode },
    () => undefined,
    signal,
  );
const ids = async () => {
  const read = await withDatabase(async (database) => ({
    ok: true as const,
    value: await database.getAllKeys('purchases'),
  }));
  return read.ok ? read.value : read;
};

describe('runImport', () => {
  it('writes the file', async () => {
    expect(await run([row('a'), row('b')], 'merge')).toEqual({ ok: true, value: null });
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('goes on in the mode that it was begun in only', async () => {
    const purchases = Array.from({ length: BATCH + 1 }, (_, at) => row(String(1_000 + at)));
    await run([row('x', 'Shop 1000'), row('y')], 'merge');
    let batch = 0;
    background((type) => {
      if (type !== 'import-rows') return undefined;
      batch += 1;
      return batch > 1 ? { ok: false, reason: 'disk-full' } : undefined;
    });
    expect(await run(purchases, 'merge')).toEqual({ ok: false, reason: 'disk-full' });
    background();
    expect(await run(purchases, 'restore')).toEqual({ ok: true, value: null });
    expect(await ids()).toEqual(purchases.map((one) => one.id));
    expect(await answer({ type: 'open-imports' })).toEqual({ ok: true, value: [] });
  });

  it('can be cancelled in the last batch and while it removes', async () => {
    await run([row('x')], 'merge');
    for (const [mode, during] of [
      ['merge', 'import-rows'],
      ['restore', 'import-rows'],
      ['restore', 'remove-unseen'],
    ] as const) {
      const stop = new AbortController();
      background((type) => void (type === during && stop.abort()));
      expect(await run([row('a')], mode, stop.signal)).toEqual({ ok: false, reason: 'cancelled' });
      expect(await ids()).toEqual(['x']);
    }
  });

  it('says that it is in when the wish to cancel came too late, and what kept it from taking back', async () => {
    const late = new AbortController();
    background((type) => void (type === 'finish-import' && late.abort()));
    expect(await run([row('a')], 'merge', late.signal)).toEqual({ ok: true, value: null });
    const stop = new AbortController();
    background((type) => {
      if (type === 'import-rows') stop.abort();
      return type === 'take-back' ? { ok: false, reason: 'disk-full' } : undefined;
    });
    expect(await run([row('b')], 'merge', stop.signal)).toEqual({ ok: false, reason: 'disk-full' });
  });
});

describe('previewImport', () => {
  it('counts what a restored file would remove', async () => {
    await run([row('a'), row('b'), row('c')], 'merge');
    const compare = (mode: 'merge' | 'restore') =>
      previewImport([row('b'), row('b'), row('d')], mode, () => undefined, new AbortController().signal);
    expect(await compare('restore')).toEqual({
      ok: true,
      value: { added: 1, changed: 0, same: 2, removed: 2 },
    });
    expect(await compare('merge')).toMatchObject({ value: { removed: 0 } });
  });

  it('lets a purchase here stand for one row of the whole file', async () => {
    await run([row('here', 'Same'), row('kept', 'Same')], 'merge');
    const others = Array.from({ length: BATCH }, (_, at) => row(String(1_000 + at)));
    const rows = [row('kept', 'Same'), row('a', 'Same'), ...others, row('b', 'Same'), row('a', 'Same')];
    const compared = await previewImport(rows, 'merge', () => undefined, new AbortController().signal);
    expect(compared).toMatchObject({ value: { added: BATCH + 1, same: 3 } });
    expect(await run(rows, 'merge')).toMatchObject({ ok: true });
    expect(await ids()).toHaveLength(2 + BATCH + 1);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    background((type) => void (type === 'compare-rows' && stop.abort()));
    const rows = Array.from({ length: BATCH + 1 }, (_, at) => row(String(at)));
    const compared = await previewImport(rows, 'merge', () => undefined, stop.signal);
    expect(compared).toEqual({ ok: false, reason: 'cancelled' });
  });

  it('stops when it is told to while it counts what would be removed', async () => {
    await run([row('a')], 'merge');
    const stop = new AbortController();
    background((type) => void (type === 'purchase-ids' && stop.abort()));
    const compared = await previewImport([row('b')], 'restore', () => undefined, stop.signal);
    expect(compared).toEqual({ ok: false, reason: 'cancelled' });
  });
});
