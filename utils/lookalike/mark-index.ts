import { fold } from './fold';
import { HashTable } from './hash-table';
import { type Mark, STRENGTH } from './mark';

/** Multiplier of the rolling hash: odd, so that no information is lost modulo 2^32. */
const BASE = 0x01000193;
/**
 * A name inside a word is looked up by its first six letters, a shorter one by its first four; a far misspelling
 * by its first or last four.
 */
export const GRAM = 4;
const LONG_GRAM = 6;
const CODE_BITS = 5;
const GRAM_MASK = (1 << (CODE_BITS * GRAM)) - 1;
const LONG_GRAM_MASK = (1 << (CODE_BITS * LONG_GRAM)) - 1;
/** The shortest names are looked for only at the edges of a word. */
const EDGE = 3;
export const LONGEST_WORD = 63;
const LONGEST_NEAR = 40;
const SHORTEST_NEAR = 5;

/** What `inspect` may answer, as bits. */
export const MAYBE = { whole: 1, inside: 2, edge: 4, near: 8, doubled: 16 } as const;

const powers = new Int32Array(LONGEST_WORD + 1);
powers[0] = 1;
for (let at = 1; at <= LONGEST_WORD; at++) powers[at] = Math.imul(powers[at - 1] ?? 1, BASE);

const scratch = new Uint8Array(LONGEST_WORD + 1);
const sums = new Int32Array(LONGEST_WORD + 1);

/** Fills `sums`, where `sums[n]` is the rolling hash of the first n codes, and gives the last. */
function sumUp(codes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from, count = 1; at < to; at++, count++) {
    sum = (Math.imul(sum, BASE) + (codes[at] ?? 0)) | 0;
    sums[count] = sum;
  }
  return sum;
}

/** The hash of the summed codes without the one at `skip`. */
function sumWithout(length: number, skip: number): number {
  const power = powers[length - skip - 1] ?? 1;
  const tail = ((sums[length] ?? 0) - Math.imul(sums[skip + 1] ?? 0, power)) | 0;
  return (Math.imul(sums[skip] ?? 0, power) + tail) | 0;
}

/** The hash of the last letters of the summed codes. */
const sumOfEnd = (length: number): number =>
  ((sums[length] ?? 0) - Math.imul(sums[length - EDGE] ?? 0, powers[EDGE] ?? 1)) | 0;

function gramAt(codes: Uint8Array, at: number, letters = GRAM): number {
  let gram = 0;
  for (let count = 0; count < letters; count++) gram = (gram << CODE_BITS) | (codes[at + count] ?? 0);
  return gram;
}

const isMisspelt = ({ main, strength, text }: Mark): boolean =>
  main && strength !== STRENGTH.common && text.length >= SHORTEST_NEAR && text.length <= LONGEST_NEAR;

/**
 * Names by their folded letters, so that a host is looked up piece by piece and never compared with all names:
 * whole words and all words one deletion away by hash, names inside words by their first letters.
 * The cost of a look-up does not depend on the number of names.
 */
export class MarkIndex {
  private readonly folded: readonly Uint8Array[];
  private readonly whole: HashTable;
  private readonly near: HashTable;
  private readonly longInside: HashTable;
  private readonly shortInside: HashTable;
  private readonly heads: HashTable;
  private readonly tails: HashTable;

  constructor(readonly marks: readonly Mark[]) {
    this.folded = marks.map(({ text }) => scratch.slice(0, fold(text, scratch)));
    const misspelt = marks.filter(isMisspelt);
    this.whole = new HashTable(marks.length);
    this.longInside = new HashTable(marks.length);
    this.shortInside = new HashTable(marks.length);
    this.heads = new HashTable(misspelt.length);
    this.tails = new HashTable(misspelt.length);
    this.near = new HashTable(misspelt.reduce((sum, { text }) => sum + text.length + 1, 0));
    marks.forEach((mark, id) => {
      this.add(mark, id);
    });
  }

