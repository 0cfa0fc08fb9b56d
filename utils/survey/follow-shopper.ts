import { noteWritten } from './dom';
import type { ShadowOf } from './reading';

/** Milliseconds from what the shopper does to the look that it causes, and between two such looks. */
const SOON = 100;
const PAUSE = 2_000;

/**
 * Looks again when the shopper opens a part of the page, or goes into one: a style alone may have shown it, which no
 * change of the document tells. Notes what is written into on the way.
 * @returns the elements whose shadow roots took the focus, which closed ones of HTML's own elements are known by alone
 */
export const followShopper = (
  shadowOf: ShadowOf,
  focused: Element | undefined,
  look: () => void,
): ReadonlySet<Element> => {
  const hosts = new Set<Element>();
  const enter = (from: EventTarget | null | undefined): void => {
    let host = from;
    while (host instanceof Element) {
      const root = shadowOf(host);
      if (root) hosts.add(host);
      host = root?.activeElement;
    }
  };
  let isDue = false;
  let last = Number.NEGATIVE_INFINITY;
  const onMove = (event: Event): void => {
    if (!event.isTrusted) return;
    enter(event.composedPath()[0]);
    if (isDue) return;
    isDue = true;
    setTimeout(
      () => {
        isDue = false;
        last = performance.now();
        look();
      },
      Math.max(SOON, last + PAUSE - performance.now()),
    );
  };
  for (const type of ['focusin', 'toggle']) addEventListener(type, onMove, true);
  addEventListener('input', (event) => event.isTrusted && noteWritten(event.composedPath()[0]), true);
  enter(focused);
  return hosts;
};
