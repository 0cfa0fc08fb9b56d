import { fold } from './fold';

/** One place where a text holds a word: which ids it speaks for, and where, in the folded text. */
export interface Hit<Id> {
  ids: readonly Id[];
  start: number;
  end: number;
}

interface Entry<Id> {
  word: string;
  glueBefore: boolean;
  glueAfter: boolean;
  ids: Id[];
}

/** Chinese, Japanese, Korean, Thai and their neighbours, which write words without gaps or glue particles to them. */
const isGapless = (code: number): boolean =>
  (code >= 0x0e00 && code <= 0x0fff) ||
  (code >= 0x1000 && code <= 0x11ff) ||
  (code >= 0x2e80 && code <= 0xd7ff);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const SPACE = 32;

/** Whether a word may begin or end between these two characters. `NaN` stands for the text's end. */
const isBoundary = (one: number, other: number): boolean =>
  !(one > 0 && other > 0) ||
  one === SPACE ||
  other === SPACE ||
  isGapless(one) ||
  isGapless(other) ||
  isDigit(one) !== isDigit(other);

/**
 * Compiles a table of words into a matcher of folded text. Matching is by whole words, the longest first, and
 * by longest match alone where a script has no gaps; a word found leaves none of its parts to be found.
 */
export class Matcher<Id> {
  readonly #byStart = new Map<string, Entry<Id>[]>();

  constructor(table: Iterable<readonly [word: string, id: Id]>) {
    const entries = new Map<string, Entry<Id>>();
    for (const [written, id] of table) {
      const word = fold(written);
      const key = `${written.startsWith('*') ? '*' : ''}${word}${written.endsWith('*') ? '*' : ''}`;
      const entry = entries.get(key);
      if (entry) {
        if (!entry.ids.includes(id)) entry.ids.push(id);
      } else {
        entries.set(key, {
          word,
          glueBefore: written.startsWith('*'),
          glueAfter: written.endsWith('*'),
          ids: [id],
        });
      }
    }
    for (const entry of entries.values()) {
      const start = entry.word.slice(0, 2);
      const bucket = this.#byStart.get(start);
      if (bucket) bucket.push(entry);
      else this.#byStart.set(start, [entry]);
    }
    for (const bucket of this.#byStart.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  /** Finds the words of the table in `text`, which must be folded already, from left to right. */
  find(text: string): Hit<Id>[] {
    const hits: Hit<Id>[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const entry = this.#longestAt(text, at);
      if (entry) {
        const end = at + entry.word.length;
        hits.push({ ids: entry.ids, start: at, end });
        at = end - 1;
      }
    }
    return hits;
  }

  #longestAt(text: string, at: number): Entry<Id> | undefined {
    const opens = isBoundary(text.charCodeAt(at - 1), text.charCodeAt(at));
    const fits = (entry: Entry<Id>): boolean => {
      if (!(opens || entry.glueBefore) || !text.startsWith(entry.word, at)) return false;
      const end = at + entry.word.length;
      return entry.glueAfter || isBoundary(text.charCodeAt(end - 1), text.charCodeAt(end));
    };
    return (
      this.#byStart.get(text.slice(at, at + 2))?.find(fits) ?? this.#byStart.get(text.charAt(at))?.find(fits)
    );
  }
}
