import { writeFileSync } from 'node:fs';
import { compileIdentifiers, compileTongues, compileWords } from './compile';
import { LANGUAGES } from './languages';

/** Part of `npm run registry`: writes the languages as the survey and the background carry them. */
const write = (name: string, value: unknown): void =>
  writeFileSync(
    new URL(`${name}.generated.ts`, import.meta.url),
    `// Written by \`npm run registry\` from the languages. Do not edit.\nexport default ${JSON.stringify(value)};\n`,
  );

const { en, ...others } = compileWords(LANGUAGES);
write('english', en);
write('other-languages', others);
write('identifiers', compileIdentifiers(LANGUAGES.en));
write('tongues', compileTongues(LANGUAGES));
