import { fold, withoutParticles } from './fold';
import type { Language } from './language';

/** One language as the survey carries it: a text that costs nothing until the language is spoken. */
export interface CompiledLanguage {
  fields: string;
  phrases: string;
  /** The language's own stems, by which a page's labels tell that they speak it. */
  gate: string;
}

/** Folds a word and keeps the stars at its ends. */
const foldWord = (word: string): string =>
  `${word.startsWith('*') ? '*' : ''}${fold(word)}${word.endsWith('*') ? '*' : ''}`;

/** `id=word|word;id=…`: folded words hold none of these signs. */
const compileRows = (table: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(table)
    .map(([id, words]) => `${id}=${[...new Set(words.map(foldWord))].join('|')}`)
    .join(';');

/** Brings every language to folded text, so that nothing need be folded in a page but the page's own words. */
export const compileWords = (
  languages: Readonly<Record<string, Language>>,
): Readonly<Record<string, CompiledLanguage>> =>
  Object.fromEntries(
    Object.entries(languages).map(([code, { fields, phrases, gate }]) => [
      code,
      { fields: compileRows(fields), phrases: compileRows(phrases), gate: gate.join('|') },
    ]),
  );

/**
 * The fewest stems that let through every label of a card's number that the languages' own stems do, each time the
 * one that lets the most through: the sentinel is carried into every page, and most stems only repeat what a shorter
 * one says. Little words are left out of them. Separated by bars.
 */
export const compileGate = (languages: Readonly<Record<string, Language>>): string => {
  const stems = [...new Set(Object.values(languages).flatMap(({ gate }) => gate.map(withoutParticles)))];
  let shut = Object.values(languages).flatMap(({ fields, gate }) =>
    fields['cc-number']
      .map((word) => fold(word))
      .filter((label) => gate.some((stem) => label.includes(stem)))
      .map(withoutParticles),
  );
  const chosen: string[] = [];
  shut = shut.filter((label) => stems.some((stem) => label.includes(stem)));
  while (shut.length > 0) {
    const opens = new Map(stems.map((stem) => [stem, shut.filter((label) => label.includes(stem)).length]));
    const gain = (stem: string): number => (opens.get(stem) ?? 0) - stem.length / 1000;
    const best = stems.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    shut = shut.filter((label) => !label.includes(best));
  }
  return chosen.join('|');
};
