import { chromium } from '@playwright/test';
import { violationsByDayAndNight } from '../tools/axe';
import { ensureBrowser } from '../tools/browsers';
import { serveGallery } from '../tools/gallery/serve-gallery';
import { ChromiumDriver } from './drivers/chromium';
import { expect, ONLY_CHROMIUM, test } from './fixtures';

/** Every page of the extension's own. */
const PAGES = ['popup', 'welcome', 'settings', 'spending'];

test('axe finds nothing on any page of the extension, by day and by night', {
  tag: ONLY_CHROMIUM,
}, async ({ driver }) => {
  if (!(driver instanceof ChromiumDriver)) throw new Error('axe looks through Playwright, at Chromium alone');
  for (const name of PAGES) {
    const page = await driver.context.newPage();
    await page.goto(`chrome-extension://${driver.extensionId}/${name}.html`);
    await page.locator('section').first().waitFor();
    expect.soft(await violationsByDayAndNight(page), name).toEqual([]);
    await page.close();
  }
});

test('axe finds nothing on any piece in any state, by day and by night', { tag: ONLY_CHROMIUM }, async () => {
  test.setTimeout(300_000);
  const gallery = await serveGallery();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const state of await gallery.statesOn(page)) {
    await gallery.show(page, state);
    expect.soft(await violationsByDayAndNight(page), state).toEqual([]);
  }
  await browser.close();
  await gallery.close();
});
