import { selectIn } from '../facts/page-document';
import type { Box } from './find-place';

/** What a person may want to press, type into or follow. Frames count: they may hold payment fields. */
const CONTROLS = [
  'a[href]',
  'button',
  'input:not([type=hidden])',
  'select',
  'textarea',
  'summary',
  'label',
  'iframe',
  '[contenteditable=true]',
  '[role=button]',
  '[role=link]',
  '[role=checkbox]',
  '[role=radio]',
  '[role=switch]',
  '[role=tab]',
].join(',');

/** A page may have any number; the panel is not worth more time than this many take. */
const MOST = 1_000;

const inWindow = ({ left, top, width, height }: Box): boolean =>
  width > 0 && height > 0 && left < innerWidth && top < innerHeight && left + width > 0 && top + height > 0;

/** A link or label as large as the page is no control that a panel could keep clear of. */
const isBackdrop = (control: Element, { width, height }: Box): boolean =>
  control.localName !== 'iframe' && width * height > (innerWidth * innerHeight) / 2;

/** Where the page's controls are in the window now. */
export function controlBoxes(): Box[] {
  const boxes: Box[] = [];
  for (const control of selectIn(document, CONTROLS).slice(0, MOST)) {
    const { getBoundingClientRect, checkVisibility } = Element.prototype;
    const box = getBoundingClientRect.call(control);
    const isRendered = (): boolean => checkVisibility.call(control, { visibilityProperty: true });
    if (inWindow(box) && !isBackdrop(control, box) && isRendered()) {
      boxes.push(box);
    }
  }
  return boxes;
}
