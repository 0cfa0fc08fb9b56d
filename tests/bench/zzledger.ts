import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChromiumDriver, startChromium } from '../e2e/drivers/chromium';
import type { Tab, View } from '../e2e/drivers/driver';
import { until } from '../e2e/drivers/until';
import { press } from '../e2e/person';
import { said } from '../e2e/shopper';
import { serveSites } from '../sites/serve';
import { ensureBuild } from '../tools/build';
import type { Measurement } from './measure';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const MANY = 100_000;
const FEW = 100;
const TRIES = 15;
/** Turns in which the two ledgers are measured, so that both meet the same machine. */
const TURNS = 5;
/** How long an import of `MANY` rows may take before the bench gives up, in milliseconds. */
const IMPORT_DEADLINE = 600_000;

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;

/** Ten years of purchases in a home currency, in the shape of an account statement. Made in the page itself. */
const chooseStatement = (page: Tab, rows: number): Promise<void> =>
  page.evaluate((root, count) => {
    const lines = Array.from(
      { length: count },
      (_, row) =>
        `${new Date(Date.now() - ((row * 3653) / count) * 86_400_000).toISOString().slice(0, 10)},Shop ${row % 997},${(row % 90) + 1}.${10 + (row % 90)},EUR,${['tea', 'books', 'tools'][row % 3]}`,
    );
    const input = root.querySelector<HTMLInputElement>('.import input[type=file]');
    if (!input) throw new Error('No place for a file');
    const files = new DataTransfer();
    files.items.add(new File([['date,shop,amount,currency,category', ...lines].join('\n')], 'statement.csv'));
    input.files = files.files;
  }, rows);

/** A file of everything with so many purchases. Made in the page itself, in the shape that the ledger writes. */
const chooseBackup = (page: Tab, rows: number): Promise<void> =>
  page.evaluate(async (root, count) => {
    const purchases = Array.from({ length: count }, (_, row) => {
      const amount = { minor: 100 + (row % 9_000), currency: 'EUR' };
      const day = new Date(Date.now() - ((row * 3653) / count) * 86_400_000).toISOString().slice(0, 10);
      return {
        shop: `Shop ${row % 997}`,
        host: '',
        entity: '',
        country: null,
        crossBorder: true,
        amount,
        rate: null,
        feePercent: '0',
        category: 'tea',
        orderNumber: '',
        trackingNumbers: [],
        note: '',
        orderedOn: day,
        arrivedOn: null,
        returnBy: null,
        state: 'ordered',
        id: `row-${row}`,
        revision: 1,
        home: amount,
        fee: { minor: 0, currency: 'EUR' },
        refunds: [],
        createdAt: 0,
        changedAt: 0,
      };
    });
    const data = JSON.stringify({ purchases, rest: {} });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(data)));
    const checksum = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const head = `{"format":"tillwatch-ledger","version":1,"exportedAt":"","checksum":"${checksum}","data":`;
    const input = root.querySelector<HTMLInputElement>('.import input[type=file]');
    if (!input) throw new Error('No place for a file');
    const files = new DataTransfer();
    files.items.add(new File([head, data, '}'], 'ledger.json'));
    input.files = files.files;
  }, rows);

