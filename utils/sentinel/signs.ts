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
  'select,textarea,input:not([type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=search],[type=email])';
/** What people write into without a field of HTML's own: what stands in it is theirs, unless it holds fields. */
const WRITTEN = '[contenteditable]';
const TYPED_INTO = 'input:not([type=checkbox],[type=radio],[type=hidden]),textarea';
/** Fields, and that: it is asked once it takes the focus alone, since a search by attribute costs every element. */
export const FOCUSABLE = `${FIELDS},:is([role=textbox],${WRITTEN}):not(form)`;
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

/**
 * Attributes that may name a card's field, or the frame of one; `data-` for Stripe, Braintree, Adyen and Openpay, and
 * for what stands in a field until it is filled in.
 */
const NAMING =
  /^(?:name|id|(?:aria-)?placeholder|aria-label|title|data-.*(?:stripe|name|card|mask|ph|placeholder))$/;

/**
 * What a node has from the browser. A form's own members, like the document's, give way to fields and pictures that bear
 * their names, by which a page could hide: `<input name=parentElement>`.
 */
const own = <Name extends keyof Element>(node: Node, name: Name): Element[Name] =>
  Reflect.get(Element.prototype, name, node);

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

/** Whether what stands in a node may be typed. */
function isTyped(node: Node): boolean {
  const element =
    own(node, 'nodeType') === Node.ELEMENT_NODE ? (node as Element) : own(node, 'parentElement');
  const written = element && own(element, 'closest').call(element, WRITTEN);
  return Boolean(written && !own(written, 'querySelector').call(written, TYPED_INTO));
}

/** The text of a node, empty where it has none, is too long for a label, or may be typed. */
function textOf(node: Node | null | undefined): string {
  if (!node) return '';
  const isElement = own(node, 'nodeType') === Node.ELEMENT_NODE;
  // Nobody reads a comment.
  if (!isElement && own(node, 'nodeType') !== Node.TEXT_NODE) return '';
  const children = isElement ? own(node, 'childElementCount') : 0;
  if (children > MOST_CHILDREN || isTyped(node)) return '';
  const first = (selector: string): Element | null =>
    children > 0 ? own(node, 'querySelector').call(node, selector) : null;
  if (first(WRITTEN)) return '';
  const written = own(node, 'textContent')?.trim();
  // A picture may be the label where nothing is written.
  const picture = isElement && own(node, 'localName') === 'img' ? (node as Element) : first('img');
  const text = written || picture?.getAttribute('alt') || '';
  return text.length > LONGEST ? '' : text;
}

/** What stands before an element among its siblings: the nearest that says a word. */
function textBefore(element: Element): string {
  let text = '';
  for (
    let node = own(element, 'previousSibling');
    node && !WORD.test(text);
    node = own(node, 'previousSibling')
  )
    text = textOf(node);
  return text;
}

/**
 * The words beside a field, text by text: its label, else what it says it is labelled by, what stands around it and before
 * it, in its cell, its row, the row above. Nothing that a person reads stands before the body.
 */
function wordsOf(field: HTMLInputElement): string[] {
  const label = [...(field.labels ?? [])].map(textOf).join(' ');
  if (WORD.test(label)) return [label];
  const labelling = field.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = [
    labelling.map((id) => textOf(Document.prototype.getElementById.call(document, id))).join(' '),
    textOf(field.parentElement),
  ];
  let part: Element | null = field;
  for (
    let level = 0;
    part && own(part, 'localName') !== 'body' && level < LEVELS;
    level += 1, part = own(part, 'parentElement')
  )
    words.push(textBefore(part));
  return words;
}

/** Fields to type in that neither words nor names say what they are for: then a style draws it, to hide it from programs. */
const MUTE = 3;
const MOST_MUTE = 12;
/** How many characters a field for a card's number takes, with its gaps. Other lengths are of other things. */
const SHORTEST_NUMBER = 15;
const LONGEST_NUMBER = 23;

