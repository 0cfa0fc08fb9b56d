import { siteIn } from '../sites/manifest';
import type { Driver, View } from './drivers/driver';
import { eventually, expect, test } from './fixtures';
import { fill, press, textOf } from './person';
import { said } from './shopper';

/**
 * What the month says was spent, in euro cents; NaN as long as it says nothing. Other specs of the same browser may
 * have bought something before.
 */
const spentIn = async (popup: View): Promise<number> => {
  const [, spent] = /Spent €([\d.,]+)/.exec(await textOf(popup)) ?? [];
  return spent === undefined ? Number.NaN : Number(spent.replace(/\D/g, ''));
};

/** Where the browser speaks another country's English, the extension would have guessed another home. */
test.beforeEach(async ({ driver }) => {
  await driver.desk.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'choose', choices: { homeCountry: 'DE', homeCurrency: 'EUR' } }),
  );
});

/** What was bought at a shop. The ledger may be long: other specs of the same browser fill it too. */
const purchasesAt = (driver: Driver, shop: string): Promise<{ host: string }[]> =>
  driver.desk.evaluate(async (_, host) => {
    const all: { id: string; host: string }[] = [];
    for (;;) {
      const after = all.at(-1)?.id ?? '';
      const { value } = await chrome.runtime.sendMessage({ type: 'export-rows', after });
      if (value.length === 0) return all.filter((purchase) => purchase.host === host);
      all.push(...value);
    }
  }, shop);

test('shows what was found beside the month, and writes a purchase into the ledger', async ({ driver }) => {
  const tab = await driver.open('https://www.bottega-orologio-adria.it/pagamento');
  await eventually(async () => (await tab.badge()).text).toBe('!');
  const popup = await tab.openPopup();
  await eventually(() => textOf(popup)).toContain('collect.cardgate-eu-secure.net');
  await eventually(() => spentIn(popup)).not.toBeNaN();
  const before = await spentIn(popup);

  await press(popup, said('purchase_title'));
  await fill(popup, said('purchase_shop'), 'Bottega Adria');
  await fill(popup, said('purchase_amount'), '239');
  await press(popup, said('purchase_add'));

  await eventually(() => textOf(popup)).toContain(said('purchase_added').replace('{shop}', ''));
  await eventually(() => spentIn(popup)).toBe(before + 239_00);

  await driver.stopBackground();
  const again = await tab.openPopup();
  await eventually(() => spentIn(again)).toBe(before + 239_00);
  await tab.close();
});

test('says how many checks ran where nothing was found, and never that a page is safe', async ({
  driver,
}) => {
  const tab = await driver.open(siteIn('form/hidden-fields-accordion').address);
  const popup = await tab.openPopup();
  await eventually(() => textOf(popup)).toMatch(/Nothing found, \d+ checks run/);
  expect(await textOf(popup)).not.toMatch(/\bsafe\b/i);
  await tab.close();
});

test('looks at a page where no money moves when the shopper asks for it', async ({ driver }) => {
  const tab = await driver.open(siteIn('plain/blog').address);
  const popup = await tab.openPopup();
  await eventually(() => textOf(popup)).toContain(said('page_address_nothing_found'));
  await press(popup, said('page_check'));
  await eventually(() => textOf(popup)).toMatch(/Nothing found, \d+ checks run/);
  await tab.close();
});

test('fills in the shop in front and where it seems to be, and one click puts that right', async ({
  driver,
}) => {
  const tab = await driver.open('https://www.bottega-orologio-adria.it/pagamento');
  await eventually(async () => (await tab.badge()).text).toBe('!');
  const popup = await tab.openPopup();
  await press(popup, said('purchase_title'));
  await eventually(() => textOf(popup)).toContain(said('seller_by_ending').replace('{country}', 'Italy'));

  await fill(popup, said('purchase_amount'), '12.50');
  await popup.evaluate((root) => root.querySelector<HTMLInputElement>('.seller input')?.click());
  await press(popup, said('purchase_add'));
  await eventually(() => textOf(popup)).toContain(said('purchase_added').replace('{shop}', ''));

  const kept = await purchasesAt(driver, 'www.bottega-orologio-adria.it');
  expect(kept).toMatchObject([{ country: 'IT', crossBorder: false, amount: { minor: 1250 } }]);
  await tab.close();
});
