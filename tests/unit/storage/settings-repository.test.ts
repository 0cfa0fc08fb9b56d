import { beforeEach, expect, it } from 'vitest';
import type { Database } from '@/utils/storage/schema';
import {
  forgetUnreadable,
  readSettings,
  readUnreadable,
  updateSettings,
} from '@/utils/storage/settings-repository';
import { freshDatabase } from './opened';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

it('starts with the defaults', async () => {
  const { settings, unreadable } = await readSettings(database);
  expect(settings).toMatchObject({
    resetDay: 1,
    thresholds: [50, 80, 100],
    language: 'auto',
    homeCountry: null,
  });
  expect(unreadable).toBeUndefined();
});

it('keeps changes of two windows at once', async () => {
  await Promise.all([
    updateSettings(database, (settings) => ({ ...settings, homeCountry: 'DE' })),
    updateSettings(database, (settings) => ({ ...settings, resetDay: 25 })),
  ]);
  expect((await readSettings(database)).settings).toMatchObject({ homeCountry: 'DE', resetDay: 25 });
});

it('tells of a record that it cannot read, and keeps it until it is let go', async () => {
  const broken = { resetDay: 'the first' };
  expect(await readUnreadable(database)).toBeNull();
  await database.put('settings', broken, 'settings');
  expect((await readSettings(database)).unreadable).toEqual(broken);
  expect(await readUnreadable(database)).toBe(JSON.stringify(broken));

  await updateSettings(database, (settings) => ({ ...settings, resetDay: 3 }));
  expect((await readSettings(database)).unreadable).toBeUndefined();
  expect(await readUnreadable(database)).toBe(JSON.stringify(broken));

  await forgetUnreadable(database);
  expect(await readUnreadable(database)).toBeNull();
  expect((await readSettings(database)).settings.resetDay).toBe(3);
});

it('keeps a second record that it cannot read beside the first', async () => {
  for (const resetDay of ['first', 'second']) {
    await database.put('settings', { resetDay }, 'settings');
    await updateSettings(database, (settings) => settings);
  }
  await database.put('settings', { resetDay: 'third' }, 'settings');
  const kept = ['first', 'second', 'third'].map((resetDay) => ({ resetDay }));
  expect(JSON.parse((await readUnreadable(database)) ?? '')).toEqual(kept);
  await forgetUnreadable(database);
  expect(await readUnreadable(database)).toBeNull();
});

it('lets an unreadable record go for the defaults, where nothing was chosen since', async () => {
  await database.put('settings', 'not even a record', 'settings');
  await forgetUnreadable(database);
  expect(await readUnreadable(database)).toBeNull();
  expect((await readSettings(database)).settings.resetDay).toBe(1);
});
