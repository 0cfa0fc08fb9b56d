/**
 * Takes a picture of every piece and every surface in every way that a person may see it, and lets axe look at each:
 * `npm run screenshots`. Arguments, if any, choose by the beginning of names, such as `popup` or `real-welcome`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { picturesOfGallery } from './gallery-pictures';
import { FOLDER } from './picture';
import { picturesOfSurfaces } from './surface-pictures';

const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean =>
  wanted.length === 0 || wanted.some((start) => name.startsWith(start));

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const troubles = (await picturesOfGallery(isWanted)) + (await picturesOfSurfaces(isWanted));
console.log(`Pictures: ${FOLDER}, ${troubles} troubles`);
process.exitCode = troubles === 0 ? 0 : 1;
