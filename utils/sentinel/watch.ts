/** How often a document is looked at again while it changes. Times in milliseconds. */
export interface Pace {
  /** From a change to the look that it causes; grows by half with each look. */
  first: number;
  longest: number;
  /** Looks in all. */
  most: number;
  /** The most that looks may take of the time, whatever the page does: 0.01 is a hundredth. */
  share: number;
}

/** Attributes that turn a plain element into a field or frame, or move a frame. */
const ATTRIBUTES = ['src', 'type', 'autocomplete'];

/**
 * Looks again after one of the roots changed, and never while it is changing: the first change silences the observer
 * until the look, so that a page that changes without end costs no more than one that changes once a look.
 * Gives the function that stops it.
 */
export const watchChanges = (
  roots: () => readonly Node[],
  look: () => void,
  pace: Pace,
  attributes: readonly string[] = ATTRIBUTES,
): (() => void) => {
  let delay = pace.first;
  let left = pace.most;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(again, delay);
  });
  const observe = (): void => {
    for (const root of roots())
      observer.observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: attributes as string[],
      });
  };
  const again = (): void => {
    const start = performance.now();
    look();
    left -= 1;
    if (stopped || left <= 0) return;
    delay = Math.max(Math.min(delay * 1.5, pace.longest), (performance.now() - start) / pace.share);
    observe();
  };
  observe();
  return () => {
    stopped = true;
    clearTimeout(timer);
    observer.disconnect();
  };
};
