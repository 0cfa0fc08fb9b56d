import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type ChromiumDriver, startChromium } from '../../e2e/drivers/chromium';
import { grantSiteAccess } from '../../e2e/shopper';
import { serveSites } from '../../sites/serve';
import { ensureBuild } from '../build';
import { FOLDER, picture } from './picture';
import { setText, showIn, WAYS } from './ways';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Where a notice is drawn. */
const CHECKOUT = 'https://dhl.com.parcel-fee-express.top/de';

/** The extension's own pages. */
const OWN = ['welcome', 'settings', 'spending', 'popup'];

/** Something to show: a limit, and purchases that count against it. */
async function fillLedger({ desk }: ChromiumDriver): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const purchase = (shop: string, minor: number) => ({
    type: 'add-purchase',
    purchase: { shop, amount: { minor, currency: 'EUR' }, orderedOn: today },
  });
  const requests = [
    { type: 'choose', choices: { homeCountry: 'IE', homeCurrency: 'EUR' } },
    { type: 'choose', choices: { limit: { minor: 25_000, currency: 'EUR' } } },
    purchase('Bottega dell’Orologio', 8_420),
    purchase('Ravnsholt Keramik', 4_195),
  ];
  for (const request of requests) {
    await desk.evaluate((_, message) => chrome.runtime.sendMessage(message), request);
  }
}

async function pageOf(driver: ChromiumDriver, address: string): Promise<Page> {
  const page = await driver.context.newPage();
  await page.goto(address);
  return page;
}

/** Pictures of the packaged extension's own pages, and of a page with a notice. Gives the number of troubles found. */
export async function picturesOfSurfaces(isWanted: (name: string) => boolean): Promise<number> {
  ensureBuild();
  const names = await serveSites();
  const driver = await startChromium({ extension: EXTENSION, port: names.port });
  await grantSiteAccess(driver);
  await fillLedger(driver);
  const ways = Object.entries(WAYS).filter(([, { language }]) => !language);

  let troubles = 0;
  for (const surface of OWN.map((name) => `real-${name}`).filter(isWanted)) {
    const path = surface.replace('real-', '');
    const page = await pageOf(driver, `chrome-extension://${driver.extensionId}/${path}.html`);
    await page.locator('h1').first().waitFor();
    for (const [name, way] of ways) {
      await showIn(page, way);
      await setText(page, way.double ?? false);
      troubles += await picture(page, `${surface}.${name}`);
    }
    await page.close();
  }

  if (isWanted('real-notice')) {
    const page = await pageOf(driver, CHECKOUT);
    await page.locator('[popover]').waitFor({ state: 'attached' });
    for (const [name, way] of ways) {
      await showIn(page, way);
      await page.screenshot({ path: `${FOLDER}/real-notice.${name}.png` });
    }
  }
  await driver.close();
  await names.close();
  return troubles;
}
