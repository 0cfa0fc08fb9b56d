import type { Driver, View } from './drivers/driver';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { focusIsOn, tabTo, typeKeys } from './keyboard';
import {
  buy,
  counted,
  euros,
  kandaBooks,
  ledgerOf,
  monthsOf,
  purchaseAt,
  reads,
  startLedger,
} from './ledger';
import { textOf } from './person';
import { said } from './shopper';

/** Three purchases of this month: 80.00, 62.07 and, at home, 15.00 euros. */
async function fillLedger(driver: Driver): Promise<void> {
  await startLedger(driver, { limit: euros(500_00) });
  const { start } = (await monthsOf(driver)).now;
  await buy(driver, { shop: 'Teapot House', amount: euros(80_00), orderedOn: start, country: 'GB' });
  await buy(driver, { ...kandaBooks(start), country: 'JP', note: 'haiku' });
  await buy(driver, { shop: 'Lampenladen', amount: euros(15_00), orderedOn: start, country: 'DE' });
}

const SHOPS = ['Teapot House', 'Kanda Books', 'Lampenladen'];

/** The shops of the list, from its top. */
const listed = async (view: View): Promise<string[]> => {
  const lines = await view.evaluate((root) =>
    [...root.querySelectorAll('.purchases > li')].map((line) => line.textContent ?? ''),
  );
  return lines.map((line) => SHOPS.find((shop) => line.includes(shop)) ?? line);
};

const lists = (view: View, ...shops: string[]): Promise<void> =>
  eventually(() => listed(view)).toEqual(shops);

test('a purchase is added, found, put right and moved to another month by keyboard alone', async ({
  driver,
}) => {
  await fillLedger(driver);
  const { now, before } = await monthsOf(driver);
  expect(now.spent).toEqual(euros(142_07));
  const page = await driver.openOwn('spending.html');
  await reads(page, said('purchase_title'));

  await tabTo(page, said('purchase_title'));
  await page.press('Space');
  await reads(page, said('purchase_add'));
  await tabTo(page, said('purchase_shop'));
  await page.press('Enter');
  await reads(page, said('purchase_shop_missing'));
  await focusIsOn(page, said('purchase_shop'));
  await typeKeys(page, 'Porto Tiles');
  await tabTo(page, said('purchase_amount'));
  await typeKeys(page, '12.50');
  await page.press('Enter');
  await until('it is kept', async () => (await ledgerOf(driver)).length === 4);
  expect(await purchaseAt(driver, 'Porto Tiles')).toMatchObject({ amount: euros(12_50), home: euros(12_50) });

  await tabTo(page, said('purchases_search'));
  await typeKeys(page, 'haiku');
  await lists(page, 'Kanda Books');
  await reads(page, counted('purchases_found_one', 1));
  await tabTo(page, 'Kanda Books');
  await page.press('Enter');
  await reads(page, said('editor_save'));
  await tabTo(page, said('purchase_date'));
  const [year, month, day] = before.start.split('-');
  await typeKeys(page, `${month}${day}${year}`);
  await tabTo(page, 'EUR for 1 JPY');
  await typeKeys(page, '0.0065');
  await tabTo(page, said('editor_fee'));
  await typeKeys(page, '2');
  await tabTo(page, said('editor_save'));
  await page.press('Enter');
  await reads(page, said('editor_saved'));
  // 65.00 and 2 % of it.
  expect(await purchaseAt(driver, 'Kanda Books')).toMatchObject({
    amount: { minor: 10_000, currency: 'JPY' },
    rate: { value: '0.0065', source: 'typed' },
    home: euros(66_30),
    fee: euros(1_30),
    orderedOn: before.start,
    note: 'haiku',
  });
  expect(await monthsOf(driver)).toMatchObject({
    now: { spent: euros(92_50) },
    before: { spent: euros(66_30) },
  });
  await reads(page, 'Spent €92.50', '€407.50 left');
  await page.close();
});

test('the list is sorted and narrowed, and a purchase taken away and put back, by keyboard alone', async ({
  driver,
}) => {
  await fillLedger(driver);
  const before = { ledger: await ledgerOf(driver), months: await monthsOf(driver) };
  const page = await driver.openOwn('spending.html');
  await reads(page, counted('purchases_found_other', 3));
  await tabTo(page, said('purchases_sort'));
  await typeKeys(page, said('purchases_sort_amount_descending').slice(0, 1));
  await lists(page, 'Teapot House', 'Kanda Books', 'Lampenladen');
  await page.press('End');
  await lists(page, 'Lampenladen', 'Kanda Books', 'Teapot House');
  await tabTo(page, said('purchases_filters'));
  await page.press('Enter');
  await reads(page, said('purchases_from'));
  await tabTo(page, said('purchases_side'));
  await typeKeys(page, said('purchases_side_domestic').slice(0, 1));
  await lists(page, 'Lampenladen');
  await page.press('Home');
  await lists(page, 'Lampenladen', 'Kanda Books', 'Teapot House');

  await tabTo(page, 'Kanda Books');
  await page.press('Space');
  await reads(page, said('editor_save'));
  await tabTo(page, said('editor_remove'));
  await page.press('Enter');
  await lists(page, 'Lampenladen', 'Teapot House');
  expect((await monthsOf(driver)).now.spent).toEqual(euros(80_00));
  await focusIsOn(page, counted('purchases_found_other', 2));
  await tabTo(page, said('purchases_undo'));
  await page.press('Enter');
  await lists(page, 'Lampenladen', 'Kanda Books', 'Teapot House');
  expect({ ledger: await ledgerOf(driver), months: await monthsOf(driver) }).toEqual(before);

  await page.close();
  const again = await driver.openOwn('spending.html');
  await reads(again, counted('purchases_found_other', 3));
  await tabTo(again, said('purchases_search'));
  await typeKeys(again, 'nowhere');
  await reads(again, said('purchases_none_found'));
  expect(await textOf(again)).toContain('€357.93 left');
  await again.close();
});
