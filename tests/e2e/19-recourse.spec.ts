import { siteIn } from '../sites/manifest';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { controlsOf, press, textOf } from './person';
import { grantSiteAccess, said } from './shopper';

test('says for each way of paying whether the money can come back, and folds what that rests on', async ({
  fresh,
}) => {
  await grantSiteAccess(fresh);
  await fresh.desk.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'choose', choices: { homeCountry: 'GB' } }),
  );
  const tab = await fresh.open(siteIn('pay/ways').address);
  const popup = await tab.openPopup();

  await eventually(() => textOf(popup)).toMatch(
    /Card, Apple Pay Often: Section 75, chargeback PayPal Often: buyer protection Klarna Often: buyer protection Bank transfer Only after fraud/,
  );
  expect(await textOf(popup)).toContain(said('recourse_ask'));
  expect(await textOf(popup)).not.toContain('Consumer Credit Act');

  const card = await until('the line about cards stands', async () =>
    (await controlsOf(popup)).find((name) => name.startsWith('Card')),
  );
  await press(popup, card);
  await eventually(() => textOf(popup)).toContain('priced over £100.00 and up to £30,000.00');
  expect(await textOf(popup)).toContain('Consumer Credit Act 1974 (United Kingdom), s. 75');
  await tab.close();
});

test('says nothing of it where no money moves', async ({ driver }) => {
  const tab = await driver.open(siteIn('plain/blog').address);
  const popup = await tab.openPopup();
  await eventually(() => textOf(popup)).toContain(said('page_check'));
  expect(await textOf(popup)).not.toContain(said('recourse_title'));
  await tab.close();
});
