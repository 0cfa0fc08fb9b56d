import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { textOf } from './person';
import { findingsOf, grantSiteAccess, hasSiteAccess, said } from './shopper';

test('opens a welcome page on installation, and may look at nothing yet', async ({ fresh }) => {
  await eventually(() => textOf(fresh.desk)).toContain(said('welcome_title'));
  expect(await hasSiteAccess(fresh)).toBe(false);
});

test('is granted site access by one click, and then looks at the tabs that were open already', async ({
  fresh,
}) => {
  const tab = await fresh.open('http://www.kolibri-schuh-outlet.de/kasse/zahlung');
  await grantSiteAccess(fresh);
  await eventually(() => findingsOf(fresh, tab)).toContain('form.insecure-page danger');
  await until('the notice is drawn in the tab that was open', () => tab.notice());
});
