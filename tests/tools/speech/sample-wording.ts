import english from '@/public/_locales/en/messages.json';
import { type Catalogue, parseCatalogue } from '@/utils/i18n/catalogue';
import { createWording, type Wording } from '@/utils/i18n/wording';
import { wordsLike } from './pseudo-words';
import ar from './samples/ar.json';
import de from './samples/de.json';
import ja from './samples/ja.json';

/** Languages that stand for the long, the dense and the right-to-left, whatever the extension itself speaks. */
const SAMPLES = { de, ja, ar } as const;

export const SAMPLE_LANGUAGES = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];

const ENGLISH = parseCatalogue(english);

/** Every text of the extension in a sample language: as the sample has it, else words of that kind and length. */
export function sampleCatalogue(language: keyof typeof SAMPLES): Catalogue {
  const own: Catalogue = SAMPLES[language];
  const entries = Object.entries(ENGLISH).map(([key, template]) => [
    key,
    own[key] ?? wordsLike(template, language),
  ]);
  return Object.fromEntries(entries);
}

/** The wording of a sample language; English for any other. */
export function sampleWording(language: string): Wording {
  const sample = SAMPLE_LANGUAGES.find((each) => each === language);
  return createWording(sample ?? 'en', sample ? sampleCatalogue(sample) : ENGLISH);
}
