import { siteIn } from '../sites/manifest';
import { expectedOn } from '../sites/site';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { textOf } from './person';
import { findingsOf, grantSiteAccess, said } from './shopper';

const SHOP = siteIn('form/insecure-action');

test('a private window is warned as well, and leaves no trace in what is remembered', async ({ fresh }) => {
  await grantSiteAccess(fresh);
  const tab = await fresh.openPrivate(SHOP.address);
  await eventually(() => findingsOf(fresh, tab)).toEqual(expectedOn(SHOP));
  await until('the notice is drawn', () => tab.notice());

  const popup = await tab.openPopup();
  await eventually(() => textOf(popup)).toContain(said('month_private'));
  expect(await textOf(popup)).not.toContain(said('purchase_title'));

  // Whatever our page shows, the background itself takes nothing from there.
  const add = (): Promise<unknown> =>
    chrome.runtime.sendMessage({
      type: 'add-purchase',
      purchase: { shop: 'Teapot House', amount: { minor: 1250, currency: 'EUR' }, orderedOn: '2026-11-01' },
    });
  expect(await popup.evaluate(add)).toEqual({ ok: false, reason: 'private' });
  // How the month is counted is part of the ledger; which language is spoken is not.
  const choose = (limit: unknown): Promise<unknown> =>
    popup.evaluate((_, choices) => chrome.runtime.sendMessage({ type: 'choose', choices }), limit);
  expect(await choose({ limit: { minor: 100, currency: 'EUR' } })).toEqual({ ok: false, reason: 'private' });
  expect(await choose({ resetDay: 5 })).toEqual({ ok: false, reason: 'private' });
  expect(await choose({ language: 'en' })).toMatchObject({
    ok: true,
    value: { language: 'en', limits: [], resetDay: 1 },
  });
  const everything = await fresh.desk.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'export-rows', after: '' }),
  );
  expect(everything).toEqual({ ok: true, value: [] });

  const remembered = await fresh.desk.evaluate(() => chrome.runtime.sendMessage({ type: 'history' }));
  expect(JSON.stringify(remembered)).not.toContain('tkaniny');
});
