import { writeLedgerFile } from '../../utils/spending/files/ledger-file';
import type { Purchase } from '../../utils/spending/purchase';
import type { Driver, View } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { fill, press, textOf } from './person';
import { said } from './shopper';

/** Asks the background as one of our pages does. */
const ask = ({ desk }: Driver, request: object): Promise<{ ok: boolean; value: never }> =>
  desk.evaluate((_, message) => chrome.runtime.sendMessage(message), request);

const QUERY = {
  text: '',
  from: null,
  to: null,
  shop: null,
  country: null,
  category: null,
  state: null,
  crossBorder: null,
  sort: 'date',
  order: 'ascending',
  after: null,
  count: 1_000,
};

/** What a person reads, without the marks that keep directions apart. */
const plainText = async (view: View): Promise<string> => (await textOf(view)).replace(/[\u2066-\u2069]/g, '');

/** The shops of all purchases, oldest first. */
async function shopsOf(driver: Driver): Promise<string[]> {
  const { value } = await ask(driver, { type: 'purchases', query: QUERY });
  return (value as { rows: { shop: string }[] }).rows.map(({ shop }) => shop);
}

/** Every purchase, by its id. */
async function everyPurchase(driver: Driver): Promise<Purchase[]> {
  const all: Purchase[] = [];
  while (true) {
    const { value } = await ask(driver, { type: 'export-rows', after: all.at(-1)?.id ?? '' });
    if ((value as Purchase[]).length === 0) return all;
    all.push(...(value as Purchase[]));
  }
}

