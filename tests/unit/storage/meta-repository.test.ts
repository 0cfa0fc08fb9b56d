import { beforeEach, describe, expect, it } from 'vitest';
import { SHIPPED_RATES } from '@/utils/spending/shipped-rates';
import { addPurchase, removePurchase, restorePurchase } from '@/utils/storage/ledger-repository';
import {
  keepRates,
  noteBackup,
  readBackupState,
  readMeta,
  readRates,
  takeThresholds,
} from '@/utils/storage/meta-repository';
import { readMonth, readYear } from '@/utils/storage/month-query';
import type { Database } from '@/utils/storage/schema';
import { settingsSchema } from '@/utils/storage/settings';
import { readSettings, readUnreadable, updateSettings } from '@/utils/storage/settings-repository';
import {
  eraseEverything,
  purchasesAfter,
  readRest,
  restoreRest,
  restSchema,
} from '@/utils/storage/whole-repository';
import { draft, freshDatabase, moment } from './opened';

const limits = [{ from: '2026-11-01', limit: { minor: 2000, currency: 'EUR' } }];
const settings = settingsSchema.parse({ timeZone: 'UTC', limits });
let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

const spend = (minor: number) =>
  addPurchase(database, () => draft({ amount: { minor, currency: 'EUR' } }), moment.now);

describe('takeThresholds', () => {
  it('speaks of each once a month, even if two windows ask at once', async () => {
    const take = async () => takeThresholds(database, await readMonth(database, settings, moment.now));
    expect(await take()).toEqual({ ok: true, value: [] });
    await spend(1700);
    const both = await Promise.all([take(), take()]);
    expect(both.map((one) => one.ok && one.value)).toEqual([[50, 80], []]);
    await spend(300);
    expect(await take()).toEqual({ ok: true, value: [100] });
  });
});

describe('readRates', () => {
  it('gives the newer of the shipped table and the file', async () => {
    const old = { date: '2026-01-02', source: 'file' as const, perEuro: { USD: '1' } };
    expect(await keepRates(database, old)).toEqual({ ok: false, reason: 'older' });
    expect(await readRates(database)).toEqual(SHIPPED_RATES);
    const newer = { date: '2026-11-20', source: 'file' as const, perEuro: { USD: '1.12' } };
    await keepRates(database, newer);
    expect(await readRates(database)).toEqual(newer);
    expect(await keepRates(database, { ...newer, date: '2026-11-19' })).toEqual({
      ok: false,
      reason: 'older',
    });
    expect(await readRates(database)).toEqual(newer);
  });
});

describe('readBackupState', () => {
  it('is due when much has changed since the last', async () => {
    for (let count = 0; count < 50; count += 1) await spend(1);
    expect(await readBackupState(database)).toEqual({ lastAt: 0, changes: 50, due: true });
    await noteBackup(database, moment.now);
    expect(await readBackupState(database)).toEqual({ lastAt: moment.now, changes: 0, due: false });
  });

  it('counts what was taken away too, and nothing that was not written', async () => {
    const added = await spend(1);
    await noteBackup(database, moment.now);
    const id = added.ok ? added.value.id : '';
    await removePurchase(database, id, moment.now);
    await removePurchase(database, id, moment.now);
    expect(await readBackupState(database)).toMatchObject({ changes: 1 });
    await restorePurchase(database, id);
    expect(await readBackupState(database)).toMatchObject({ changes: 2 });
  });
});

describe('readYear', () => {
  it('gives twelve months, the running one last', async () => {
    await spend(1000);
    const months = await readYear(database, settings, moment.now);
    expect(months.map((month) => month.start.slice(0, 7))).toEqual([
      '2025-12',
      ...Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`),
    ]);
    expect(months.at(-1)).toEqual(await readMonth(database, settings, moment.now));
  });
});

describe('everything', () => {
  it('can be read out in pages, erased, and put back', async () => {
    for (const minor of [1, 2, 3]) await spend(minor);
    const first = await purchasesAfter(database, '', 2);
    const second = await purchasesAfter(database, first.at(-1)?.id ?? '', 2);
    expect([first.length, second.length]).toEqual([2, 1]);
    const rest = { ...(await readRest(database)), settings };
    await eraseEverything(database);
    for (const store of database.objectStoreNames) expect(await database.count(store)).toBe(0);
    await restoreRest(database, rest);
    expect(await readRest(database)).toEqual(rest);
  });

  it('holds rates, thresholds spoken of and settings set aside, but not when the last backup was', async () => {
    const rates = { date: '2026-11-20', source: 'file' as const, perEuro: { USD: '1.12' } };
    await spend(1700);
    await keepRates(database, rates);
    await takeThresholds(database, await readMonth(database, settings, moment.now));
    await database.put('meta', { resetDay: 'never' }, 'unreadable-settings');
    await noteBackup(database, moment.now);
    const rest = restSchema.parse(JSON.parse(JSON.stringify(await readRest(database))));
    await eraseEverything(database);
    await noteBackup(database, moment.now + 1);
    await database.put('meta', [100], 'spoken 2026-10-01');
    await restoreRest(database, rest);
    expect(await readMeta(database)).toEqual({
      rates,
      'spoken 2026-11-01': [50, 80],
      'unreadable-settings': { resetDay: 'never' },
    });
    expect(await readBackupState(database)).toMatchObject({ lastAt: moment.now + 1 });
  });

  it('holds settings in force that cannot be read, and brings them back set aside', async () => {
    const broken = { resetDay: 'never' };
    await database.put('settings', broken, 'settings');
    const rest = restSchema.parse(JSON.parse(JSON.stringify(await readRest(database))));
    await eraseEverything(database);
    await restoreRest(database, rest);
    expect(await readUnreadable(database)).toBe(JSON.stringify(broken));
    expect((await readSettings(database)).unreadable).toBeUndefined();
  });

  it('holds what was set aside before as well as what cannot be read now', async () => {
    await database.put('settings', { resetDay: 'never' }, 'settings');
    await updateSettings(database, (one) => one);
    await database.put('settings', { resetDay: 'later' }, 'settings');
    const { meta } = await readRest(database);
    expect(JSON.stringify(meta)).toContain('never');
    expect(JSON.stringify(meta)).toContain('later');
  });

  it('leaves what a file of an earlier version does not have as it is', async () => {
    const rates = { date: '2026-11-20', source: 'file' as const, perEuro: { USD: '1.12' } };
    await keepRates(database, rates);
    await restoreRest(database, restSchema.parse({ settings, removed: [], history: [] }));
    expect(await readRates(database)).toEqual(rates);
  });
});
