import { editDistance } from './edits';
import { DOT, fold, HYPHEN } from './fold';
import { letterLike, MOST_PAIRS, pairsIn } from './letter-pairs';
import type { Mark } from './mark';
import { GRAM, MAYBE, type MarkIndex } from './mark-index';

/** One place of a host where a name stands, or what could pass for it. */
export interface Sighting {
  readonly mark: Mark;
  /** Offsets in the host's text, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How many edits part it from the name; letters that look alike count as equal. */
  readonly edits: number;
}

/** DNS allows 253 characters. */
const LONGEST_HOST = 253;
const LONGEST_EDITED = 40;
const SHORTEST = 3;
/** Across hyphens only longer names: the end of one word and the beginning of the next make many short ones. */
const SHORTEST_ACROSS = 6;
/** A host made of names by the dozen is as telling by the first few, and must not cost more. */
const MOST = 16;
/** Names so long that several edits leave them readable, whatever else the host shows. */
const LONG = 13;

const codes = new Uint8Array(LONGEST_HOST + 1);
const joined = new Uint8Array(LONGEST_HOST);
const places = new Uint8Array(LONGEST_HOST + 1);
const collapsed = new Uint8Array(LONGEST_HOST);

type Report = (id: number, from: number, to: number, edits: number) => void;

function equals(mark: Uint8Array, text: Uint8Array, from: number, to: number): boolean {
  if (mark.length !== to - from) return false;
  for (let at = 0; at < mark.length; at++) if (mark[at] !== text[from + at]) return false;
  return true;
}

/** Writes the word with each run of one letter as a single one: `posstnorrd` → `postnord`. */
function collapse(text: Uint8Array, from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at++)
    if (at === from || text[at] !== text[at - 1]) collapsed[size++] = text[at] ?? 0;
  return size;
}

/** How many edits may part a word from a name of this length. */
function editsAllowed(length: number, wide: boolean): number {
  if (length >= LONG) return 3;
  return wide && length >= SHORTEST_ACROSS ? 2 : 1;
}

/** Looks through one word for names. */
function searchWord(
  index: MarkIndex,
  text: Uint8Array,
  from: number,
  to: number,
  wide: boolean,
  report: Report,
): void {
  const length = to - from;
  if (length < SHORTEST) return;
  const maybe = index.inspect(text, from, to);
  const far = (wide || length >= LONG - 1) && length >= GRAM && length <= LONGEST_EDITED;
  if (maybe === 0 && !far) return;
  let whole = false;
  const reportEqual = (start: number, end: number) => (id: number) => {
    if (!equals(index.codesOf(id), text, start, end)) return;
    whole ||= end - start === length;
    report(id, start, end, 0);
  };
  if (maybe & MAYBE.whole) index.wholeWord(text, from, to, reportEqual(from, to));
  if (maybe & MAYBE.edge) {
    index.wholeWord(text, from, from + SHORTEST, reportEqual(from, from + SHORTEST));
    index.wholeWord(text, to - SHORTEST, to, reportEqual(to - SHORTEST, to));
  }
  if (maybe & MAYBE.inside) searchInside(index, text, from, to, report);
  if (!whole && (far || maybe & (MAYBE.near | MAYBE.doubled)))
    searchEdited(index, text, from, to, far, wide, report);
}

function searchInside(index: MarkIndex, text: Uint8Array, from: number, to: number, report: Report): void {
  for (let at = from; at <= to - GRAM; at++) {
    index.beginningAt(text, at, to, (id) => {
      const mark = index.codesOf(id);
      const end = at + mark.length;
      if (end <= to && mark.length < to - from && equals(mark, text, at, end)) report(id, at, end, 0);
    });
  }
}

