import type { Driver, View } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { press, textOf } from './person';
import { said } from './shopper';

/** Asks the background as one of our pages does. */
const ask = <Answer>({ desk }: Driver, request: object): Promise<{ ok: boolean; value: Answer }> =>
  desk.evaluate((_, message) => chrome.runtime.sendMessage(message), request);

interface Month {
  limit: { minor: number; currency: string } | null;
  spent: { minor: number; currency: string };
  apart: { minor: number; currency: string }[];
}

const choose = (driver: Driver, choices: object) => ask(driver, { type: 'choose', choices });
const month = async (driver: Driver): Promise<Month> => (await ask<Month>(driver, { type: 'month' })).value;
const thresholds = async (driver: Driver) => (await ask<number[]>(driver, { type: 'take-thresholds' })).value;

/** Picks the home currency, the second of the choices on the page. */
const pickCurrency = (view: View, currency: string): Promise<void> =>
  view.evaluate((root, value) => {
    const select = root.querySelectorAll('select')[1];
    if (!select) throw new Error('There is no such choice');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, currency);

const limit = { minor: 10_000, currency: 'EUR' };

test.describe.configure({ mode: 'serial' });

test('keeps the limit and speaks of no threshold twice when the months are cut anew', async ({ driver }) => {
  await choose(driver, { homeCountry: 'DE', homeCurrency: 'EUR', timeZone: 'UTC', limit });
  const orderedOn = new Date().toISOString().slice(0, 10);
  const purchase = {
    shop: 'Teapot House',
    amount: { minor: 8_500, currency: 'EUR' },
    orderedOn,
    crossBorder: true,
  };
  await ask(driver, { type: 'add-purchase', purchase });
  expect(await thresholds(driver)).toEqual([50, 80]);
  for (const resetDay of [28, 15, 2, 1]) {
    await choose(driver, { resetDay });
    expect((await month(driver)).limit).toEqual(limit);
    expect(await thresholds(driver)).toEqual([]);
  }
});

test('says what another home currency means before it is chosen, and mixes nothing after it was', async ({
  driver,
}) => {
  const page = await driver.openOwn('settings.html');
  await until('the page is there', async () => (await textOf(page)).includes(said('settings_currency')));
  await pickCurrency(page, 'CHF');
  const sentence = said('settings_currency_sure').replace('{from}', 'EUR').replaceAll('{to}', 'CHF');
  await until('it says so', async () => (await textOf(page)).includes(sentence));
  await press(page, said('settings_currency_keep').replace('{currency}', '\u2068EUR\u2069'));
  await until('it is kept', async () => !(await textOf(page)).includes(sentence));
  expect((await month(driver)).spent).toEqual({ minor: 8_500, currency: 'EUR' });

  await pickCurrency(page, 'CHF');
  await press(page, said('settings_currency_change').replace('{currency}', '\u2068CHF\u2069'));
  await until('it is chosen', async () => (await month(driver)).spent.currency === 'CHF');
  expect(await month(driver)).toMatchObject({
    limit: null,
    spent: { minor: 0, currency: 'CHF' },
    apart: [{ minor: 8_500, currency: 'EUR' }],
  });
  await page.close();

  const ledger = await driver.openOwn('spending.html');
  const apart = said('month_apart').replace('{amount}', '€85.00');
  await until('the month tells what does not count', async () => (await textOf(ledger)).includes(apart));
  await ledger.close();
});
