import { siteIn } from '../sites/manifest';
import { expectedOn } from '../sites/site';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { press, textOf } from './person';
import { findingsOf, readNotice, said } from './shopper';

const SHOP = siteIn('form/insecure-action');
const FOUND = expectedOn(SHOP);

test('a background that was stopped before the page opens misses nothing', async ({ driver }) => {
  await driver.stopBackground();
  const tab = await driver.open(SHOP.address);
  await eventually(() => findingsOf(driver, tab)).toEqual(FOUND);
  await until('the notice is drawn', () => tab.notice());
  await tab.close();
});

test('a background that is stopped while the page is judged takes it up again', async ({ driver }) => {
  const opening = driver.open(SHOP.address);
  await driver.stopBackground();
  const tab = await opening;
  await driver.stopBackground();
  await until('the notice is drawn', () => tab.notice());
  expect(await findingsOf(driver, tab)).toEqual(FOUND);
  expect((await tab.badge()).text).toBe('!!');
  await tab.close();
});

test('a background that was stopped still tells the popup what was found', async ({ driver }) => {
  const tab = await driver.open(SHOP.address);
  await until('the notice is drawn', () => tab.notice());
  await driver.stopBackground();
  const popup = await tab.openPopup();
  await eventually(() => textOf(popup)).toContain('platnosci.tkaniny-baltyk.pl');
  await tab.close();
});

test('a background that was stopped still hears the notice', async ({ driver }) => {
  const tab = await driver.open(SHOP.address);
  const notice = await readNotice(tab);
  await driver.stopBackground();
  await press(notice, said('notice_more'));
  await press(notice, said('notice_quiet_once'));
  await until('the notice is gone', async () => !(await tab.notice()));
  await driver.stopBackground();
  expect(await findingsOf(driver, tab)).toEqual(FOUND);
  await tab.close();
});
