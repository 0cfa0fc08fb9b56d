import { writeLedgerFile } from '@/utils/spending/files/ledger-file';
import { blankDraft } from '@/utils/spending/purchase';
import { makePurchase } from '@/utils/spending/valuation';
import type { Driver, Tab } from './drivers/driver';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import {
  ask,
  buy,
  chooseFile,
  counted,
  euros,
  held,
  holdNextImport,
  importIsHeld,
  ledgerOf,
  letImportGo,
  monthsOf,
  reads,
  startLedger,
  tick,
} from './ledger';
import { press, textOf } from './person';
import { said } from './shopper';

/** Three batches of an import, all of this month, one of them bought before. */
const ROWS = 600;
const cents = (row: number): number => 100 * row + 37;

async function statementOf(driver: Driver): Promise<string> {
  const [year, month, day] = (await monthsOf(driver)).now.start.split('-');
  const rows = Array.from({ length: ROWS }, (_, row) => `${day}.${month}.${year};Shop ${row};${row},37;EUR`);
  return ['Datum;Händler;Betrag;Währung', ...rows].join('\n');
}

/** A ledger with a purchase that is also in the file. */
async function begin(driver: Driver): Promise<{ page: Tab; statement: string }> {
  await startLedger(driver, { limit: euros(10_000_00) });
  await buy(driver, {
    shop: 'Shop 7',
    amount: euros(cents(7)),
    orderedOn: (await monthsOf(driver)).now.start,
    note: 'porcelain',
  });
  return { page: await driver.openOwn('spending.html'), statement: await statementOf(driver) };
}

const everything = async (driver: Driver) => ({
  ledger: await ledgerOf(driver),
  months: await monthsOf(driver),
  removed: await held(ask(driver, { type: 'removed' })),
  settings: await ask(driver, { type: 'settings' }),
});

/** Brings the file in up to its first rows, with the ledger held there. */
async function bringInHalf(driver: Driver, page: Tab, statement: string): Promise<void> {
  await chooseFile(page, 'statement.csv', statement);
  await press(page, said('columns_confirm'));
  await reads(page, counted('import_added_other', ROWS - 1), counted('import_same_one', 1));
  await holdNextImport(driver);
  await press(page, said('import_confirm'));
  await importIsHeld(driver);
}

test('an import that is cancelled half way leaves all as it was', async ({ driver }) => {
  const { page, statement } = await begin(driver);
  const before = await everything(driver);
  await bringInHalf(driver, page, statement);
  await reads(page, said('import_writing'));
  await press(page, said('import_cancel'));
  await letImportGo(driver);
  await reads(page, said('import_cancelled'), '€9,992.63 left');
  expect(await everything(driver)).toEqual(before);
  expect(await ask(driver, { type: 'open-imports' })).toEqual({ ok: true, value: [] });
  await page.close();
});

test('an import whose page was closed is taken back or taken up again, as the shopper likes', async ({
  driver,
}) => {
  const { page, statement } = await begin(driver);
  const before = await everything(driver);
  const interrupted = said('import_interrupted').replace('{file}', 'statement.csv');
  const closeHalfWay = async (open: Tab): Promise<Tab> => {
    await bringInHalf(driver, open, statement);
    await open.close();
    await letImportGo(driver);
    await driver.stopBackground();
    const again = await driver.openOwn('spending.html');
    await reads(again, interrupted.slice(0, interrupted.indexOf('{done}')));
    return again;
  };

  const second = await closeHalfWay(page);
  await press(second, said('import_take_back'));
  await reads(second, said('import_cancelled'), '€9,992.63 left');
  expect(await everything(driver)).toEqual(before);

  const third = await closeHalfWay(second);
  await chooseFile(third, 'statement.csv', statement);
  await press(third, said('columns_confirm'));
  await press(third, said('import_confirm'));
  await reads(third, said('import_done'));
  const ledger = await ledgerOf(driver);
  const spent = Array.from({ length: ROWS }, (_, row) => cents(row)).reduce((sum, minor) => sum + minor, 0);
  expect(new Set(ledger.map(({ shop }) => shop)).size).toBe(ROWS);
  expect(ledger).toHaveLength(ROWS);
  expect(ledger).toContainEqual(before.ledger[0]);
  expect((await monthsOf(driver)).now.spent).toEqual(euros(spent));
  await reads(third, 'over your limit');
  expect(await textOf(third)).not.toContain(said('import_take_back'));
  await third.close();
});

test('a file that would take the place of everything is cancelled half way', async ({ driver }) => {
  const { page } = await begin(driver);
  const before = await everything(driver);
  const rows = Array.from({ length: 250 }, (_, row) => {
    const told = { shop: `Shop ${row}`, amount: euros(cents(row)), orderedOn: '2026-01-10' };
    const made = makePurchase(blankDraft(told), `row ${row}`, { homeCurrency: 'EUR', now: 0 });
    if (!made.ok) throw new Error(made.reason);
    return made.value;
  });
  const pages = (async function* () {
    yield rows;
  })();
  const rest = await held(ask(driver, { type: 'export-rest' }));
  const other = { ...rest, settings: { ...rest.settings, resetDay: 9, limits: [] } };
  const file = await writeLedgerFile(pages, other, '2026-01-11T00:00:00.000Z');

  await chooseFile(page, 'everything.json', await file.text());
  await tick(page, said('import_mode_restore'));
  await reads(page, counted('import_added_other', 250), counted('import_removed_one', 1));
  await holdNextImport(driver);
  await press(page, said('import_confirm'));
  await importIsHeld(driver);
  await press(page, said('import_cancel'));
  await letImportGo(driver);
  await reads(page, said('import_cancelled'), '€9,992.63 left');
  expect(await everything(driver)).toEqual(before);

  await chooseFile(page, 'everything.json', await file.text());
  await tick(page, said('import_mode_restore'));
  await reads(page, counted('import_removed_one', 1));
  await press(page, said('import_confirm'));
  await reads(page, said('import_done'), said('month_no_limit'));
  await until('the file stands in the ledger', async () => (await ledgerOf(driver)).length === 250);
  expect(await ask(driver, { type: 'settings' })).toEqual(other.settings);
  expect(await held(ask(driver, { type: 'removed' }))).toMatchObject([{ purchase: before.ledger[0] }]);
  await page.close();
});
