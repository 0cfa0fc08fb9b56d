import { SCAMS } from '../sites/scams';
import { expectedOn } from '../sites/site';
import type { Tab } from './drivers/driver';
import { eventually, test } from './fixtures';
import { findingsOf, leadTo } from './shopper';

/** One tab for all sites, which a browser has sooner than a new one for each. */
let tab: Tab;

test.beforeAll(async ({ driver }) => {
  tab = await driver.open('about:blank');
});

test.afterAll(() => tab.close());

for (const site of SCAMS) {
  const { hostname } = new URL(site.address);
  test(`${site.folder} at ${hostname}: ${site.finds.join(', ')}`, async ({ driver }) => {
    await leadTo(driver, tab, site.address);
    await eventually(() => findingsOf(driver, tab)).toEqual(expectedOn(site));
  });
}
