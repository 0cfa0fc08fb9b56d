import { readdir } from 'node:fs/promises';
import { siteIn } from '../sites/manifest';
import { expectedOn } from '../sites/site';
import { eventually, expect, packaged, test } from './fixtures';
import { findingsOf, letEverythingSettle } from './shopper';

const SHOP = siteIn('plain/watchful');

test('a page that is looked at and has nothing to be told cannot notice it', async ({ driver }) => {
  const tab = await driver.open(SHOP.address);
  await eventually(() => findingsOf(driver, tab)).toEqual(expectedOn(SHOP));
  await letEverythingSettle(driver);

  const noticed = await tab.evaluate(() => {
    const report = Reflect.get(window, 'reportNoticed') as (() => string[]) | undefined;
    // Firefox shows a test the page through glass; what the page's own scripts define is behind it.
    const own = Reflect.get(window, 'wrappedJSObject') as { reportNoticed(): string[] } | undefined;
    return JSON.stringify(own ? own.reportNoticed() : report?.());
  });
  expect(noticed).toBe('[]');
  await tab.close();
});

test('no file of the extension can be reached from a page', async ({ driver }) => {
  const { origin } = new URL(await driver.desk.evaluate(() => location.href));
  const files = await readdir(packaged(driver.browser), { recursive: true });
  const tab = await driver.open(SHOP.address);

  const reached = await tab.evaluate(
    (_, addresses) =>
      Promise.all(
        addresses.map(
          (address) =>
            new Promise<string>((resolve) => {
              const probe = document.createElement(address.endsWith('.js') ? 'script' : 'img');
              probe.onload = () => resolve(address);
              probe.onerror = () => resolve('');
              probe.src = address;
              document.head.append(probe);
            }),
        ),
      ),
    files.filter((file) => /\.(js|png|svg|css|html|json)$/.test(file)).map((file) => `${origin}/${file}`),
  );
  expect(reached.filter(Boolean)).toEqual([]);
  await tab.close();
});
