import { OTHER_DIGITS } from '../lexicon/digits';
import type { PhraseId } from '../lexicon/language';
import { type Found, findPhrasesInEach } from '../lexicon/vocabulary';
import type { PageReading } from './reading';

/** The page's texts, searched for what the lexicon knows and for figures. A text goes by its place in the page. */
export interface PageTexts {
  nodes: readonly Text[];
  /** What the text at a place says, on one line, cut after 600 characters. */
  at: (place: number) => string;
  /** The phrases of the texts that hold any, in the order in which the page says them. */
  sayings: ReadonlyMap<number, readonly Found<PhraseId>[]>;
  /** Places of texts with a digit of any script, ascending. */
  figures: readonly number[];
  /** Places of texts that claim a copyright, ascending. */
  copyrights: readonly number[];
  /** Which of these words, of capital letters, dollar signs, points and brackets, the texts hold. */
  holding: (words: readonly string[]) => ReadonlySet<string>;
}

const COPYRIGHT = /©|\([Cc]\)\s*\d{4}|[Cc]opyright|COPYRIGHT/g;
const DIGIT = new RegExp(`[0-9${OTHER_DIGITS}]`, 'g');

/** Joins texts by NUL, which a script of the page's may have put into one of them. */
const join = (texts: readonly string[]): string => {
  const joined = texts.join('\0');
  const isClean = joined.split('\0').length <= Math.max(1, texts.length);
  return isClean ? joined : texts.map((text) => text.replaceAll('\0', ' ')).join('\0');
};

/** Which of the texts a pattern with the flag `g` is found in, all searched as one: joined by NUL. */
const indexesWith = (pattern: RegExp, texts: readonly string[], joined: string): number[] => {
  const indexes: number[] = [];
  let index = 0;
  let end = texts[0]?.length ?? 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(joined); match; match = pattern.exec(joined)) {
    while (match.index > end) {
      index += 1;
      end += 1 + (texts[index] as string).length;
    }
    indexes.push(index);
    pattern.lastIndex = end;
  }
  return indexes;
};

/** Different texts, and the places of each: what large pages say, they say many times. */
const placesByText = (written: readonly string[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  written.forEach((text, place) => {
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  });
  return places;
};

/** Searches the page's texts once, for all who ask about them. */
export const searchTexts = ({ texts: nodes, written }: PageReading): PageTexts => {
  const byText = placesByText(written);
  const different = [...byText.keys()];
  const places = [...byText.values()];
  const joined = join(different);
  const placesOf = (indexes: readonly number[]): number[] =>
    indexes.flatMap((index) => places[index] ?? []).sort((one, other) => one - other);
  const lines: string[] = [];
  const found = findPhrasesInEach(joined);
  const sayings = [...found].flatMap(([index, phrases]) =>
    (places[index] ?? []).map((place) => [place, phrases] as const),
  );
  return {
    nodes,
    at(place) {
      lines[place] ??= (written[place] ?? '').replace(/\s+/g, ' ').trim();
      return lines[place];
    },
    sayings: new Map(sayings.sort(([one], [other]) => one - other)),
    figures: placesOf(indexesWith(DIGIT, different, joined)),
    copyrights: placesOf(indexesWith(COPYRIGHT, different, joined)),
    holding: (words) =>
      new Set(
        joined.match(
          new RegExp(`(?<![A-Za-z])(?:${words.join('|').replace(/[$.()]/g, '\\$&')})(?![A-Za-z])`, 'g'),
        ) ?? [],
      ),
  };
};
