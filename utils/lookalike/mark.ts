import type { Renown } from '../registry/entity';

/** How much else must speak against a host before a name in it counts. */
export const STRENGTH = {
  /** A common word, or a name that others bear too. */
  common: 0,
  /** Short, but no word: `dhl`, `temu`, `fedex`. */
  short: 1,
  /** Six letters, or fewer that stand in no ordinary word: `amazon`, `usps`. */
  fair: 2,
  /** Seven letters or more that mean only this company. */
  distinctive: 3,
} as const;

export type Strength = (typeof STRENGTH)[keyof typeof STRENGTH];

/** One way to write a name in a host: letters and digits, no hyphen. */
export interface Mark {
  readonly text: string;
  readonly strength: Strength;
  /** So few vowels that these letters stand in no ordinary word. */
  readonly unspeakable: boolean;
  /** Whether to look for misspellings too: not of lesser names. */
  readonly main: boolean;
  /** One letter away from ordinary words: another letter than its own makes no misspelling of it. */
  readonly nearWords: boolean;
  /** Fakes of a household name are many; a lesser one needs a plainer sign. */
  readonly renown: Renown;
  /** The name without its last letter: only a beginning that runs on into other letters is a sighting of it. */
  readonly stub?: true;
  /** Whose name it is, and where to go instead. */
  readonly name: string;
  readonly domain: string;
}
