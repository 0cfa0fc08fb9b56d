import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, openDatabase } from '@/utils/storage/database';
import { addPurchase } from '@/utils/storage/ledger-repository';
import { VERSION } from '@/utils/storage/migrations';
import type { Database } from '@/utils/storage/schema';
import { draft, freshDatabase, moment, rescued } from './opened';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

describe('openDatabase', () => {
  it('keeps what is there when it opens again', async () => {
    await addPurchase(database, () => draft(), moment.now);
    database.close();
    const again = await openDatabase();
    expect(again.ok && (await again.value.count('purchases'))).toBe(1);
  });

  it('tells of a database from a newer version, and gives its content out as it lies there', async () => {
    await addPurchase(database, () => draft({ note: 'porcelain' }), moment.now);
    database.close();
    (await openDB(DATABASE_NAME, VERSION + 1)).close();
    expect(await openDatabase()).toEqual({ ok: false, reason: 'newer' });
    expect(await rescued()).toContain('porcelain');
  });

  it('is given out in pieces, and whole when they are joined', async () => {
    const transaction = database.transaction('meta', 'readwrite');
    for (let at = 0; at < 2_000; at += 1) void transaction.store.put(at, String(10_000 + at));
    await transaction.done;
    database.close();
    const { stores } = JSON.parse((await rescued()) ?? '');
    expect(stores.meta).toEqual(Array.from({ length: 2_000 }, (_, at) => at));
    expect(stores).toMatchObject({ purchases: [], totals: [] });
  });

  it('is not made by a look at what there is to rescue', async () => {
    globalThis.indexedDB = new IDBFactory();
    expect(await rescued()).toBeNull();
    const opened = await openDatabase();
    expect(opened.ok && (await opened.value.count('purchases'))).toBe(0);
  });

  it('makes a database anew that has no stores, as an earlier look left it behind', async () => {
    globalThis.indexedDB = new IDBFactory();
    (await openDB(DATABASE_NAME)).close();
    const opened = await openDatabase();
    expect(opened.ok && (await opened.value.count('purchases'))).toBe(0);
  });

  it('says that a database without stores is held open elsewhere, instead of waiting for it', async () => {
    globalThis.indexedDB = new IDBFactory();
    const held = await openDB(DATABASE_NAME);
    expect(await openDatabase()).toEqual({ ok: false, reason: 'blocked' });
    held.close();
    const opened = await openDatabase();
    expect(opened.ok && (await opened.value.count('purchases'))).toBe(0);
  });

  it('makes way for an upgrade by a later version, and says that it closed', async () => {
    const closed = vi.fn();
    database.close();
    await openDatabase(closed);
    (await openDB(DATABASE_NAME, VERSION + 1)).close();
    expect(closed).toHaveBeenCalledOnce();
  });
});

describe('a full disk', () => {
  it('is told, and leaves rows and totals as they were', async () => {
    await addPurchase(database, () => draft(), moment.now);
    const [put] = [IDBObjectStore.prototype.put];
    IDBObjectStore.prototype.put = function (
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      if (this.name === 'totals') throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, given);
    };
    try {
      expect(await addPurchase(database, () => draft(), moment.now)).toEqual({
        ok: false,
        reason: 'disk-full',
      });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await database.count('purchases')).toBe(1);
    expect(await database.getAll('totals')).toMatchObject([{ days: [{ abroad: { spent: 1000 } }] }]);
  });
});

describe('a disk that fills up when all is to be kept', () => {
  it('is told too, and nothing is kept by half', async () => {
    await addPurchase(database, () => draft(), moment.now);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore['put']>
    ) {
      const request = put.apply(this, given);
      // As browsers do: the writing seemed to go well, and the transaction ends with the error.
      if (this.name === 'totals') {
        const transaction = this.transaction as unknown as { _abort(name: string): void };
        request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      }
      return request;
    };
    try {
      expect(await addPurchase(database, () => draft(), moment.now)).toEqual({
        ok: false,
        reason: 'disk-full',
      });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await database.count('purchases')).toBe(1);
    expect(await database.getAll('totals')).toMatchObject([{ days: [{ abroad: { spent: 1000 } }] }]);
  });
});

describe('a connection that went away', () => {
  it('is told as such', async () => {
    database.close();
    expect(await addPurchase(database, () => draft(), moment.now)).toEqual({ ok: false, reason: 'closed' });
  });
});
