import { isCheckoutAddress } from './address';
import { isCardText } from './gate';
import { isLikelyPayer } from './payers';

/** What tells that money is about to move. */
export type Sign = 'fields' | 'frame' | 'address';

/**
 * Fields of types that a card may be typed into. The browser chooses them, since a script's first touch of an element
 * takes long.
 */
export const FIELDS =
  'select,input:not([type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=search],[type=email])';
/** A page's own search, which most have and many have alone. It is asked once it takes the focus. */
const SEARCH = '[name=q],[name=s],[name*=search]';
/** Elements looked at, and those of them whose labels are read, which costs more. */
const MOST = 600;
const MOST_LABELS = 150;
/** Characters beyond which a text is no label, and what tells one from a star or a colon beside it. */
const LONGEST = 80;
const WORD = /[a-z\u0370-\u1fff\u2e80-\ud7ff]{2}/i;
/** Levels above a field whose texts before it may be its label: a cell, a row, the row above. */
const LEVELS = 3;
const LEAST_WIDTH = 24;
const LEAST_HEIGHT = 10;

/** Attributes that may name a card's field, or the frame of one; `data-` for Stripe, Braintree, Adyen and Openpay. */
const NAMING = /^(?:name|id|placeholder|aria-label|title|data-.*(?:stripe|name|card))$/;

/** Asks first which there are: one call in place of many. */
function attributesOf(element: Element): string {
  return element
    .getAttributeNames()
    .filter((name) => NAMING.test(name))
    .map((name) => element.getAttribute(name))
    .join(' ');
}

/** Elements with more children than this are no label but a part of the page, and costly to read. */
const MOST_CHILDREN = 12;

/** The text of a node, empty where it has none or is too long for a label. */
function textOf(node: Node | null | undefined): string {
  if (!node || (node as Element).childElementCount > MOST_CHILDREN) return '';
  const text = (Reflect.get(Node.prototype, 'textContent', node) as string | null)?.trim() ?? '';
  return text.length > LONGEST ? '' : text;
}

/** What stands before an element among its siblings: the nearest that says a word. */
function textBefore(element: Element): string {
  let text = '';
  for (let node = element.previousSibling; node && !WORD.test(text); node = node.previousSibling)
    text = textOf(node);
  return text;
}

/**
 * The words beside a field: its label, else what stands around it and before it, in its cell, its row, the row above.
 * Nothing that a person reads stands before the body.
 */
function wordsOf(field: HTMLInputElement): string {
  const label = textOf(field.labels?.[0]);
  if (WORD.test(label)) return label;
  let words = textOf(field.parentElement);
  let part: Element | null = field;
  for (let level = 0; part && part !== document.body && level < LEVELS; level += 1, part = part.parentElement)
    words += ` ${textBefore(part)}`;
  return words;
}

/** Whether one of `FIELDS` is a card's, as far as a glance tells. */
export function isCardField(field: Element, withLabel: boolean): boolean {
  return (
    ` ${field.getAttribute('autocomplete')}`.includes(' cc-') ||
    isCardText(attributesOf(field)) ||
    (withLabel && isCardText(wordsOf(field as HTMLInputElement)))
  );
}

function isPaymentFrame(frame: HTMLIFrameElement): boolean {
  const host = /^https?:\/\/([^/?#:]+)/.exec(frame.src)?.[1] ?? '';
  if (host === location.hostname) return false;
  if (!isLikelyPayer(host) && !isCardText(attributesOf(frame))) return false;
  const box = frame.getBoundingClientRect();
  return box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT;
}

/**
 * Looks once at a document: its address, its fields, its frames. Gives the first sign found. Asks as few kinds of
 * objects as will do, `location` for a frame alone: the first touch of each is most of what a look costs.
 */
export const findSign = (document: Document): Sign | null => {
  const found = Document.prototype.querySelectorAll.call(document, `iframe,${FIELDS}:not(${SEARCH})`);
  for (let at = 0; at < found.length && at < MOST; at += 1) {
    const element = found[at] as Element;
    if (element.localName === 'iframe') {
      if (isPaymentFrame(element as HTMLIFrameElement)) return 'frame';
      continue;
    }
    if (isCardField(element, at < MOST_LABELS)) return 'fields';
  }
  return isCheckoutAddress(Reflect.get(Document.prototype, 'URL', document) as string) &&
    Document.prototype.querySelector.call(document, 'input,iframe,button')
    ? 'address'
    : null;
};
