import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contributionsOf } from '@/utils/spending/totals';
import { makePurchase } from '@/utils/spending/valuation';
import { DATABASE_NAME, openDatabase } from '@/utils/storage/database';
import { EVERY_PURCHASE } from '@/utils/storage/every-purchase';
import type { LedgerQuery } from '@/utils/storage/ledger-conditions';
import { queryPurchases } from '@/utils/storage/ledger-query';
import { addPurchase, removePurchase } from '@/utils/storage/ledger-repository';
import { migrate } from '@/utils/storage/migrations';
import type { Database, TillwatchSchema } from '@/utils/storage/schema';
import { stored } from '@/utils/storage/stored-purchase';
import { draft, freshDatabase, keptTotals, moment, recount, rescued } from './opened';

const migrations = await vi.hoisted(async () => ({ VERSION: 1, step: (): void => {} }));

// A version that does not exist yet, to see what an upgrade to it meets.
vi.mock('@/utils/storage/migrations', async (original) => {
  const real = await original<typeof import('@/utils/storage/migrations')>();
  return {
    get VERSION() {
      return migrations.VERSION;
    },
    migrate: async (...given: Parameters<typeof real.migrate>) => {
      await real.migrate(...given);
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
    stores: { purchases: [{ note: 'porcelain' }], totals: [{ days: [{ abroad: { spent: 1000 } }] }] },
  });
});

it('says when an older window blocks the upgrade, and opens once it is gone', async () => {
  const older = await openDB(DATABASE_NAME);
  expect(await openDatabase()).toEqual({ ok: false, reason: 'blocked' });
  older.close();
  expect((await openDatabase()).ok).toBe(true);
});

/** A purchase as version 1 wrote it. */
const first = () => {
  const made = makePurchase(draft({ category: 'Thé', crossBorder: false }), 'a', moment);
  if (!made.ok) throw new Error(made.reason);
  return { ...made.value, words: ['teapot', 'house', 'the'], shopKey: 'teapot house' };
};

/** Leaves a ledger behind as an earlier version wrote it. */
async function leave(version: number, fill: (database: Database) => Promise<void>): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const old = await openDB<TillwatchSchema>(DATABASE_NAME, version, {
    upgrade: (database, from, to, transaction) => void migrate(database, from, to ?? version, transaction),
  });
  await fill(old);
  old.close();
}

it('brings a ledger of version 1 up, and finds its purchases by what has an index since', async () => {
  await leave(1, async (old) => {
    expect([...old.transaction('purchases').store.indexNames]).toContain('changedAt');
    await old.put('purchases', first() as never);
  });

  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.reason);
  const found = async (changes: Partial<LedgerQuery>, database: Database = opened.value) =>
    (await queryPurchases(database, { ...EVERY_PURCHASE, ...changes })).rows;
  const { words: _words, shopKey: _key, ...purchase } = first();
  expect(await found({ category: 'the' })).toEqual([purchase]);
  expect(await found({ crossBorder: false })).toEqual([purchase]);
  expect(await found({ crossBorder: true })).toEqual([]);
  const fresh = await freshDatabase();
  const indexes = (database: Database) => [...database.transaction('purchases').store.indexNames];
  expect(indexes(opened.value)).toEqual(indexes(fresh));
});

it.each([1, 2])('brings the running totals of version %i up, and keeps them', async (version) => {
  const bought = [
    ['a', 'EUR', '2026-10-31'],
    ['b', 'EUR', '2026-11-01'],
    ['c', 'EUR', '2026-11-30'],
    ['d', 'CHF', '2026-11-30'],
  ] as const;
  const purchases = bought.map(([id, currency, orderedOn]) => {
    const amount = { minor: 1000, currency };
    const purchase = makePurchase(draft({ amount, orderedOn }), id, { ...moment, homeCurrency: currency });
    if (!purchase.ok) throw new Error(purchase.reason);
    return purchase.value;
  });
  await leave(version, async (old) => {
    for (const purchase of purchases) {
      await old.put('purchases', stored(purchase));
      // Until version 2 each day was a record.
      for (const day of contributionsOf(purchase)) await old.put('totals', day as never);
    }
  });

  const opened = await openDatabase();
  if (!opened.ok) throw new Error(opened.reason);
  expect(await keptTotals(opened.value)).toEqual(await recount(opened.value));
  expect(await keptTotals(opened.value)).toHaveLength(bought.length);
  await removePurchase(opened.value, 'b', moment.now);
  await removePurchase(opened.value, 'd', moment.now);
  expect(await keptTotals(opened.value)).toEqual(await recount(opened.value));
  expect(await opened.value.getAllKeys('totals')).toEqual([
    ['EUR', '2026-10'],
    ['EUR', '2026-11'],
  ]);
});
