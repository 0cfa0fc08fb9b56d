/**
 * Calls back when the page's own handlers have had their say about an event that is on its way down: at the last
 * place of its path, or where a handler stopped it. A handler that stops it at once also stops this.
 */
export const afterHandlers = (event: Event, then: () => void): void => {
  const path = event.composedPath();
  const last = path.at(-1);
  // Not the form's own, nor the document's: those give way to fields and pictures that bear the names.
  const { addEventListener, removeEventListener } = Node.prototype;
  const done = (): void => {
    for (const place of path) removeEventListener.call(place, event.type, listener);
  };
  const listener = (heard: Event): void => {
    // Reading `cancelBubble` tells whether propagation was stopped (https://dom.spec.whatwg.org/#dom-event-cancelbubble).
    if (heard !== event || (!event.cancelBubble && event.currentTarget !== last)) return;
    done();
    try {
      then();
    } catch {
      // An honest checkout must not break on a mistake of ours.
    }
  };
  // Added now, each comes after the handlers that the page has added before.
  for (const place of path) addEventListener.call(place, event.type, listener);
  setTimeout(done);
};
