/**
 * What Preact makes elements by: the `ownerDocument` of what it draws into. The page's own would give way to pictures
 * that bear the names of its members; see `facts/page-document.ts`.
 */
const maker = {
  createElementNS: (...what: [namespace: string, name: string, options?: ElementCreationOptions]): Element =>
    drawnPast(Document.prototype.createElementNS.apply(document, what)),
  createTextNode: (text: string): Text => Document.prototype.createTextNode.call(document, text),
};

/** Lets Preact draw into an element, whatever the page has done to its document. Gives the element. */
export function drawnPast<Drawn extends Element>(element: Drawn): Drawn {
  return Object.defineProperty(element, 'ownerDocument', { value: maker });
}
