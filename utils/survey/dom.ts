import { HTML_NAMESPACE } from '../facts/page-document';

/**
 * Safe hands for a hostile DOM. A form's and a document's own members can be overridden by their fields and
 * images (`<input name=action>`, `<img name=querySelectorAll>`), so nothing is read from those two as a plain
 * property: everything goes through the prototypes, which a page cannot reach in an isolated world.
 */

export type Root = Document | ShadowRoot;

/** A property's own getter, taken from its prototype once: the quickest way past an overridden member. */
export const getterOf = <Value>(prototype: () => object, name: string): ((owner: Node) => Value) => {
  let getter: ((this: Node) => Value) | undefined;
  return (owner) => {
    getter ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get as (this: Node) => Value;
    return getter.call(owner);
  };
};

const typeOf: (node: Node) => number = getterOf(() => Node.prototype, 'nodeType');

/** Those that a root or an element can be asked for what it holds by. */
const prototypeOf = (root: Root | Element) => {
  const type = typeOf(root);
  return type === 9 ? Document.prototype : type === 11 ? DocumentFragment.prototype : Element.prototype;
};

export const selectAll = (root: Root | Element, selector: string): NodeListOf<Element> =>
  prototypeOf(root).querySelectorAll.call(root, selector);

export const select = (root: Root | Element, selector: string): Element[] => [...selectAll(root, selector)];

/** The element with this id, the first where several bear it. */
export const byId = (root: Root, id: string): Element | null => {
  const { getElementById } = typeOf(root) === 9 ? Document.prototype : DocumentFragment.prototype;
  return getElementById.call(root, id);
};

export const selectFirst = (root: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(root, selector);

/** An attribute's value, empty where it is missing. */
export const attribute = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);

/** The element's tag in lower case, without prefix. */
export const tagOf: (element: Element) => string = getterOf(() => Element.prototype, 'localName');

const namespaceOf: (element: Element) => string | null = getterOf(() => Element.prototype, 'namespaceURI');

/** Whether an element is HTML's: `<svg><form></form></svg>` holds none of its forms. */
export const isHtml = (element: Element): boolean => namespaceOf(element) === HTML_NAMESPACE;

export const parentOf: (node: Node) => Element | null = getterOf(() => Node.prototype, 'parentElement');

const parentNodeOf: (node: Node) => Node | null = getterOf(() => Node.prototype, 'parentNode');

/** The elements beside this one among its siblings. */
export const elementBefore: (element: Element) => Element | null = getterOf(
  () => Element.prototype,
  'previousElementSibling',
);
export const elementAfter: (element: Element) => Element | null = getterOf(
  () => Element.prototype,
  'nextElementSibling',
);
export const lastElementIn: (element: Element) => Element | null = getterOf(
  () => Element.prototype,
  'lastElementChild',
);

/** Whether a node stands in another, or is that. */
export const holds = (outer: Node | null | undefined, inner: Node): boolean =>
  Boolean(outer && Node.prototype.contains.call(outer, inner));

/** Whether a node stands behind another in the order of the document, or in it. */
export const follows = (node: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(other, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The nearest of an element and those above it that a selector means. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** The form of HTML's about an element, or that itself. */
export const formAbout = (element: Element): HTMLFormElement | null => {
  let form = closest(element, 'form');
  while (form && !isHtml(form)) form = closestAbove(form, 'form');
  return form as HTMLFormElement | null;
};

/** The nearest element above a node that a selector means. */
export const closestAbove = (node: Node, selector: string): Element | null => {
  const parent = parentOf(node);
  return parent && closest(parent, selector);
};

/** Where an element stands in the window, in CSS pixels. */
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** The document or shadow root that a node of a page stands in. */
export const rootOf = (node: Node): Root => Node.prototype.getRootNode.call(node) as Root;

/** The shadow root of an element, where it is open. */
export const openShadowOf: (element: Element) => ShadowRoot | null = getterOf(
  () => Element.prototype,
  'shadowRoot',
);

/** The parent as a person sees it: the slot that shows it, and out of a shadow root to its host. */
export const parentThroughShadow = (node: Node): Element | null => {
  const slot =
    node instanceof Element && (Reflect.get(Element.prototype, 'assignedSlot', node) as Element | null);
  if (slot) return slot;
  const parent = parentNodeOf(node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
};

export const walk = (root: Node, what: number): TreeWalker => {
  const owner =
    typeOf(root) === 9
      ? (root as Document)
      : (Reflect.get(Node.prototype, 'ownerDocument', root) as Document);
  return Document.prototype.createTreeWalker.call(owner, root, what);
};

export const baseOf = (document: Document): string =>
  Reflect.get(Node.prototype, 'baseURI', document) as string;

/** Resolves an address as the browser would; null where it would not go anywhere. */
export const resolve = (written: string, base: string): URL | null => {
  try {
    return new URL(written.trim(), base);
  } catch {
    return null;
  }
};

const INK = /\S/;

/** Whether a text says anything at all. Most say it with their first character. */
export const hasInk = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || INK.test(text);
};

/** Cuts text to at most `length` UTF-16 units on one line. */
export const clip = (text: string, length: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
};

/** What is written in these, nobody reads. */
export const SILENT_TAGS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'svg',
]);

