import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, ROOT } from '../imports';

const STATES = 'tests/tools/gallery/states.ts';

/** Every source that a file draws on, itself included. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const path of importsOf(file)) {
    const found = [`${path}.ts`, `${path}.tsx`].find((name) => existsSync(join(ROOT, name)));
    if (found) reachedFrom(found, reached);
  }
  return reached;
}

it('the gallery shows every component', () => {
  const shown = reachedFrom(STATES);
  const components = readdirSync(join(ROOT, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => join('components', file));
  expect(components.filter((file) => !shown.has(file))).toEqual([]);
});
