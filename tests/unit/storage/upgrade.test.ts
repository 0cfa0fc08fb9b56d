import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DATABASE_NAME, openDatabase } from '@/utils/storage/database';
import { addPurchase } from '@/utils/storage/ledger-repository';
import { draft, freshDatabase, moment, rescued } from './opened';

const migrations = await vi.hoisted(async () => ({ VERSION: 1, step: (): void => {} }));

// A version that does not exist yet, to see what an upgrade to it meets.
vi.mock('@/utils/storage/migrations', async (original) => {
  const real = await original<typeof import('@/utils/storage/migrations')>();
  return {
    get VERSION() {
      return migrations.VERSION;
    },
    migrate: (...given: Parameters<typeof real.migrate>) => {
      real.migrate(...given);
      if (migrations.VERSION > real.VERSION) migrations.step();
    },
  };
});

beforeEach(async () => {
  migrations.VERSION = (
    await vi.importActual<typeof import('@/utils/storage/migrations')>('@/utils/storage/migrations')
  ).VERSION;
  const database = await freshDatabase();
  await addPurchase(database, () => draft({ note: 'porcelain' }), moment.now);
  database.close();
  migrations.VERSION += 1;
});

afterEach(() => {
  migrations.step = () => {};
});

it('keeps what is there through an upgrade', async () => {
  const opened = await openDatabase();
  expect(opened.ok && (await opened.value.getAll('purchases'))).toMatchObject([{ note: 'porcelain' }]);
});

it('leaves the old data whole when an upgrade fails, and gives it out', async () => {
  migrations.step = () => {
    throw new Error('a bug in the step');
  };
  expect(await openDatabase()).toEqual({ ok: false, reason: 'failed' });
  expect(JSON.parse((await rescued()) ?? '')).toMatchObject({
    version: migrations.VERSION - 1,
    stores: { purchases: [{ note: 'porcelain' }], totals: [{ abroad: { spent: 1000 } }] },
  });
});

it('says when an older window blocks the upgrade, and opens once it is gone', async () => {
  const older = await openDB(DATABASE_NAME);
  expect(await openDatabase()).toEqual({ ok: false, reason: 'blocked' });
  older.close();
  expect((await openDatabase()).ok).toBe(true);
});
