import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { SAMPLE_LANGUAGES, sampleCatalogue } from '../speech/sample-wording';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = '.artifacts/sample-build';

/** The list of languages that the extension speaks, as `utils/i18n/languages.ts` writes it. */
const LIST = /(LANGUAGES = \[)([^\]]*)\]/;

/** The same list with the sample languages that it lacks. */
function withSamples(code: string): string {
  const spoken = LIST.exec(code)?.[2];
  if (spoken === undefined) throw new Error('The list of languages is written in another way');
  const added = SAMPLE_LANGUAGES.filter((language) => !spoken.includes(`'${language}'`));
  return code.replace(LIST, `$1${[spoken, ...added.map((language) => `'${language}'`)].join(', ')}]`);
}

const messagesOf = (language: (typeof SAMPLE_LANGUAGES)[number]): string => {
  const entries = Object.entries(sampleCatalogue(language));
  return JSON.stringify(Object.fromEntries(entries.map(([key, message]) => [key, { message }])));
};

/** Builds the extension so that it speaks the sample languages too, into a folder of its own. Gives that folder. */
export async function buildWithSamples(): Promise<string> {
  await build({
    root: ROOT,
    outDir: FOLDER,
    logger: { ...console, fatal: console.error, success() {}, info() {}, log() {}, debug() {}, level: 0 },
    vite: () => ({
      logLevel: 'error',
      plugins: [
        {
          name: 'speaks-samples',
          enforce: 'pre',
          transform: (code, id) =>
            id.endsWith('utils/i18n/languages.ts') ? { code: withSamples(code), map: null } : null,
        },
      ],
    }),
    hooks: {
      'build:publicAssets'(_, files) {
        for (const language of SAMPLE_LANGUAGES) {
          files.push({
            relativeDest: `_locales/${language}/messages.json`,
            contents: messagesOf(language),
          });
        }
      },
    },
  });
  return `${ROOT}${FOLDER}/chrome-mv3`;
}
