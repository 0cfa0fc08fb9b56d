import english from './english.generated';
import others from './other-languages.generated';
import { type LanguageCode, learn, type Words } from './vocabulary';

/**
 * For those who must understand every language at once, and can carry their weight: the background, and tests.
 * Importing it is to have learned them all.
 */
const every: Words = { en: english, ...others };
learn(every);

/** The words of some languages, for a script that lives without the others. */
export const wordsOf = (languages: readonly LanguageCode[]): Words =>
  Object.fromEntries(languages.map((code) => [code, every[code]]));

export { findPhrases } from './vocabulary';
