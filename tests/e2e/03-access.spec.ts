import { siteIn } from '../sites/manifest';
import { expectedOn } from '../sites/site';
import { eventually, expect, test } from './fixtures';
import { textOf } from './person';
import { findingsOf, grantSiteAccess, pageView, said, withdrawSiteAccess } from './shopper';

const SHOP = siteIn('form/insecure-action');

test('without site access, the button says so and a click on it checks the page in front', async ({
  fresh,
}) => {
  const tab = await fresh.open(SHOP.address);
  await eventually(async () => (await tab.badge()).title).toBe(said('button_title_no_access'));
  expect((await pageView(fresh, tab)).status).toBe('no-access');

  const popup = await tab.openPopup();

  await eventually(() => findingsOf(fresh, tab)).toEqual(expectedOn(SHOP));
  await eventually(() => textOf(popup)).toContain('platnosci.tkaniny-baltyk.pl');
  expect((await tab.badge()).text).toBe('!!');
});

test('a check by click says which frames it could not see', async ({ fresh }) => {
  const tab = await fresh.open('https://www.nordlys-keramikk.no/kasse');
  const popup = await tab.openPopup();

  await eventually(async () => (await pageView(fresh, tab)).unseenFrames).toEqual(['js.stripe.com']);
  await eventually(() => textOf(popup)).toContain('js.stripe.com');
});

test('site access that is taken back is noticed and said', async ({ fresh }) => {
  await grantSiteAccess(fresh);
  const before = await fresh.open(SHOP.address);
  await eventually(() => findingsOf(fresh, before)).toEqual(expectedOn(SHOP));

  await withdrawSiteAccess(fresh);

  const after = await fresh.open('http://www.kolibri-schuh-outlet.de/kasse/zahlung');
  await eventually(async () => (await pageView(fresh, after)).status).toBe('no-access');
  await eventually(async () => (await after.badge()).title).toBe(said('button_title_no_access'));
  expect(await after.notice()).toBeNull();
});
