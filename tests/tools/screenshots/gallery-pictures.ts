import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../browsers';
import { picture } from './picture';
import { setText, showIn, WAYS } from './ways';

const configFile = fileURLToPath(new URL('../gallery/vite.config.ts', import.meta.url));

/** Pictures of every state of the gallery in every way. Gives the number of troubles found. */
export async function picturesOfGallery(isWanted: (name: string) => boolean): Promise<number> {
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, logLevel: 'error', preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.goto(address);
  const states = (await page.locator('h2').allTextContents()).filter(isWanted);

  let troubles = 0;
  for (const [name, way] of Object.entries(WAYS)) {
    await showIn(page, way);
    for (const state of states) {
      await page.goto(`${address}?${new URLSearchParams({ state, language: way.language ?? 'en' })}`);
      await setText(page, way.double ?? false);
      troubles += await picture(page, `${state}.${name}`);
    }
  }
  await browser.close();
  await server.close();
  return troubles;
}
