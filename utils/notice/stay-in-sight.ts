import type { NoticeHost } from './notice-host';

/** A page that takes the notice away again and again wins in the end; the badge still stands. */
const MOST_RAISES = 20;

/** How often the notice looks whether it is covered or covers something, in milliseconds. */
const LOOK_EVERY = 500;

interface Placing {
  /** Finds the notice its place anew. */
  settle(): void;
  /** The same, if it covers a control of the page. */
  stepAside(): void;
}

/**
 * Keeps a notice where it can be seen and is in nobody's way: puts it back when the page removes, hides or covers it,
 * follows it into a modal dialog that opens, since everything outside one is inert
 * (https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees), and asks for a better
 * place when the page has changed under it.
 * @returns a function that lets it go
 */
export function stayInSight(host: NoticeHost, { settle, stepAside }: Placing): () => void {
  const ending = new AbortController();
  let raises = 0;
  let hasStirred = true;

  const raiseIf = (isDown: boolean): void => {
    if (!isDown || raises >= MOST_RAISES) return;
    raises += 1;
    host.raise();
  };
  const on = (target: EventTarget, type: string, listener: (event: Event) => void): void =>
    EventTarget.prototype.addEventListener.call(target, type, listener, {
      capture: true,
      passive: true,
      signal: ending.signal,
    });

  const observer = new MutationObserver(() => {
    hasStirred = true;
    raiseIf(!host.isUp());
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'inert', 'open', 'popover', 'style'],
  });
  // A popover that opens later lies above, and no pointer finds it where it lets pointers through.
  on(document, 'toggle', ({ target }) => raiseIf(host.isUnder(target)));
  for (const type of ['scrollend', 'focusin']) on(document, type, stepAside);
  for (const type of ['resize', 'load']) on(window, type, settle);
  const timer = setInterval(() => {
    host.keepSize();
    raiseIf(!host.isWithinReach() || host.isCovered());
    if (hasStirred) stepAside();
    hasStirred = false;
  }, LOOK_EVERY);

  return () => {
    ending.abort();
    observer.disconnect();
    clearInterval(timer);
  };
}
