import { editDistance } from './edits';
import { DOT, fold, HYPHEN } from './fold';
import type { Mark } from './mark';
import type { MarkIndex } from './mark-index';

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
const LONGEST_MARK = 40;
const SHORTEST = 3;
/** Inside a word, or with an edit, shorter names mean nothing. */
const SHORTEST_INSIDE = 4;
/** Names so long that several edits leave them readable, whatever else the host shows. */
const LONG = 13;
/** Across hyphens, only longer ones: the end of one word and the beginning of the next make many short names. */
const SHORTEST_ACROSS = 6;

const codes = new Uint8Array(LONGEST_HOST + 1);
const joined = new Uint8Array(LONGEST_HOST);
const collapsed = new Uint8Array(LONGEST_HOST);
const places = new Uint8Array(LONGEST_HOST + 1);

/** Writes the word with each run of one letter as a single one: `posstnorrd` → `postnord`. */
function collapse(text: Uint8Array, from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at++) if (at === from || text[at] !== text[at - 1]) collapsed[size++] = text[at] ?? 0;
  return size;
}

function equals(mark: Uint8Array, text: Uint8Array, from: number, to: number): boolean {
  if (mark.length !== to - from) return false;
  for (let at = 0; at < mark.length; at++) if (mark[at] !== text[from + at]) return false;
  return true;
}

/** How many edits may part a word from a name of this length. */
function editsAllowed(length: number): number {
  if (length < 6) return 1;
  return length < LONG ? 2 : 3;
}

const isBreak = (code: number | undefined): boolean => code === undefined || code === DOT || code === HYPHEN;

type Report = (mark: Mark, from: number, to: number, edits: number) => void;

function lookUpWhole(index: MarkIndex, text: Uint8Array, from: number, to: number, report: Report): boolean {
  let found = false;
  for (const mark of index.wholeWord(text, from, to)) {
    if (!equals(index.codesOf(mark), text, from, to)) continue;
    report(mark, from, to, 0);
    found = true;
  }
  return found;
}

function lookUpInside(index: MarkIndex, text: Uint8Array, from: number, to: number, report: Report): void {
  for (let at = from; at <= to - SHORTEST_INSIDE; at++) {
    for (const mark of index.beginningAt(text, at)) {
      const end = at + mark.text.length;
      if (end <= to && end - at < to - from && equals(index.codesOf(mark), text, at, end)) report(mark, at, end, 0);
    }
  }
  if (to - from <= SHORTEST_INSIDE) return;
  lookUpWhole(index, text, from, from + SHORTEST, report);
  lookUpWhole(index, text, to - SHORTEST, to, report);
}

function lookUpEdited(index: MarkIndex, text: Uint8Array, from: number, to: number, wide: boolean, report: Report): void {
  const length = to - from;
  if (length > LONGEST_MARK || length < SHORTEST_INSIDE) return;
  const candidates = new Set<Mark>();
  index.oneEditAway(text, from, to, candidates);
  const far = wide || length >= LONG - 1;
  const size = far ? collapse(text, from, to) : length;
  if (far) {
    index.sharingAnEnd(text, from, to, candidates);
    if (size < length && size >= SHORTEST_INSIDE) index.oneEditAway(collapsed, 0, size, candidates);
  }
  if (candidates.size === 0) return;
  const word = text.subarray(from, to);
  for (const mark of candidates) {
    const limit = wide || mark.text.length >= LONG ? editsAllowed(mark.text.length) : 1;
    const codesOfMark = index.codesOf(mark);
    let edits = editDistance(codesOfMark, word, limit);
    if (size < length) edits = Math.min(edits, 1 + editDistance(codesOfMark, collapsed.subarray(0, size), limit));
    if (edits > 0 && edits <= limit) report(mark, from, to, edits);
  }
}

/**
 * Where names stand in a host: as words between dots and hyphens, glued to other letters, across hyphens,
 * and with a few edits.
 * @param wide whether to look for more than one edit: only worth its time where other things speak against the host.
 */
export function sightingsIn(host: string, index: MarkIndex, wide: boolean): Sighting[] {
  const found: Sighting[] = [];
  const length = fold(host, codes);
  codes[length] = DOT;
  const report: Report = (mark, from, to, edits) => {
    found.push({ mark, from, to, edits });
  };
  let word = 0;
  let label = 0;
  let hyphens = 0;
  for (let at = 0; at <= length; at++) {
    const code = codes[at];
    if (code !== DOT && code !== HYPHEN) continue;
    if (at - word >= SHORTEST) {
      const whole = lookUpWhole(index, codes, word, at, report);
      if (at - word > SHORTEST) lookUpInside(index, codes, word, at, report);
      if (!whole) lookUpEdited(index, codes, word, at, wide, report);
    }
    word = at + 1;
    if (code === HYPHEN) {
      hyphens++;
      continue;
    }
    if (hyphens > 0) lookAcross(index, label, at, report);
    label = at + 1;
    hyphens = 0;
  }
  return found;
}

/** Looks through one label as if its hyphens were not there: `amaz-o-n-jp`, `mercado-libre`. */
function lookAcross(index: MarkIndex, from: number, to: number, report: Report): void {
  let size = 0;
  for (let at = from; at < to; at++) {
    if (codes[at] === HYPHEN) continue;
    places[size] = at;
    joined[size++] = codes[at] ?? 0;
  }
  const across: Report = (mark, first, last, edits) => {
    const start = places[first] ?? from;
    const end = (places[last - 1] ?? to - 1) + 1;
    const parted = end - start > last - first && isBreak(codes[start - 1]) && isBreak(codes[end]);
    if (parted && mark.text.length >= SHORTEST_ACROSS) report(mark, start, end, edits);
  };
  const whole = lookUpWhole(index, joined, 0, size, across);
  lookUpInside(index, joined, 0, size, across);
  if (!whole) lookUpEdited(index, joined, 0, size, false, across);
}
