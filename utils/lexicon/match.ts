import { SHARED, type Table } from './table';

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
  ids: readonly Id[];
}

/** Chinese, Japanese, Korean, Thai and their neighbours, which write words without gaps or glue particles to them. */
const FIRST_GAPLESS = 0x0e00;
const isGapless = (code: number): boolean =>
  (code >= FIRST_GAPLESS && code <= 0x0fff) ||
  (code >= 0x1000 && code <= 0x11ff) ||
  (code >= 0x2e80 && code <= 0xd7ff);
const NINE = 57;
const isDigit = (code: number): boolean => code >= 48 && code <= NINE;
const SPACE = 32;

/** Whether a word may begin or end between these two characters. `NaN` stands for the text's end. */
const isBoundary = (one: number, other: number): boolean =>
  !(one > SPACE && other > SPACE) || isGapless(one) || isGapless(other) || isDigit(one) !== isDigit(other);

/** Groups of words, by a hash of their first two characters. A power of two. */
const GROUPS = 0x2000;
const FACTOR = 61;
const groupOf = (one: number, two: number): number => (one * FACTOR + two) & (GROUPS - 1);

/** What a text's beginning tells of a group at a glance: that words begin so, also within a word. */
const BEGINS = 1;
const BEGINS_GLUED = 2;

/** From this length on, in letters, a word is found anywhere in a name, since names are glued without a trace. */
const LONG = 10;

/** One line of a table, and what its table's words speak for. */
interface Line<Id> {
  text: string;
  ids: readonly Id[];
}

/** Takes a line apart, whose words share so many characters. */
const parse = <Id extends string>({ text, ids }: Line<Id>, shared: number): Entry<Id>[] =>
  text
    .slice(shared)
    .split('|')
    .flatMap((row) => {
      const [rests = '', places = ''] = row.split('=');
      const meant = places.split(',').flatMap((place) => ids[Number.parseInt(place, 36)] ?? []);
      return rests.split('/').map((rest) => {
        const glueBefore = rest.startsWith('+');
        const glueAfter = rest.endsWith('*');
        return {
          word: text.slice(0, shared) + rest.slice(glueBefore ? 1 : 0, glueAfter ? -1 : undefined),
          glueBefore,
          glueAfter,
          ids: meant,
        };
      });
    });

/** Where `word` ends in a name from `at` on, whose spaces may be missing; -1 where it does not stand there. */
const endInName = (name: string, at: number, word: string): number => {
  let end = at;
  for (let place = 0; place < word.length; place += 1) {
    const code = word.charCodeAt(place);
    if (code === name.charCodeAt(end)) end += 1;
    else if (code !== SPACE) return -1;
  }
  return end;
};

/** Words that begin alike: as the table has them until a text first begins like them, then taken apart. */
interface Group<Id> {
  lines: Line<Id>[];
  entries: Entry<Id>[] | null;
}

/**
 * A matcher of folded text. Matching is by whole words, the longest first, and by longest match alone where a
 * script has no gaps; a word found leaves none of its parts to be found.
 */
export class Matcher<Id extends string> {
  readonly #groups: (Group<Id> | undefined)[] = [];
  /** How words of each group begin. */
  readonly #beginnings = new Uint8Array(GROUPS);
  /** Words of one character, by that. */
  readonly #singles = new Map<number, Entry<Id>>();

  constructor(tables: readonly Table[]) {
    for (const table of tables) {
      const [ids = '', ...lines] = table.split('\n');
      const meanings = ids.split(',') as Id[];
      for (const text of lines) this.#file({ text, ids: meanings });
    }
  }

