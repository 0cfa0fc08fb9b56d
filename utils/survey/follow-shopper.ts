import { noteWritten, openShadowOf } from './dom';
import type { ShadowOf } from './reading';

/**
 * Milliseconds from what the shopper does to the look that it causes, and between two such looks, of which the second
 * waits a hundred times as long as the first took.
 */
const SOON = 100;
const PAUSE = 2_000;
const REST = 100;

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
      if (root && !openShadowOf(host)) hosts.add(host);
      host = root?.activeElement;
    }
  };
  let isDue = false;
  let next = Number.NEGATIVE_INFINITY;
  const onMove = (event: Event): void => {
    if (!event.isTrusted) return;
    enter(event.composedPath()[0]);
    if (isDue) return;
    isDue = true;
    setTimeout(
      () => {
        isDue = false;
        for (const host of hosts) if (!host.isConnected) hosts.delete(host);
        const start = performance.now();
        look();
        const end = performance.now();
        next = end + Math.max(PAUSE, REST * (end - start));
      },
      Math.max(SOON, next - performance.now()),
    );
  };
  for (const type of ['focusin', 'toggle']) addEventListener(type, onMove, true);
  const onInput = (event: Event): void => {
    let [target] = event.composedPath();
    while (target instanceof Element) {
      const root = shadowOf(target);
      if (!root) break;
      target = root.activeElement ?? undefined;
    }
    if (event.isTrusted) noteWritten(target);
  };
  addEventListener('input', onInput, true);
  enter(focused);
  return hosts;
};
