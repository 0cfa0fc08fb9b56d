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
}

/** Characters of text that are searched, in all and of one. */
const MOST_CHARACTERS = 60_000;
const LONGEST_TEXT = 600;
const DIGIT = /[\d٠-٩۰-۹०-९০-৯๐-๙၀-၉０-９]/g;

/** The texts that are searched, cut to their bounds. */
const within = (written: readonly string[]): string[] => {
  const texts: string[] = [];
  let left = MOST_CHARACTERS;
  for (const text of written) {
    if (left < 0) break;
    const cut = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
    left -= cut.length;
    texts.push(cut.includes('\0') ? cut.replaceAll('\0', ' ') : cut);
  }
  return texts;
};

/** The places of the texts that a pattern with the flag `g` is found in, all searched as one. */
const placesWith = (texts: readonly string[], pattern: RegExp): number[] => {
  const joined = texts.join('\0');
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
  const texts = within(written);
  const lines: string[] = [];
  return {
    nodes: nodes.slice(0, texts.length),
    at(place) {
      lines[place] ??= (texts[place] ?? '').replace(/\s+/g, ' ').trim();
      return lines[place];
    },
    sayings: findPhrasesInEach(texts),
    figures: placesWith(texts, DIGIT),
  };
};
