import type { NoticeHost } from './notice-host';

/** A page that takes the notice away again and again wins in the end; the badge still stands. */
const MOST_RAISES = 20;

/**
 * Puts the notice back when the page removes, hides or covers it, and follows it into a modal dialog that opens, since
 * everything outside one is inert (https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees).
 * @returns a function that lets it go
 */
export function keepRaised(host: NoticeHost): () => void {
  let raises = 0;
  const tend = (isDown: boolean): void => {
    if (!isDown || raises >= MOST_RAISES) return;
    raises += 1;
    host.raise();
  };
  const observer = new MutationObserver(() => tend(!host.isRaised()));
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['open', 'popover'],
  });
  // What covers it needs a layout to be seen, so that is asked seldom.
  const timer = setInterval(() => tend(!host.isRaised() || host.isCovered()), 1_000);
  return () => {
    observer.disconnect();
    clearInterval(timer);
  };
}