/** Gives a file to the button that asks for one, as the file dialog would. */
const chooseFile = (view: View, name: string, content: string): Promise<void> =>
  view.evaluate(
    (root, fileName, text) => {
      const inputs = root.querySelectorAll<HTMLInputElement>('.import input[type=file]');
      const input = inputs[0];
      if (!input) throw new Error('No place for a file');
      const files = new DataTransfer();
      files.items.add(new File([text], fileName));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );

test.describe.configure({ mode: 'serial' });

test('keeps a purchase, takes it away, and puts it back after everything was closed', async ({ driver }) => {
  await ask(driver, { type: 'choose', choices: { homeCountry: 'DE', homeCurrency: 'EUR' } });
  const page = await driver.openOwn('spending.html');
  await press(page, said('purchase_title'));
  await fill(page, said('purchase_shop'), 'Teapot House');
  await fill(page, said('purchase_amount'), '12.50');
  await press(page, said('purchase_add'));
  await until('the purchase stands in the list', async () => (await textOf(page)).includes('Teapot House'));
  await page.evaluate((root) => root.querySelector<HTMLElement>('.purchase-row summary')?.click());
  await press(page, said('editor_remove'));
  await until('it is gone', async () => (await shopsOf(driver)).length === 0);
  await page.close();
  await driver.stopBackground();

  const again = await driver.openOwn('spending.html');
  await press(again, said('purchases_undo'));
  await until('it is back', async () => (await shopsOf(driver)).length === 1);
  await again.close();
});

/** How many purchases the list shows. */
const rowsOf = (view: View): Promise<number> =>
  view.evaluate((root) => root.querySelectorAll('.purchases > li').length);

test('leads from what was spent at a shop to its purchases, and back to all', async ({ driver }) => {
  const orderedOn = new Date().toISOString().slice(0, 10);
  const purchase = { shop: 'Papeterie', amount: { minor: 900, currency: 'EUR' }, orderedOn, country: 'FR' };
  await ask(driver, { type: 'add-purchase', purchase });
  await ask(driver, { type: 'choose', choices: { countDomestic: true } });
  const page = await driver.openOwn('spending.html');
  await until('both are listed', async () => (await rowsOf(page)) === 2);
  await press(page, 'Papeterie');
  await until('its purchase is listed', async () => (await rowsOf(page)) === 1);
  await press(page, said('purchases_everything'));
  await until('both are listed again', async () => (await rowsOf(page)) === 2);
  await page.close();
  const { value } = await ask(driver, { type: 'purchases', query: { ...QUERY, shop: 'papeterie' } });
  const [{ id }] = (value as { rows: { id: string }[] }).rows as [{ id: string }];
  await ask(driver, { type: 'remove-purchase', id });
});

test('keeps what the bank booked of a refund, and the focus where its line was', async ({ driver }) => {
  const { value } = await ask(driver, { type: 'purchases', query: QUERY });
  const [{ id, orderedOn }] = (value as { rows: { id: string; orderedOn: string }[] }).rows as [
    { id: string; orderedOn: string },
  ];
  const refund = {
    state: 'received',
    amount: { minor: 500, currency: 'EUR' },
    date: orderedOn,
    home: null,
    note: '',
  };
  await ask(driver, { type: 'add-refund', id, refund });
  const page = await driver.openOwn('spending.html');
  await until('it is listed', async () => (await rowsOf(page)) === 1);
  await page.evaluate((root) => root.querySelector<HTMLElement>('.purchase-row > summary')?.click());
  await page.evaluate((root) => root.querySelector<HTMLElement>('.refund summary')?.click());
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
  await until('the page is there', async () => (await textOf(page)).includes(said('import_choose')));

  await chooseFile(page, 'statement.csv', file);
  // One row is no date, so the shopper is told that the column does not read whole.
  await until('the columns are asked for', async () => (await textOf(page)).includes(said('columns_lead')));
  await press(page, said('columns_confirm'));
  await until('the preview stands', async () => (await plainText(page)).includes('Line 3,002: no date'));
  expect((await shopsOf(driver)).length).toBe(1);

  await press(page, said('import_confirm_without'));
  await until('it is being written', async () => {
    const { value } = await ask(driver, { type: 'open-imports' });
    return (value as { done: number }[]).some(({ done }) => done > 0);
  });
  await driver.stopBackground();
  await until('the file is in', async () => (await textOf(page)).includes(said('import_done')));

  const shops = await shopsOf(driver);
  expect(new Set(shops).size).toBe(shops.length);
  const months = await ask(driver, { type: 'year' });
  const spent = (months.value as { spent: { minor: number } }[]).map((month) => month.spent.minor);
  const expected = rows.reduce((sum, _, row) => sum + (row + 1) * 100 + 50, 0);
  expect(spent.reduce((sum, minor) => sum + minor, 0)).toBe(expected + 1250);

  await chooseFile(page, 'statement.csv', file);
  await press(page, said('columns_confirm'));
  await until('the same file would add nothing', async () =>
    (await plainText(page)).includes('3,000 purchases are here already'),
  );
  await page.close();
});

test('reads a bank’s own statement: older letters, lines around the table, money that came in', async ({
  driver,
}) => {
  const page = await driver.openOwn('spending.html');
  await until('the page is there', async () => (await textOf(page)).includes(said('import_choose')));
  const statement = [
    'Girokonto;DE89370400440532013000',
    '',
    'Buchungstag;Empfänger;Betrag (€)',
    '24.09.2026;Café Müller;-12,50',
    '25.09.2026;Arbeitgeber;2.000,00',
    '26.09.2026;Bäckerei;3,20-',
    ';Summe;1.984,30',
  ].join('\r\n');
  await page.evaluate((root, text) => {
    const place = root.querySelector('.import .file-drop');
    const dataTransfer = new DataTransfer();
    const bytes = Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
    dataTransfer.items.add(new File([bytes], 'umsaetze.csv'));
    place?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, statement);
  await until('the first row is shown as it would come in', async () =>
    (await textOf(page)).includes('Sep 24, 2026 Café Müller €12.50'),
  );
  await press(page, said('columns_confirm'));
  await until('the preview stands', async () =>
    (await plainText(page)).includes('Line 5: money that came in'),
  );
  expect(await plainText(page)).toContain('2 lines above or below the table are left out');
  await press(page, said('import_confirm_without'));
  await until('the file is in', async () => (await textOf(page)).includes(said('import_done')));
  const shops = (await everyPurchase(driver)).map(({ shop }) => shop);
  expect(shops).toEqual(expect.arrayContaining(['Café Müller', 'Bäckerei']));
  expect(shops).not.toContain('Arbeitgeber');
  await page.close();
});

test('takes a file of everything back, read beside the page', async ({ driver }) => {
  const rows = await everyPurchase(driver);
  const { value: rest } = await ask(driver, { type: 'export-rest' });
  const pages = (async function* () {
    yield rows;
  })();
  const backup = await (await writeLedgerFile(pages, rest, '2026-11-22T10:00:00Z')).text();
  await ask(driver, { type: 'erase' });
  expect(await everyPurchase(driver)).toEqual([]);

  const page = await driver.openOwn('spending.html');
  await until('the page is there', async () => (await textOf(page)).includes(said('import_choose')));
  await chooseFile(page, 'tillwatch.json', backup.replace('Teapot', 'Kettle'));
  await until('a changed file is refused', async () => (await textOf(page)).includes(said('import_damaged')));
  await chooseFile(page, 'tillwatch.json', backup);
  await press(page, said('import_confirm'));
  await until('the file is in', async () => (await textOf(page)).includes(said('import_done')));
  expect(await everyPurchase(driver)).toEqual(rows);
  await page.close();
});
