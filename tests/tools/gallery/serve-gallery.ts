import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

interface Gallery {
  /** The names of all states. */
  statesOn(page: Page): Promise<string[]>;
  /** Shows one state alone and waits until it is drawn. */
  show(page: Page, state: string, language?: string): Promise<void>;
  close(): Promise<void>;
}

/** Builds the gallery and serves it on loopback. */
export async function serveGallery(): Promise<Gallery> {
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, logLevel: 'error', preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? '';
  return {
    async statesOn(page) {
      await page.goto(address);
      return page.locator('h2').allTextContents();
    },
    async show(page, state, language = 'en') {
      await page.goto(`${address}?${new URLSearchParams({ state, language })}`);
      await page.waitForFunction((name) => document.title.endsWith(`: ${name}`), state);
    },
    close: () => server.close(),
  };
}
