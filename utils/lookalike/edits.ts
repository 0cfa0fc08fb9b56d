const WIDEST = 70;
let before = new Uint8Array(WIDEST);
let last = new Uint8Array(WIDEST);
let row = new Uint8Array(WIDEST);

/**
 * Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours.
 * @returns the distance, or `limit + 1` as soon as it must be greater.
 */
export function editDistance(a: Uint8Array, b: Uint8Array, limit: number): number {
  const none = limit + 1;
  if (Math.abs(a.length - b.length) > limit || b.length >= WIDEST) return none;
  for (let at = 0; at <= b.length; at++) last[at] = at;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j - 1] ?? 0) + same, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return none;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? none, none);
}

const codesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** As `editDistance`, of two texts in ASCII. */
export const editsBetween = (a: string, b: string, limit: number): number =>
  editDistance(codesOf(a), codesOf(b), limit);
