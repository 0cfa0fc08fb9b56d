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
}

const COPYRIGHT = /©|\([Cc]\)\s*\d{4}|[Cc]opyright|COPYRIGHT/g;
const DIGIT = /[\d٠-٩۰-۹०-९০-৯๐-๙၀-၉０-９]/g;

/** Joins texts by NUL, which a script of the page's may have put into one of them. */
const join = (texts: readonly string[]): string => {
  const joined = texts.join('\0');
  const isClean = joined.split('\0').length <= Math.max(1, texts.length);
  return isClean ? joined : texts.map((text) => text.replaceAll('\0', ' ')).join('\0');
};

/** The places of the texts that a pattern with the flag `g` is found in, all searched as one: joined by NUL. */
const placesWith = (pattern: RegExp, texts: readonly string[], joined: string): number[] => {
  const places: number[] = [];
  let place = 0;
  let end = texts[0]?.length ?? 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(joined); match; match = pattern.exec(joined)) {
    while (match.index > end) {
      place += 1;
      end += 1 + (texts[place] as string).length;
    }
    places.push(place);
    pattern.lastIndex = end;
  }
  return places;
};

/** Searches the page's texts once, for all who ask about them. */
export const searchTexts = ({ texts: nodes, written }: PageReading): PageTexts => {
  const joined = join(written);
  const lines: string[] = [];
  return {
    nodes,
    at(place) {
      lines[place] ??= (written[place] ?? '').replace(/\s+/g, ' ').trim();
      return lines[place];
    },
    sayings: findPhrasesInEach(joined),
    figures: placesWith(DIGIT, written, joined),
    copyrights: placesWith(COPYRIGHT, written, joined),
  };
};
