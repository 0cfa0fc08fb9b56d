import { codeOf } from './fold';

/** Letters that together look like one, and that one. */
const PAIRS = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
] as const;

const looks = new Map<string, number>(PAIRS.map(([pair, letter]) => [pair, codeOf(letter)]));

/** A host with more such pairs than these is no fake of one name. */
export const MOST_PAIRS = 4;

/** Where such pairs stand in a host. */
export function pairsIn(host: string): number[] {
  const found: number[] = [];
  for (const [pair] of PAIRS)
    for (let at = host.indexOf(pair); at >= 0; at = host.indexOf(pair, at + 2)) found.push(at);
  return found;
}

/** What the letter folds to that two letters look like. */
export const letterLike = (pair: string): number | undefined => looks.get(pair);