  #file(row: Line<Id>): void {
    const line = row.text;
    const second = line.charAt(1);
    if ('=*+/'.includes(second)) {
      for (const entry of parse(row, 1)) this.#singles.set(entry.word.charCodeAt(0), entry);
      return;
    }
    const place = groupOf(line.charCodeAt(0), line.charCodeAt(1));
    const how = /^..\+|[|/]\+/.test(line) ? BEGINS | BEGINS_GLUED : BEGINS;
    this.#beginnings[place] = (this.#beginnings[place] ?? 0) | how;
    const group = this.#groups[place];
    if (group) group.lines.push(row);
    else this.#groups[place] = { lines: [row], entries: null };
  }

  /** Finds the words of the tables in `text`, which must be folded already, from left to right. */
  find(text: string): Hit<Id>[] {
    const hits: Hit<Id>[] = [];
    const beginnings = this.#beginnings;
    const hasSingles = this.#singles.size > 0;
    const { length } = text;
    let before = 0;
    let code = text.charCodeAt(0);
    for (let at = 0; at < length; ) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      // Written out, not called: this is asked of every character of a page.
      const place = (code * FACTOR + next) & (GROUPS - 1);
      const how = beginnings[place] as number;
      const isWithinWord = before > NINE && code > NINE && before < FIRST_GAPLESS && code < FIRST_GAPLESS;
      if ((isWithinWord ? how >= BEGINS_GLUED : how !== 0 || hasSingles) && code > SPACE) {
        const begins = before <= SPACE || isBoundary(before, code);
        const entry = begins || how >= BEGINS_GLUED ? this.#longestAt(text, at, place, begins) : null;
        if (entry) {
          const end = at + entry.word.length;
          hits.push({ ids: entry.ids, start: at, end });
          at = end;
          before = text.charCodeAt(end - 1);
          code = text.charCodeAt(end);
          continue;
        }
      }
      at += 1;
      before = code;
      code = next;
    }
    return hits;
  }

  /**
   * Finds the words of the tables in a programmer's name, folded: their spaces may be missing there, and long ones may
   * be glued to anything.
   */
  findInName(name: string): Hit<Id>[] {
    const hits: Hit<Id>[] = [];
    for (let at = 0; at < name.length; at += 1) {
      const hit = this.#longestInNameAt(name, at);
      if (!hit) continue;
      hits.push(hit);
      at = hit.end - 1;
    }
    return hits;
  }

  #longestAt(text: string, at: number, place: number, begins: boolean): Entry<Id> | null {
    const entries = this.#entriesOf(place);
    const third = text.charCodeAt(at + 2);
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index] as Entry<Id>;
      const { word } = entry;
      if (word.length > 2 && word.charCodeAt(2) !== third) continue;
      if (!(begins || entry.glueBefore) || !text.startsWith(word, at)) continue;
      if (entry.glueAfter || this.#endsAt(text, at + word.length)) return entry;
    }
    const single = this.#singles.get(text.charCodeAt(at));
    return single && begins && (single.glueAfter || this.#endsAt(text, at + 1)) ? single : null;
  }

  #endsAt(text: string, end: number): boolean {
    return isBoundary(text.charCodeAt(end - 1), text.charCodeAt(end));
  }

  #longestInNameAt(name: string, at: number): Hit<Id> | undefined {
    for (const { word, ids } of this.#entriesOf(groupOf(name.charCodeAt(at), name.charCodeAt(at + 1)))) {
      const end = endInName(name, at, word);
      if (end < 0) continue;
      const isLong = word.length >= LONG && word.replaceAll(' ', '').length >= LONG;
      const isWhole = isBoundary(name.charCodeAt(at - 1), name.charCodeAt(at)) && this.#endsAt(name, end);
      if (isLong || isWhole) return { ids, start: at, end };
    }
    return undefined;
  }

  /** The words of a group, the longest first. */
  #entriesOf(place: number): readonly Entry<Id>[] {
    const group = this.#groups[place];
    if (!group) return [];
    if (group.entries) return group.entries;
    group.entries = group.lines.flatMap((line) => parse(line, SHARED));
    group.entries.sort((one, other) => other.word.length - one.word.length);
    return group.entries;
  }
}
