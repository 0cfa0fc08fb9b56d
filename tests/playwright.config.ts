import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { type BrowserChoice, ONLY_CHROMIUM } from './e2e/fixtures';

const artifacts = (path: string) => fileURLToPath(new URL(`../.artifacts/${path}`, import.meta.url));

export default defineConfig<object, BrowserChoice>({
  testDir: 'e2e',
  outputDir: artifacts('e2e'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // A browser that a busy machine never lets start, or a click into a page that moved: told as flaky, and no failure.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: artifacts('tests/e2e.json') }]],
  projects: [
    { name: 'chromium', use: { drives: 'chromium' } },
    // What the checks say of made-up scams is settled by the facts, which both browsers give alike on all other sites:
    // those of four scripts are enough.
    {
      name: 'firefox',
      use: { drives: 'firefox' },
      grepInvert: [new RegExp(ONLY_CHROMIUM), /scams\/(?!(?:ar|ja|uk|zh)-)/],
    },
  ],
});
