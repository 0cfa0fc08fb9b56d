/** One row of the table that `npm run bench` prints. */
export interface Measurement {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
}

const ROUNDS = 5;
const REPEATS = 8;

/** Nanoseconds that one call takes: the mean over the inputs, of the fastest round. */
export function meanTime<T>(inputs: readonly T[], run: (input: T) => unknown, rounds = ROUNDS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = process.hrtime.bigint();
    for (const input of inputs) run(input);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / inputs.length);
  }
  return best;
}

/** Nanoseconds that the call takes for the input in the middle, each input's fastest round. */
export function medianTime<T>(inputs: readonly T[], run: (input: T) => unknown): number {
  const fastest = inputs.map((input) => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.hrtime.bigint();
      for (let repeat = 0; repeat < REPEATS; repeat++) run(input);
      best = Math.min(best, Number(process.hrtime.bigint() - start) / REPEATS);
    }
    return best;
  });
  return fastest.sort((a, b) => a - b)[Math.floor(fastest.length / 2)] ?? 0;
}
