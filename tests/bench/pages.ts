import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser } from '../tools/browsers';
import { ensureBuild } from '../tools/build';
import { bundledText } from './bundle';
import type { Measurement } from './measure';
import type { Times } from './page-code';

/** Fresh pages each time is taken on; the middle one counts. */
const ROUNDS = 7;
const CARD = `<form action=/pay><label>Card number<input name=cardNumber></label><label>Expiry<input name=exp></label>
  <label>CVV<input name=cvv></label><button>Pay $12.00</button></form>`;
const NODES = '<div><p>One of many lines</p><span>word</span></div>'.repeat(4_000);
const FIELDS = Array.from(
  { length: 1_000 },
  (_, row) => `<label>Field ${row}<input name=f${row}></label>`,
).join('');

async function visit(browser: Browser, code: string, html: string): Promise<Times> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<html lang=en>${html}`);
    await page.addScriptTag({ type: 'module', content: code });
    await page.waitForFunction('globalThis.tillwatch');
    return await page.evaluate<Times>('tillwatch.measure()');
  } finally {
    await page.close();
  }
}

async function medianOf(browser: Browser, code: string, html: string): Promise<Times> {
  const visits: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) visits.push(await visit(browser, code, html));
  const middle = (name: keyof Times): number =>
    visits.map((each) => each[name]).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return {
    walk: middle('walk'),
    query: middle('query'),
    sentinel: middle('sentinel'),
    survey: middle('survey'),
  };
}

/** The rows for pages: the sentinel's weight and look, the first survey; clocks of the page itself, no traces. */
export async function pageMeasurements(): Promise<Measurement[]> {
  ensureBuild();
  const built = readFileSync(fileURLToPath(new URL('../../.output/chrome-mv3/sentinel.js', import.meta.url)));
  const code = await bundledText('tests/bench/page-code.ts');
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const plain = await medianOf(browser, code, NODES);
    const paying = await medianOf(browser, code, NODES + CARD);
    const fields = await medianOf(browser, code, CARD + FIELDS);
    const ratio = (one: number, other: number): string => `${(one / other).toFixed(1)} ×`;
    return [
      { name: 'sentinel, gzip', value: `${gzipSync(built, { level: 9 }).length} bytes`, goal: '≤ 6 kB' },
      {
        name: 'sentinel’s look, 20,000 nodes without payment, beside querySelectorAll',
        value: ratio(plain.sentinel, plain.query),
        goal: '≤ 2 ×',
      },
      {
        name: 'first survey, 20,000 nodes with a payment form, beside a TreeWalker',
        value: `${ratio(paying.survey, paying.walk)} (${paying.survey.toFixed(0)} ms)`,
        goal: '≤ 3 ×',
      },
      { name: 'first survey, 1,000 fields', value: `${fields.survey.toFixed(0)} ms`, goal: '≤ 50 ms' },
    ];
  } finally {
    await browser.close();
  }
}
