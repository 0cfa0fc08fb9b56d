import {
  EDITABLE,
  follows,
  hasInk,
  holds,
  holdsFields,
  isHtml,
  isWritten,
  openShadowOf,
  parentOf,
  type Root,
  rootOf,
  SILENT_TAGS,
  select,
  selectAll,
  tagOf,
  unmarked,
  walk,
} from './dom';

/** What one reading of the document yields. Everything that needs the whole tree is gathered here, once. */
export interface PageReading {
  /** The document and every shadow root in it that can be entered. */
  roots: Root[];
  /** Texts that a person may read, and what each says as it is written, cut after 600 characters. */
  texts: Text[];
  written: string[];
  /** Inputs of every type, selects, text areas, and what else people write into. */
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
/** What asks for a payment and sends it, and what nobody reads: looked for behind all that is read of a root that has more. */
const FARTHER = ['input:not([type=hidden]),label,button,form,iframe', ...SILENT_TAGS, EDITABLE].join(',');
/** HTML's own elements that can be given a shadow root (DOM, `attachShadow`). */
const HOSTS =
  ':is(div,span,p,section,article,main,aside,header,footer,nav,h1,h2,h3,h4,h5,h6,blockquote,body)';
/** Elements of a root up to which all of these are asked for theirs; in a larger one those are that stand empty or hold slotted children. */
const MOST_ASKED = 2_000;
/** Roots, and notable elements of one, beyond which a page is not read further. */
const MOST_ROOTS = 2_000;
const MOST_ELEMENTS = 20_000;
/** Characters of all texts, of a root's, and of one; texts of either half of a root. Of a root with more, its beginning and its end are read. */
const MOST_CHARACTERS = 60_000;
const MOST_OF_ROOT = 40_000;
const LONGEST_TEXT = 600;
const MOST_TEXTS = 6_000;
/** Custom elements whose closed roots are asked for, which costs more than asking for open ones. */
const MOST_CLOSED = 1_000;

/** Gives an element's shadow root, if there is one that can be entered. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

const keepRoot = (shadow: ShadowRoot | null, reading: PageReading): void => {
  if (!shadow || reading.roots.includes(shadow)) return;
  if (reading.roots.length < MOST_ROOTS) reading.roots.push(shadow);
  else reading.cut = true;
};

/** The place of the first of some elements, in their order, that stands behind another. */
const firstBehind = (elements: readonly Element[], other: Element): number => {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (follows(elements[middle] as Element, other)) to = middle;
    else from = middle + 1;
  }
  return from;
};

/** Sorts the elements of a root, and finds the custom ones' roots. Gives those in which nobody reads. */
const readElements = (root: Root, reading: PageReading, shadowOf: ShadowOf): Element[] => {
  const silent = unmarked.filter((element) => rootOf(element) === root && isWritten(element));
  const sort = (element: Element): void => {
    const tag = tagOf(element);
    const written = isWritten(element);
    const kept = KEPT.get(tag) ?? (written ? 'fields' : null);
    if (kept && isHtml(element)) reading[kept].push(element);
    if (written || SILENT_TAGS.has(tag)) silent.push(element);
    if (!tag.includes('-')) return;
    reading.custom.push(element);
    keepRoot(reading.custom.length <= MOST_CLOSED ? shadowOf(element) : openShadowOf(element), reading);
  };
  const elements = selectAll(root, `${NOTABLE},${EDITABLE}`);
  const end = Math.min(elements.length, MOST_ELEMENTS);
  for (let place = 0; place < end; place += 1) sort(elements[place] as Element);
  if (end < elements.length) {
    reading.cut = true;
    const farther = select(root, FARTHER);
    const behind = farther.slice(firstBehind(farther, elements[end - 1] as Element));
    for (const element of behind.slice(-MOST_ELEMENTS)) sort(element);
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

/** Texts, and what each says, cut after 600 characters. */
interface Taken {
  texts: Text[];
  written: string[];
}

/** Takes the texts that a walker comes by from a node on, of so many characters, up to `stop`. Gives where more follow, or null. */
const takeTexts = (
  [walker, step]: readonly [TreeWalker, 'nextNode' | 'previousNode'],
  first: Node | null,
  stop: Node | null,
  unread: ReadonlySet<Node>,
  { texts, written }: Taken,
  most: number,
): Node | null => {
  let left = most;
  for (let node = first; node && node !== stop; node = walker[step]()) {
    const { data } = node as Text;
    if (!hasInk(data) || unread.has(node)) continue;
    if (left < 0 || texts.length >= MOST_TEXTS) return node;
    const kept = data.length > LONGEST_TEXT ? data.slice(0, LONGEST_TEXT) : data;
    left -= kept.length;
    texts.push(node as Text);
    written.push(kept);
  }
  return null;
};

const lengthOf = ({ written }: Taken): number => written.reduce((sum, { length }) => sum + length, 0);

/** Reads the texts of a root, of a long one its beginning and its end. Gives how many characters are left of `most`. */
const readTexts = (root: Root, reading: PageReading, silent: readonly Element[], most: number): number => {
  const unread = new Set<Node>();
  let outer: Element | null = null;
  for (const element of silent) {
    if (holds(outer, element)) continue;
    outer = element;
    const inside = walk(element, NodeFilter.SHOW_TEXT);
    while (inside.nextNode()) unread.add(inside.currentNode);
  }
  const half = Math.min(most, MOST_OF_ROOT) / 2;
  const start: Taken = { texts: [], written: [] };
  const end: Taken = { texts: [], written: [] };
  const forth = walk(root, NodeFilter.SHOW_TEXT);
  const next = takeTexts([forth, 'nextNode'], forth.nextNode(), null, unread, start, half);
  if (next) {
    const back = walk(root, NodeFilter.SHOW_TEXT);
    const last = back.lastChild();
    reading.cut ||=
      takeTexts([back, 'previousNode'], last, start.texts.at(-1) ?? null, unread, end, half) !== null;
  }
  reading.texts = reading.texts.concat(start.texts, end.texts.reverse());
  reading.written = reading.written.concat(start.written, end.written.reverse());
  return most - lengthOf(start) - lengthOf(end);
};

/** Whether all of a root is written in, as in the frame of an editor (HTML, `designMode`). */
const isEditor = (root: Root, document: Document): boolean =>
  Reflect.get(Document.prototype, 'designMode', document) === 'on' && !holdsFields(root);

/** Reads the document and its shadow roots, whose hosts are found on the way, and those of other `hosts`. */
export const readPage = (
  document: Document,
  shadowOf: ShadowOf = openShadowOf,
  hosts: Iterable<Element> = [],
): PageReading => {
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
  for (const host of hosts) if (host.isConnected) keepRoot(shadowOf(host), reading);
  let left = MOST_CHARACTERS;
  for (const root of reading.roots) {
    const silent = readElements(root, reading, shadowOf);
    readHosts(root, reading);
    if (!isEditor(root, document)) left = readTexts(root, reading, silent, left);
  }
  return reading;
};
