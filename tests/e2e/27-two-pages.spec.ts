import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { buy, euros, ledgerOf, monthsOf, openPurchase, purchaseAt, reads, startLedger } from './ledger';
import { fill, press } from './person';
import { said } from './shopper';

test('of two edits at once the slower is told, keeps what was typed, and saves it over the other', async ({
  driver,
}) => {
  await startLedger(driver, { limit: euros(100_00) });
  const { start } = (await monthsOf(driver)).now;
  const { id } = await buy(driver, { shop: 'Teapot House', amount: euros(12_50), orderedOn: start });
  const page = await driver.openOwn('spending.html');
  await openPurchase(page, 'Teapot House');
  await fill(page, said('editor_note'), 'porcelain');

  // Another page's edit goes ahead within the same turn, so this one cannot have heard of it.
  await page.evaluate(
    (root, edit, save) => {
      void chrome.runtime.sendMessage(edit);
      const buttons = [...root.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === save)?.click();
    },
    { type: 'edit-purchase', id, revision: 1, changes: { amount: euros(20_01) } },
    said('editor_save'),
  );
  await reads(page, said('problem_changed_meanwhile'), '€79.99 left');
  expect(await purchaseAt(driver, 'Teapot House')).toMatchObject({
    revision: 2,
    note: '',
    home: euros(20_01),
  });

  await press(page, said('editor_save'));
  await reads(page, said('editor_saved'));
  expect(await purchaseAt(driver, 'Teapot House')).toMatchObject({
    revision: 3,
    note: 'porcelain',
    home: euros(20_01),
  });
  expect((await monthsOf(driver)).now.spent).toEqual(euros(20_01));
  await page.close();
});

test('a purchase that one page removes is gone in the other, which puts it back for both', async ({
  driver,
}) => {
  await startLedger(driver, { limit: euros(100_00) });
  const { start } = (await monthsOf(driver)).now;
  await buy(driver, { shop: 'Teapot House', amount: euros(12_50), orderedOn: start });
  await buy(driver, { shop: 'Lamp Shop', amount: euros(5_05), orderedOn: start, country: 'GB' });
  const [first, second] = [await driver.openOwn('spending.html'), await driver.openOwn('spending.html')];
  for (const page of [first, second]) await openPurchase(page, 'Teapot House');
  await press(first, said('editor_remove'));
  await reads(first, '€94.95 left', said('purchases_undo'));
  await reads(second, '€94.95 left', said('purchases_undo'));
  await press(second, said('purchases_undo'));
  await reads(first, '€82.45 left');
  await reads(second, '€82.45 left');
  expect(await ledgerOf(driver)).toHaveLength(2);
  await first.close();
  await second.close();
});

test('the page shows at once what the popup over it adds', async ({ driver }) => {
  await startLedger(driver, { limit: euros(100_00) });
  const page = await driver.openOwn('spending.html');
  await reads(page, said('purchases_none'), '€100.00 left');
  const popup = await page.openPopup();
  await press(popup, said('purchase_title'));
  await fill(popup, said('purchase_shop'), 'Teapot House');
  await fill(popup, said('purchase_amount'), '12.50');
  await press(popup, said('purchase_add'));
  await reads(popup, '€87.50 left');
  await reads(page, '€87.50 left', 'Teapot House');
  await openPurchase(page, 'Teapot House');
  await press(page, said('editor_remove'));
  await until('it is gone', async () => (await ledgerOf(driver)).length === 0);
  await reads(page, '€100.00 left');
  await page.close();
});
