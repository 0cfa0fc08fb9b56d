import type { Driver, View } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { ask, buy, euros, held, startLedger } from './ledger';
import { press, textOf } from './person';
import { said } from './shopper';

const month = (driver: Driver) => held(ask(driver, { type: 'month' }));
const thresholds = (driver: Driver) => held(ask(driver, { type: 'take-thresholds' }));

/** Picks the home currency, the second of the choices on the page. */
const pickCurrency = (view: View, currency: string): Promise<void> =>
  view.evaluate((root, value) => {
    const select = root.querySelectorAll('select')[1];
    if (!select) throw new Error('There is no such choice');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, currency);

const startSpent = async (driver: Driver) => {
  const limit = euros(100_00);
  await startLedger(driver, { timeZone: 'UTC', limit });
  const orderedOn = new Date().toISOString().slice(0, 10);
  await buy(driver, { shop: 'Teapot House', amount: euros(85_00), orderedOn, crossBorder: true });
  return limit;
};

// In a browser of its own: whatever page or popup is open speaks of thresholds first.
test('keeps the limit and speaks of no threshold twice when the months are cut anew', async ({ fresh }) => {
  const limit = await startSpent(fresh);
  expect(await thresholds(fresh)).toEqual([50, 80]);
  for (const resetDay of [28, 15, 2, 1]) {
    await held(ask(fresh, { type: 'choose', choices: { resetDay } }));
    expect((await month(fresh)).limit).toEqual(limit);
    expect(await thresholds(fresh)).toEqual([]);
  }
});

test('says what another home currency means before it is chosen, and mixes nothing after it was', async ({
  driver,
}) => {
  await startSpent(driver);
  const page = await driver.openOwn('settings.html');
  await until('the page is there', async () => (await textOf(page)).includes(said('settings_currency')));
  await pickCurrency(page, 'CHF');
  const sentence = said('settings_currency_sure').replace('{from}', 'EUR').replaceAll('{to}', 'CHF');
  await until('it says so', async () => (await textOf(page)).includes(sentence));
  await press(page, said('settings_currency_keep').replace('{currency}', '\u2068EUR\u2069'));
  await until('it is kept', async () => !(await textOf(page)).includes(sentence));
  expect((await month(driver)).spent).toEqual(euros(85_00));

  await pickCurrency(page, 'CHF');
  await press(page, said('settings_currency_change').replace('{currency}', '\u2068CHF\u2069'));
  await until('it is chosen', async () => (await month(driver)).spent.currency === 'CHF');
  expect(await month(driver)).toMatchObject({
    limit: null,
    spent: { minor: 0, currency: 'CHF' },
    apart: [euros(85_00)],
  });
  await page.close();

  const ledger = await driver.openOwn('spending.html');
  const apart = said('month_apart').replace('{amount}', '€85.00');
  await until('the month tells what does not count', async () => (await textOf(ledger)).includes(apart));
  await ledger.close();
});
