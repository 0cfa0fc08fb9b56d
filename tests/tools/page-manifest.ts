import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** One saved page: where its file is, where it shall appear to live, and where the shopper is at home. */
export interface SavedPage {
  /** As the manifest writes it. */
  file: string;
  /** Found from the working folder, else from the manifest's. */
  path: string;
  address: string;
  /** ISO 3166-1 alpha-2, or empty. */
  homeCountry: string;
}

/** Reads tab-separated rows: file, address, optional home country. Blank lines and a heading are passed over. */
export async function readManifest(manifest: string): Promise<SavedPage[]> {
  const lines = (await readFile(manifest, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter(([file, address], row) => row > 0 || address?.includes(':') || existsSync(file ?? ''))
    .map(([file = '', address = '', homeCountry = '']) => ({
      file,
      path: existsSync(file) ? resolve(file) : resolve(dirname(manifest), file),
      address,
      homeCountry: homeCountry.toUpperCase(),
    }));
}
