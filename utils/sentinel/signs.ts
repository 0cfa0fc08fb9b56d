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
  'select,input[autocomplete*=cc-],input:not([type=hidden],[type=submit],[type=button],[type=checkbox],[type=radio],[type=search],[type=email],[type=url])';
/** Elements looked at, and those whose labels are read, which costs more. */
const MOST = 600;
const MOST_LABELS = 150;
const LABEL_LENGTH = 120;
const LEAST_WIDTH = 24;
const LEAST_HEIGHT = 10;

function attributesOf(element: Element): string {
  return [
    'name',
    'id',
    'placeholder',
    'aria-label',
    'title',
    'data-stripe',
    'data-braintree-name',
    'data-encrypted-name',
    'data-openpay-card',
  ]
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
}

/** Elements with more children than this are no label but a part of the page, and costly to read. */
const MOST_CHILDREN = 12;

function textOf(element: Element | null | undefined): string {
  return element && element.childElementCount <= MOST_CHILDREN
    ? (Reflect.get(Node.prototype, 'textContent', element) as string).trim().slice(0, LABEL_LENGTH)
    : '';
}

/** The words beside a field: its label, else what stands before it, else in its cell and in the one before. */
function wordsOf(field: HTMLInputElement): string {
  const parent = field.parentElement;
  return (
    textOf(field.labels?.[0]) ||
    textOf(field.previousElementSibling) ||
    `${textOf(parent)} ${textOf(parent?.previousElementSibling)}`
  );
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
  if (!isLikelyPayer(host) && !isCardText(`${frame.title} ${frame.name} ${frame.id}`)) return false;
  const box = frame.getBoundingClientRect();
  return box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT;
}

/** Looks once at a document: its address, its fields, its frames. Gives the first sign found. */
export const findSign = (document: Document): Sign | null => {
  const found = Document.prototype.querySelectorAll.call(document, `iframe,${FIELDS}`);
  let labels = MOST_LABELS;
  for (let at = 0; at < found.length && at < MOST; at += 1) {
    const element = found[at] as Element;
    if (element.localName === 'iframe') {
      if (isPaymentFrame(element as HTMLIFrameElement)) return 'frame';
      continue;
    }
    labels -= 1;
    if (isCardField(element, labels > 0)) return 'fields';
  }
  return isCheckoutAddress(location.href) &&
    Document.prototype.querySelector.call(document, 'input,select,iframe')
    ? 'address'
    : null;
};
