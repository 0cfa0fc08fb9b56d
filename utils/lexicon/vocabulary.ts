import type { CompiledLanguage } from './compile';
import { fold, splitIdentifier, withoutParticles } from './fold';
import { IDENTIFIERS } from './identifiers';
import type { FieldWord, PhraseId } from './language';
import { Matcher, type Row } from './match';
import words from './words.generated';

export type LanguageCode = keyof typeof words;

const WORDS: Readonly<Record<LanguageCode, CompiledLanguage>> = words;

/** Every language of the lexicon, by its ISO 639-1 code. */
export const LANGUAGE_CODES = Object.keys(WORDS) as LanguageCode[];

const gates = new Map<LanguageCode, RegExp>();

/** Whether a folded text names a card or its code in a language. */
export const speaks = (code: LanguageCode, folded: string): boolean => {
  const gate = gates.get(code) ?? new RegExp(WORDS[code].gate);
  gates.set(code, gate);
  return gate.test(folded);
};

/** Takes apart what `compile.ts` wrote. */
const rowsOf = <Id extends string>(compiled: string): Row<Id>[] =>
  compiled.split(';').flatMap((row) => {
    const [id = '', list = ''] = row.split('=');
    return list.split('|').map((word): Row<Id> => [word, id as Id]);
  });

/** From this length on a word is found anywhere in a name, since names are glued without a trace. */
const LONG = 10;

const asIdentifier = ([word, id]: Row<FieldWord>): Row<FieldWord>[] => {
  const whole = word.replaceAll('*', '');
  // Names leave little words out: "número de la tarjeta" is `numeroTarjeta`.
  const bare = withoutParticles(whole);
  return (bare === whole ? [whole] : [whole, bare]).flatMap((form) => {
    const glued = form.replaceAll(' ', '');
    const name: Row<FieldWord> = [glued.length >= LONG ? `*${glued}*` : glued, id];
    return form === glued && glued.length < LONG ? [name] : [[form, id] satisfies Row<FieldWord>, name];
  });
};

const IS_LATIN = /^[a-z\d #*]+$/;
const programmersWords: readonly Row<FieldWord>[] = (
  Object.entries(IDENTIFIERS) as [FieldWord, readonly string[]][]
).flatMap(([id, list]) => list.map((word): Row<FieldWord> => [word, id]));

/** What is being listened for: matchers of the languages chosen, each made when it is first asked. */
interface Ear {
  languages: string;
  text?: Matcher<FieldWord>;
  identifier?: Matcher<FieldWord>;
  phrase?: Matcher<PhraseId>;
}

let ear: Ear = { languages: LANGUAGE_CODES.join() };

/**
 * Chooses the languages that are listened for; all of them until told otherwise. Making a matcher of one language
 * takes a fraction of a millisecond, of all of them longer than a page should be held up.
 */
export const listenFor = (languages: readonly LanguageCode[]): void => {
  const chosen = languages.join();
  if (chosen !== ear.languages) ear = { languages: chosen };
};

const compiledFor = (part: keyof CompiledLanguage): string[] =>
  ear.languages.split(',').map((code) => WORDS[code as LanguageCode][part]);

const textMatcher = (): Matcher<FieldWord> => {
  ear.text ??= new Matcher(compiledFor('fields').flatMap((compiled) => rowsOf<FieldWord>(compiled)));
  return ear.text;
};

const identifierMatcher = (): Matcher<FieldWord> => {
  ear.identifier ??= new Matcher(
    [
      ...programmersWords,
      ...compiledFor('fields')
        .flatMap((compiled) => rowsOf<FieldWord>(compiled))
        .filter(([word]) => IS_LATIN.test(word)),
    ].flatMap(asIdentifier),
  );
  return ear.identifier;
};

const phraseMatcher = (): Matcher<PhraseId> => {
  ear.phrase ??= new Matcher(compiledFor('phrases').flatMap((compiled) => rowsOf<PhraseId>(compiled)));
  return ear.phrase;
};

/** A word found: what it speaks for, the share of the text that it fills (0 to 1), and the words themselves. */
export interface Found<Id> {
  ids: readonly Id[];
  share: number;
  words: string;
}

const find = <Id>(matcher: Matcher<Id>, text: string): Found<Id>[] =>
  matcher.find(text).map(({ ids, start, end }) => ({
    ids,
    share: (end - start) / text.length,
    words: text.slice(start, end),
  }));

/** What a label, a placeholder or a heading says of a field. */
export const findInText = (text: string): Found<FieldWord>[] => find(textMatcher(), fold(text));

/** What a name, an id or a `data-` attribute says of a field. */
export const findInIdentifier = (identifier: string): Found<FieldWord>[] =>
  find(identifierMatcher(), splitIdentifier(identifier));

/** What a piece of the page's text says. */
export const findPhrases = (text: string): Found<PhraseId>[] => find(phraseMatcher(), fold(text));
