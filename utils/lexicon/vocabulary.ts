import { fold, splitIdentifier } from './fold';
import { IDENTIFIERS } from './identifiers';
import type { FieldWord, PhraseId } from './language';
import { LANGUAGES } from './languages';
import { Matcher } from './match';

type Row<Id> = [word: string, id: Id];

const rows = <Id extends string>(table: Readonly<Partial<Record<Id, readonly string[]>>>): Row<Id>[] =>
  (Object.entries(table) as [Id, readonly string[]][]).flatMap(([id, words]) =>
    words.map((word): Row<Id> => [word, id]),
  );

/** Little words that names leave out: "número de la tarjeta" is `numeroTarjeta`. */
const PARTICLES = /(?<= )(?:de la|de l|de|du|da|do|della|di|del|des|van de|van|der|of|on|la|le)(?= )/g;
/** From this length on a word is found anywhere in a name, since names are glued without a trace. */
const LONG = 10;

const asIdentifier = ([word, id]: Row<FieldWord>): Row<FieldWord>[] => {
  const folded = fold(word);
  const bare = folded.replace(PARTICLES, '').replace(/ +/g, ' ');
  return [folded, bare].flatMap((form) => {
    const glued = form.replaceAll(' ', '');
    return [
      [form, id] satisfies Row<FieldWord>,
      [glued.length >= LONG ? `*${glued}*` : glued, id] satisfies Row<FieldWord>,
    ];
  });
};

const languages = Object.values(LANGUAGES);
const fieldRows = (): Row<FieldWord>[] => languages.flatMap(({ fields }) => rows<FieldWord>(fields));

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const fieldMatcher = once(() => new Matcher(fieldRows()));
const identifierMatcher = once(
  () =>
    new Matcher(
      [
        ...rows<FieldWord>(IDENTIFIERS),
        ...fieldRows().filter(([word]) => /^[\p{Script=Latin}\s*]+$/u.test(word)),
      ].flatMap(asIdentifier),
    ),
);
const phraseMatcher = once(() => new Matcher(languages.flatMap(({ phrases }) => rows<PhraseId>(phrases))));

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
export const findInText = (text: string): Found<FieldWord>[] => find(fieldMatcher(), fold(text));

/** What a name, an id or a `data-` attribute says of a field. */
export const findInIdentifier = (identifier: string): Found<FieldWord>[] =>
  find(identifierMatcher(), splitIdentifier(identifier));

/** What a piece of the page's text says. */
export const findPhrases = (text: string): Found<PhraseId>[] => find(phraseMatcher(), fold(text));
