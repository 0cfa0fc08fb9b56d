/** Milliseconds between two calls: browsers stop a background that has heard nothing for 30 s. */
const PAUSE = 15_000;

/**
 * Calls while somebody goes through the fields of a card form. A message from a document that is being left is lost
 * where the background has to be started first (Chromium), and filling in a card takes longer than it stays awake.
 */
export const stayInTouch = (
  isOfCard: (element: EventTarget | undefined) => boolean,
  call: () => void,
): void => {
  let last = Number.NEGATIVE_INFINITY;
  const onFocus = (event: Event): void => {
    if (!event.isTrusted || event.timeStamp - last < PAUSE) return;
    if (!isOfCard(event.composedPath()[0])) return;
    last = event.timeStamp;
    call();
  };
  addEventListener('focusin', onFocus, true);
};
