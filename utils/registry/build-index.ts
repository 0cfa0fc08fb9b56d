import { readFileSync, writeFileSync } from 'node:fs';
import { compileRegistry } from './compile';
import { type RegistryTexts, readRegistry } from './rows';

/** `npm run registry`: reads `data/*.tsv`, checks every row, writes the generated modules beside this file. */
const read = (file: keyof RegistryTexts) =>
  readFileSync(new URL(`data/${file}.tsv`, import.meta.url), 'utf8');

const rows = readRegistry({
  couriers: read('couriers'),
  merchants: read('merchants'),
  processors: read('processors'),
  sisters: read('sisters'),
  exceptions: read('exceptions'),
});
const compiled = compileRegistry(rows);
for (const [name, text] of Object.entries(compiled)) {
  writeFileSync(
    new URL(`${name}.generated.ts`, import.meta.url),
    `// Written by \`npm run registry\` from data/*.tsv. Do not edit.\nexport default ${JSON.stringify(text)};\n`,
  );
}
