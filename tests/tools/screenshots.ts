/**
 * Takes a picture of every state of the gallery in every way that a person may see it, and lets axe look at each:
 * `npm run screenshots`. Arguments, if any, choose states by the beginning of their names.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { build, preview } from 'vite';
import { ensureBrowser } from './browsers';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const configFile = here('gallery/vite.config.ts');
const folder = here('../../.artifacts/screenshots');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Way {
  width: number;
  language?: string;
  double?: boolean;
  look?: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'contrast' | 'reducedMotion'>;
}

const WAYS: Readonly<Record<string, Way>> = {
  'light-400': { width: 400 },
  'light-320': { width: 320 },
  'light-800': { width: 800 },
  'dark-400': { width: 400, look: { colorScheme: 'dark' } },
  'double-text-800': { width: 800, double: true },
  'double-text-400': { width: 400, double: true },
  'forced-colours-400': { width: 400, look: { forcedColors: 'active' } },
  'more-contrast-400': { width: 400, look: { contrast: 'more' } },
  'german-320': { width: 320, language: 'de' },
  'japanese-400': { width: 400, language: 'ja' },
  'arabic-400': { width: 400, language: 'ar' },
  'arabic-dark-800': { width: 800, language: 'ar', look: { colorScheme: 'dark' } },
};

/** What axe holds against the page, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate('axe.run()')) as AxeResults;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

/** Whether something sticks out at the side: text must wrap, not scroll (WCAG 2.2, 1.4.10). */
const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, logLevel: 'error', preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] });

const index = await browser.newPage();
await index.goto(address);
const names = await index.locator('h2').allTextContents();
await index.close();

const wanted = process.argv.slice(2);
const states = names.filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

let troubles = 0;
for (const [way, { width, language = 'en', double = false, look = {} }] of Object.entries(WAYS)) {
  const context = await browser.newContext({
    ...look,
    viewport: { width, height: 600 },
  });
  const page = await context.newPage();
  for (const state of states) {
    await page.goto(`${address}?${new URLSearchParams({ state, language, ...(double && { double: '' }) })}`);
    await page.screenshot({ path: `${folder}/${state}.${way}.png`, fullPage: true });
    const found = await violations(page);
    if (await sticksOut(page)) found.push('wider than the window');
    for (const line of found) console.log(`${state} · ${way}: ${line}`);
    troubles += found.length;
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(
  `${states.length} states in ${Object.keys(WAYS).length} ways in .artifacts/screenshots, ${troubles} troubles`,
);
process.exitCode = troubles === 0 ? 0 : 1;
