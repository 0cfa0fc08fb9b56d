import { setTimeout } from 'node:timers/promises';

/** Milliseconds between two looks, and before giving up. */
const PAUSE = 50;
const DEADLINE = 15_000;

type Falsy = false | null | undefined | 0 | '';

/** Looks again and again until there is something, and gives it. @throws saying what never came. */
export async function until<Found>(
  what: string,
  look: () => Promise<Found | Falsy> | Found | Falsy,
  deadline: number = DEADLINE,
): Promise<Found> {
  const end = performance.now() + deadline;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited ${deadline} ms in vain until ${what}`);
    await setTimeout(PAUSE);
  }
}
