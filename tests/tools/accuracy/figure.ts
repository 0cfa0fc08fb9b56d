/** One row of the table that `npm run accuracy` prints. */
export interface Figure {
  readonly name: string;
  /** As a person reads it: `97.2 %`, `4 per 100,000`. */
  readonly value: string;
  readonly goal: string;
  readonly met: boolean;
  /** Each miss or false alarm, a line each. */
  readonly misses: readonly string[];
}

/** The part of `all` that is right, against the least that it should be. */
export function share(name: string, all: number, misses: readonly string[], leastPercent: number): Figure {
  const percent = all ? (100 * (all - misses.length)) / all : 100;
  const value = `${percent.toFixed(1)} % of ${all}`;
  return { name, value, goal: `≥ ${leastPercent} %`, met: percent >= leastPercent, misses };
}

/** False alarms, scaled to 100,000, against the most that there may be. */
export function alarms(name: string, all: number, misses: readonly string[], most: number): Figure {
  const rate = all ? (100_000 * misses.length) / all : 0;
  const value = `${rate.toFixed(1)} per 100,000 (${misses.length} of ${all})`;
  return { name, value, goal: `≤ ${most}`, met: rate <= most, misses };
}
