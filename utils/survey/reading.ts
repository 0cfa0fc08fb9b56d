import { isSilent, parentOf, type Root, tagOf, walk } from './dom';

/** What one pass over the document yields. Everything that needs the whole tree is gathered here, once. */
export interface PageReading {
  /** The document and every open shadow root in it. */
  roots: Root[];
  texts: Text[];
  images: HTMLImageElement[];
  frames: HTMLIFrameElement[];
  links: HTMLAnchorElement[];
  buttons: Element[];
  /** Elements of the page's own making, `shop-pay-button`. */
  custom: Element[];
  headings: Element[];
  /** Whether the document was larger than what was read. */
  cut: boolean;
}

/** Nodes and texts beyond which a page is not read further: a first survey may not hold the page up. */
const MOST_NODES = 60_000;
const MOST_TEXTS = 12_000;
const INK = /\S/;

const keep = (reading: PageReading, element: Element): void => {
  switch (tagOf(element)) {
    case 'img':
      reading.images.push(element as HTMLImageElement);
      break;
    case 'iframe':
      reading.frames.push(element as HTMLIFrameElement);
      break;
    case 'a':
      reading.links.push(element as HTMLAnchorElement);
      break;
    case 'button':
      reading.buttons.push(element);
      break;
    case 'h1':
    case 'h2':
      reading.headings.push(element);
      break;
  }
};

/** Gives an element's shadow root, if there is one that can be entered. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

export const openShadowOf: ShadowOf = (element) =>
  Reflect.get(Element.prototype, 'shadowRoot', element) as ShadowRoot | null;

/** Custom elements whose closed roots are asked for, which costs more than asking for open ones. */
const MOST_CLOSED = 1_000;

/** Reads the document and its shadow roots, whose hosts are found on the way. */
export const readPage = (document: Document, shadowOf: ShadowOf = openShadowOf): PageReading => {
  const reading: PageReading = {
    roots: [document],
    texts: [],
    images: [],
    frames: [],
    links: [],
    buttons: [],
    custom: [],
    headings: [],
    cut: false,
  };
  let left = MOST_NODES;
  let customLeft = MOST_CLOSED;
  for (let at = 0; at < reading.roots.length; at += 1) {
    const root = reading.roots[at];
    if (!root) break;
    const nodes = walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      left -= 1;
      if (left < 0) {
        reading.cut = true;
        return reading;
      }
      const node = nodes.currentNode;
      if (node instanceof Text) {
        if (reading.texts.length < MOST_TEXTS && INK.test(node.data)) {
          const parent = parentOf(node);
          if (parent && !isSilent(parent)) reading.texts.push(node);
        }
        continue;
      }
      const element = node as Element;
      keep(reading, element);
      const custom = customLeft > 0 && tagOf(element).includes('-');
      if (custom) {
        customLeft -= 1;
        reading.custom.push(element);
      }
      const shadow = custom ? shadowOf(element) : openShadowOf(element);
      if (shadow) reading.roots.push(shadow);
    }
  }
  return reading;
};
