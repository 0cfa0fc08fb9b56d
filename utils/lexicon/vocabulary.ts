import type { CompiledLanguage } from './compile';
import english from './english.generated';
import { fold, foldJoined, splitIdentifier } from './fold';
import identifiers from './identifiers.generated';
import type { FieldWord, MarkId, PhraseId } from './language';
import { type Hit, Matcher } from './match';
import type { Table } from './table';
import tongues from './tongues.generated';

export type LanguageCode = keyof typeof tongues;

/** Every language of the lexicon, by its ISO 639-1 code. */
export const LANGUAGE_CODES = Object.keys(tongues) as LanguageCode[];

/** Those that only their words betray, being written in Latin letters. */
export const LATIN_CODES = LANGUAGE_CODES.filter((code) => tongues[code][0] !== '');

/** Whether a folded text names a card or its code in one of `LATIN_CODES`. */
export const speaks = (code: LanguageCode, folded: string): boolean => {
  const [stems = ''] = tongues[code];
  return stems.split('|').some((stem) => folded.includes(stem));
};

/** How many of a language's little words, folded, are among these, and how many of its own letters a text in lower case holds. */
export const soundsLike = (code: LanguageCode, words: ReadonlySet<string>, lower: string): number => {
  const [, letters = '', little = ''] = tongues[code];
  return (
    little.split(' ').filter((word) => words.has(word)).length +
    [...letters].filter((letter) => lower.includes(letter)).length
  );
};

/** The languages of the country in a host's ending. */
export const languagesAt = (ending: string): LanguageCode[] =>
  LANGUAGE_CODES.filter((code) => {
    const [, , , countries = ''] = tongues[code];
    return countries.split(' ').includes(ending);
  });

/** Words of languages, as they travel between scripts. */
export type Words = Readonly<Partial<Record<LanguageCode, CompiledLanguage>>>;

/** What is known so far. English is built in; `learn` adds others. */
const known = new Map<LanguageCode, CompiledLanguage>([['en', english]]);

/** What is being listened for: matchers of the languages chosen, each made when it is first asked. */
interface Ear {
  languages: readonly LanguageCode[];
  text?: Matcher<FieldWord>;
  identifier?: Matcher<FieldWord>;
  phrase?: Matcher<PhraseId>;
  mark?: Matcher<MarkId>;
}

let ear: Ear = { languages: ['en'] };

/** Adds languages to those that are known, and listens for all that are. */
export const learn = (words: Words): void => {
  for (const [code, language] of Object.entries(words)) known.set(code as LanguageCode, language);
  ear = { languages: [...known.keys()] };
};

/** Chooses the languages that are listened for. Gives those among them that must be learned first. */
export const listenFor = (languages: readonly LanguageCode[]): LanguageCode[] => {
  const chosen = languages.filter((code) => known.has(code));
  if (chosen.join() !== ear.languages.join()) ear = { languages: chosen };
  return languages.filter((code) => !known.has(code));
};

const tablesOf = (part: keyof CompiledLanguage): Table[] =>
  ear.languages.flatMap((code) => {
    const language = known.get(code);
    return language ? [language[part]] : [];
  });

const textMatcher = (): Matcher<FieldWord> => (ear.text ??= new Matcher(tablesOf('fields')));
const identifierMatcher = (): Matcher<FieldWord> =>
  (ear.identifier ??= new Matcher([identifiers, ...tablesOf('fields'), ...tablesOf('names')]));
const phraseMatcher = (): Matcher<PhraseId> => (ear.phrase ??= new Matcher(tablesOf('phrases')));
const markMatcher = (): Matcher<MarkId> => (ear.mark ??= new Matcher(tablesOf('marks')));

/**
 * A word found: what it speaks for, the share of the text that it fills (0 to 1), whether the text begins with it, and the
 * words themselves.
 */
export interface Found<Id> {
  ids: readonly Id[];
  share: number;
  begins: boolean;
  words: string;
}

const found = <Id>(text: string, { ids, start, end }: Hit<Id>): Found<Id> => ({
  ids,
  share: (end - start) / text.length,
  begins: start === 0,
  words: text.slice(start, end),
});

const find = <Id extends string>(matcher: Matcher<Id>, text: string): Found<Id>[] =>
  matcher.find(text).map((hit) => found(text, hit));

/** What a label, a placeholder or a heading says of a field. */
export const findInText = (text: string): Found<FieldWord>[] => find(textMatcher(), fold(text));

/** What a name, an id or a `data-` attribute says of a field. A number between its words counts forms: `card-0-code`. */
export const findInIdentifier = (identifier: string): Found<FieldWord>[] => {
  const name = splitIdentifier(identifier).replace(/(?<=[a-z] )\d (?=[a-z])/g, '');
  return identifierMatcher()
    .findInName(name)
    .map((hit) => found(name, hit));
};

/** The marks that a text bears. */
export const findMarks = (text: string): ReadonlySet<MarkId> =>
  new Set(
    markMatcher()
      .find(fold(text))
      .flatMap(({ ids }) => ids),
  );

/** What a piece of the page's text says. */
export const findPhrases = (text: string): Found<PhraseId>[] => find(phraseMatcher(), fold(text));

/**
 * What each of many texts says, searched as one, which is far quicker: by the place of the text, those that say
 * something. Takes the texts joined by NUL.
 */
export const findPhrasesInEach = (joined: string): Map<number, Found<PhraseId>[]> => {
  const folded = foldJoined(joined);
  const each = new Map<number, Found<PhraseId>[]>();
  let place = 0;
  let start = 0;
  for (const hit of phraseMatcher().find(folded)) {
    place += folded.slice(start, hit.start).split('\0').length - 1;
    start = folded.lastIndexOf('\0', hit.start) + 1;
    const end = folded.indexOf('\0', start);
    const text = folded.slice(start, end < 0 ? folded.length : end);
    const lead = text.length - text.trimStart().length;
    const one = found(text.trim(), { ...hit, start: hit.start - start - lead, end: hit.end - start - lead });
    const others = each.get(place);
    if (others) others.push(one);
    else each.set(place, [one]);
  }
  return each;
};