/** What a select's choices say stands in these, and does not name it. */
const CHOICES: ReadonlySet<string> = new Set(['option', 'optgroup']);

/** Marked as what people write into. */
export const EDITABLE = '[contenteditable]:not([contenteditable=false])';
const TYPED_INTO =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=file],[type=submit],[type=button]),textarea';

/** Whether a root or an element holds fields to type in: then it is no place to write, however it is marked. */
export const holdsFields = (root: Root | Element): boolean =>
  prototypeOf(root).querySelector.call(root, TYPED_INTO) !== null;

/** What was written into though nothing in the document says that it can be: a style does (`-webkit-user-modify`). */
export let unmarked: readonly Element[] = [];
const MOST_UNMARKED = 20;

/** Whether people write into it without a field of HTML's own: what stands in it may be what they typed. */
export const isWritten = (element: Element): boolean =>
  (unmarked.includes(element) || matches(element, EDITABLE)) && !holdsFields(element);

/** Notes what the shopper was seen to write into. */
export const noteWritten = (target: EventTarget | undefined): void => {
  if (!(target instanceof Element) || matches(target, `input,select,textarea,${EDITABLE}`)) return;
  const others = unmarked.filter((element) => element.isConnected && element !== target);
  unmarked = [target, ...others].slice(0, MOST_UNMARKED);
};

const isWithinWritten = (element: Element): boolean => {
  let marked = closest(element, EDITABLE);
  while (marked && holdsFields(marked)) marked = closestAbove(marked, EDITABLE);
  return marked !== null || unmarked.some((part) => holds(part, element) && !holdsFields(part));
};

export const isSilent = (element: Element): boolean =>
  SILENT_TAGS.has(tagOf(element)) || CHOICES.has(tagOf(element)) || isWithinWritten(element);

/** Whether a text is a letter or a sign alone: words are cut up so, each letter in an element of its own, to hide from programs. */
const isLetterAlone = (text: string): boolean => text.length === 1 && hasInk(text);

/**
 * Whether two texts, one right behind the other, are parts of one word. As they are drawn they are wherever nothing stands
 * between; but pages put gaps between their parts by style, and so, as they are written, letters alone are.
 */
export const runsOn = (text: string, next: string, asDrawn: boolean): boolean =>
  asDrawn ? /\S$/.test(text) && /^\S/.test(next) : isLetterAlone(text) && isLetterAlone(next);

/** Whether anything of an element is painted: neither taken from the page nor made invisible or transparent by its style. */
export const isPainted = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });

/** Texts of an element that are looked at. */
const MOST_PIECES = 1_000;

/**
 * The text inside an element, without scripts, what is typed and the like, cut after `length` characters; as it is
 * written, or as it is drawn, where that may make words of what was cut up.
 */
export const textIn = (element: Element, length: number, asDrawn = false): string => {
  const texts = walk(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let before = '';
  for (let left = MOST_PIECES; left > 0 && text.length < length && texts.nextNode(); left -= 1) {
    const parent = parentOf(texts.currentNode);
    if (!parent || isSilent(parent) || (asDrawn && !isPainted(parent))) continue;
    const { data } = texts.currentNode as Text;
    text += runsOn(before, data, asDrawn) ? data : ` ${data}`;
    before = data;
  }
  return clip(text, length);
};
