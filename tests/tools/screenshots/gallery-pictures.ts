import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browsers';
import { serveGallery } from '../gallery/serve-gallery';
import { picture } from './picture';
import { setText, showIn, WAYS } from './ways';

/** Pictures of every state of the gallery in every way. Gives the number of troubles found. */
export async function picturesOfGallery(isWanted: (name: string) => boolean): Promise<number> {
  const gallery = await serveGallery();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const states = (await gallery.statesOn(page)).filter(isWanted);

  let troubles = 0;
  for (const [name, way] of Object.entries(WAYS)) {
    await showIn(page, way);
    for (const state of states) {
      await gallery.show(page, state, way.language);
      await setText(page, way.double ?? false);
      troubles += await picture(page, `${state}.${name}`);
    }
  }
  await browser.close();
  await gallery.close();
  return troubles;
}
