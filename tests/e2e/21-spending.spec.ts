import { writeLedgerFile } from '../../utils/spending/files/ledger-file';
import type { Purchase } from '../../utils/spending/purchase';
import type { Driver, View } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { ask, buy, chooseFile, euros, held, openPurchase, purchaseAt, reads, startLedger } from './ledger';
import { fill, press } from './person';
import { said } from './shopper';

/** Every purchase, by its id. */
async function everyPurchase(driver: Driver): Promise<Purchase[]> {
  const all: Purchase[] = [];
  while (true) {
    const rows = await held(ask(driver, { type: 'export-rows', after: all.at(-1)?.id ?? '' }));
    if (rows.length === 0) return all;
    all.push(...rows);
  }
}

test.describe.configure({ mode: 'serial' });

test('keeps a purchase, takes it away, and puts it back after everything was closed', async ({ driver }) => {
  await startLedger(driver);
  const page = await driver.openOwn('spending.html');
  await press(page, said('purchase_title'));
  await fill(page, said('purchase_shop'), 'Teapot House');
  await fill(page, said('purchase_amount'), '12.50');
  await press(page, said('purchase_add'));
  await openPurchase(page, 'Teapot House');
  await press(page, said('editor_remove'));
  await until('it is gone', async () => (await everyPurchase(driver)).length === 0);
  await page.close();
  await driver.stopBackground();

  const again = await driver.openOwn('spending.html');
  await press(again, said('purchases_undo'));
  await until('it is back', async () => (await everyPurchase(driver)).length === 1);
  await again.close();
});

/** How many purchases the list shows. */
const rowsOf = (view: View): Promise<number> =>
  view.evaluate((root) => root.querySelectorAll('.purchases > li').length);

test('leads from what was spent at a shop to its purchases, and back to all', async ({ driver }) => {
  const orderedOn = new Date().toISOString().slice(0, 10);
  const { id } = await buy(driver, { shop: 'Papeterie', amount: euros(9_00), orderedOn, country: 'FR' });
  await held(ask(driver, { type: 'choose', choices: { countDomestic: true } }));
  const page = await driver.openOwn('spending.html');
  await until('both are listed', async () => (await rowsOf(page)) === 2);
  await press(page, 'Papeterie');
  await until('its purchase is listed', async () => (await rowsOf(page)) === 1);
  await press(page, said('purchases_everything'));
  await until('both are listed again', async () => (await rowsOf(page)) === 2);
  await page.close();
  await held(ask(driver, { type: 'remove-purchase', id }));
});

test('keeps what the bank booked of a refund, and the focus where its line was', async ({ driver }) => {
  const { id, orderedOn } = await purchaseAt(driver, 'Teapot House');
  const refund = { state: 'received', amount: euros(5_00), date: orderedOn, home: null, note: '' } as const;
  await held(ask(driver, { type: 'add-refund', id, refund }));
  const page = await driver.openOwn('spending.html');
  await until('it is listed', async () => (await rowsOf(page)) === 1);
  await openPurchase(page, 'Teapot House');
  await openPurchase(page, '€5.00 ·');
  await until('the refund is open', () =>
    page.evaluate((root) => {
      const note = root.querySelector<HTMLInputElement>('.refund [name=note]');
      if (!note) return false;
      note.value = 'torn';
      note.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    }),
  );
  await page.evaluate((root) => root.querySelector<HTMLElement>('.refund .refund-form button')?.click());
  await until('its line tells the note', () =>
    page.evaluate((root) => root.querySelector('.refund-more')?.textContent === 'torn'),
  );
  await press(page, said('refunds_remove'));
  await until('it is gone, and the focus stays with the refunds', () =>
    page.evaluate(
      (root) => !root.querySelector('.refund') && document.activeElement?.closest('.refunds') !== null,
    ),
  );
  await page.close();
});

test('brings a file in though the background dies over it, and nothing comes twice', async ({ driver }) => {
  const rows = Array.from(
    { length: 3_000 },
    (_, row) => `${(row % 28) + 1}.01.2026;Shop ${row};${row + 1},50;EUR`,
  );
  const file = ['Datum;Händler;Betrag;Währung', ...rows, 'never;Shop;1;EUR'].join('\r\n');
  const page = await driver.openOwn('spending.html');

  await chooseFile(page, 'statement.csv', file);
  // One row is no date, so the shopper is told that the column does not read whole.
  await reads(page, said('columns_lead'));
  await press(page, said('columns_confirm'));
  await reads(page, 'Line 3,002: no date');
  expect((await everyPurchase(driver)).length).toBe(1);

  await press(page, said('import_confirm_without'));
  await until('it is being written', async () => {
    const imports = await held(ask(driver, { type: 'open-imports' }));
    return imports.some(({ done }) => done > 0);
  });
  await driver.stopBackground();
  await reads(page, said('import_done'));

  const shops = (await everyPurchase(driver)).map(({ shop }) => shop);
  expect(new Set(shops).size).toBe(shops.length);
  const spent = (await held(ask(driver, { type: 'year' }))).map((month) => month.spent.minor);
  const expected = rows.reduce((sum, _, row) => sum + (row + 1) * 100 + 50, 0);
  expect(spent.reduce((sum, minor) => sum + minor, 0)).toBe(expected + 1250);

  await chooseFile(page, 'statement.csv', file);
  await press(page, said('columns_confirm'));
  await reads(page, '3,000 purchases are here already');
  await page.close();
});

test('reads a bank’s own statement: older letters, lines around the table, money that came in', async ({
  driver,
}) => {
  const page = await driver.openOwn('spending.html');
  const statement = [
    'Girokonto;DE89370400440532013000',
    '',
    'Buchungstag;Empfänger;Betrag (€)',
    '24.09.2026;Café Müller;-12,50',
    '25.09.2026;Arbeitgeber;2.000,00',
    '26.09.2026;Bäckerei;3,20-',
    ';Summe;1.984,30',
  ].join('\r\n');
  await reads(page, said('import_choose'));
  await page.evaluate((root, text) => {
    const place = root.querySelector('.import .file-drop');
    const dataTransfer = new DataTransfer();
    const bytes = Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
    dataTransfer.items.add(new File([bytes], 'umsaetze.csv'));
    place?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, statement);
  await reads(page, 'Sep 24, 2026 Café Müller €12.50');
  await press(page, said('columns_confirm'));
  await reads(page, 'Line 5: money that came in');
  await reads(page, '2 lines above or below the table are left out');
  await press(page, said('import_confirm_without'));
  await reads(page, said('import_done'));
  const shops = (await everyPurchase(driver)).map(({ shop }) => shop);
  expect(shops).toEqual(expect.arrayContaining(['Café Müller', 'Bäckerei']));
  expect(shops).not.toContain('Arbeitgeber');
  await page.close();
});

test('takes a file of everything back, read beside the page', async ({ driver }) => {
  const rows = await everyPurchase(driver);
  const rest = await held(ask(driver, { type: 'export-rest' }));
  const pages = (async function* () {
    yield rows;
  })();
  const backup = await (await writeLedgerFile(pages, rest, '2026-11-22T10:00:00Z')).text();
  await held(ask(driver, { type: 'erase' }));
  expect(await everyPurchase(driver)).toEqual([]);

  const page = await driver.openOwn('spending.html');
  await chooseFile(page, 'tillwatch.json', backup.replace('Teapot', 'Kettle'));
  await reads(page, said('import_damaged'));
  await chooseFile(page, 'tillwatch.json', backup);
  await press(page, said('import_confirm'));
  await reads(page, said('import_done'));
  expect(await everyPurchase(driver)).toEqual(rows);
  await page.close();
});
