import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../tools/browsers';
import { ensureBuild } from '../tools/build';
import { bundledText } from './bundle';
import type { Measurement } from './measure';
import type { Work } from './page-code';

/** Fresh pages each time is taken on; the middle one counts. */
const ROUNDS = 7;
const CARD = `<form action=/pay><label>Card number<input name=cardNumber></label><label>Expiry<input name=exp></label>
  <label>CVV<input name=cvv></label><button>Pay $12.00</button></form>`;
const BLOCK = '<div><p>One of many lines</p><span>word</span></div>';
const ORDINARY = `<h1>Shop</h1><input type=search name=q>${BLOCK.repeat(200)}`;
const NODES = BLOCK.repeat(4_000);
const FIELDS = Array.from(
  { length: 1_000 },
  (_, row) => `<label>Field ${row}<input name=f${row}></label>`,
).join('');
const FRAMES = '<iframe srcdoc="<p>An advertisement</p><input name=q>"></iframe>'.repeat(30);
const HUGE = BLOCK.repeat(40_000);
/** Milliseconds for which the huge page changes, and between two changes. */
const CHANGING = 10_000;
const EVERY = 10;

const SENTINEL = fileURLToPath(new URL('../../.output/chrome-mv3/sentinel.js', import.meta.url));

/** Milliseconds of processor time of the page's main thread so far: what other programs do meanwhile does not count. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
}

/** Opens a fresh page, lets it settle, and gives what the main thread spends on `act`. */
async function spentOn(
  browser: Browser,
  html: string,
  prepare: (page: Page) => Promise<unknown>,
  act: (page: Page) => Promise<unknown>,
): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<html lang=en>${html}`);
    await prepare(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(() => document.body.getBoundingClientRect().height);
    const before = await threadTime(session);
    await act(page);
    return (await threadTime(session)) - before;
  } finally {
    await page.close();
  }
}

async function middleOf(take: () => Promise<number>, rounds = ROUNDS): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await take());
  return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

/** The main thread's time for one thing in a page, that of asking for nothing taken off. */
async function timeOf(browser: Browser, code: string, html: string, work: Work): Promise<number> {
  const take = (name: Work) =>
    middleOf(() =>
      spentOn(
        browser,
        html,
        async (page) => {
          await page.addScriptTag({ type: 'module', content: code });
          await page.waitForFunction('globalThis.tillwatch');
        },
        (page) => page.evaluate(`void tillwatch.${name}()`),
      ),
    );
  return Math.max(0, (await take(work)) - (await take('nothing')));
}

/** The main thread's time for a script in every frame of a page, that of a script of one byte taken off. */
async function scriptTime(browser: Browser, script: string, html: string): Promise<number> {
  const take = (text: string) =>
    middleOf(() =>
      spentOn(
        browser,
        html,
        async () => undefined,
        async (page) => {
          for (const frame of page.frames()) await frame.evaluate(`${text};0`);
        },
      ),
    );
  return (await take(script)) - (await take('0'));
}

/** The share of the time that the sentinel takes of a huge page that changes without end. */
async function shareOfChanging(browser: Browser, script: string): Promise<number> {
  const take = (text: string) =>
    spentOn(
      browser,
      HUGE,
      async () => undefined,
      (page) =>
        page.evaluate(
          async ({ code, lasting, every }) => {
            // biome-ignore lint/security/noGlobalEval: the script under test is run as a browser runs a content script.
            globalThis.eval(code);
            await new Promise((resolve) => {
              const timer = setInterval(() => document.body.append(document.createElement('i')), every);
              setTimeout(() => {
                clearInterval(timer);
                resolve(null);
              }, lasting);
            });
          },
          { code: text, lasting: CHANGING, every: EVERY },
        ),
    );
  const without = await middleOf(() => take('0'), 3);
  const beside = await middleOf(() => take(script), 3);
  return Math.max(0, beside - without) / CHANGING;
}

const ratio = (one: number, other: number): string => `${(one / other).toFixed(1)} ×`;
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;

/** The rows for pages: what the sentinel and the first survey cost, in processor time of the page's main thread. */
export async function pageMeasurements(): Promise<Measurement[]> {
  ensureBuild();
  const script = readFileSync(SENTINEL, 'utf8');
  const code = await bundledText('tests/bench/page-code.ts');
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const ordinary = await scriptTime(browser, script, ORDINARY);
    const frames = await scriptTime(browser, script, FRAMES);
    const look = await timeOf(browser, code, NODES, 'look');
    const query = await timeOf(browser, code, NODES, 'query');
    const survey = await timeOf(browser, code, NODES + CARD, 'survey');
    const walk = await timeOf(browser, code, NODES + CARD, 'walk');
    const fields = await timeOf(browser, code, CARD + FIELDS, 'survey');
    const changing = await shareOfChanging(browser, script);
    return [
      {
        name: 'sentinel, gzip',
        value: `${gzipSync(readFileSync(SENTINEL), { level: 9 }).length} bytes`,
        goal: '≤ 6 kB',
      },
      {
        name: 'sentinel above a script of one byte, ordinary page',
        value: milliseconds(ordinary),
        goal: '≤ 1.5 ms',
      },
      { name: '… on a page of 30 frames', value: milliseconds(frames), goal: '≤ 20 ms' },
      {
        name: '… its look at 20,000 nodes without payment, beside querySelectorAll',
        value: `${ratio(look, query)} (${milliseconds(look)})`,
        goal: '≤ 2 ×, above the former',
      },
      {
        name: '… 200,000 nodes, a mutation every 10 ms for 10 s',
        value: `${(100 * changing).toFixed(2)} %`,
        goal: '≤ 1 %',
      },
      {
        name: 'first survey, 20,000 nodes with a payment form, beside a TreeWalker',
        value: `${ratio(survey, walk)} (${milliseconds(survey)})`,
        goal: '≤ 3 ×',
      },
      { name: 'first survey, 1,000 fields', value: milliseconds(fields), goal: 'no task over 50 ms' },
    ];
  } finally {
    await browser.close();
  }
}
