import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe looks for by itself, and that targets are 24 pixels large or keep their distance (WCAG 2.2, 2.5.8). */
const EVERYTHING: RunOptions = { rules: { 'target-size': { enabled: true } } };

/** What axe holds against the page as it is shown, one line each. */
export async function violationsOn(page: Page, options: RunOptions = EVERYTHING): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe);
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] });
  const { violations } = (await page.evaluate(`axe.run(${asked})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}

/** The same in light and in dark, where nothing but colours can differ. Nothing moves, so that no colour is on its way. */
export async function violationsByDayAndNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const day = await violationsOn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await violationsOn(page, { runOnly: ['color-contrast'] });
  return [...day, ...night.map((line) => `dark: ${line}`)];
}
