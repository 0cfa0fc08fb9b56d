import { hasInk, openShadowOf, type Root, SILENT_TAGS, selectAll, tagOf, walk } from './dom';

/** What one reading of the document yields. Everything that needs the whole tree is gathered here, once. */
export interface PageReading {
  /** The document and every shadow root in it that can be entered. */
  roots: Root[];
  /** Texts that a person may read, and what each says as it is written. */
  texts: Text[];
  written: string[];
  /** Inputs of every type, selects and text areas. */
  fields: Element[];
  labels: Element[];
  buttons: Element[];
  forms: Element[];
  images: Element[];
  frames: Element[];
  anchors: Element[];
  headings: Element[];
  headers: Element[];
  /** `<link>`, `<script>` and `<meta>`. */
  links: Element[];
  scripts: Element[];
  metas: Element[];
  /** Elements of the page's own making, `shop-pay-button`. */
  custom: Element[];
  /** Whether the document was larger than what was read. */
  cut: boolean;
}

type Kept =
  | 'fields'
  | 'labels'
  | 'buttons'
  | 'forms'
  | 'images'
  | 'frames'
  | 'anchors'
  | 'headings'
  | 'headers'
  | 'links'
  | 'scripts'
  | 'metas';

/** Where an element of each tag is kept. */
const KEPT: ReadonlyMap<string, Kept> = new Map([
  ['input', 'fields'],
  ['select', 'fields'],
  ['textarea', 'fields'],
  ['label', 'labels'],
  ['button', 'buttons'],
  ['form', 'forms'],
  ['img', 'images'],
  ['iframe', 'frames'],
  ['a', 'anchors'],
  ['h1', 'headings'],
  ['h2', 'headings'],
  ['header', 'headers'],
  ['link', 'links'],
  ['script', 'scripts'],
  ['meta', 'metas'],
]);
/** Elements and texts beyond which a page is not read further: a first survey may not hold the page up. */
const MOST_ELEMENTS = 40_000;
const MOST_TEXTS = 12_000;
/** Custom elements whose closed roots are asked for, which costs more than asking for open ones. */
const MOST_CLOSED = 1_000;

/** Gives an element's shadow root, if there is one that can be entered. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Sorts the elements of one root, at most so many, and finds the roots in it. Gives those in which nobody reads. */
const readElements = (
  elements: NodeListOf<Element>,
  most: number,
  reading: PageReading,
  shadowOf: ShadowOf,
): Element[] => {
  const silent: Element[] = [];
  const end = Math.min(elements.length, most);
  for (let place = 0; place < end; place += 1) {
    const element = elements[place] as Element;
    const tag = tagOf(element);
    const kept = KEPT.get(tag);
    if (kept) reading[kept].push(element);
    if (SILENT_TAGS.has(tag)) silent.push(element);
    const isCustom = !kept && tag.includes('-');
    if (isCustom) reading.custom.push(element);
    const shadow =
      isCustom && reading.custom.length <= MOST_CLOSED ? shadowOf(element) : openShadowOf(element);
    if (shadow) reading.roots.push(shadow);
  }
  return silent;
};

const readTexts = (root: Root, reading: PageReading, silent: readonly Element[]): void => {
  const unread = new Set<Node>();
  for (const element of silent) {
    const inside = walk(element, NodeFilter.SHOW_TEXT);
    while (inside.nextNode()) unread.add(inside.currentNode);
  }
  const nodes = walk(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (reading.texts.length >= MOST_TEXTS) {
      reading.cut = true;
      return;
    }
    const { data } = node as Text;
    if (!hasInk(data) || unread.has(node)) continue;
    reading.texts.push(node as Text);
    reading.written.push(data);
  }
};

/** Reads the document and its shadow roots, whose hosts are found on the way. */
export const readPage = (document: Document, shadowOf: ShadowOf = openShadowOf): PageReading => {
  const reading: PageReading = {
    roots: [document],
    texts: [],
    written: [],
    fields: [],
    labels: [],
    buttons: [],
    forms: [],
    images: [],
    frames: [],
    anchors: [],
    headings: [],
    headers: [],
    links: [],
    scripts: [],
    metas: [],
    custom: [],
    cut: false,
  };
  let left = MOST_ELEMENTS;
  for (const root of reading.roots) {
    const elements = selectAll(root, '*');
    reading.cut ||= elements.length > left;
    readTexts(root, reading, readElements(elements, left, reading, shadowOf));
    left = Math.max(0, left - elements.length);
  }
  return reading;
};
