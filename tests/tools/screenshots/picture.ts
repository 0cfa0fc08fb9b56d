import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

export const FOLDER = fileURLToPath(new URL('../../../.artifacts/screenshots', import.meta.url));

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/** Keeps a picture of what the page shows, and says on the console what is wrong with it. Gives the number of troubles. */
export async function picture(page: Page, name: string): Promise<number> {
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  const found = await violations(page);
  if (await sticksOut(page)) found.push('wider than the window');
  for (const line of found) console.log(`${name}: ${line}`);
  return found.length;
}
