import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const { fileHandlers } = await import('@/utils/browser/handlers/file-handlers');
const { ledgerHandlers } = await import('@/utils/browser/handlers/ledger-handlers');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  sendMessage.mockClear();
});

const month = { type: 'changed', what: 'month' };

it('has the pages ask again when other rates are kept', async () => {
  const table = { date: '2026-11-20', source: 'file' as const, perEuro: { USD: '1.12' } };
  expect(await ledgerHandlers['keep-rates']({ type: 'keep-rates', table })).toMatchObject({ ok: true });
  expect(sendMessage).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith(month));
});

it('has the pages ask again when a backup was made', async () => {
  await fileHandlers['note-backup']({ type: 'note-backup' });
  expect(sendMessage).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith(month));
});
