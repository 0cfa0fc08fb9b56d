import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of the folder's file `NAME.ANYTHING.EXTENSION` (`popular-hosts.dev.txt`); none where it has no such file. */
export function linesOf(folder: string, name: string, extension: string): string[] {
  const file = readdirSync(folder).find(
    (entry) => entry.startsWith(`${name}.`) && entry.endsWith(`.${extension}`),
  );
  if (!file) return [];
  return readFileSync(join(folder, file), 'utf8').split(/\r?\n/).filter(Boolean);
}
