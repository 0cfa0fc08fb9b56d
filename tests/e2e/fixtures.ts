import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { serveSites } from '../sites/serve';
import type { NameServer } from '../tools/name-server';
import { startChromium } from './drivers/chromium';
import type { Driver, StartOptions } from './drivers/driver';
import { startFirefox } from './drivers/start-firefox';
import { grantSiteAccess } from './shopper';

export interface BrowserChoice {
  drives: Driver['browser'];
}

/** A worker's browser lets all sites share one process, where a file opens a great many. */
type ProcessChoice = Required<Pick<StartOptions, 'sharedProcess'>>;

const PACKAGED = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const START = { chromium: startChromium, firefox: startFirefox } as const;

/** The folder of the packaged extension. */
export const packaged = (browser: Driver['browser']): string =>
  fileURLToPath(new URL(`../../.output/${PACKAGED[browser]}`, import.meta.url));

/** Starts a browser with the packaged extension, just installed. */
const start = (browser: Driver['browser'], options: StartOptions): Promise<Driver> =>
  START[browser]({ extension: packaged(browser), ...options });

/** Milliseconds for a browser to start, and to close, on a machine with much else to do: none of the test's own. */
const STARTING = 120_000;

/** Marks a test of what is the same in both browsers, for which one is enough. */
export const ONLY_CHROMIUM = '@only-chromium';

interface ForEachTest {
  /** A browser of the test's own, in which the extension was just installed and may look at nothing yet. */
  fresh: Driver;
  /** A browser without the extension. */
  bare: Driver;
}

interface ForEachWorker extends BrowserChoice, ProcessChoice {
  names: NameServer;
  /** A browser shared by the tests of a file, with site access granted. */
  driver: Driver;
}

export const test = base.extend<ForEachTest, ForEachWorker>({
  drives: ['chromium', { option: true, scope: 'worker' }],
  sharedProcess: [false, { option: true, scope: 'worker' }],

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
    async ({ drives, sharedProcess, names }, use) => {
      const driver = await start(drives, { port: names.port, sharedProcess });
      await grantSiteAccess(driver);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: STARTING },
  ],

  fresh: [
    async ({ drives, names }, use) => {
      const driver = await start(drives, { port: names.port });
      await use(driver);
      await driver.close();
    },
    { timeout: STARTING },
  ],

  bare: [
    async ({ drives, names }, use) => {
      const driver = await START[drives]({ port: names.port });
      await use(driver);
      await driver.close();
    },
    { timeout: STARTING },
  ],
});

/** Expects what comes to be so. Looks often: the pauses of Playwright's own grow to a second, and with them each test. */
export const eventually = <Value>(look: () => Value | Promise<Value>, options: { timeout?: number } = {}) =>
  expect.poll(look, { intervals: [50], ...options });

export { expect };
