import { beforeEach, describe, expect, it } from 'vitest';
import type { Purchase } from '@/utils/spending/purchase';
import { type PurchaseDraft, purchaseSchema } from '@/utils/spending/purchase';
import { rateFrom } from '@/utils/spending/rate-table';
import { SHIPPED_RATES } from '@/utils/spending/shipped-rates';
import {
  addPurchase,
  editPurchase,
  forgetRemoved,
  readRemoved,
  removePurchase,
  restorePurchase,
} from '@/utils/storage/ledger-repository';
import { readMonth } from '@/utils/storage/month-query';
import type { Database } from '@/utils/storage/schema';
import { settingsSchema } from '@/utils/storage/settings';
import { updateSettings } from '@/utils/storage/settings-repository';
import { draft, freshDatabase, moment } from './opened';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

const spent = async () =>
  (await readMonth(database, settingsSchema.parse({ timeZone: 'UTC' }), moment.now)).spent.minor;

async function added(changes = {}): Promise<Purchase> {
  const outcome = await addPurchase(database, () => draft(changes), moment.now);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('addPurchase', () => {
  it('keeps a whole purchase and adds it to the month', async () => {
    const purchase = await added();
    expect(purchaseSchema.parse(purchase)).toEqual(purchase);
    expect(await spent()).toBe(1000);
  });

  it('reckons a foreign amount with its rate and the card fee', async () => {
    const rate = { value: '0.9', date: '2026-11-09', source: 'typed' as const };
    const purchase = await added({ amount: { minor: 1000, currency: 'USD' }, rate, feePercent: '2' });
    expect([purchase.home, purchase.fee]).toEqual([
      { minor: 918, currency: 'EUR' },
      { minor: 18, currency: 'EUR' },
    ]);
    expect(await spent()).toBe(918);
  });

  it('asks for the rate where there is none', async () => {
    const outcome = await addPurchase(
      database,
      () => draft({ amount: { minor: 1, currency: 'USD' } }),
      moment.now,
    );
    expect(outcome).toEqual({ ok: false, reason: 'rate-missing' });
    expect(await spent()).toBe(0);
  });
});

describe('editPurchase', () => {
  it('moves the totals with the change', async () => {
    const purchase = await added();
    await editPurchase(database, purchase.id, 1, { amount: { minor: 300, currency: 'EUR' } }, moment.now);
    expect(await spent()).toBe(300);
    await editPurchase(database, purchase.id, 2, { orderedOn: '2026-10-10' }, moment.now);
    expect(await spent()).toBe(0);
  });

  it('loses no edit of two windows: the slower one is told', async () => {
    const { id, revision } = await added();
    const [first, second] = await Promise.all([
      editPurchase(database, id, revision, { note: 'one' }, moment.now),
      editPurchase(database, id, revision, { note: 'two' }, moment.now),
    ]);
    expect(first).toMatchObject({ ok: true, value: { note: 'one', revision: 2 } });
    expect(second).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect((await database.get('purchases', id))?.note).toBe('one');
  });

  it('takes the rate of the table where the currency changed and none was typed', async () => {
    const rate = { value: '0.88', date: '2026-11-09', source: 'table' as const };
    const { id } = await added({ amount: { minor: 1000, currency: 'USD' }, rate });
    const yen = { amount: { minor: 10, currency: 'JPY' } };
    const edited = await editPurchase(database, id, 1, yen, moment.now);
    const taken = rateFrom(SHIPPED_RATES, 'JPY', 'EUR');
    expect(edited).toMatchObject({ ok: true, value: { rate: taken, home: { minor: 6, currency: 'EUR' } } });
    const home = { amount: { minor: 10, currency: 'EUR' }, rate: null };
    expect(await editPurchase(database, id, 2, home, moment.now)).toMatchObject({
      value: { rate: null, home: { minor: 10 } },
    });
  });

  it('decides anew whether another country is abroad, unless the shopper told that too', async () => {
    await updateSettings(database, (settings) => ({ ...settings, homeCountry: 'DE' }));
    const { id } = await added({ country: 'CN' });
    const edit = (revision: number, changes: Partial<PurchaseDraft>) =>
      editPurchase(database, id, revision, changes, moment.now);
    expect(await edit(1, { country: 'DE' })).toMatchObject({ value: { crossBorder: false } });
    expect(await edit(2, { crossBorder: true })).toMatchObject({ value: { crossBorder: true } });
    expect(await edit(3, { country: 'DE', note: 'x' })).toMatchObject({ value: { crossBorder: true } });
    expect(await edit(4, { country: 'CN', crossBorder: false })).toMatchObject({
      value: { crossBorder: false },
    });
  });

  it('says when the purchase is gone', async () => {
    expect(await editPurchase(database, 'nobody', 1, {}, moment.now)).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('removePurchase', () => {
  it('can be undone, with everything as it was', async () => {
    const purchase = await added({ note: 'blue' });
    await removePurchase(database, purchase.id, moment.now);
    expect(await spent()).toBe(0);
    expect(await restorePurchase(database, purchase.id)).toEqual({ ok: true, value: purchase });
    expect(await spent()).toBe(1000);
    expect(await restorePurchase(database, purchase.id)).toEqual({ ok: false, reason: 'gone' });
  });
});

describe('forgetRemoved', () => {
  it('forgets for good what was removed more than thirty days ago', async () => {
    const purchase = await added();
    await removePurchase(database, purchase.id, moment.now);
    const days = (count: number) => moment.now + count * 86_400_000;
    await forgetRemoved(database, days(29));
    expect(await readRemoved(database, days(29))).toHaveLength(1);
    await forgetRemoved(database, days(31));
    expect(await readRemoved(database, moment.now)).toEqual([]);
  });
});
