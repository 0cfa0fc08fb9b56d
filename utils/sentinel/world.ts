import type { PageFacts } from '../facts/page-facts';

/**
 * What our scripts in one document leave for each other in the extension's isolated world, which the page cannot
 * see. Symbols of the registry, since each script is a bundle of its own.
 */
interface World {
  /** The sentinel's reason for waking. */
  [WOKE]?: PageFacts['woke'];
  /** The document that a sentinel watches, so that a second one does not. A frame's world outlives its first, empty document. */
  [WATCHED]?: Document;
  /** What took the focus and hides a card's field in its shadow root. */
  [FOCUSED]?: Element;
  /** Looks at the document anew: left by the survey, so that a second injection does only that. */
  [SURVEYED]?: () => void;
}

export const WOKE: unique symbol = Symbol.for('tillwatch.woke') as never;
export const WATCHED: unique symbol = Symbol.for('tillwatch.watched') as never;
export const FOCUSED: unique symbol = Symbol.for('tillwatch.focused') as never;
export const SURVEYED: unique symbol = Symbol.for('tillwatch.surveyed') as never;

export const world = globalThis as typeof globalThis & World;
