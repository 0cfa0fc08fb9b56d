import { siteIn } from '../sites/manifest';
import { expectedOn } from '../sites/site';
import type { Driver, Tab, View } from './drivers/driver';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { press, textOf } from './person';
import { findingsOf, letEverythingSettle, readNotice, said } from './shopper';

const SHOP = 'https://www.bottega-orologio-adria.it/pagamento';

const noticeOn = (tab: Tab): Promise<View> => until('the notice is drawn', () => tab.notice());
const gone = (tab: Tab) => until('the notice is gone', async () => !(await tab.notice()));

/** Undoes the one rule that the settings list, once they list it with these words. */
async function undoQuiet(driver: Driver, listed: string): Promise<void> {
  const settings = await driver.openOwn('settings.html');
  await eventually(() => textOf(settings)).toContain(listed);
  await settings.evaluate((_, undo) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.trim() === undo)?.click();
  }, said('settings_quiet_undo'));
  await eventually(() => textOf(settings)).toContain(said('settings_quiet_none'));
  await settings.close();
}

test('says what was seen, what it may mean and what to do, with the safe step first', async ({ driver }) => {
  const tab = await driver.open('https://dhl.com.parcel-fee-express.top/de');
  const text = await textOf(await noticeOn(tab));

  expect(text).toContain(said('severity_danger'));
  expect(text).toContain('dhl.com.parcel-fee-express.top');
  expect(text).toMatch(/Open\s?\u2068?dhl\.com/);
  await tab.close();
});

test('is reached by the keyboard and takes no focus by itself', async ({ driver }) => {
  const tab = await driver.open(SHOP);
  const notice = await noticeOn(tab);
  const focused = () =>
    notice.evaluate((root) => (root as ShadowRoot).activeElement?.textContent?.trim() ?? '');
  expect(await focused()).toBe('');

  await until('the tab key reaches the notice', async () => {
    await tab.press('Tab');
    return focused();
  });
  expect(await focused()).toBe(said('severity_caution'));
  await tab.close();
});

test('comes back when the page removes it', async ({ driver }) => {
  const tab = await driver.open(SHOP);
  await noticeOn(tab);
  await tab.evaluate(() => document.querySelector('[popover=manual]')?.remove());
  await noticeOn(tab);
  await tab.close();
});

test('moves into a modal dialog that opens over it', async ({ driver }) => {
  const tab = await driver.open(SHOP);
  await noticeOn(tab);
  await tab.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
  });
  await until('the notice stands in the dialog', async () => {
    const notice = await tab.notice();
    return notice?.evaluate((root) => (root as ShadowRoot).host.parentElement?.localName === 'dialog');
  });
  await tab.close();
});

test('is quiet this once when told so, and speaks up on the next visit', async ({ driver }) => {
  const tab = await driver.open(SHOP);
  await press(await readNotice(tab), said('notice_more'));
  await press(await readNotice(tab), said('notice_quiet_once'));
  await gone(tab);
  expect((await tab.badge()).text).toBe('!');
  expect(await findingsOf(driver, tab)).toEqual(['pay.unknown-processor caution']);
  await tab.close();

  const again = await driver.open(SHOP);
  await noticeOn(again);
  await again.close();
});

test('closes at the Escape key, once it is reached', async ({ driver }) => {
  const tab = await driver.open(SHOP);
  const notice = await noticeOn(tab);
  await until('the tab key reaches the notice', async () => {
    await tab.press('Tab');
    return notice.evaluate((root) => (root as ShadowRoot).activeElement !== null);
  });
  await tab.press('Escape');
  await gone(tab);
  await tab.close();
});

test('is quiet about a rule anywhere until that is undone in the settings', async ({ driver }) => {
  // Two sites that break the same rule, and no other that a notice is drawn for.
  const [here, elsewhere] = [siteIn('form/insecure-action'), siteIn('plain/three-frames')];
  const tab = await driver.open(here.address);
  await press(await readNotice(tab), said('notice_more'));
  await press(await readNotice(tab), said('notice_quiet_rule'));
  await gone(tab);
  await tab.go(elsewhere.address);
  await eventually(() => findingsOf(driver, tab)).toEqual(expectedOn(elsewhere));
  await letEverythingSettle(driver);
  expect(await tab.notice()).toBeNull();

  await undoQuiet(driver, `form.insecure-action ${said('settings_quiet_everywhere')}`);
  await tab.go(elsewhere.address);
  await noticeOn(tab);
  await tab.close();
});

test('is quiet on this site until that is undone in the settings', async ({ driver }) => {
  const tab = await driver.open(SHOP);
  await press(await readNotice(tab), said('notice_more'));
  await press(await readNotice(tab), said('notice_quiet_site'));
  await gone(tab);
  await tab.go(SHOP);
  await eventually(() => findingsOf(driver, tab)).toEqual(['pay.unknown-processor caution']);
  await letEverythingSettle(driver);
  expect(await tab.notice()).toBeNull();

  await undoQuiet(driver, 'www.bottega-orologio-adria.it');

  await tab.go(SHOP);
  await noticeOn(tab);
  await tab.close();
});
