import * as en from './en';
import type { Language } from './language';

/** Every language of the lexicon, by its ISO 639-1 code. */
export const LANGUAGES = { en } satisfies Record<string, Language>;
