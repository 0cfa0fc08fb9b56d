import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Purchase, purchaseSchema } from '@/utils/spending/purchase';
import { compareRows } from '@/utils/storage/import-fates';
import {
  beginImport,
  finishImport,
  openImports,
  removeUnseen,
  takeBack,
  writeBatch,
} from '@/utils/storage/import-repository';
import {
  addPurchase,
  editPurchase,
  readRemoved,
  removePurchase,
  restorePurchase,
} from '@/utils/storage/ledger-repository';
import { addRefund } from '@/utils/storage/refund-repository';
import type { Database } from '@/utils/storage/schema';
import { unstored } from '@/utils/storage/stored-purchase';
import { dayTotals } from '@/utils/storage/totals-repository';
import { draft, freshDatabase, made, moment, recount } from './opened';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

const row = (id: string, changes = {}): Purchase => ({ ...made(id, { shop: `Shop ${id}` }), ...changes });

const begin = (total = 2) =>
  beginImport(database, { id: 'file', fileName: 'ledger.json', total }, moment.now);
const everything = async () => (await database.getAll('purchases')).map(unstored);
const year = { start: '2026-01-01', end: '2026-12-31' };

describe('writeBatch', () => {
  it('writes a batch once, even if its sender never heard the answer', async () => {
    await begin();
    await writeBatch(database, 'file', 0, [row('a')], 'merge');
    const again = await writeBatch(database, 'file', 0, [row('a')], 'merge');
    expect(again).toMatchObject({ ok: true, value: { next: 1, done: 1, total: 2 } });
    expect(await dayTotals(database.transaction('totals'), 'EUR', year)).toEqual(await recount(database));
  });

  it('goes on where it was after the background died', async () => {
    await begin();
    await writeBatch(database, 'file', 0, [row('a')], 'merge');
    expect(await openImports(database)).toMatchObject([{ id: 'file', next: 1, done: 1 }]);
    expect(await begin()).toMatchObject({ ok: true, value: { next: 1, done: 1 } });
    await writeBatch(database, 'file', 1, [row('b')], 'merge');
    await finishImport(database, 'file');
    expect(await openImports(database)).toEqual([]);
    expect(await everything()).toHaveLength(2);
    expect(await database.count('journal')).toBe(0);
  });

  it('merges without doubles: the later change wins, and the same purchase under another id is known', async () => {
    const outcome = await addPurchase(database, () => draft({ shop: 'Shop b' }), moment.now);
    await begin();
    await writeBatch(database, 'file', 0, [row('a', { note: 'later', changedAt: moment.now + 1 })], 'merge');
    await writeBatch(database, 'file', 1, [row('a', { note: 'earlier' }), row('b')], 'merge');
    expect((await everything()).map((one) => [one.shop, one.note])).toEqual(
      expect.arrayContaining([
        ['Shop a', 'later'],
        ['Shop b', ''],
      ]),
    );
    expect(await everything()).toHaveLength(2);
    expect(outcome.ok).toBe(true);
  });

  it('keeps two equal purchases of one file', async () => {
    await begin();
    await writeBatch(database, 'file', 0, [row('a', { shop: 'Same' })], 'merge');
    await writeBatch(database, 'file', 1, [row('b', { shop: 'Same' })], 'merge');
    expect(await everything()).toHaveLength(2);
  });

  it('lets a purchase here stand for one row only, in one batch or in several', async () => {
    const equal = (...ids: string[]) => ids.map((id) => row(id, { shop: 'Same' }));
    await addPurchase(database, () => draft({ shop: 'Same' }), moment.now);
    expect(await compareRows(database, equal('a', 'b'), 'merge')).toMatchObject({
      counts: { added: 1, changed: 0, same: 1 },
    });
    await begin(3);
    await writeBatch(database, 'file', 0, equal('a', 'b'), 'merge');
    expect(await everything()).toHaveLength(2);
    await writeBatch(database, 'file', 1, equal('c'), 'merge');
    await finishImport(database, 'file');
    expect(await everything()).toHaveLength(3);
  });

  it('knows a purchase by its own id before it takes it for the double of another', async () => {
    await begin();
    await writeBatch(database, 'file', 0, [row('b', { shop: 'Same' })], 'merge');
    await finishImport(database, 'file');
    await begin();
    await writeBatch(database, 'file', 0, [row('a', { shop: 'Same' }), row('b', { shop: 'Same' })], 'merge');
    expect(await everything()).toHaveLength(2);
  });

  it('takes rows of one id for one purchase, the later change of which wins', async () => {
    const rows = [row('a'), row('a', { note: 'later', changedAt: moment.now + 1 }), row('a')];
    await begin(3);
    expect(await writeBatch(database, 'file', 0, rows, 'merge')).toMatchObject({ value: { done: 3 } });
    expect(await everything()).toMatchObject([{ note: 'later' }]);
    expect(await dayTotals(database.transaction('totals'), 'EUR', year)).toEqual(await recount(database));
  });

  it('remembers what was here before the first of several rows of one id', async () => {
    const before = [row('a')];
    await begin(1);
    await writeBatch(database, 'file', 0, before, 'merge');
    await finishImport(database, 'file');
    await begin();
    await writeBatch(database, 'file', 0, [row('a', { note: 'one', changedAt: moment.now + 1 })], 'merge');
    await writeBatch(database, 'file', 1, [row('a', { note: 'two', changedAt: moment.now + 2 })], 'merge');
    await takeBack(database, 'file');
    expect(await everything()).toEqual(before);
  });
});

