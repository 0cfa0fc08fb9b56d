import type { Driver, View } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { buy, euros, kandaBooks, monthsOf, openPurchase, purchaseAt, reads, startLedger } from './ledger';
import { controlsOf, fill, press, textOf } from './person';
import { said } from './shopper';

/** How the label begins that goes on with a currency. */
const [AMOUNT = ''] = said('refunds_amount').split('{');

/** Puts an amount into the form in sight: each refund that is kept has one of its own, folded. */
const fillAmount = (view: View, amount: string): Promise<boolean> =>
  until('there is a form for refunds', () =>
    view.evaluate(
      (root, wanted, text) => {
        const fields = [...root.querySelectorAll<HTMLInputElement>('.refunds input')];
        const found = fields.find(
          (field) => field.checkVisibility() && field.labels?.[0]?.textContent?.startsWith(wanted),
        );
        if (!found) return false;
        found.value = text;
        return found.dispatchEvent(new Event('input', { bubbles: true }));
      },
      AMOUNT,
      amount,
    ),
  );

/** What came back at a shop, in minor units of what was paid and of the home currency. */
const refundsAt = async (driver: Driver, shop: string): Promise<[string, number, number][]> =>
  (await purchaseAt(driver, shop)).refunds.map(({ state, amount, home }) => [
    state,
    amount.minor,
    home.minor,
  ]);

test('a refund lightens the month of its purchase, or the one in which it came, as the shopper chose', async ({
  driver,
}) => {
  await startLedger(driver, { limit: euros(500_00) });
  const { now, before } = await monthsOf(driver);
  await buy(driver, { shop: 'Old Order', amount: euros(120_00), orderedOn: before.start });
  await buy(driver, { shop: 'New Order', amount: euros(80_00), orderedOn: now.start });
  const page = await driver.openOwn('spending.html');
  await openPurchase(page, 'Old Order');
  await press(page, said('refunds_new'));
  await fillAmount(page, '20.50');
  await press(page, said('refunds_add'));
  await until('it is kept', async () => (await refundsAt(driver, 'Old Order')).length === 1);
  expect(await refundsAt(driver, 'Old Order')).toEqual([['received', 20_50, 20_50]]);

  const popup = await page.openPopup();
  await reads(popup, 'Spent €80.00', '€420.00 left');
  expect(await textOf(popup)).not.toContain(said('month_refunded'));
  expect(await monthsOf(driver)).toMatchObject({
    before: { spent: euros(120_00), refunded: euros(20_50) },
    now: { spent: euros(80_00), refunded: euros(0) },
  });

  const settings = await driver.openOwn('settings.html');
  await fill(settings, said('counting_refunds'), 'refund');
  await until('the choice is kept', async () => (await monthsOf(driver)).now.refunded.minor === 20_50);
  await settings.close();
  const again = await page.openPopup();
  await reads(again, 'Spent €80.00', 'Refunded €20.50', '€440.50 left');
  await reads(page, 'Refunded €20.50', '€440.50 left');
  expect(await monthsOf(driver)).toMatchObject({ before: { spent: euros(120_00), refunded: euros(0) } });
  await page.close();
});

test('a refund is promised, comes, comes in full and is taken away, and the card’s fee never comes back', async ({
  driver,
}) => {
  await startLedger(driver, { limit: euros(100_00) });
  const { start } = (await monthsOf(driver)).now;
  await buy(driver, kandaBooks(start));
  const page = await driver.openOwn('spending.html');
  await reads(page, '€37.93 left');
  await openPurchase(page, 'Kanda Books');
  await press(page, said('refunds_new'));
  await fillAmount(page, '4000');
  await press(page, said('refunds_promise'));
  await reads(page, `¥4,000 · ${said('refunds_promised')}`, '€37.93 left');
  expect((await monthsOf(driver)).now.refunded).toEqual(euros(0));

  await press(page, said('refunds_receive'));
  await reads(page, `¥4,000 · ${said('refunds_received')}`, 'Refunded €24.40', '€62.33 left');

  await fillAmount(page, '6001');
  await press(page, said('refunds_add'));
  await reads(page, said('problem_more_than_paid'));
  expect(await refundsAt(driver, 'Kanda Books')).toEqual([['received', 4_000, 24_40]]);

  await fillAmount(page, '');
  await press(page, said('refunds_add'));
  await reads(page, `¥6,000 · ${said('refunds_received')}`, 'Refunded €61.00', '€98.93 left');
  await reads(page, `· ${said('state_refunded')}`);
  expect(await refundsAt(driver, 'Kanda Books')).toEqual([
    ['received', 4_000, 24_40],
    ['received', 6_000, 36_60],
  ]);
  expect(await controlsOf(page)).not.toContain(said('refunds_add'));
  const popup = await page.openPopup();
  await reads(popup, 'Spent €62.07', 'Refunded €61.00', '€98.93 left');

  await openPurchase(page, '¥4,000 ·');
  await press(page, said('refunds_remove'));
  await reads(page, 'Refunded €36.60', '€74.53 left');
  await openPurchase(page, '¥6,000 ·');
  await press(page, said('refunds_remove'));
  await reads(page, '€37.93 left', `· ${said('state_arrived')}`);
  expect(await purchaseAt(driver, 'Kanda Books')).toMatchObject({
    refunds: [],
    state: 'arrived',
    home: euros(62_07),
    fee: euros(1_07),
  });
  expect((await monthsOf(driver)).now).toMatchObject({ spent: euros(62_07), refunded: euros(0) });
  await page.close();
});