/** Lets the page notice the file, and watches its tasks from then on. */
const beginReading = (page: Tab): Promise<void> =>
  page.evaluate((root) => {
    const longest = { task: 0 };
    Object.assign(globalThis, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
    }).observe({ type: 'longtask' });
    root.querySelector('.import input[type=file]')?.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** Whether the import says this. Asked of it alone: the text of the whole page would be a long task of our own making. */
const says = (page: Tab, words: string): Promise<boolean> =>
  page.evaluate((root, said) => root.querySelector('.import')?.textContent?.includes(said) ?? false, words);

/** Brings a statement in as a shopper does. Gives the page's longest task and how long it took, in milliseconds. */
async function importStatement(
  driver: ChromiumDriver,
  rows: number,
): Promise<{ task: number; took: number }> {
  const page = await driver.openOwn('spending.html');
  await until('the page is there', () => says(page, said('import_choose')));
  await chooseStatement(page, rows);
  await beginReading(page);
  await press(page, said('columns_confirm'));
  await until('the preview stands', () => says(page, said('import_confirm')), IMPORT_DEADLINE);
  const start = performance.now();
  await press(page, said('import_confirm'));
  await until('the file is in', () => says(page, said('import_done')), IMPORT_DEADLINE);
  const took = performance.now() - start;
  const task = await longestTask(page);
  await page.close();
  return { task, took };
}

/** Opens a file of everything up to its preview. Gives the page's longest task, in milliseconds. */
async function openBackup(driver: ChromiumDriver, rows: number): Promise<number> {
  const page = await driver.openOwn('spending.html');
  await until('the page is there', () => says(page, said('import_choose')));
  await chooseBackup(page, rows);
  await beginReading(page);
  await until('the preview stands', () => says(page, said('import_confirm')), IMPORT_DEADLINE);
  const task = await longestTask(page);
  await page.close();
  return task;
}

const longestTask = (page: Tab): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { longest: { task: number } }).longest.task);

/** The times from asking the background to its answer. */
const answerTimes = ({ desk }: ChromiumDriver, request: object): Promise<number[]> =>
  desk.evaluate(
    async (_, message, tries) => {
      const times: number[] = [];
      for (let count = 0; count <= tries; count += 1) {
        const start = performance.now();
        await chrome.runtime.sendMessage(message);
        times.push(performance.now() - start);
      }
      // The first may have had to start the background.
      return times.slice(1);
    },
    request,
    TRIES,
  );

/** From the start of a page of the extension to its first content, and to the content that `whole` stands for. */
interface Drawn {
  first: number;
  whole: number;
}

/** The times of a page of the extension, once it holds what `whole` selects. */
async function drawn(page: View, whole: string): Promise<Drawn> {
  await until('all of it is drawn', () =>
    page.evaluate((root, selector) => Boolean(root.querySelector(selector)), whole),
  );
  return until('the browser tells when', () => page.evaluate(paintTimes));
}

const middle = (times: readonly Drawn[], which: keyof Drawn): number =>
  median(times.map((each) => each[which]));

async function pageTimes(driver: ChromiumDriver): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < TRIES / TURNS; count += 1) {
    const page = await driver.openOwn('spending.html');
    times.push((await drawn(page, '.purchases')).whole);
    await page.close();
  }
  return times;
}

/**
 * Our popup and an empty one, opened by the toolbar button with the background asleep; in turns, so that both meet the
 * same machine. Not as tabs: a new tab would wake the background by itself, before anything is drawn.
 */
async function drawnPopups(driver: ChromiumDriver): Promise<{ ours: Drawn[]; empty: Drawn[] }> {
  const folder = await emptyExtension();
  const times: { ours: Drawn[]; empty: Drawn[] } = { ours: [], empty: [] };
  const popup = async (asleep: ChromiumDriver, tab: Tab, whole: string): Promise<Drawn> => {
    await asleep.stopBackground();
    return drawn(await tab.openPopup(), whole);
  };
  await withChromium(folder, async (peer) => {
    const [tab, peerTab] = [await driver.open('about:blank'), await peer.open('about:blank')];
    for (let count = 0; count < 2 * TRIES; count += 1) {
      times.ours.push(await popup(driver, tab, '.this-month'));
      times.empty.push(await popup(peer, peerTab, 'p'));
    }
  });
  await rm(folder, { recursive: true });
  return times;
}

/** Runs in the page, once what is there was drawn too. The largest thing drawn is what the page was opened for. */
const paintTimes = (): Promise<Drawn | null> =>
  new Promise((resolve) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        if (first === undefined) return resolve(null);
        new PerformanceObserver((list) =>
          resolve({ first, whole: list.getEntries().at(-1)?.startTime ?? first }),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    ),
  );

/** What each kind of work took, once or in the middle of several times. */
interface Times<Each = number> {
  month: Each;
  insert: Each;
  page: Each;
}

