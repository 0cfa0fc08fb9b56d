import type { Entity } from '../registry/entity';

/** Whom a page presents itself as, where its address is not theirs. */
export interface Claim {
  readonly entity: Entity;
  /** Enough for an accusation by itself. Else the page only leans that way: it counts beside other evidence. */
  readonly firm: boolean;
  /** The page's own words that claim it, the most telling first. */
  readonly words: readonly string[];
}
