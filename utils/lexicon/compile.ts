import { fold, foldWord, withoutParticles } from './fold';
import { IDENTIFIERS } from './identifiers';
import type { FieldWord, Language, MarkId, PhraseId } from './language';
import { type Row, type Table, tableOf } from './table';

/** One language as the survey reads it. */
export interface CompiledLanguage {
  fields: Table;
  /** Forms of `fields` that names alone have: "número de la tarjeta" is `numeroTarjeta`. */
  names: Table;
  phrases: Table;
  marks: Table;
}

const rowsOf = <Id extends FieldWord | PhraseId | MarkId>(
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
    Object.entries(languages).map(([code, { fields, phrases, marks }]) => [
      code,
      {
        fields: tableOf(rowsOf(fields)),
        names: tableOf(withoutLittleWords(rowsOf(fields))),
        phrases: tableOf(rowsOf(phrases)),
        marks: tableOf(rowsOf(marks)),
      },
    ]),
  );

/** What each word speaks for. */
const meaningsOf = (rows: readonly Row<FieldWord>[]): Map<string, string> => {
  const meanings = new Map<string, Set<FieldWord>>();
  for (const [word, id] of rows) meanings.set(word, (meanings.get(word) ?? new Set()).add(id));
  return new Map([...meanings].map(([word, ids]) => [word, [...ids].sort().join()]));
};

/**
 * What programmers write for fields, whatever the page's language. Words of which English says the same are left out: every
 * page is read in it.
 */
export const compileIdentifiers = ({ fields }: Language): Table => {
  const english = rowsOf(fields);
  const known = meaningsOf([...english, ...withoutLittleWords(english)]);
  const rows = rowsOf(IDENTIFIERS);
  const own = meaningsOf(rows);
  return tableOf(rows.filter(([word]) => known.get(word) !== own.get(word)));
};

/** A letter that no language in Latin letters has, once it is folded. */
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

/** What tells that a page is in a language, before any of its words are known. Each list is one text. */
type Tongue = readonly [
  /** The fewest of its stems, separated by bars: none where it is written in letters that tell it by themselves. */
  stems: string,
  letters: string,
  /** Words and endings, separated by spaces. */
  little: string,
  countries: string,
];

/** Labels of which a stem must be held to be carried: a rare one is not worth its bytes, and other words betray its language too. */
const LEAST_HELD = 2;

/**
 * The fewest of a language's stems that its labels of a card's number and code hold which hold any, each time the one that
 * most hold: these are carried into every page that pays, and most stems only repeat what a shorter one says.
 */
const fewestStems = ({ stems, fields }: Language): string[] => {
  let labels = [...fields['cc-number'], ...fields['cc-csc']]
    .map((word) => fold(word))
    .filter((label) => stems.some((stem) => label.includes(stem)));
  const chosen: string[] = [];
  for (;;) {
    const held = new Map(stems.map((stem) => [stem, labels.filter((label) => label.includes(stem)).length]));
    const gain = (stem: string): number => (held.get(stem) ?? 0) - stem.length / 1000;
    const best = stems.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    if ((held.get(best) ?? 0) < LEAST_HELD) return chosen;
    chosen.push(best);
    labels = labels.filter((label) => !label.includes(best));
  }
};

/** By what each language betrays itself. */
export const compileTongues = (
  languages: Readonly<Record<string, Language>>,
): Readonly<Record<string, Tongue>> =>
  Object.fromEntries(
    Object.entries(languages).map(([code, language]) => [
      code,
      [
        language.stems.some((stem) => OTHER_LETTER.test(stem)) ? '' : fewestStems(language).join('|'),
        language.letters,
        language.little.map(fold).join(' '),
        language.countries.join(' '),
      ],
    ]),
  );
