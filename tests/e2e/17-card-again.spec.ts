import { siteIn } from '../sites/manifest';
import type { Site } from '../sites/site';
import type { Driver, Tab } from './drivers/driver';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { press, textOf } from './person';
import { factsOf, findingsOf, letEverythingSettle, readNotice } from './shopper';

const KIT = siteIn('form/card-again');
const AGAIN = [...(KIT.findsAtNextStep ?? [])].sort();

/** Opens a checkout, and presses its button once the page has been judged. */
async function sendCard(driver: Driver, site: Site, button: string): Promise<Tab> {
  const tab = await driver.open(site.address);
  await eventually(() => findingsOf(driver, tab)).toEqual([...site.finds].sort());
  await letEverythingSettle(driver);
  await tab.show();
  await press(tab, button);
  return tab;
}

/** Waits until the page at an address has been surveyed in a tab. */
const surveyedAt = (driver: Driver, tab: Tab, part: string) =>
  until(`${part} is surveyed`, async () =>
    (await factsOf(driver, tab)).some(({ url }) => url.includes(part)),
  );

/** Whether the background remembers that a card form was sent in this tab. */
const isRemembered = async ({ desk }: Driver, tab: Tab): Promise<boolean> =>
  desk.evaluate(async (_, key) => key in (await chrome.storage.session.get(key)), `card:${await tab.id()}`);

test('a card that is asked for again at another step is named', async ({ driver }) => {
  const tab = await sendCard(driver, KIT, 'Jetzt bezahlen');
  await surveyedAt(driver, tab, '/abgelehnt');
  await eventually(() => findingsOf(driver, tab)).toEqual(AGAIN);
  expect(await textOf(await readNotice(tab))).toContain('another page of www.teppich-restposten-nord.de');
  await tab.close();
});

test('a background that is stopped between the steps remembers that a card was sent', async ({ driver }) => {
  const tab = await sendCard(driver, KIT, 'Jetzt bezahlen');
  await until('the form’s sending is noted', () => isRemembered(driver, tab));
  await driver.stopBackground();
  await surveyedAt(driver, tab, '/abgelehnt');
  await eventually(() => findingsOf(driver, tab)).toEqual(AGAIN);
  await driver.stopBackground();
  expect(await findingsOf(driver, tab)).toEqual(AGAIN);
  await tab.close();
});

test('a background that was stopped is up again before a card that is filled in is sent', async ({
  driver,
}) => {
  const tab = await driver.open(KIT.address);
  await eventually(() => findingsOf(driver, tab)).toEqual([...KIT.finds].sort());
  await tab.show();
  await until('the background has stopped', async () => {
    await driver.stopBackground();
    return !(await driver.backgroundRuns());
  });
  await tab.evaluate(() => document.querySelector('input')?.focus());
  await until('the background runs again', () => driver.backgroundRuns());
  await press(tab, 'Jetzt bezahlen');
  await surveyedAt(driver, tab, '/abgelehnt');
  await eventually(() => findingsOf(driver, tab)).toEqual(AGAIN);
  await tab.close();
});

test('going back, or opening the first step once more, is not being asked again', async ({ driver }) => {
  const tab = await sendCard(driver, KIT, 'Jetzt bezahlen');
  await surveyedAt(driver, tab, '/abgelehnt');
  await eventually(() => findingsOf(driver, tab)).toEqual(AGAIN);
  await tab.back();
  await surveyedAt(driver, tab, '/zahlung');
  await eventually(() => findingsOf(driver, tab)).toEqual([...KIT.finds].sort());
  await tab.go(KIT.address);
  await letEverythingSettle(driver);
  expect(await findingsOf(driver, tab)).toEqual([...KIT.finds].sort());
  await tab.close();
});

for (const [folder, button, next] of [
  ['form/card-again-refused', 'Payer 58,00 €', '/carte'],
  ['form/card-again-hosted', 'Pay £48.00', 'checkout.stripe.com'],
] as const) {
  test(`${folder}: the next step is not taken for it`, async ({ driver }) => {
    const site = siteIn(folder);
    const tab = await sendCard(driver, site, button);
    await surveyedAt(driver, tab, next);
    await letEverythingSettle(driver);
    await eventually(() => findingsOf(driver, tab)).toEqual([...(site.findsAtNextStep ?? [])].sort());
    await tab.close();
  });
}

test('a card that is refused after the bank’s own step is not taken for it', async ({ driver }) => {
  const site = siteIn('form/card-again-bank');
  const tab = await sendCard(driver, site, 'Ödemeyi tamamla');
  await until('the checkout is over', async () => !(await isRemembered(driver, tab)));
  await press(tab, 'Onayla');
  await surveyedAt(driver, tab, '/basarisiz');
  await eventually(() => findingsOf(driver, tab)).toEqual([...site.finds].sort());
  await letEverythingSettle(driver);
  expect(await findingsOf(driver, tab)).toEqual([...site.finds].sort());
  await tab.close();
});

test('another shop in the same tab, and another tab of the same shop, are other checkouts', async ({
  driver,
}) => {
  const tab = await sendCard(driver, KIT, 'Jetzt bezahlen');
  await surveyedAt(driver, tab, '/abgelehnt');
  await until('the form’s sending is noted', () => isRemembered(driver, tab));
  const other = await driver.open(new URL('/abgelehnt.html', KIT.address).href);
  await eventually(() => findingsOf(driver, other)).toEqual([...KIT.finds].sort());
  await other.close();

  const shop = siteIn('pay/own-form');
  await tab.go(shop.address);
  await eventually(() => findingsOf(driver, tab)).toEqual([...shop.finds].sort());
  await until('the checkout is over', async () => !(await isRemembered(driver, tab)));
  await tab.close();
});
