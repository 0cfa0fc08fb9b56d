import { beforeEach, describe, expect, it } from 'vitest';
import { type Choices, choicesSchema, keepChoices } from '@/utils/storage/choices';
import { addPurchase } from '@/utils/storage/ledger-repository';
import { takeThresholds } from '@/utils/storage/meta-repository';
import { readMonth, readYear } from '@/utils/storage/month-query';
import type { Database } from '@/utils/storage/schema';
import { readSettings, readUnreadable } from '@/utils/storage/settings-repository';
import { draft, freshDatabase, moment } from './opened';

const { now } = moment;
const euro = (minor: number) => ({ minor, currency: 'EUR' });
const franc = (minor: number) => ({ minor, currency: 'CHF' });

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
  await choose({ timeZone: 'UTC' });
});

const choose = (choices: Choices, at = now) => keepChoices(database, choices, at);
const month = async (at = now) => readMonth(database, (await readSettings(database)).settings, at);
const take = async (at = now) => takeThresholds(database, await month(at));
const spend = (minor: number, orderedOn = '2026-11-10') =>
  addPurchase(database, () => draft({ amount: euro(minor), orderedOn }), now);

describe('a limit', () => {
  it('holds from the running month on, and leaves the earlier as they were', async () => {
    await choose({ limit: euro(10_000) }, Date.UTC(2026, 9, 20));
    await choose({ limit: euro(20_000) });
    await spend(1, '2026-10-10');
    const year = await readYear(database, (await readSettings(database)).settings, now);
    expect(year.slice(-3).map(({ limit }) => limit)).toEqual([null, euro(10_000), euro(20_000)]);
  });

  it('in a currency that is no longer the home currency is not kept, and is told', async () => {
    await choose({ homeCurrency: 'CHF' });
    expect(await choose({ limit: euro(10_000) })).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect((await readSettings(database)).settings.limits).toEqual([]);
  });

  it('cannot be less than nothing', () => {
    expect(choicesSchema.safeParse({ limit: euro(-1) }).success).toBe(false);
    expect(choicesSchema.safeParse({ limit: euro(0) }).success).toBe(true);
  });
});

describe('another home currency', () => {
  it('begins without a limit, and leaves the earlier months theirs', async () => {
    await choose({ limit: euro(10_000) }, Date.UTC(2026, 9, 20));
    await spend(4_000, '2026-10-10');
    await choose({ homeCurrency: 'CHF' });
    expect(await month()).toMatchObject({ limit: null, spent: franc(0) });
    await choose({ limit: franc(9_000) });
    const year = await readYear(database, (await readSettings(database)).settings, now);
    expect(year.at(-2)).toMatchObject({ limit: euro(10_000), spent: euro(4_000) });
    expect(year.at(-1)).toMatchObject({ limit: franc(9_000) });
  });

  it('is shown in later months too where no limit was set anew', async () => {
    await choose({ limit: euro(10_000) }, Date.UTC(2026, 9, 20));
    await choose({ homeCurrency: 'CHF' });
    const year = await readYear(database, (await readSettings(database)).settings, Date.UTC(2027, 1, 10));
    expect(year.slice(-3).map(({ spent, limit }) => [spent, limit])).toEqual([
      [franc(0), null],
      [franc(0), null],
      [franc(0), null],
    ]);
  });

  it('may be chosen together with its limit', async () => {
    await choose({ limit: euro(10_000) });
    await choose({ homeCurrency: 'CHF', limit: franc(9_000) });
    expect(await month()).toMatchObject({ limit: franc(9_000) });
  });

  it('takes up the limit again that was last set in it, in the same month and later', async () => {
    for (const back of [now, Date.UTC(2027, 1, 10)]) {
      database = await freshDatabase();
      await choose({ timeZone: 'UTC', limit: euro(10_000) });
      await choose({ homeCurrency: 'CHF' });
      await choose({ limit: franc(9_000) });
      await choose({ homeCurrency: 'EUR' }, back);
      expect(await month(back)).toMatchObject({ limit: euro(10_000) });
      await choose({ homeCurrency: 'CHF' }, back);
      expect(await month(back)).toMatchObject({ limit: franc(9_000) });
    }
  });

  it('takes up no limit that the shopper took away', async () => {
    await choose({ limit: euro(10_000) }, Date.UTC(2026, 9, 20));
    await choose({ limit: null });
    await choose({ homeCurrency: 'CHF', limit: franc(9_000) });
    await choose({ homeCurrency: 'EUR' });
    expect(await month()).toMatchObject({ limit: null });
  });

  it('takes up none from records that do not tell in which currency there was none', async () => {
    const limits = [
      { from: '2026-10-01', limit: euro(10_000) },
      { from: '2026-11-01', limit: null },
    ];
    await database.put('settings', { homeCurrency: 'CHF', timeZone: 'UTC', limits }, 'settings');
    await choose({ homeCurrency: 'EUR' });
    expect(await month()).toMatchObject({ limit: null });
  });

  it('that is the same as before changes nothing', async () => {
    await choose({ limit: euro(10_000) });
    await choose({ homeCountry: 'AT', homeCurrency: 'EUR' });
    expect(await month()).toMatchObject({ limit: euro(10_000) });
  });
});

describe('another reset day', () => {
  const late = Date.UTC(2026, 10, 26);

  it('keeps the limit that is in force, whichever month it was set in', async () => {
    await choose({ limit: euro(10_000) }, Date.UTC(2026, 0, 5));
    await choose({ limit: euro(20_000) });
    for (const at of [now, late]) {
      for (let resetDay = 1; resetDay <= 28; resetDay += 1) {
        await choose({ resetDay }, at);
        expect((await month(at)).limit).toEqual(euro(20_000));
      }
    }
  });

  it('leaves the month before without what was set in this one, there and back', async () => {
    await choose({ limit: euro(10_000) }, Date.UTC(2026, 9, 5));
    for (const resetDay of [25, 15, 28, 1]) {
      await choose({ resetDay });
      await choose({ limit: euro(20_000 + resetDay) });
    }
    await spend(1, '2026-10-10');
    const year = await readYear(database, (await readSettings(database)).settings, now);
    expect(year.slice(-3).map(({ limit }) => limit)).toEqual([null, euro(10_000), euro(20_001)]);
  });

  it('speaks of no threshold again that was spoken of in the month that runs', async () => {
    await choose({ limit: euro(10_000) });
    await spend(8_500);
    expect(await take()).toEqual({ ok: true, value: [50, 80] });
    for (const resetDay of [25, 20, 28, 10, 1]) {
      await choose({ resetDay });
      expect(await take()).toEqual({ ok: true, value: [] });
    }
    await spend(1_500);
    expect(await take()).toEqual({ ok: true, value: [100] });
  });

  it('lets them speak in the month after', async () => {
    await choose({ limit: euro(10_000) });
    await spend(5_000);
    await take();
    await choose({ resetDay: 25 });
    await spend(5_000, '2026-11-25');
    expect(await take(Date.UTC(2026, 10, 25, 12))).toEqual({ ok: true, value: [50] });
  });
});

it('keeps settings that cannot be read beside what was chosen', async () => {
  await database.put('settings', { resetDay: 'never' }, 'settings');
  await choose({ resetDay: 3 });
  expect((await readSettings(database)).settings.resetDay).toBe(3);
  expect(await readUnreadable(database)).toContain('never');
});
