import english from '@/public/_locales/en/messages.json';
import { parseCatalogue } from '@/utils/i18n/catalogue';
import { createWording, type Wording } from '@/utils/i18n/wording';
import ar from './samples/ar.json';
import de from './samples/de.json';
import ja from './samples/ja.json';

/** Sample texts in other scripts and lengths, so that layout is tried in them whatever the extension speaks. */
const SAMPLES: Readonly<Record<string, Record<string, string>>> = { ar, de, ja };

export function sampleWording(language: string): Wording {
  return createWording(language, SAMPLES[language] ?? {}, parseCatalogue(english));
}
