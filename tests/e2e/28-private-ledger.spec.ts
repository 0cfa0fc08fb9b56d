import type { PageRequest } from '@/utils/browser/messages/messages';
import { siteIn } from '../sites/manifest';
import type { Driver, View } from './drivers/driver';
import { expect, test } from './fixtures';
import { ask, buy, euros, held, ledgerOf, monthsOf, reads, startLedger } from './ledger';
import { controlsOf, textOf } from './person';
import { grantSiteAccess, said } from './shopper';

/** One of each change of the ledger, all of them possible on a ledger with this purchase. */
const changes = async (driver: Driver, id: string): Promise<PageRequest[]> => {
  const rates = await held(ask(driver, { type: 'rates' }));
  const rest = await held(ask(driver, { type: 'export-rest' }));
  const refund = {
    state: 'received',
    amount: euros(1_00),
    date: '2026-01-10',
    home: null,
    note: '',
  } as const;
  return [
    { type: 'add-purchase', purchase: { shop: 'Trace', amount: euros(1_00), orderedOn: '2026-01-10' } },
    { type: 'edit-purchase', id, revision: 1, changes: { note: 'trace' } },
    { type: 'add-refund', id, refund },
    { type: 'remove-purchase', id },
    { type: 'restore-purchase', id },
    { type: 'receive-refund', id, refundId: 'any', date: '2026-01-10' },
    { type: 'remove-refund', id, refundId: 'any' },
    { type: 'take-thresholds' },
    { type: 'keep-rates', table: { ...rates, date: '2099-01-01' } },
    { type: 'note-backup' },
    { type: 'begin-import', id: 'trace', fileName: 'trace.csv', total: 1 },
    { type: 'import-rows', id: 'trace', sequence: 0, rows: [], mode: 'merge' },
    { type: 'remove-unseen', id: 'trace', after: '' },
    { type: 'finish-import', id: 'trace' },
    { type: 'take-back', id: 'trace' },
    { type: 'restore-rest', rest },
    { type: 'erase' },
  ];
};

const asked = (view: View, request: PageRequest): Promise<unknown> =>
  view.evaluate((_, message) => chrome.runtime.sendMessage(message), request);

/** Everything that is kept, but for the history of findings. */
const everything = async (driver: Driver) => ({
  ledger: await ledgerOf(driver),
  months: await monthsOf(driver),
  rest: await held(ask(driver, { type: 'export-rest' })),
  imports: await held(ask(driver, { type: 'open-imports' })),
  backup: await held(ask(driver, { type: 'backup' })),
});

test('a private window shows the month to the cent, and takes no change of the ledger whatever', async ({
  fresh,
}) => {
  await grantSiteAccess(fresh);
  const tab = await fresh.openPrivate(siteIn('plain/blog').address);
  await startLedger(fresh, { limit: euros(100_00) });
  const { start } = (await monthsOf(fresh)).now;
  const { id } = await buy(fresh, { shop: 'Teapot House', amount: euros(60_01), orderedOn: start });
  const before = await everything(fresh);
  const wishes = await changes(fresh, id);

  const popup = await tab.openPopup();
  await reads(popup, '€39.99 left', 'Spent €60.01', said('month_private'));
  expect(await controlsOf(popup)).not.toContain(said('purchase_title'));
  // Half of the limit is reached; that it was told would be a trace.
  expect(await textOf(popup)).not.toContain(said('pace_reached').split('{')[0]);
  for (const wish of wishes)
    expect.soft(await asked(popup, wish), wish.type).toEqual({ ok: false, reason: 'private' });
  expect(await everything(fresh)).toEqual(before);

  const page = await fresh.openOwn('spending.html');
  await reads(page, '€39.99 left', said('pace_reached').replace('{share}', '50%'));

  // Chromium opens pages of extensions in no private window.
  if (fresh.browser === 'chromium') return;
  const address = await page.evaluate(() => location.href);
  const secret = await fresh.openPrivate(address);
  await reads(secret, '€39.99 left', 'Teapot House', said('month_private'));
  const offered = await controlsOf(secret);
  for (const key of ['purchase_title', 'editor_remove', 'import_choose', 'files_erase'] as const)
    expect.soft(offered, key).not.toContain(said(key));
  for (const wish of wishes)
    expect.soft(await asked(secret, wish), wish.type).toEqual({ ok: false, reason: 'private' });
  expect((await everything(fresh)).ledger).toEqual(before.ledger);
});
