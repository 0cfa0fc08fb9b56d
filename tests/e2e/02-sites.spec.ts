import { SITES } from '../sites/manifest';
import { SCAMS } from '../sites/scams';
import { deservesNotice, expectedOn } from '../sites/site';
import type { Tab } from './drivers/driver';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { findingsOf, leadTo, settler } from './shopper';

/** The badge mirrors the gravest finding; info is worth knowing, not worth a badge. */
const badgeFor = (finds: readonly string[]): string => {
  if (finds.some((each) => each.endsWith(' danger'))) return '!!';
  return finds.some((each) => each.endsWith(' caution')) ? '!' : '';
};

test.use({ sharedProcess: true });

/** One tab for all sites, as a shopper has it; and one to wait by. */
let tab: Tab;
let spare: Tab;
let letEverythingSettle: () => Promise<void>;

test.beforeAll(async ({ driver }) => {
  spare = await driver.open('about:blank');
  letEverythingSettle = settler(driver, spare);
  tab = await driver.open('about:blank');
});

test.afterAll(async () => {
  await tab.close();
  await spare.close();
});

for (const site of SITES) {
  const spared = site.nearMissOf ? `, and not ${site.nearMissOf}` : '';
  test(`${site.folder}: finds ${site.finds.join(', ') || 'nothing'}${spared}`, async ({ driver }) => {
    await leadTo(driver, tab, site.address);
    const expected = [...site.finds].sort();

    await eventually(() => findingsOf(driver, tab)).toEqual(expected);
    if (deservesNotice(site)) await until('the notice is drawn', () => tab.notice());
    await letEverythingSettle();

    expect(await findingsOf(driver, tab)).toEqual(expected);
    expect(Boolean(await tab.notice())).toBe(deservesNotice(site));
    expect((await tab.badge()).text).toBe(badgeFor(site.finds));
  });
}

for (const site of SCAMS) {
  const { hostname } = new URL(site.address);
  test(`${site.folder} at ${hostname}: ${site.finds.join(', ')}`, async ({ driver }) => {
    await leadTo(driver, tab, site.address);
    await eventually(() => findingsOf(driver, tab)).toEqual(expectedOn(site));
  });
}
