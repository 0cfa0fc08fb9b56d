import { rootElementOf } from '../facts/page-document';
import type { FieldFacts } from '../facts/page-facts';
import { boxOf, parentThroughShadow, tagOf } from './dom';

export type Sight = FieldFacts['sight'];

const TINY = 4;
const FAINT = 0.1;
const DEEPEST = 40;

/** What is drawn over all else, whatever holds it. */
const ON_TOP = ':modal,:popover-open,:fullscreen';

/** Whether an element is taken out of the flow, and which part of the page then holds it (CSS Positioned Layout 3, section 2). */
const isPlaced = ({ position }: CSSStyleDeclaration): boolean => /^(?:absolute|fixed)$/.test(position);
const holdsPlaced = (style: CSSStyleDeclaration, placed: string): boolean =>
  (placed === 'absolute' && !/^(?:static)?$/.test(style.position)) ||
  [style.transform, style.filter].some((effect) => effect && effect !== 'none');

/** `clip` has an effect on what is taken out of the flow alone (CSS Masking 1, section 10). */
const isClippedAway = (style: CSSStyleDeclaration): boolean =>
  (isPlaced(style) &&
    /^rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)$|^rect\(1px,? 1px,? 1px,? 1px\)$/.test(style.clip)) ||
  /^inset\((?:50|100)%/.test(style.clipPath) ||
  style.clipPath === 'circle(0px)';

/** Where something stands from left to right, or from top to bottom. */
type Span = readonly [from: number, to: number];

/** What is left of a span in a part of the page that shows only so much, or can be scrolled to; null where nothing is. */
const spanWithin = (span: Span, frame: Span, overflow: string): Span | null => {
  if (/auto|scroll/.test(overflow)) return frame;
  if (!/hidden|clip/.test(overflow)) return span;
  const seen = Math.min(span[1], frame[1]) - Math.max(span[0], frame[0]);
  return seen < Math.min(TINY, span[1] - span[0]) ? null : span;
};

/** Whether a place can be reached by scrolling the page, to the left where that is written from the right. */
const isOutside = ([left, right]: Span, [, bottom]: Span): boolean => {
  const root = rootElementOf(document);
  const width = Math.max(root?.scrollWidth ?? 0, window.innerWidth);
  const isFromRight = root && window.getComputedStyle(root).direction === 'rtl';
  const start = isFromRight ? window.innerWidth - width : 0;
  return (
    right + window.scrollX <= start || bottom + window.scrollY <= 0 || left + window.scrollX >= start + width
  );
};

/** Whether a person can see an element, scrolling included, and if not, what keeps it from sight. */
export const sightOf = (element: Element): Sight => {
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return 'not-rendered';
  const box = boxOf(element);
  const isTiny = box.width < TINY || box.height < TINY;
  let across: Span = [box.left, box.right];
  let down: Span = [box.top, box.bottom];
  let opacity = 1;
  /** How it, or what holds it, was taken out of the flow: then it is held by what is placed itself alone. */
  let placed = '';
  let above: Element | null = element;
  for (let depth = 0; above && depth < DEEPEST; depth += 1, above = parentThroughShadow(above)) {
    const style = window.getComputedStyle(above);
    if (style.display === 'contents') continue;
    opacity *= Number.parseFloat(style.opacity || '1');
    if (isClippedAway(style)) return 'clipped';
    const isHolder = placed === '' || holdsPlaced(style, placed);
    if (above !== element && isHolder && !['body', 'html'].includes(tagOf(above))) {
      placed = '';
      const { overflowX, overflowY } = style;
      if (/hidden|clip|auto|scroll/.test(overflowX + overflowY)) {
        const frame = boxOf(above);
        // A hole of one pixel hides; a part without height, or one scrolled aside, is closed for now.
        if (frame.width < TINY && frame.height < TINY) return 'clipped';
        const x = spanWithin(across, [frame.left, frame.right], overflowX);
        const y = spanWithin(down, [frame.top, frame.bottom], overflowY);
        if (!x || !y) return 'folded';
        [across, down] = [x, y];
      }
    }
    if (Element.prototype.matches.call(above, ON_TOP)) break;
    if (isPlaced(style)) placed = style.position;
  }
  if (isTiny) return 'tiny';
  if (isOutside(across, down)) return 'off-screen';
  return opacity < FAINT ? 'transparent' : 'shown';
};
