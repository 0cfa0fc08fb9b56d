/** The namespace in which an element is HTML's, in documents of other languages too: XML, a picture. */
export const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/**
 * The document of somebody else's page. Its own members give way to pictures and forms that bear their names (`<img
 * name=createElement>`: HTML, named access on the `Document` object), by which a page could keep us from speaking: so
 * all is asked past them.
 */
export const createIn = <Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] =>
  Document.prototype.createElementNS.call(document, HTML_NAMESPACE, tag) as HTMLElementTagNameMap[Tag];

/** The root element, which a page may have taken away. */
export const rootElementOf = (document: Document): HTMLElement | null =>
  Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement | null;

export const selectIn = (document: Document, selector: string): HTMLElement[] => [
  ...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>),
];
