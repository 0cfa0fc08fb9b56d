import { SITES } from '../sites/manifest';
import { deservesNotice } from '../sites/site';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { findingsOf, letEverythingSettle } from './shopper';

/** The badge mirrors the gravest finding; info is worth knowing, not worth a badge. */
const badgeFor = (finds: readonly string[]): string => {
  if (finds.some((each) => each.endsWith(' danger'))) return '!!';
  return finds.some((each) => each.endsWith(' caution')) ? '!' : '';
};

for (const site of SITES) {
  const spared = site.nearMissOf ? `, and not ${site.nearMissOf}` : '';
  test(`${site.folder}: finds ${site.finds.join(', ') || 'nothing'}${spared}`, async ({ driver }) => {
    const tab = await driver.open(site.address);
    const expected = [...site.finds].sort();

    await eventually(() => findingsOf(driver, tab)).toEqual(expected);
    if (deservesNotice(site)) await until('the notice is drawn', () => tab.notice());
    await letEverythingSettle(driver);

    expect(await findingsOf(driver, tab)).toEqual(expected);
    expect(Boolean(await tab.notice())).toBe(deservesNotice(site));
    expect((await tab.badge()).text).toBe(badgeFor(site.finds));
    await tab.close();
  });
}
