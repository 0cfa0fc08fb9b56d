import { SCAMS } from '../sites/scams';
import { expectedOn } from '../sites/site';
import { eventually, test } from './fixtures';
import { findingsOf } from './shopper';

for (const site of SCAMS) {
  const { hostname } = new URL(site.address);
  test(`${site.folder} at ${hostname}: ${site.finds.join(', ')}`, async ({ driver }) => {
    const tab = await driver.open(site.address);
    await eventually(() => findingsOf(driver, tab)).toEqual(expectedOn(site));
    await tab.close();
  });
}
