import { rootElementOf, selectIn } from '../facts/page-document';

/** Where something stands from left to right, or from top to bottom, in CSS pixels of the window. */
export type Span = readonly [from: number, to: number];

/** Sides below this, in CSS pixels, are too small to be seen. */
export const TINY = 4;

/** How far a part of the page is scrolled; its own members may have given way to names of its fields. */
const scrolledBy = (element: Element, side: 'scrollLeft' | 'scrollTop'): number =>
  Reflect.get(Element.prototype, side, element) as number;

/** What is left to see of a span in one that cuts off what is beyond it. */
const cutOff = (span: Span, frame: Span): Span | 'folded' => {
  const seen = Math.min(span[1], frame[1]) - Math.max(span[0], frame[0]);
  return seen < Math.min(TINY, span[1] - span[0]) ? 'folded' : span;
};

/**
 * The place that stands for a span in a part of the page which shows only so much of it: all of that part, where it can be
 * scrolled there.
 * @param scrolled pixels to the part's beginning; `isFromEnd`: it is scrolled to the left, as what is written from the right
 */
const withinSide = (
  span: Span,
  frame: Span,
  overflow: string,
  scrolled: number,
  isFromEnd: boolean,
): Span | 'folded' | 'off-screen' => {
  if (/hidden|clip/.test(overflow)) return cutOff(span, frame);
  if (!/auto|scroll/.test(overflow)) return span;
  if (frame[1] - frame[0] < TINY) return 'folded';
  const isBefore = isFromEnd ? span[0] + scrolled >= frame[1] : span[1] + scrolled <= frame[0];
  return isBefore ? 'off-screen' : frame;
};

/** The same for both sides of a part of the page. */
export const within = (
  [across, down]: readonly [Span, Span],
  part: Element,
  box: DOMRect,
  { overflowX, overflowY, direction }: CSSStyleDeclaration,
): readonly [Span, Span] | 'folded' | 'off-screen' => {
  const isFromEnd = direction === 'rtl';
  const x = withinSide(across, [box.left, box.right], overflowX, scrolledBy(part, 'scrollLeft'), isFromEnd);
  if (typeof x === 'string') return x;
  const y = withinSide(down, [box.top, box.bottom], overflowY, scrolledBy(part, 'scrollTop'), false);
  return typeof y === 'string' ? y : [x, y];
};

/** Whether a place can be reached by scrolling the page, to the left where that is written from the right. What is fixed stays where it is. */
export const isOutside = (
  [[left, right], [top, bottom]]: readonly [Span, Span],
  isFixed: boolean,
): boolean => {
  const { innerWidth, innerHeight } = window;
  if (isFixed) return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
  const root = rootElementOf(document);
  const styles = [...(root ? [root] : []), ...selectIn(document, 'body')].map((each) =>
    window.getComputedStyle(each),
  );
  const isHeld = styles.some(({ overflowX }) => /hidden|clip/.test(overflowX));
  const width = isHeld ? innerWidth : Math.max(root?.scrollWidth ?? 0, innerWidth);
  const start = styles.at(-1)?.direction === 'rtl' ? innerWidth - width : 0;
  return (
    right + window.scrollX <= start || bottom + window.scrollY <= 0 || left + window.scrollX >= start + width
  );
};
