import { siteIn } from '../sites/manifest';
import { expectedOn } from '../sites/site';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { press } from './person';
import { factsOf, findingsOf } from './shopper';

const PLAIN = siteIn('form/insecure-page');

test('a checkout that appears later, without a new page, is found when it does', async ({ driver }) => {
  const tab = await driver.open('https://www.fietstassen-zwolle.nl/ijssel');
  expect(await findingsOf(driver, tab)).toEqual([]);

  await press(tab, 'Direct afrekenen');

  await eventually(() => findingsOf(driver, tab)).toContain('form.insecure-action danger');
  await until('the notice is drawn', () => tab.notice());
  await tab.close();
});

test('a form in a part that the shopper opens, below the fold of a page within the page, is found then', async ({
  driver,
}) => {
  const tab = await driver.open('https://www.klompenmakerij-drenthe.nl/winkelwagen');
  await eventually(() => factsOf(driver, tab)).toHaveLength(1);
  expect(await findingsOf(driver, tab)).toEqual([]);

  await press(tab, 'Betaal met kaart');

  await eventually(() => findingsOf(driver, tab)).toContain('form.insecure-action danger');
  await until('the notice is drawn', () => tab.notice());
  await tab.close();
});

test('a page that never finishes loading is looked at all the same', async ({ driver }) => {
  const number = await driver.desk.evaluate(async (_, url) => {
    const { id } = await chrome.tabs.create({ url });
    return id ?? -1;
  }, 'https://www.klompenmakerij-drenthe.nl/unfinished.html');
  const tab = { id: () => Promise.resolve(number) };

  await eventually(() => findingsOf(driver, tab)).toContain('form.insecure-action danger');
  await driver.desk.evaluate((_, id) => chrome.tabs.remove(id), number);
});

test('a page that was left takes its findings with it, and brings them back when it comes back', async ({
  driver,
}) => {
  const tab = await driver.open(PLAIN.address);
  await until('the notice is drawn', () => tab.notice());

  await tab.go('https://slow-ledger.net/posts/saved-cards');
  await eventually(() => findingsOf(driver, tab)).toEqual([]);
  await eventually(async () => (await tab.badge()).text).toBe('');
  await until('no notice stands on the next page', async () => !(await tab.notice()));

  await tab.back();
  await eventually(() => findingsOf(driver, tab)).toEqual(expectedOn(PLAIN));
  await eventually(async () => (await tab.badge()).text).toBe('!!');
  await until('the notice stands again', () => tab.notice());
  await tab.close();
});
