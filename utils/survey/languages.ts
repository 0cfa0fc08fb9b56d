import { rootElementOf } from '../facts/page-document';
import { fold } from '../lexicon/fold';
import {
  LANGUAGE_CODES,
  LATIN_CODES,
  type LanguageCode,
  languagesAt,
  soundsLike,
  speaks,
} from '../lexicon/vocabulary';
import { attribute } from './dom';
import type { FieldElement } from './fields/candidates';
import type { PageReading } from './reading';

/**
 * Scripts that betray their languages, by the letters that text is mostly written in. Latin letters betray none. Plain
 * ranges, since a browser takes long to look the scripts' own names up.
 */
const SCRIPTS: readonly (readonly [RegExp, readonly LanguageCode[]])[] = [
  [/[\u0400-\u052f]/, ['ru', 'uk']],
  // Bulgarian and Serbian do without letters that hardly a line of the others does without.
  [/^(?=.*[а-я])[^ыэёіїєґ]*$/is, ['bg', 'hr']],
  [/[\u0370-\u03ff\u1f00-\u1fff]/, ['el']],
  [/[\u0590-\u05ff]/, ['he']],
  [/[\u0600-\u06ff]/, ['ar', 'fa']],
  [/[\u0e00-\u0e7f]/, ['th']],
  [/[\u0900-\u097f]/, ['hi']],
  [/[\u1100-\u11ff\uac00-\ud7af]/, ['ko']],
  [/[\u3040-\u30ff]/, ['ja']],
  [/[\u3400-\u9fff]/, ['zh', 'ja']],
];
/** Codes that pages use for a language of ours. A map: a page may say `lang="constructor"`. */
const OTHER_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nb: 'no',
    nn: 'no',
    iw: 'he',
    in: 'id',
    ms: 'id',
    bs: 'hr',
    sh: 'hr',
    sr: 'hr',
  }),
);
/** The gaps between letters that stand alone, as words are cut up to hide from programs. */
const CUT_UP = /(?<=(?:^|\s)\S) (?=\S(?:\s|$))/g;
const MOST_FIELDS = 60;
const MOST_TEXTS = 400;
/** Characters of each part of the sample. */
const MOST_CHARACTERS = 5_000;

const isKnown = (code: string): code is LanguageCode => (LANGUAGE_CODES as readonly string[]).includes(code);

const known = (tag: string): LanguageCode[] => {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return [OTHER_CODES.get(code) ?? code].filter(isKnown);
};

/** How many different little words and letters of its own betray a language, and how many more another may have. */
const BETRAYING = 4;
const CLOSE = 1;

/** The languages whose little words and letters a text is full of, those that have the most of them. */
const likelyLanguages = (sample: string, folded: string): LanguageCode[] => {
  const words = new Set(folded.split(' '));
  const lower = sample.toLowerCase().normalize('NFC');
  const scores = LATIN_CODES.map((code) => [code, soundsLike(code, words, lower)] as const);
  const best = Math.max(...scores.map(([, score]) => score));
  return scores.flatMap(([code, score]) => (score >= BETRAYING && score >= best - CLOSE ? code : []));
};

/** What fields and pictures say of themselves, and how the page begins and ends. */
const sampleOf = ({ written, images }: PageReading, fields: readonly FieldElement[]): string => {
  const [start, end] =
    written.length > 2 * MOST_TEXTS
      ? [written.slice(0, MOST_TEXTS), written.slice(-MOST_TEXTS)]
      : [written, []];
  const said = [...fields, ...images]
    .slice(0, MOST_FIELDS)
    .flatMap((each) => ['placeholder', 'aria-label', 'title', 'alt'].map((name) => attribute(each, name)));
  return [
    said.join(' ').slice(0, MOST_CHARACTERS),
    start.join(' ').slice(0, MOST_CHARACTERS),
    end.join(' ').slice(-MOST_CHARACTERS),
  ].join(' ');
};

/**
 * The languages that a page is read in: English, the one it says it is in, those whose script it uses, those in
 * whose Latin letters it names a card; where none of these is another than English, those whose little words it is full of,
 * else that of its host's country.
 */
export const languagesOf = (
  document: Document,
  reading: PageReading,
  fields: readonly FieldElement[],
): LanguageCode[] => {
  const root = rootElementOf(document);
  const sample = sampleOf(reading, fields).replace(CUT_UP, '');
  const folded = fold(sample);
  const found = new Set<LanguageCode>([
    'en',
    ...(root ? known(attribute(root, 'lang')) : []),
    ...SCRIPTS.flatMap(([script, codes]) => (script.test(sample) ? codes : [])),
    ...LATIN_CODES.filter((code) => speaks(code, folded)),
  ]);
  const others = found.size > 1 ? [] : likelyLanguages(sample, folded);
  const local =
    found.size > 1 || others.length > 0 ? [] : languagesAt(window.location.hostname.split('.').pop() ?? '');
  return [...found, ...others, ...local].sort();
};
