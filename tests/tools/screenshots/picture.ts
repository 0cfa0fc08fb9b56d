import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { violationsOn } from '../axe';

export const FOLDER = fileURLToPath(new URL('../../../.artifacts/screenshots', import.meta.url));

/** Whether something sticks out at the side: text must wrap, not scroll (WCAG 2.2, 1.4.10). */
const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Keeps a picture of what the page shows, and says on the console what is wrong with it. Gives the number of troubles. */
export async function picture(page: Page, name: string): Promise<number> {
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  const found = await violationsOn(page);
  if (await sticksOut(page)) found.push('wider than the window');
  for (const line of found) console.log(`${name}: ${line}`);
  return found.length;
}
