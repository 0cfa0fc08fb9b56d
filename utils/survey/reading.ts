import {
  hasInk,
  openShadowOf,
  parentOf,
  type Root,
  SILENT_TAGS,
  select,
  selectAll,
  tagOf,
  walk,
} from './dom';

/** What one reading of the document yields. Everything that needs the whole tree is gathered here, once. */
export interface PageReading {
  /** The document and every shadow root in it that can be entered. */
  roots: Root[];
  /** Texts that a person may read, and what each says as it is written, cut after 600 characters. */
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

type Kept = Exclude<keyof PageReading, 'roots' | 'texts' | 'written' | 'custom' | 'cut'>;

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

/**
 * What pages are mostly made of and nobody asks for, the most frequent first, since the browser tries them in turn.
 * The browser passes over them by itself; to show each to a script takes ten times as long.
 */
const NOTABLE =
  ':not(div,span,li,p,td,option,path,i,tr,br,ul,h3,h4,strong,b,em,section,small,use,g,dd,dt,rect,circle,article,nav,source,picture,figure,footer,main,aside,h5,h6,dl,ol,table,tbody,thead,th,hr)';
/** HTML's own elements that can be given a shadow root (DOM, `attachShadow`). */
const HOSTS =
  ':is(div,span,p,section,article,main,aside,header,footer,nav,h1,h2,h3,h4,h5,h6,blockquote,body)';
/** Elements of a root up to which all of these are asked for theirs; in a larger one those are that stand empty or hold slotted children. */
const MOST_ASKED = 2_000;
/** Roots, notable elements of one, and texts beyond which a page is not read further; characters of all texts and of one. */
const MOST_ROOTS = 2_000;
const MOST_ELEMENTS = 20_000;
const MOST_TEXTS = 12_000;
const MOST_CHARACTERS = 60_000;
const LONGEST_TEXT = 600;
/** Custom elements whose closed roots are asked for, which costs more than asking for open ones. */
const MOST_CLOSED = 1_000;

/** Gives an element's shadow root, if there is one that can be entered. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

const keepRoot = (shadow: ShadowRoot | null, reading: PageReading): void => {
  if (!shadow) return;
  if (reading.roots.length < MOST_ROOTS) reading.roots.push(shadow);
  else reading.cut = true;
};

/** Sorts the elements of a root, and finds the custom ones' roots. Gives those in which nobody reads. */
const readElements = (root: Root, reading: PageReading, shadowOf: ShadowOf): Element[] => {
  const silent: Element[] = [];
  const elements = selectAll(root, NOTABLE);
  const end = Math.min(elements.length, MOST_ELEMENTS);
  reading.cut ||= end < elements.length;
  for (let place = 0; place < end; place += 1) {
    const element = elements[place] as Element;
    const tag = tagOf(element);
    const kept = KEPT.get(tag);
    if (kept) reading[kept].push(element);
    if (SILENT_TAGS.has(tag)) silent.push(element);
    if (kept || !tag.includes('-')) continue;
    reading.custom.push(element);
    keepRoot(reading.custom.length <= MOST_CLOSED ? shadowOf(element) : openShadowOf(element), reading);
  }
  return silent;
};

/** Finds the shadow roots of HTML's own elements. */
const readHosts = (root: Root, reading: PageReading): void => {
  const isLarge = selectAll(root, '*').length > MOST_ASKED;
  for (const element of selectAll(root, isLarge ? `:empty${HOSTS}` : HOSTS))
    keepRoot(openShadowOf(element), reading);
  if (!isLarge) return;
  const slotted = new Set(select(root, '[slot]').map(parentOf));
  for (const host of slotted) if (host && !tagOf(host).includes('-')) keepRoot(openShadowOf(host), reading);
};

/** Reads the texts of a root, of at most so many characters. Gives how many are left. */
const readTexts = (root: Root, reading: PageReading, silent: readonly Element[], most: number): number => {
  const unread = new Set<Node>();
  for (const element of silent) {
    const inside = walk(element, NodeFilter.SHOW_TEXT);
    while (inside.nextNode()) unread.add(inside.currentNode);
  }
  let left = most;
  const nodes = walk(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const { data } = node as Text;
    if (!hasInk(data) || unread.has(node)) continue;
    if (reading.texts.length >= MOST_TEXTS || left < 0) {
      reading.cut = true;
      break;
    }
    const written = data.length > LONGEST_TEXT ? data.slice(0, LONGEST_TEXT) : data;
    left -= written.length;
    reading.texts.push(node as Text);
    reading.written.push(written);
  }
  return left;
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
  let left = MOST_CHARACTERS;
  for (const root of reading.roots) {
    const silent = readElements(root, reading, shadowOf);
    readHosts(root, reading);
    left = readTexts(root, reading, silent, left);
  }
  return reading;
};