function searchEdited(
  index: MarkIndex,
  text: Uint8Array,
  from: number,
  to: number,
  far: boolean,
  wide: boolean,
  report: Report,
): void {
  const candidates = new Set<number>();
  const collect = (id: number) => {
    candidates.add(id);
  };
  index.oneEditAway(text, from, to, collect);
  if (far) index.sharingAnEnd(text, from, to, collect);
  const size = collapse(text, from, to);
  if (size < to - from && size >= GRAM) index.oneEditAway(collapsed, 0, size, collect);
  if (candidates.size === 0) return;
  const word = text.subarray(from, to);
  for (const id of candidates) {
    const mark = index.codesOf(id);
    const limit = editsAllowed(mark.length, wide);
    const edits = editDistance(mark, word, limit);
    if (edits > 0 && edits <= limit) report(id, from, to, edits);
    if (edits <= limit || size === to - from) continue;
    // A doubled letter is an edit that hardly shows: one more is allowed beside it.
    const others = editDistance(mark, collapsed.subarray(0, size), Math.max(1, limit - 1));
    if (others <= Math.max(1, limit - 1)) report(id, from, to, others + 1);
  }
}

const isBreak = (code: number | undefined): boolean => code === undefined || code === DOT || code === HYPHEN;

/** Looks through one label as if its hyphens were not there: `amaz-o-n-jp`, `mercado-libre`. */
function searchAcross(index: MarkIndex, from: number, to: number, report: Report): void {
  let size = 0;
  for (let at = from; at < to; at++) {
    if (codes[at] === HYPHEN) continue;
    places[size] = at;
    joined[size++] = codes[at] ?? 0;
  }
  searchWord(index, joined, 0, size, false, (id, first, last, edits) => {
    const start = places[first] ?? from;
    const end = (places[last - 1] ?? to - 1) + 1;
    const opens = edits === 0 || isBreak(codes[start - 1]);
    const parted = end - start > last - first && opens && isBreak(codes[end]);
    if (parted && index.codesOf(id).length >= SHORTEST_ACROSS) report(id, start, end, edits);
  });
}

/** Looks through the host as if these pairs of letters were the one that they look like: `walrnart`. */
function searchPaired(host: string, pairs: readonly number[], index: MarkIndex, report: Report): void {
  let size = 0;
  for (let at = 0; at < host.length; at++) {
    const one = pairs.includes(at) ? letterLike(host.slice(at, at + 2)) : undefined;
    places[size] = at;
    joined[size++] = one ?? codes[at] ?? 0;
    if (one) at++;
  }
  places[size] = host.length;
  for (let from = 0, to = 0; to <= size; to++) {
    if (to < size && !isBreak(joined[to])) continue;
    if ((places[to] ?? 0) - (places[from] ?? 0) > to - from)
      searchWord(index, joined, from, to, false, (id, first, last, edits) => {
        const [start = 0, end = 0] = [places[first], places[last]];
        if (edits === 0 && end - start > last - first) report(id, start, end, 0);
      });
    from = to + 1;
  }
}

const NONE: readonly Sighting[] = [];

/**
 * Where names stand in a host: as words between dots and hyphens, glued to other letters, across hyphens,
 * and with a few edits.
 * @param wide whether to look for more than one edit: only worth its time where other things speak against the host.
 */
export function sightingsIn(host: string, index: MarkIndex, wide: boolean): readonly Sighting[] {
  let found: Sighting[] | undefined;
  const report: Report = (id, from, to, edits) => {
    const mark = index.marks[id];
    if (!mark || (found && found.length >= MOST)) return;
    found ??= [];
    found.push({ mark, from, to, edits });
  };
  const length = fold(host, codes);
  codes[length] = DOT;
  let word = 0;
  let label = 0;
  let hyphens = 0;
  for (let at = 0; at <= length; at++) {
    const code = codes[at];
    if (code !== DOT && code !== HYPHEN) continue;
    searchWord(index, codes, word, at, wide, report);
    word = at + 1;
    if (code === HYPHEN) {
      hyphens++;
      continue;
    }
    if (hyphens > 0) searchAcross(index, label, at, report);
    label = at + 1;
    hyphens = 0;
  }
  const pairs = pairsIn(host);
  if (pairs.length > 0 && pairs.length <= MOST_PAIRS && length === host.length) {
    searchPaired(host, pairs, index, report);
    // A name may hold one of them itself: `sarnsclub`.
    if (pairs.length > 1) for (const pair of pairs) searchPaired(host, [pair], index, report);
  }
  return found ?? NONE;
}