async function ledgerTimes(driver: ChromiumDriver): Promise<Times<number[]>> {
  const orderedOn = new Date().toISOString().slice(0, 10);
  const purchase = { shop: 'Teapot House', amount: { minor: 1250, currency: 'EUR' }, orderedOn };
  return {
    month: await answerTimes(driver, { type: 'month' }),
    insert: await answerTimes(driver, { type: 'add-purchase', purchase }),
    page: await pageTimes(driver),
  };
}

/** The same work on two ledgers in turns. */
async function inTurns(drivers: readonly [ChromiumDriver, ChromiumDriver]): Promise<[Times, Times]> {
  const turns: [Times<number[]>[], Times<number[]>[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const which of [0, 1] as const) turns[which].push(await ledgerTimes(drivers[which]));
  }
  const middles = (each: Times<number[]>[]): Times => ({
    month: median(each.flatMap(({ month }) => month)),
    insert: median(each.flatMap(({ insert }) => insert)),
    page: median(each.flatMap(({ page }) => page)),
  });
  return [middles(turns[0]), middles(turns[1])];
}

/** An extension whose popup says one word: what a popup costs at least. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tillwatch-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'background.js'),
    "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));",
  );
  for (const page of ['popup.html', 'welcome.html']) {
    await writeFile(join(folder, page), '<!doctype html><title>Empty</title><p>Empty</p>');
  }
  return folder;
}

async function withChromium<Value>(
  extension: string,
  work: (driver: ChromiumDriver) => Promise<Value>,
): Promise<Value> {
  const names = await serveSites();
  const driver = await startChromium({ extension, port: names.port });
  try {
    return await work(driver);
  } finally {
    await driver.close();
    await names.close();
  }
}

const settle = ({ desk }: ChromiumDriver): Promise<unknown> =>
  desk.evaluate(() =>
    chrome.runtime.sendMessage({
      type: 'choose',
      choices: { homeCountry: 'DE', homeCurrency: 'EUR', limit: { minor: 50_000, currency: 'EUR' } },
    }),
  );


const raw = ({ desk }: ChromiumDriver): Promise<number[]> =>
  desk.evaluate(async (_, tries) => {
    const times: number[] = [];
    const db: IDBDatabase = await new Promise((yes) => { const r = indexedDB.open('tillwatch'); r.onsuccess = () => yes(r.result); });
    for (let n = 0; n < tries; n += 1) {
      const start = performance.now();
      await new Promise((yes) => { const r = db.transaction('totals').objectStore('totals').getAll(IDBKeyRange.bound(['EUR', '2026-05'], ['EUR', '2027'])); r.onsuccess = () => yes(r.result); });
      times.push(performance.now() - start);
    }
    db.close();
    return times;
  }, 15);
ensureBuild();
await withChromium(EXTENSION, async (few) => {
  await settle(few);
  await importStatement(few, FEW);
  await withChromium(EXTENSION, async (many) => {
    await settle(many);
    await importStatement(many, Number(process.argv[2] ?? MANY));
    console.log(await many.desk.evaluate(async () => (await indexedDB.databases()).map((d) => d.name).join()));
    const all: Record<string, number[]> = {};
    for (let turn = 0; turn < 6; turn += 1) for (const [name, driver] of [['few', few], ['many', many]] as const) {
      for (const type of ['settings', 'month', 'year', 'backup'] as const) (all[`${type} ${name}`] ??= []).push(...await answerTimes(driver, { type }));
      (all[`insert ${name}`] ??= []).push(...await answerTimes(driver, { type: 'add-purchase', purchase: { shop: 'Teapot House', amount: { minor: 1250, currency: 'EUR' }, orderedOn: new Date().toISOString().slice(0, 10) } }));
      (all[`raw ${name}`] ??= []).push(...await raw(driver));
      (all[`page ${name}`] ??= []).push(...await pageTimes(driver));
    }
    for (const name in all) console.log(name, median(all[name]!).toFixed(2));
  });
});
