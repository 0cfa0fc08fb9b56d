import { describe, expect, it } from 'vitest';
import { fold } from '@/utils/lexicon/fold';
import { FIELD_WORDS, type FieldWord, MARK_IDS, PHRASE_IDS } from '@/utils/lexicon/language';
import { LANGUAGES } from '@/utils/lexicon/languages';

/** The languages that Tillwatch promises to read, by ISO 639-1 code. */
// biome-ignore format: one list, one glance
const PROMISED = [
  'ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ko', 'lt',
  'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'th', 'tr', 'uk', 'vi', 'zh',
];

/** Rows that speak against each other: a word that stands in both would tell nothing. */
const CONTRADICTIONS: readonly (readonly [FieldWord, FieldWord])[] = [
  ['cc-number', 'loyalty'],
  ['cc-number', 'gift-card'],
  ['cc-number', 'national-id'],
  ['cc-number', 'tax-number'],
  ['cc-csc', 'tax-number'],
  ['national-id', 'tax-number'],
  ['cc-number', 'account-number'],
  ['cc-csc', 'card-pin'],
  ['cc-csc', 'one-time-code'],
  ['cc-csc', 'postal-code'],
  ['cc-exp', 'birth-date'],
  ['cc-name', 'cc-type'],
];

const languages = Object.entries(LANGUAGES);

/** Words of one part that English has. */
const english = new Set(
  [...Object.values(LANGUAGES.en.fields), ...Object.values(LANGUAGES.en.phrases)].flat().map(fold),
);

/** The words that any language writes in a row, folded. */
const wordsOf = (row: FieldWord): string[] =>
  languages.flatMap(([, { fields }]) => fields[row].map((word) => fold(word)));

describe.each(languages)('%s', (_, { stems, little, letters, fields, phrases, marks }) => {
  it('has words in every row', () => {
    const rows = [
      ...FIELD_WORDS.map((id) => fields[id]),
      ...PHRASE_IDS.map((id) => phrases[id]),
      ...MARK_IDS.map((id) => marks[id]),
    ];
    expect(rows.filter((row) => row.length === 0)).toEqual([]);
  });

  it('has no word that folds to nothing, and none with a star inside', () => {
    const words = [...Object.values(fields), ...Object.values(phrases), ...Object.values(marks)].flat();
    expect(words.filter((word) => fold(word) === '' || /.\*./.test(word))).toEqual([]);
  });

  it('has stems that are folded already', () => {
    expect(stems.filter((stem) => fold(stem) !== stem || stem.length < 2)).toEqual([]);
  });

  it('can be told by little words and letters of its own, where its script does not tell it', () => {
    const isLatin = /^[\p{Script=Latin}\d\s]*$/u.test(stems.join(' '));
    expect(isLatin && LANGUAGES.en.stems !== stems ? little.length : 20).toBeGreaterThanOrEqual(12);
    expect(`${letters}`.match(/[a-z]/g)).toBeNull();
    expect(little.filter((word) => english.has(fold(word)))).toEqual([]);
  });

  it('holds a stem in its plainest words for a card number', () => {
    const [word = ''] = fields['cc-number'];
    expect(stems.some((stem) => fold(word).includes(stem))).toBe(true);
  });
});

it('holds every language that is promised', () => {
  expect(Object.keys(LANGUAGES).sort()).toEqual(PROMISED);
});

it.each(CONTRADICTIONS)('has no word in both %s and %s', (one, other) => {
  const words = new Set(wordsOf(other));
  expect(wordsOf(one).filter((word) => words.has(word))).toEqual([]);
});
