import { fold } from '../lexicon/fold';
import { LANGUAGE_CODES, LATIN_CODES, type LanguageCode, speaks } from '../lexicon/vocabulary';
import { attribute } from './dom';
import type { FieldElement } from './fields/candidates';
import type { PageReading } from './reading';

/**
 * Scripts that betray their languages, by the letters that text is mostly written in. Latin letters betray none. Plain
 * ranges, since a browser takes long to look the scripts' own names up.
 */
const SCRIPTS: readonly (readonly [RegExp, readonly LanguageCode[]])[] = [
  [/[\u0400-\u052f]/, ['ru', 'uk']],
  [/[\u0370-\u03ff\u1f00-\u1fff]/, ['el']],
  [/[\u0590-\u05ff]/, ['he']],
  [/[\u0600-\u06ff]/, ['ar', 'fa']],
  [/[\u0e00-\u0e7f]/, ['th']],
  [/[\u0900-\u097f]/, ['hi']],
  [/[\u1100-\u11ff\uac00-\ud7af]/, ['ko']],
  [/[\u3040-\u30ff]/, ['ja']],
  [/[\u3400-\u9fff]/, ['zh', 'ja']],
];
/** Codes that pages use for a language of ours. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ms: 'id',
  sk: 'cs',
};
const MOST_FIELDS = 60;
const MOST_TEXTS = 400;
/** Characters of each part of the sample. */
const MOST_CHARACTERS = 5_000;

const isKnown = (code: string): code is LanguageCode => (LANGUAGE_CODES as readonly string[]).includes(code);

const known = (tag: string): LanguageCode[] => {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return [OTHER_CODES[code] ?? code].filter(isKnown);
};

/**
 * The languages of countries by their hosts' endings, the likeliest of each (CLDR, likely subtags). A table, since asking
 * `Intl` for the first time takes milliseconds of a page's.
 */
const LOCAL: Readonly<Partial<Record<LanguageCode, string>>> = {
  ar: 'ae bh dz eg iq jo kw lb ly ma om qa sa sd sy tn ye',
  cs: 'cz sk',
  da: 'dk gl',
  de: 'at ch de li',
  el: 'cy gr',
  es: 'ar bo cl cr cu do ec es gt hn mx ni pa pe py sv uy ve',
  fa: 'ir',
  fi: 'fi',
  fr: 'bf bj ci cm fr ga gn lu mc mg ml mu ne sn tg',
  he: 'il',
  hi: 'in',
  hu: 'hu',
  id: 'bn id my',
  it: 'it sm va',
  ja: 'jp',
  ko: 'kp kr',
  nl: 'aw be nl sr',
  no: 'no sj',
  pl: 'pl',
  pt: 'ao br cv mz pt',
  ro: 'md ro',
  ru: 'by kg kz ru su',
  sv: 'ax se',
  th: 'th',
  tr: 'tr',
  uk: 'ua',
  vi: 'vn',
  zh: 'cn hk mo sg tw',
};

/**
 * Little words that pages in languages of Latin letters are full of, folded; none that is an English word too. So many
 * different ones betray a language that a page does not say it is in.
 */
const LITTLE: Readonly<Partial<Record<LanguageCode, string>>> = {
  cs: 'nebo pro vase jsou jako vam pri vas podle bude',
  da: 'og ikke eller det af med til du din ved',
  de: 'und der das nicht mit fur ist auf sie eine bei zur oder',
  es: 'los las para por una del sus que tus nuestra este',
  fi: 'ja tai ei ovat sinun voit kanssa seka joka kun',
  fr: 'les des vous votre pour avec est une dans sur nous vos',
  hu: 'az nem egy vagy hogy meg csak lesz mint ezt',
  id: 'dan yang untuk dengan anda dari tidak ini atau pada',
  it: 'gli della una del tuo nel sono che alla con non',
  nl: 'het een voor met niet uw bij naar wordt ook',
  no: 'og ikke eller det av med til du din ved',
  pl: 'nie dla jest sie twoje oraz lub przez jak od',
  pt: 'uma voce seu sua dos nao mais das pelo com para',
  ro: 'pentru din sau este nu care prin sunt iar fi',
  sv: 'och att inte eller det av med till du din',
  tr: 've icin bir bu ile veya daha cok olarak',
  vi: 'va cua cho khong duoc cac voi trong la mot',
};
const BETRAYING = 4;

/** The languages whose little words a folded text holds many of. */
const likelyLanguages = (folded: string): LanguageCode[] => {
  const words = new Set(folded.split(' '));
  return LATIN_CODES.filter((code) => {
    const little = LITTLE[code]?.split(' ') ?? [];
    return little.filter((word) => words.has(word)).length >= BETRAYING;
  });
};

/** The language of the country in a host's ending. */
const localLanguage = (host: string): LanguageCode[] => {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  return LANGUAGE_CODES.filter((code) => LOCAL[code]?.split(' ').includes(ending));
};

/** What the fields say of themselves, and how the page begins and ends. */
const sampleOf = ({ written }: PageReading, fields: readonly FieldElement[]): string => {
  const [start, end] =
    written.length > 2 * MOST_TEXTS
      ? [written.slice(0, MOST_TEXTS), written.slice(-MOST_TEXTS)]
      : [written, []];
  const said = fields
    .slice(0, MOST_FIELDS)
    .flatMap((field) => ['placeholder', 'aria-label', 'title'].map((name) => attribute(field, name)));
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
  const root = Reflect.get(Document.prototype, 'documentElement', document) as Element | null;
  const sample = sampleOf(reading, fields);
  const folded = fold(sample);
  const found = new Set<LanguageCode>([
    'en',
    ...(root ? known(attribute(root, 'lang')) : []),
    ...SCRIPTS.flatMap(([script, codes]) => (script.test(sample) ? codes : [])),
    ...LATIN_CODES.filter((code) => speaks(code, folded)),
  ]);
  const others = found.size > 1 ? [] : likelyLanguages(folded);
  const local = found.size > 1 || others.length > 0 ? [] : localLanguage(document.location.hostname);
  return [...found, ...others, ...local].sort();
};
