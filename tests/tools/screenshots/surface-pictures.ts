import type { Page } from '@playwright/test';
import { type ChromiumDriver, type ChromiumTab, startChromium } from '../../e2e/drivers/chromium';
import { until } from '../../e2e/drivers/until';
import { press } from '../../e2e/person';
import { grantSiteAccess } from '../../e2e/shopper';
import { serveSites } from '../../sites/serve';
import { fillLedger } from './fill-ledger';
import { FOLDER, picture } from './picture';
import { buildWithSamples } from './sample-build';
import { setText, showIn, WAYS, type Way } from './ways';

/** Where a notice is drawn, and the button that sends its form. */
const CHECKOUT = 'https://dhl.com.parcel-fee-express.top/de';
const PAY = '1,99 € bezahlen und Zustellung freigeben';

/** The extension's own pages. */
const OWN = ['welcome', 'settings', 'spending', 'popup'];

/** Takes one picture of a surface as it is in one way. Gives the number of troubles found. */
type Take = (driver: ChromiumDriver, way: Way, name: string) => Promise<number>;

/** A page of the extension's own. */
const ownPage =
  (path: string): Take =>
  async (driver, way, name) => {
    const page = await driver.context.newPage();
    await showIn(page, way);
    await page.goto(`chrome-extension://${driver.extensionId}/${path}.html`);
    await page.locator('h1').first().waitFor();
    await page.locator('section').first().waitFor();
    await setText(page, way.double ?? false);
    const troubles = await picture(page, name);
    await page.close();
    return troubles;
  };

/** A page of somebody else's, once it looks as wanted. */
const inPage =
  (prepare: (tab: ChromiumTab) => Promise<unknown>): Take =>
  async (driver, way, name) => {
    const opening = driver.context.waitForEvent('page');
    const tab = await driver.open('about:blank');
    const page: Page = await opening;
    await showIn(page, way);
    await tab.go(CHECKOUT);
    await until('the notice is drawn', () => tab.notice());
    await prepare(tab);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    await page.close();
    return 0;
  };

const SURFACES: Readonly<Record<string, Take>> = {
  ...Object.fromEntries(OWN.map((path) => [`real-${path}`, ownPage(path)])),
  'real-notice': inPage(async () => {}),
  'real-pause': inPage(async (tab) => {
    await press(tab, PAY);
    await until('the question stands', () => tab.question());
  }),
};

/**
 * Pictures of the packaged extension's own pages, and of a page with a notice and with the question before sending.
 * Gives the number of troubles found.
 */
export async function picturesOfSurfaces(isWanted: (name: string) => boolean): Promise<number> {
  const surfaces = Object.entries(SURFACES).filter(([name]) => isWanted(name));
  if (surfaces.length === 0) return 0;
  const extension = await buildWithSamples();
  const names = await serveSites();
  const driver = await startChromium({ extension, port: names.port });
  await grantSiteAccess(driver);
  await fillLedger(driver);

  let troubles = 0;
  for (const [name, way] of Object.entries(WAYS)) {
    const choices = { language: way.language ?? 'en' };
    await driver.desk.evaluate((_, chosen) => chrome.runtime.sendMessage(chosen), {
      type: 'choose',
      choices,
    });
    for (const [surface, take] of surfaces) troubles += await take(driver, way, `${surface}.${name}`);
  }
  await driver.close();
  await names.close();
  return troubles;
}
