import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file, by its path in the project. */
export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What a file imports of the project, as paths in it, without their endings. */
export function importsOf(file: string): string[] {
  const named = [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, path]) => path ?? '',
  );
  return named.flatMap((path) => {
    if (path.startsWith('@/')) return [path.slice(2)];
    if (path.startsWith('.')) return [relative(ROOT, resolve(ROOT, dirname(file), path))];
    return [];
  });
}
