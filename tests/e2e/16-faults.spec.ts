import type { Driver, Tab } from './drivers/driver';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { press, textOf } from './person';
import { said } from './shopper';

interface Kept {
  id: string;
  revision: number;
  note: string;
}

const ask = <Value>(page: Tab, request: object): Promise<{ ok: boolean; value: Value; reason?: string }> =>
  page.evaluate((_, message) => chrome.runtime.sendMessage(message), request);

const add = (page: Tab, note: string) =>
  ask<Kept>(page, {
    type: 'add-purchase',
    purchase: {
      shop: 'Teapot House',
      amount: { minor: 1250, currency: 'EUR' },
      orderedOn: '2026-01-10',
      note,
    },
  });

const everything = async ({ desk }: Driver): Promise<Kept[]> =>
  (await ask<Kept[]>(desk, { type: 'export-rows', after: '' })).value;

test('two windows that write at once lose nothing, and the slower of two edits is told', async ({
  fresh,
}) => {
  await ask(fresh.desk, { type: 'choose', choices: { homeCountry: 'DE', homeCurrency: 'EUR' } });
  const { value: purchase } = await add(fresh.desk, '');
  const other = await fresh.openOwn('welcome.html');
  const edit = (page: Tab, note: string) =>
    ask<Kept>(page, { type: 'edit-purchase', id: purchase.id, revision: 1, changes: { note } });

  const edits = await Promise.all([edit(fresh.desk, 'blue'), edit(other, 'green')]);
  const kept = edits.filter(({ ok }) => ok);
  expect(kept).toHaveLength(1);
  expect(edits.find(({ ok }) => !ok)?.reason).toBe('changed-meanwhile');
  expect((await everything(fresh))[0]?.note).toBe(kept[0]?.value.note);

  const pages = Array.from({ length: 20 }, (_, at) => (at % 2 ? other : fresh.desk));
  await Promise.all(pages.map((page, at) => add(page, `${at}`)));
  expect(await everything(fresh)).toHaveLength(21);
  const year = await ask<{ spent: { minor: number } }[]>(fresh.desk, { type: 'year' });
  expect(year.value.reduce((sum, { spent }) => sum + spent.minor, 0)).toBe(21 * 1250);
});

test('a ledger that a newer version wrote is left as it is, told of, and given out', async ({ fresh }) => {
  await add(fresh.desk, 'porcelain');
  await fresh.desk.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('tillwatch', 99);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      }),
  );

  const page = await fresh.openOwn('spending.html');
  await eventually(() => textOf(page)).toContain(said('problem_newer'));
  await until('the file is offered', async () => (await textOf(page)).includes(said('rescue_save')));
  const rescued = await page.evaluate(async () => {
    let text = '';
    let place = { store: 0, after: null };
    while (place) {
      const piece = await chrome.runtime.sendMessage({ type: 'rescue', place });
      text += piece.text;
      place = piece.next;
    }
    return text;
  });
  expect(JSON.parse(String(rescued))).toMatchObject({
    version: 99,
    stores: { purchases: [{ note: 'porcelain' }] },
  });
  expect(await add(page, 'lost?')).toEqual({ ok: false, reason: 'newer' });

  const popup = await page.openPopup();
  await eventually(() => textOf(popup)).toContain(said('problem_newer'));
});

test('settings that cannot be read are told of and kept until the shopper lets them go', async ({
  fresh,
}) => {
  await fresh.desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('tillwatch');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite');
          writing.objectStore('settings').put({ resetDay: 'the first' }, 'settings');
          writing.oncomplete = () => resolve(opening.result.close());
        };
      }),
  );

  const page = await fresh.openOwn('settings.html');
  await eventually(() => textOf(page)).toContain(said('settings_unreadable_means'));
  await ask(page, { type: 'choose', choices: { resetDay: 5 } });
  const stored = await ask<string>(page, { type: 'unreadable-settings' });
  expect(JSON.parse(stored.value)).toEqual({ resetDay: 'the first' });

  await press(page, said('settings_unreadable_forget'));
  await eventually(() => textOf(page)).not.toContain(said('settings_unreadable_means'));
  expect(await ask(page, { type: 'settings' })).toMatchObject({ resetDay: 5 });
});