  private add(mark: Mark, id: number): void {
    const codes = this.codesOf(id);
    const hash = sumUp(codes, 0, codes.length);
    this.whole.add(hash, id);
    if (codes.length >= LONG_GRAM) this.longInside.add(gramAt(codes, 0, LONG_GRAM), id);
    else if (codes.length >= GRAM) this.shortInside.add(gramAt(codes, 0), id);
    if (!isMisspelt(mark)) return;
    this.heads.add(gramAt(codes, 0), id);
    this.tails.add(gramAt(codes, codes.length - GRAM), id);
    this.near.add(hash, id);
    for (let skip = 0; skip < codes.length; skip++) this.near.add(sumWithout(codes.length, skip), id);
  }

  /** The folded letters of a mark. */
  codesOf(id: number): Uint8Array {
    return this.folded[id] ?? new Uint8Array();
  }

  /** What is worth looking for in a word: bits of `MAYBE`, mostly none. One pass over its letters. */
  inspect(codes: Uint8Array, from: number, to: number): number {
    const length = to - from;
    if (length > LONGEST_WORD) return MAYBE.inside;
    let maybe = 0;
    let sum = 0;
    let gram = 0;
    let opens = false;
    let last = 0;
    for (let at = from, count = 1; at < to; at++, count++) {
      const code = codes[at] ?? 0;
      if (code === last) maybe |= MAYBE.doubled;
      last = code;
      sum = (Math.imul(sum, BASE) + code) | 0;
      sums[count] = sum;
      gram = ((gram << CODE_BITS) | code) & LONG_GRAM_MASK;
      if (count < GRAM) continue;
      if (count === GRAM) opens = this.heads.mayHave(gram);
      const inside = count >= LONG_GRAM && this.longInside.mayHave(gram);
      if (inside || this.shortInside.mayHave(gram & GRAM_MASK)) maybe |= MAYBE.inside;
    }
    if (this.whole.mayHave(sum)) maybe |= MAYBE.whole;
    if (length > GRAM && (this.whole.mayHave(sums[EDGE] ?? 0) || this.whole.mayHave(sumOfEnd(length))))
      maybe |= MAYBE.edge;
    if (length > LONGEST_NEAR || length < GRAM) return maybe;
    // One edit cannot break both ends of a word whose ends are apart.
    if (length > 2 * GRAM && !opens && !this.tails.mayHave(gram & GRAM_MASK)) return maybe;
    return maybe | this.inspectNear(length, sum);
  }

  private inspectNear(length: number, sum: number): number {
    if (this.near.mayHave(sum)) return MAYBE.near;
    for (let skip = 0; skip < length; skip++)
      if (this.near.mayHave(sumWithout(length, skip))) return MAYBE.near;
    return 0;
  }

  /** Marks that this very word may be; the caller compares. */
  wholeWord(codes: Uint8Array, from: number, to: number, found: (id: number) => void): void {
    if (to - from <= LONGEST_WORD) this.whole.each(sumUp(codes, from, to), found);
  }

  /** Marks that may begin at `at` in a word that ends at `to`; the caller compares. */
  beginningAt(codes: Uint8Array, at: number, to: number, found: (id: number) => void): void {
    this.shortInside.each(gramAt(codes, at), found);
    if (at + LONG_GRAM <= to) this.longInside.each(gramAt(codes, at, LONG_GRAM), found);
  }

  /** Marks that may be one insertion, deletion, substitution or swap away from the word; the caller measures. */
  oneEditAway(codes: Uint8Array, from: number, to: number, found: (id: number) => void): void {
    const length = to - from;
    this.near.each(sumUp(codes, from, to), found);
    for (let skip = 0; skip < length; skip++) {
      this.near.each(sumWithout(length, skip), found);
    }
  }

  /** Marks that begin or end as the word does: those may be several edits away. */
  sharingAnEnd(codes: Uint8Array, from: number, to: number, found: (id: number) => void): void {
    this.heads.each(gramAt(codes, from), found);
    this.tails.each(gramAt(codes, to - GRAM), found);
  }
}
