/**
 * Draws the toolbar icons: every SVG in public/icon, as PNG in each size that the manifest names.
 * Run by hand after a change to a drawing (`npm run icons`); the pictures are committed.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browsers';

const SIZES = [16, 32, 48, 96, 128];
const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));

const drawings = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const drawing of drawings) {
  const svg = await readFile(join(folder, drawing), 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(join(folder, `${basename(drawing, '.svg')}-${size}.png`), picture);
  }
}
await browser.close();
