/** A rectangle in CSS pixels of the window, from its top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** A place and how much of the page's controls it would cover, in square pixels. */
export interface Place {
  left: number;
  top: number;
  covers: number;
}

/** Room to the window's edge, in pixels. */
export const MARGIN = 12;
/** From one place that is tried to the next, in pixels. */
const STEP = 12;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart));

const shared = (one: Box, other: Box): number =>
  overlap(one.left, one.width, other.left, other.width) *
  overlap(one.top, one.height, other.top, other.height);

/** Whether two boxes have any part in common. */
export const meets = (one: Box, other: Box): boolean => shared(one, other) > 0;

/** Left edges to try: where a line ends, where it begins, the middle. */
function columns(width: number, window: Size, direction: 'ltr' | 'rtl'): number[] {
  const right = Math.max(0, window.width - width - MARGIN);
  const left = Math.min(MARGIN, right);
  return direction === 'ltr' ? [right, left, (left + right) / 2] : [left, right, (left + right) / 2];
}

/** Upper edges to try, from the bottom of the window upwards. */
function rows(height: number, window: Size): number[] {
  const lowest = Math.max(0, window.height - height - MARGIN);
  const count = Math.floor(Math.max(0, lowest - MARGIN) / STEP);
  return Array.from({ length: count + 1 }, (_, row) => lowest - row * STEP);
}

/**
 * Where a panel covers the least of what a person may want to press: the first place that covers nothing, along the
 * edge where lines end, then where they begin, then the middle, each from the bottom upwards.
 * @param controls where the page's controls are
 */
export function findPlace(
  { width, height }: Size,
  window: Size,
  controls: readonly Box[],
  direction: 'ltr' | 'rtl',
): Place {
  let best: Place | null = null;
  for (const left of columns(width, window, direction)) {
    for (const top of rows(height, window)) {
      const covers = controls.reduce(
        (sum, control) => sum + shared({ left, top, width, height }, control),
        0,
      );
      if (covers === 0) return { left, top, covers };
      if (!best || covers < best.covers) best = { left, top, covers };
    }
  }
  return best ?? { left: 0, top: 0, covers: 0 };
}
