const FREE = -1;

/** Spread the bits of a hash over its upper end, in two ways. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
const spreadAgain = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);

/** Bits of the filter for each slot of the table, as a power of two. */
const FILTER = 4;

/**
 * 32-bit hashes with a number each, in typed arrays: quick to build at each start of the background, and most
 * look-ups that find nothing end after one bit of a small filter. One hash may have several numbers.
 */
export class HashTable {
  private readonly keys: Int32Array;
  private readonly numbers: Int32Array;
  private readonly filter: Uint32Array;
  private readonly shift: number;

  /** @param size how many entries there will be at most. */
  constructor(size: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(size + 1)) + 1);
    this.keys = new Int32Array(1 << bits);
    this.numbers = new Int32Array(1 << bits).fill(FREE);
    this.filter = new Uint32Array(1 << (bits + FILTER - 5));
    this.shift = 32 - bits;
  }

  add(hash: number, value: number): void {
    const mask = this.keys.length - 1;
    const key = spread(hash);
    let slot = key >>> this.shift;
    for (; this.numbers[slot] !== FREE; slot = (slot + 1) & mask) {
      if (this.keys[slot] === hash && this.numbers[slot] === value) return;
    }
    this.keys[slot] = hash;
    this.numbers[slot] = value;
    this.mark(key);
    this.mark(spreadAgain(hash));
  }

  private mark(key: number): void {
    const bit = key >>> (this.shift - FILTER);
    this.filter[bit >>> 5] = (this.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  private isMarked(key: number): boolean {
    const bit = key >>> (this.shift - FILTER);
    return (((this.filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  /** Says no for certain, yes in a few cases wrongly. */
  mayHave(hash: number): boolean {
    return this.isMarked(spread(hash)) && this.isMarked(spreadAgain(hash));
  }

  /** Calls back with each number of the hash. */
  each(hash: number, found: (value: number) => void): void {
    if (!this.mayHave(hash)) return;
    const mask = this.keys.length - 1;
    let slot = spread(hash) >>> this.shift;
    for (; this.numbers[slot] !== FREE; slot = (slot + 1) & mask) {
      if (this.keys[slot] === hash) found(this.numbers[slot] ?? FREE);
    }
  }
}
