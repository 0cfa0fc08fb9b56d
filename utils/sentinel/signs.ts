import { isCheckoutAddress } from './address';
import { isCardText } from './gate';
import { isLikelyPayer } from './payers';

/** What tells that money is about to move. */
export type Sign = 'fields' | 'frame' | 'address';

const LOOKED_AT = 'input,select,iframe';
/** Elements looked at, and those whose labels are read, which costs more. */
const MOST = 600;
const MOST_LABELS = 150;
const LABEL_LENGTH = 120;
/** Types of fields that no card is typed into. */
const OTHER_TYPES = ' hidden submit button image reset file checkbox radio range color search email url ';
const LEAST_WIDTH = 24;
const LEAST_HEIGHT = 10;

const attributesOf = (element: Element): string =>
  [
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

/** Elements with more children than this are no label but a part of the page, and costly to read. */
const MOST_CHILDREN = 12;

const textOf = (element: Element | null | undefined): string =>
  element && element.childElementCount <= MOST_CHILDREN
    ? (Reflect.get(Node.prototype, 'textContent', element) as string).trim().slice(0, LABEL_LENGTH)
    : '';

/** The words beside a field: its label, else what stands before it, else in its cell and in the one before. */
const wordsOf = (field: HTMLInputElement): string => {
  const parent = field.parentElement;
  return (
    textOf(field.labels?.[0]) ||
    textOf(field.previousElementSibling) ||
    `${textOf(parent)} ${textOf(parent?.previousElementSibling)}`
  );
};

/** Whether a field is one of a card's, as far as a glance tells. */
export const isCardField = (field: Element, withLabel: boolean): boolean => {
  if (` ${field.getAttribute('autocomplete')}`.includes(' cc-')) return true;
  if (OTHER_TYPES.includes(` ${(field as HTMLInputElement).type} `)) return false;
  return isCardText(attributesOf(field)) || (withLabel && isCardText(wordsOf(field as HTMLInputElement)));
};

const isPaymentFrame = (frame: HTMLIFrameElement): boolean => {
  const host = /^https?:\/\/([^/?#:]+)/.exec(frame.src)?.[1] ?? '';
  if (host === location.hostname) return false;
  if (!isLikelyPayer(host) && !isCardText(`${frame.title} ${frame.name} ${frame.id}`)) return false;
  const box = frame.getBoundingClientRect();
  return box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT;
};

/** Looks once at a document: its address, its fields, its frames. Gives the first sign found. */
export const findSign = (document: Document): Sign | null => {
  const found = Document.prototype.querySelectorAll.call(document, LOOKED_AT);
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
  return found.length > 0 && isCheckoutAddress(location.href) ? 'address' : null;
};
