import { fold, foldWord, withoutParticles } from './fold';
import { IDENTIFIERS } from './identifiers';
import type { FieldWord, Language, PhraseId } from './language';
import { type Row, type Table, tableOf } from './table';

/** One language as the survey reads it. */
export interface CompiledLanguage {
  fields: Table;
  /** Forms of `fields` that names alone have: "número de la tarjeta" is `numeroTarjeta`. */
  names: Table;
  phrases: Table;
}

const rowsOf = <Id extends FieldWord | PhraseId>(
  table: Readonly<Partial<Record<Id, readonly string[]>>>,
): Row<Id>[] =>
  Object.entries<readonly string[] | undefined>(table).flatMap(([id, words = []]) =>
    words.map((word): Row<Id> => [foldWord(word), id as Id]),
  );

const withoutLittleWords = (rows: readonly Row<FieldWord>[]): Row<FieldWord>[] =>
  rows.flatMap(([word, id]): Row<FieldWord>[] => {
    const bare = withoutParticles(word);
    return bare === word ? [] : [[bare, id]];
  });

/**
 * Brings every language to folded text, so that nothing need be folded in a page but the page's own words.
 */
export const compileWords = (
  languages: Readonly<Record<string, Language>>,
): Readonly<Record<string, CompiledLanguage>> =>
  Object.fromEntries(
    Object.entries(languages).map(([code, { fields, phrases }]) => [
      code,
      {
        fields: tableOf(rowsOf(fields)),
        names: tableOf(withoutLittleWords(rowsOf(fields))),
        phrases: tableOf(rowsOf(phrases)),
      },
    ]),
  );

/** What programmers write for fields, whatever the page's language. */
export const compileIdentifiers = (): Table => tableOf(rowsOf(IDENTIFIERS));

/** A letter that no language in Latin letters has, once it is folded. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/**
 * Each language's own stems, separated by bars: by them a page's labels tell that they speak it. None where it is
 * written in letters that tell it by themselves.
 */
export const compileStems = (
  languages: Readonly<Record<string, Language>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(languages).map(([code, { gate }]) => [
      code,
      gate.some((stem) => OTHER_LETTER.test(stem)) ? '' : gate.join('|'),
    ]),
  );

/**
 * The fewest stems that let through every label of a card's number that the languages' own stems do, each time the
 * one that lets the most through: the sentinel is carried into every page, and most stems only repeat what a shorter
 * one says. Little words are left out of them. In the order of the alphabet, which packs best, separated by commas.
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
  return chosen.sort().join();
};