describe('compareRows', () => {
  it('says what an import would do, and does nothing', async () => {
    await begin();
    await writeBatch(database, 'file', 0, [row('a'), row('b')], 'merge');
    await finishImport(database, 'file');
    const rows = [row('a'), row('b', { note: 'new', changedAt: moment.now + 1 }), row('c')];
    expect(await compareRows(database, rows, 'merge')).toMatchObject({
      counts: { added: 1, changed: 1, same: 1 },
    });
    expect(await everything()).toHaveLength(2);
  });
});

describe('takeBack', () => {
  it('leaves everything as it was before the import', async () => {
    await begin();
    await writeBatch(database, 'file', 0, [row('a'), row('z')], 'merge');
    await finishImport(database, 'file');
    const before = await everything();
    await beginImport(database, { id: 'second', fileName: 'f', total: 2 }, moment.now);
    await writeBatch(database, 'second', 0, [row('a', { note: 'changed' }), row('b')], 'restore');
    await removeUnseen(database, 'second', '', moment.now);
    expect((await everything()).map((one) => one.id)).toEqual(['a', 'b']);
    expect(await takeBack(database, 'second')).toEqual({ ok: true, value: 0 });
    expect(await everything()).toEqual(before);
    expect(await dayTotals(database.transaction('totals'), 'EUR', year)).toEqual(await recount(database));
    expect(await readRemoved(database, moment.now)).toEqual([]);
    expect(await writeBatch(database, 'second', 1, [row('c')], 'merge')).toEqual({
      ok: false,
      reason: 'gone',
    });
  });
});

describe('takeBack of what was removed', () => {
  it('leaves what the shopper removed before to be put back, as it was', async () => {
    await begin();
    await writeBatch(database, 'file', 0, [row('a'), row('b')], 'merge');
    await finishImport(database, 'file');
    await removePurchase(database, 'a', moment.now);
    await removePurchase(database, 'b', moment.now + 1);
    const before = await readRemoved(database, moment.now);
    // The first is brought back by a file, and `b` stands here again while it can also be put back.
    await begin(1);
    await writeBatch(database, 'file', 0, [row('b')], 'merge');
    await finishImport(database, 'file');
    await begin(1);
    await writeBatch(database, 'file', 0, [row('a')], 'restore');
    await removeUnseen(database, 'file', '', moment.now + 2);
    await takeBack(database, 'file');
    expect(await readRemoved(database, moment.now)).toEqual(before);
    expect((await everything()).map((one) => one.id)).toEqual(['b']);
  });
});

describe('takeBack of what was met and left alone', () => {
  it('keeps what was changed there meanwhile', async () => {
    const kept = await addPurchase(database, () => draft(), moment.now);
    if (!kept.ok) throw new Error(kept.reason);
    await begin(1);
    await writeBatch(database, 'file', 0, [kept.value], 'merge');
    await editPurchase(database, kept.value.id, 1, { note: 'meanwhile' }, moment.now);
    await takeBack(database, 'file');
    expect(await everything()).toMatchObject([{ note: 'meanwhile' }]);
  });
});

describe('compareRows with a file that takes the place of everything', () => {
  it('knows a purchase again whose refund was kept with its fields in another order', async () => {
    const kept = await addPurchase(database, () => draft(), moment.now);
    if (!kept.ok) throw new Error(kept.reason);
    const refund = { state: 'received' as const, amount: { minor: 100, currency: 'EUR' }, note: '' };
    await addRefund(database, kept.value.id, { ...refund, date: '2026-11-12', home: null }, moment.now);
    const file = z.array(purchaseSchema).parse(JSON.parse(JSON.stringify(await everything())));
    expect(await compareRows(database, file, 'restore')).toMatchObject({
      counts: { added: 0, changed: 0, same: 1 },
    });
    const changed = file.map((one) => ({ ...one, refunds: [] }));
    expect(await compareRows(database, changed, 'restore')).toMatchObject({
      counts: { added: 0, changed: 1, same: 0 },
    });
  });
});

describe('removeUnseen', () => {
  it('takes away what a restored file does not have, and lets each be put back', async () => {
    const outcome = await addPurchase(database, () => draft(), moment.now);
    await begin(1);
    await writeBatch(database, 'file', 0, [row('a')], 'restore');
    await removeUnseen(database, 'file', '', moment.now);
    await finishImport(database, 'file');
    expect((await everything()).map((one) => one.id)).toEqual(['a']);
    await restorePurchase(database, outcome.ok ? outcome.value.id : '');
    expect(await everything()).toHaveLength(2);
  });
});
