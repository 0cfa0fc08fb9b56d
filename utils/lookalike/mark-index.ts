import { fold } from './fold';
import type { Mark } from './mark';

/** Multiplier of the rolling hash: odd, so that no information is lost modulo 2^32. */
const BASE = 0x01000193;
const GRAM = 4;
const LONGEST = 64;

const powers = new Int32Array(LONGEST + 1);
powers[0] = 1;
for (let at = 1; at <= LONGEST; at++) powers[at] = Math.imul(powers[at - 1] ?? 1, BASE);

/** A set of 32-bit hashes as bits: says no for certain, yes mostly rightly. Costs one cache line a question. */
class HashFilter {
  private readonly bits: Uint32Array;
  private readonly shift: number;

  constructor(hashes: readonly number[]) {
    const size = Math.max(10, Math.ceil(Math.log2(hashes.length + 1)) + 4);
    this.bits = new Uint32Array(1 << (size - 5));
    this.shift = 32 - size;
    for (const hash of hashes) {
      const bit = this.place(hash);
      this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  private place(hash: number): number {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> this.shift;
  }

  has(hash: number): boolean {
    const bit = this.place(hash);
    return (((this.bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

type Table = Map<number, Mark[]>;

function put(table: Table, key: number, mark: Mark): void {
  const known = table.get(key);
  if (!known) table.set(key, [mark]);
  else if (!known.includes(mark)) known.push(mark);
}

const scratch = new Uint8Array(LONGEST);
const sums = new Int32Array(LONGEST + 1);

/** Sums of the rolling hash: `sums[n]` is the hash of the first n codes. */
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

const gramAt = (codes: Uint8Array, at: number): number =>
  ((codes[at] ?? 0) << 15) | ((codes[at + 1] ?? 0) << 10) | ((codes[at + 2] ?? 0) << 5) | (codes[at + 3] ?? 0);

/**
 * Names by their folded letters, so that a host is looked up piece by piece and never compared with all names:
 * whole words and all words one deletion away by hash, names inside words by their first four letters.
 * The cost of a look-up does not depend on the number of names.
 */
export class MarkIndex {
  private readonly whole: Table = new Map();
  private readonly near: Table = new Map();
  private readonly byHead: Table = new Map();
  private readonly byTail: Table = new Map();
  private readonly folded = new Map<Mark, Uint8Array>();
  private readonly words: HashFilter;
  private readonly nearby: HashFilter;
  private readonly heads = new Uint8Array(1 << 17);

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) this.add(mark);
    this.words = new HashFilter([...this.whole.keys()]);
    this.nearby = new HashFilter([...this.near.keys()]);
    for (const gram of this.byHead.keys()) this.heads[gram >>> 3] = (this.heads[gram >>> 3] ?? 0) | (1 << (gram & 7));
  }

  private add(mark: Mark): void {
    const length = fold(mark.text, scratch);
    const codes = scratch.slice(0, length);
    this.folded.set(mark, codes);
    put(this.whole, sumUp(codes, 0, length), mark);
    if (length < GRAM) return;
    put(this.byHead, gramAt(codes, 0), mark);
    put(this.byTail, gramAt(codes, length - GRAM), mark);
    put(this.near, sums[length] ?? 0, mark);
    for (let skip = 0; skip < length; skip++) put(this.near, sumWithout(length, skip), mark);
  }

  /** The folded letters of a mark of this index. */
  codesOf(mark: Mark): Uint8Array {
    return this.folded.get(mark) ?? new Uint8Array();
  }

  /** Marks that this very word may be; the caller compares. */
  wholeWord(codes: Uint8Array, from: number, to: number): readonly Mark[] {
    if (to - from > LONGEST) return [];
    const hash = sumUp(codes, from, to);
    return this.words.has(hash) ? (this.whole.get(hash) ?? []) : [];
  }

  /** Marks that begin with the four letters at `at`; the caller compares the rest. */
  beginningAt(codes: Uint8Array, at: number): readonly Mark[] {
    const gram = gramAt(codes, at);
    return ((this.heads[gram >>> 3] ?? 0) >>> (gram & 7)) & 1 ? (this.byHead.get(gram) ?? []) : [];
  }

  /** Marks that may be one insertion, deletion, substitution or swap away from the word; the caller measures. */
  oneEditAway(codes: Uint8Array, from: number, to: number, found: Set<Mark>): void {
    const length = to - from;
    if (length > LONGEST || length < GRAM) return;
    const hash = sumUp(codes, from, to);
    this.collect(hash, found);
    for (let skip = 0; skip < length; skip++) this.collect(sumWithout(length, skip), found);
  }

  private collect(hash: number, found: Set<Mark>): void {
    if (!this.nearby.has(hash)) return;
    for (const mark of this.near.get(hash) ?? []) found.add(mark);
  }

  /** Marks that begin or end as the word does: those may be several edits away. */
  sharingAnEnd(codes: Uint8Array, from: number, to: number, found: Set<Mark>): void {
    if (to - from < GRAM) return;
    for (const mark of this.byHead.get(gramAt(codes, from)) ?? []) found.add(mark);
    for (const mark of this.byTail.get(gramAt(codes, to - GRAM)) ?? []) found.add(mark);
  }
}
