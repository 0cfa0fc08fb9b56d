/** One place where a text holds a word: which ids it speaks for, and where, in the folded text. */
export interface Hit<Id> {
  ids: readonly Id[];
  start: number;
  end: number;
}

/** A folded word, with a `*` at an end that may be glued to more letters, and what it speaks for. */
export type Row<Id> = readonly [word: string, id: Id];

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

/** Entries by their first two characters, the longest first; a word of one character by that alone. */
type Index<Id> = Map<number, Entry<Id>[]>;

/** Two characters as one number; the second is 0 for words of one. */
const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

const put = <Id>(index: Index<Id>, entry: Entry<Id>): void => {
  const key = pairAt(entry.word, 0);
  const bucket = index.get(key);
  if (bucket) bucket.push(entry);
  else index.set(key, [entry]);
};

/**
 * A matcher of folded text. Matching is by whole words, the longest first, and by longest match alone where a
 * script has no gaps; a word found leaves none of its parts to be found.
 */
export class Matcher<Id> {
  /** What may stand where a word begins, and what may also stand within one. */
  readonly #words: Index<Id> = new Map();
  readonly #glued: Index<Id> = new Map();

  constructor(rows: Iterable<Row<Id>>) {
    const entries = new Map<string, Entry<Id>>();
    for (const [written, id] of rows) {
      const entry = entries.get(written);
      if (entry) {
        if (!entry.ids.includes(id)) entry.ids.push(id);
        continue;
      }
      const glueBefore = written.startsWith('*');
      const glueAfter = written.endsWith('*');
      const word = written.slice(glueBefore ? 1 : 0, glueAfter ? -1 : undefined);
      entries.set(written, { word, glueBefore, glueAfter, ids: [id] });
    }
    for (const entry of entries.values()) {
      put(this.#words, entry);
      if (entry.glueBefore) put(this.#glued, entry);
    }
    for (const index of [this.#words, this.#glued]) {
      for (const bucket of index.values()) bucket.sort((one, other) => other.word.length - one.word.length);
    }
  }

  /** Finds the words of the table in `text`, which must be folded already, from left to right. */
  find(text: string): Hit<Id>[] {
    const hits: Hit<Id>[] = [];
    let before = Number.NaN;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const index = isBoundary(before, code) ? this.#words : this.#glued;
      const entry = code === SPACE ? undefined : Matcher.#longestAt(index, text, at);
      if (entry) {
        const end = at + entry.word.length;
        hits.push({ ids: entry.ids, start: at, end });
        at = end - 1;
      }
      before = text.charCodeAt(at);
    }
    return hits;
  }

  static #longestAt<Id>(index: Index<Id>, text: string, at: number): Entry<Id> | undefined {
    const fits = (entry: Entry<Id>): boolean => {
      if (!text.startsWith(entry.word, at)) return false;
      const end = at + entry.word.length;
      return entry.glueAfter || isBoundary(text.charCodeAt(end - 1), text.charCodeAt(end));
    };
    return index.get(pairAt(text, at))?.find(fits) ?? index.get(text.charCodeAt(at) * 0x10000)?.find(fits);
  }
}
