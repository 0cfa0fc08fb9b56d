/** The languages that the project speaks: one folder each in `public/_locales`. The first is the fallback. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const isSpoken = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

/**
 * The language to speak.
 * @param chosen the shopper's choice, or `auto`
 * @param preferred what the browser asks for, best first, as BCP 47 tags (`de-AT`)
 */
export function pickLanguage(chosen: string, preferred: readonly string[]): Language {
  const wishes = chosen === 'auto' ? preferred : [chosen, ...preferred];
  for (const wish of wishes) {
    const exact = wish.replace('-', '_');
    const general = wish.split('-')[0] ?? '';
    if (isSpoken(exact)) return exact;
    if (isSpoken(general)) return general;
  }
  return LANGUAGES[0];
}
