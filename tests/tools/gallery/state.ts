import type { ComponentChildren } from 'preact';

/** The sheet of style that a state is shown in: that of the surface where it lives. */
export type Surface = 'popup' | 'sheet' | 'spending' | 'notice' | 'pause';

/** One surface in one state, or a piece of it that stands for itself. */
export interface State {
  surface: Surface;
  draw: () => ComponentChildren;
  /** What is then pressed, as CSS selectors in order: states that a piece keeps to itself. */
  press?: readonly string[];
}

export type States = Readonly<Record<string, State>>;

/** A handler that leaves the state as it is shown. */
export const nothing = () => {};

/** A deed that is refused, for a reason that the catalogue words. */
export const refused = async () => 'problem_failed';

/** A deed that is done. */
export const done = async () => null;
