import { beforeEach, describe, expect, it } from 'vitest';
import type { Purchase } from '@/utils/spending/purchase';
import type { RefundDraft } from '@/utils/spending/refund';
import { addPurchase, editPurchase } from '@/utils/storage/ledger-repository';
import { readMonth } from '@/utils/storage/month-query';
import { addRefund, editRefund, receiveRefund, removeRefund } from '@/utils/storage/refund-repository';
import type { Database } from '@/utils/storage/schema';
import { settingsSchema } from '@/utils/storage/settings';
import { draft, freshDatabase, moment } from './opened';

let database: Database;
let purchase: Purchase;
const dollar = (minor: number) => ({ minor, currency: 'USD' });

beforeEach(async () => {
  database = await freshDatabase();
  const rate = { value: '0.9', date: '2026-11-09', source: 'typed' as const };
  const outcome = await addPurchase(
    database,
    () => draft({ amount: dollar(1001), rate, feePercent: '2' }),
    moment.now,
  );
  if (!outcome.ok) throw new Error(outcome.reason);
  purchase = outcome.value;
});

const refund = (minor: number, state: 'promised' | 'received' = 'received') =>
  addRefund(
    database,
    purchase.id,
    { amount: dollar(minor), state, date: '2026-12-02', home: null, note: '' },
    moment.now,
  );

const month = () => readMonth(database, settingsSchema.parse({ timeZone: 'UTC' }), moment.now);

describe('addRefund', () => {
  it('gives back in parts exactly what was paid, but the card fee', async () => {
    for (const minor of [333, 333, 335]) await refund(minor);
    const record = await database.get('purchases', purchase.id);
    expect(record?.state).toBe('refunded');
    const { spent, refunded } = await month();
    expect([spent.minor, refunded.minor, spent.minor - refunded.minor]).toEqual([919, 901, 18]);
  });

  it('refuses more than was paid, and another currency', async () => {
    await refund(1000);
    expect(await refund(2)).toEqual({ ok: false, reason: 'more-than-paid' });
    const euros = {
      amount: { minor: 1, currency: 'EUR' },
      state: 'received',
      date: '2026-12-02',
      home: null,
      note: '',
    } as const;
    expect(await addRefund(database, purchase.id, euros, moment.now)).toEqual({
      ok: false,
      reason: 'other-currency',
    });
    expect((await month()).refunded.minor).toBe(900);
  });

  it('gives back no more than the cost, however the parts round', async () => {
    const rate = { value: '0.5', date: '2026-11-09', source: 'typed' as const };
    const outcome = await addPurchase(database, () => draft({ amount: dollar(10), rate }), moment.now);
    if (!outcome.ok) throw new Error(outcome.reason);
    purchase = outcome.value;
    for (let part = 0; part < 10; part += 1) await refund(1);
    const refunds = (await database.get('purchases', purchase.id))?.refunds ?? [];
    expect(refunds.reduce((total, { home }) => total + home.minor, 0)).toBe(5);
  });

  it('takes more than was paid at home, as banks book it after another rate', async () => {
    const home = { minor: 950, currency: 'EUR' };
    const told = { amount: dollar(1001), state: 'received', date: '2026-12-02', home, note: '' } as const;
    const outcome = await addRefund(database, purchase.id, told, moment.now);
    expect(outcome).toMatchObject({ ok: true, value: { state: 'refunded', refunds: [{ home }] } });
    expect((await month()).refunded.minor).toBe(950);
  });

  it('refuses more than was paid where nothing was converted', async () => {
    const made = await addPurchase(database, () => draft(), moment.now);
    if (!made.ok) throw new Error(made.reason);
    const euro = (minor: number) => ({ minor, currency: 'EUR' });
    const told = {
      amount: euro(1),
      state: 'received',
      date: '2026-12-02',
      home: euro(1001),
      note: '',
    } as const;
    expect(await addRefund(database, made.value.id, told, moment.now)).toEqual({
      ok: false,
      reason: 'more-than-paid',
    });
  });

  it('keeps none for what is only planned', async () => {
    await editPurchase(database, purchase.id, 1, { state: 'planned' }, moment.now);
    expect(await refund(1)).toEqual({ ok: false, reason: 'not-ordered' });
  });

  it('counts a promise only when it is kept', async () => {
    const promised = await refund(1001, 'promised');
    expect((await month()).refunded.minor).toBe(0);
    const id = promised.ok ? (promised.value.refunds[0]?.id ?? '') : '';
    const received = await receiveRefund(database, purchase.id, id, '2026-12-05', moment.now);
    expect(received).toMatchObject({
      ok: true,
      value: { state: 'refunded', refunds: [{ date: '2026-12-05' }] },
    });
    expect((await month()).refunded.minor).toBe(901);
    const removed = await removeRefund(database, purchase.id, id, moment.now);
    expect(removed).toMatchObject({ ok: true, value: { state: 'arrived', refunds: [] } });
  });

  it('loses no refund of two windows at once', async () => {
    await Promise.all([refund(100), refund(200)]);
    expect((await database.get('purchases', purchase.id))?.refunds).toHaveLength(2);
  });
});

