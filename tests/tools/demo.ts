import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import messages from '@/public/_locales/en/messages.json' with { type: 'json' };
import { parseCatalogue } from '@/utils/i18n/catalogue';
import { findingKey } from '@/utils/i18n/finding-key';
import { createWording } from '@/utils/i18n/wording';
import { type ChromiumDriver, type ChromiumTab, startChromium } from '../e2e/drivers/chromium';
import { until } from '../e2e/drivers/until';
import { textOf } from '../e2e/person';
import { findingsOf, grantSiteAccess, letEverythingSettle, pageView } from '../e2e/shopper';
import { SITES } from '../sites/manifest';
import { serveSites } from '../sites/serve';
import { deservesNotice, type Site } from '../sites/site';
import { ensureBuild } from './build';

/**
 * `npm run demo`: opens Chromium with the packaged extension on every made-up site, prints what is found on each, and
 * keeps a picture of each notice and popup. With a display the browser stays open to play with.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = join(ROOT, '.artifacts/demo');

const wording = createWording('en', parseCatalogue(messages));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  ensureBuild();
  await rm(PICTURES, { recursive: true, force: true });
  const names = await serveSites();
  const driver = await startChromium({
    extension: join(ROOT, '.output/chrome-mv3'),
    port: names.port,
    headless: !hasDisplay,
  });
  await grantSiteAccess(driver);
  for (const site of SITES) await show(driver, site);
  console.log(`\nPictures: ${PICTURES}`);
  if (hasDisplay) {
    console.log('The browser stays open: close it to end.');
    await new Promise((resolve) => driver.context.once('close', resolve));
  } else {
    await driver.close();
  }
  await names.close();
}

async function show(driver: ChromiumDriver, site: Site): Promise<void> {
  const tab = await driver.open(site.address);
  const expected = [...site.finds].sort().join();
  // What differs from the manifest is shown as it is: the tests, not the demo, are there to complain.
  await until(
    'the findings are made',
    async () => (await findingsOf(driver, tab)).join() === expected,
    5_000,
  ).catch(() => null);
  if (deservesNotice(site)) await until('the notice is drawn', () => tab.notice(), 5_000).catch(() => null);
  else await letEverythingSettle(driver);
  const { findings, checksRun } = await pageView(driver, tab);
  console.log(`\n${site.address}`);
  if (findings.length === 0) console.log(`  nothing found, ${checksRun} checks run`);
  for (const finding of findings) {
    const { code, severity, evidence } = finding;
    console.log(`  ${severity.padEnd(8)} ${code}: ${wording.text(findingKey(finding, 'seen'), evidence)}`);
  }
  if (await tab.notice()) await keep(`${site.folder}.notice.png`, await tab.screenshot());
  await keepPopup(tab, site);
  if (!hasDisplay) await tab.close();
}

/** A popup takes its size from what it shows, and cannot be pictured before. */
async function keepPopup(tab: ChromiumTab, site: Site): Promise<void> {
  const popup = await tab.openPopup();
  const picture = await until('the popup has its size', () => popup.screenshot().catch(() => null));
  await until('the popup says something', async () => (await textOf(popup)).length > 0);
  await keep(`${site.folder}.popup.png`, (await popup.screenshot().catch(() => null)) ?? picture);
}

async function keep(name: string, picture: Buffer): Promise<void> {
  const file = join(PICTURES, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
}

await main();
