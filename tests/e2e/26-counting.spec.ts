import { addDays } from '@/utils/spending/calendar-date';
import { siteIn } from '../sites/manifest';
import type { Driver, Tab, View } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { ask, buy, euros, held, monthsOf, reads, startLedger, tick } from './ledger';
import { fill, press, textOf } from './person';
import { said } from './shopper';

/** What the popup shows over a page where nothing is sold. */
async function popupReads(tab: Tab, ...texts: string[]): Promise<View> {
  const popup = await tab.openPopup();
  await reads(popup, ...texts);
  return popup;
}

/** A limit that has held for long, as only a file brings it: those that are set hold from this month on. */
async function limitSince(driver: Driver, from: string, minor: number): Promise<void> {
  const rest = await held(ask(driver, { type: 'export-rest' }));
  const settings = { ...rest.settings, limits: [{ from, limit: euros(minor) }] };
  await held(ask(driver, { type: 'restore-rest', rest: { ...rest, settings } }));
}

test('purchases at home and the day on which the month begins count as chosen', async ({ driver }) => {
  await startLedger(driver);
  // Two days on which the month may begin, one soon after the other; the later one has come.
  const later = Math.min(new Date().getDate(), 28);
  const earlier = later === 1 ? 28 : later - 1;
  await held(ask(driver, { type: 'choose', choices: { resetDay: earlier, limit: euros(100_00) } }));
  const { start } = (await monthsOf(driver)).now;
  await buy(driver, { shop: 'Teapot House', amount: euros(20_00), orderedOn: start, country: 'GB' });
  await buy(driver, { shop: 'Lampenladen', amount: euros(30_00), orderedOn: start, country: 'DE' });
  const tab = await driver.open(siteIn('plain/blog').address);
  await popupReads(tab, 'Spent €20.00', '€80.00 left');

  const settings = await driver.openOwn('settings.html');
  await tick(settings, said('counting_domestic'));
  await until('the choice is kept', async () => (await monthsOf(driver)).now.spent.minor === 50_00);
  await popupReads(tab, 'Spent €50.00', '€50.00 left');

  await fill(settings, said('counting_reset_day'), '29');
  await reads(settings, said('counting_wrong'));
  expect((await monthsOf(driver)).now.start).toBe(start);
  await fill(settings, said('counting_reset_day'), `${later}`);
  await until('the choice is kept', async () => (await monthsOf(driver)).now.start > start);
  await popupReads(tab, 'Spent €0.00', '€100.00 left');
  const { now, before } = await monthsOf(driver);
  expect(before).toMatchObject({ end: addDays(now.start, -1), spent: euros(50_00) });

  await tick(settings, said('counting_domestic'));
  await until('the choice is kept', async () => (await monthsOf(driver)).before.spent.minor === 20_00);
  await settings.close();
  await tab.close();
});

test('what a month hands on to the next is nothing, what was left, or also what was too much', async ({
  driver,
}) => {
  await startLedger(driver);
  await limitSince(driver, '2020-01-01', 500_00);
  const { before, now } = await monthsOf(driver);
  await buy(driver, { shop: 'Teapot House', amount: euros(700_00), orderedOn: before.start });
  await buy(driver, { shop: 'Lamp Shop', amount: euros(100_00), orderedOn: now.start, country: 'GB' });
  const tab = await driver.open(siteIn('plain/blog').address);
  await popupReads(tab, 'Limit €500.00', '€400.00 left');

  // At most half a limit comes over, so of the last month’s 500 + 250 − 700 are 50 left.
  const settings = await driver.openOwn('settings.html');
  await fill(settings, said('counting_rollover'), 'unused');
  await fill(settings, said('counting_rollover_percent'), '50');
  await until('the choice is kept', async () => (await monthsOf(driver)).now.carried.minor === 50_00);
  await popupReads(tab, said('pace_carried').replace('{amount}', '€50.00'), 'Limit €550.00', '€450.00 left');

  await buy(driver, { shop: 'Ink Shop', amount: euros(200_00), orderedOn: before.start, country: 'GB' });
  const popup = await popupReads(tab, 'Limit €500.00', '€400.00 left');
  expect(await textOf(popup)).not.toContain('came over');

  await fill(settings, said('counting_rollover'), 'both');
  await until('the choice is kept', async () => (await monthsOf(driver)).now.carried.minor === -150_00);
  await settings.close();
  await popupReads(
    tab,
    said('pace_carried_debt').replace('{amount}', '€150.00'),
    'Limit €350.00',
    '€250.00 left',
  );
  await tab.close();
});

test('shares of the limit that the shopper chose are each told once in a month', async ({ driver }) => {
  await startLedger(driver, { limit: euros(100_00) });
  const settings = await driver.openOwn('settings.html');
  await fill(settings, said('counting_thresholds'), '60, 25; 100');
  await until('the choice is kept', async () => {
    const { thresholds } = await ask(driver, { type: 'settings' });
    return thresholds.join() === '25,60,100';
  });
  await settings.close();
  const told = (percent: number): string => said('pace_reached').replace('{share}', `${percent}%`);
  const [anyTold = ''] = said('pace_reached').split('{');
  const { start } = (await monthsOf(driver)).now;
  const spend = (minor: number) =>
    buy(driver, { shop: 'Teapot House', amount: euros(minor), orderedOn: start, country: 'GB' });

  const tab = await driver.open(siteIn('plain/blog').address);
  const popup = await popupReads(tab, 'Spent €0.00');
  await press(popup, said('purchase_title'));
  await fill(popup, said('purchase_shop'), 'Kanda Books');
  await fill(popup, said('purchase_amount'), '30');
  await press(popup, said('purchase_add'));
  await reads(popup, '€70.00 left', told(25));

  const silent = async (view: View, left: string): Promise<void> => {
    await reads(view, left);
    expect(await textOf(view)).not.toContain(anyTold);
  };
  await silent(await tab.openPopup(), '€70.00 left');
  await driver.stopBackground();
  await silent(await tab.openPopup(), '€70.00 left');

  const page = await driver.openOwn('spending.html');
  await silent(page, '€70.00 left');
  await spend(30_00);
  await reads(page, '€40.00 left', told(60));
  await page.close();
  const open = await tab.openPopup();
  await silent(open, '€40.00 left');

  // Exactly all of it is told, and is not over; what is more is not told again.
  await spend(40_00);
  await reads(open, '€0.00 left', told(100));
  await spend(1_00);
  await driver.stopBackground();
  const over = await tab.openPopup();
  await silent(over, `€1.00 ${said('month_over')}`);
  expect((await monthsOf(driver)).now).toMatchObject({ spent: euros(101_00), over: true, sharePercent: 101 });
  await tab.close();
});