it('gives back what was paid after another rate too, and keeps what the shopper told of it', async () => {
  await refund(501);
  const home = { minor: 300, currency: 'EUR' };
  const told = { amount: dollar(500), state: 'received', date: '2026-12-02', home, note: '' } as const;
  await addRefund(database, purchase.id, told, moment.now);
  const rate = { value: '0.8', date: '2026-11-09', source: 'typed' as const };
  const edited = await editPurchase(database, purchase.id, 3, { rate }, moment.now);
  const backs = edited.ok && edited.value.refunds.map((one) => one.home.minor);
  expect(backs).toEqual([401, 300]);
});

it('may turn out to be worth less than what is known to have come back', async () => {
  const home = { minor: 900, currency: 'EUR' };
  const told = { amount: dollar(500), state: 'received', date: '2026-12-02', home, note: '' } as const;
  await addRefund(database, purchase.id, told, moment.now);
  const rate = { value: '0.8', date: '2026-11-09', source: 'typed' as const };
  const edited = await editPurchase(database, purchase.id, 2, { rate }, moment.now);
  expect(edited).toMatchObject({ ok: true, value: { home: { minor: 817 }, refunds: [{ home }] } });
});

it('cannot be called refunded before money came back', async () => {
  const edited = await editPurchase(database, purchase.id, 1, { state: 'refunded' }, moment.now);
  expect(edited).toEqual({ ok: false, reason: 'state-not-possible' });
});

it('cannot cost less than what came back', async () => {
  await refund(900);
  const edited = await editPurchase(database, purchase.id, 2, { amount: dollar(800) }, moment.now);
  expect(edited).toEqual({ ok: false, reason: 'more-than-paid' });
});

describe('editRefund', () => {
  const kept = async () => (await database.get('purchases', purchase.id)) as Purchase;
  const edit = async (changes: Partial<RefundDraft>, revision?: number) => {
    const { refunds, revision: seen } = await kept();
    const [{ id: refundId, ...before } = { id: '' }] = refunds;
    const place = { id: purchase.id, revision: revision ?? seen, refundId };
    return editRefund(database, place, { ...(before as RefundDraft), ...changes }, moment.now);
  };

  it('keeps what the bank booked, the day and the note, and moves the totals along', async () => {
    await refund(1001);
    const home = { minor: 850, currency: 'EUR' };
    const edited = await edit({ home, note: 'less their fee', date: '2026-12-05' });
    expect(edited).toMatchObject({
      ok: true,
      value: { state: 'refunded', refunds: [{ home, note: 'less their fee', date: '2026-12-05' }] },
    });
    expect((await month()).refunded.minor).toBe(850);
  });

  it('reckons what nothing was told of, and refuses more than was paid', async () => {
    await refund(1001);
    expect(await edit({ amount: dollar(1002), home: null })).toEqual({ ok: false, reason: 'more-than-paid' });
    await edit({ amount: dollar(100), home: null });
    expect((await month()).refunded.minor).toBe(90);
  });

  it('leaves a dispute about what has come back as it is', async () => {
    await refund(1001);
    await editPurchase(database, purchase.id, 2, { state: 'disputed' }, moment.now);
    expect(await edit({ note: 'the bank took it back' })).toMatchObject({
      ok: true,
      value: { state: 'disputed' },
    });
  });

  it('changes nothing that another window changed meanwhile, or took away', async () => {
    await refund(100);
    expect(await edit({ note: 'late' }, 1)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    const place = { id: purchase.id, revision: 2, refundId: 'none' };
    const [{ id: _id, ...before } = { id: '' }] = (await kept()).refunds;
    expect(await editRefund(database, place, before as RefundDraft, moment.now)).toEqual({
      ok: false,
      reason: 'gone',
    });
  });
});
