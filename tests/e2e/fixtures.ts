import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { serveSites } from '../sites/serve';
import type { NameServer } from '../tools/name-server';
import { startChromium } from './drivers/chromium';
import type { Driver } from './drivers/driver';
import { startFirefox } from './drivers/firefox';
import { grantSiteAccess } from './shopper';

export interface BrowserChoice {
  drives: Driver['browser'];
}

const packaged = (folder: string): string =>
  fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));

/** Starts a browser with the packaged extension, just installed. */
const START = {
  chromium: (port: number) => startChromium({ extension: packaged('chrome-mv3'), port }),
  firefox: (port: number) => startFirefox({ extension: packaged('firefox-mv3'), port }),
} as const satisfies Record<Driver['browser'], (port: number) => Promise<Driver>>;

interface ForEachTest {
  /** A browser of the test's own, in which the extension was just installed and may look at nothing yet. */
  fresh: Driver;
}

interface ForEachWorker extends BrowserChoice {
  names: NameServer;
  /** A browser shared by the tests of a file, with site access granted. */
  driver: Driver;
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  drives: ['chromium', { option: true, scope: 'worker' }],

  names: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const names = await serveSites();
      await use(names);
      await names.close();
    },
    { scope: 'worker' },
  ],

  driver: [
    async ({ drives, names }, use) => {
      const driver = await START[drives](names.port);
      await grantSiteAccess(driver);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker' },
  ],

  fresh: async ({ drives, names }, use) => {
    const driver = await START[drives](names.port);
    await use(driver);
    await driver.close();
  },
});

export { expect } from '@playwright/test';