function isMute(field: HTMLInputElement): boolean {
  const box = field.parentElement;
  return (
    field.localName === 'input' &&
    !['readonly', 'aria-labelledby'].some((name) => field.hasAttribute(name)) &&
    !/[a-z]{4}|[\u0370-\u1fff\u2e80-\ud7ff]{2}/i.test(attributesOf(field)) &&
    ![field.labels?.[0], box, field.previousElementSibling, box && own(box, 'previousElementSibling')].some(
      (part) => WORD.test(textOf(part)),
    )
  );
}

/** Whether mute fields may be a card's. Takes how many characters each takes: -1 where it does not say. */
const isMuteForm = (lengths: readonly number[]): boolean =>
  lengths.length >= MUTE &&
  lengths.length <= MOST_MUTE &&
  (lengths.filter((length) => length < 0).length >= MUTE ||
    lengths.some((length) => length >= SHORTEST_NUMBER && length <= LONGEST_NUMBER));

/** How many years a list of a card's expiry may hold, its head included. */
const LEAST_OPTIONS = 6;
const MOST_OPTIONS = 30;
/** Years of this century that such a list begins with, with its first two digits or without: no day. */
const FIRST_YEAR = 10;
const LAST_YEAR = 34;

/** Whether a list offers years one by one, as a card's expiry has them, of today's or of an older page: no ages, days or years of birth. */
function offersYears({ options }: HTMLSelectElement): boolean {
  // `<svg><select>` has none.
  const length = options?.length;
  if (!(length >= LEAST_OPTIONS && length <= MOST_OPTIONS)) return false;
  const first = Number(options[1]?.text);
  const last = Number(options[length - 1]?.text);
  const year = first % 2000;
  return last - first === length - 2 && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether one of `FIELDS` is a card's, as far as a glance tells. */
export function isCardField(field: Element, withLabel: boolean): boolean {
  return (
    / cc-/i.test(` ${field.getAttribute('autocomplete')}`) ||
    isCardText(attributesOf(field)) ||
    (field.localName === 'select' && offersYears(field as HTMLSelectElement)) ||
    (withLabel && wordsOf(field as HTMLInputElement).some(isCardText))
  );
}

function isPaymentFrame(frame: HTMLIFrameElement): boolean {
  const host = /^https?:\/\/([^/?#:]+)/.exec(frame.src)?.[1] ?? '';
  if (host === location.hostname) return false;
  if (!isLikelyPayer(host) && !isCardText(attributesOf(frame))) return false;
  const box = frame.getBoundingClientRect();
  return box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT;
}

/** Gives the first sign among a document's fields and frames. */
function signAmong(document: Document): Sign | null {
  const mute: number[] = [];
  const found = Document.prototype.querySelectorAll.call(document, `iframe,${FIELDS}:not(${SEARCH})`);
  for (let at = 0; at < found.length && at < MOST; at += 1) {
    const element = found[at] as Element;
    if (element.localName === 'iframe') {
      if (isPaymentFrame(element as HTMLIFrameElement)) return 'frame';
      continue;
    }
    if (isCardField(element, at < MOST_LABELS)) return 'fields';
    if (at < MOST_LABELS && isMute(element as HTMLInputElement))
      mute.push((element as HTMLInputElement).maxLength);
  }
  return isMuteForm(mute) ? 'fields' : null;
}

/**
 * Looks once at a document: its fields, its frames, its address. Gives the first sign found. Asks as few kinds of
 * objects as will do, `location` for a frame alone, and no element on a page that has no fields: the first touch of each is
 * most of what a look costs. So fields in shadow roots are seen when they take the focus.
 */
export const findSign = (document: Document): Sign | null =>
  signAmong(document) ??
  (isCheckoutAddress(Reflect.get(Document.prototype, 'URL', document) as string) &&
  Document.prototype.querySelector.call(document, 'input,iframe,button')
    ? 'address'
    : null);
