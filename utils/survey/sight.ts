import { rootElementOf } from '../facts/page-document';
import type { FieldFacts } from '../facts/page-facts';
import { boxOf, parentThroughShadow, tagOf } from './dom';

export type Sight = FieldFacts['sight'];

const TINY = 4;
const FAINT = 0.1;
const DEEPEST = 40;

const isClippedAway = (style: CSSStyleDeclaration): boolean =>
  /^rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)$|^rect\(1px,? 1px,? 1px,? 1px\)$/.test(style.clip) ||
  /^inset\((?:50|100)%/.test(style.clipPath) ||
  style.clipPath === 'circle(0px)';

const sidesSeen = (box: DOMRect, frame: DOMRect): [width: number, height: number] => [
  Math.min(box.right, frame.right) - Math.max(box.left, frame.left),
  Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top),
];

const isOutside = (box: DOMRect): boolean =>
  box.right + window.scrollX <= 0 ||
  box.bottom + window.scrollY <= 0 ||
  box.left + window.scrollX >= Math.max(rootElementOf(document)?.scrollWidth ?? 0, window.innerWidth);

/** Whether a person can see an element, scrolling included, and if not, what keeps it from sight. */
export const sightOf = (element: Element): Sight => {
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return 'not-rendered';
  const box = boxOf(element);
  let sight: Sight = 'shown';
  if (box.width < TINY || box.height < TINY) sight = 'tiny';
  else if (isOutside(box)) sight = 'off-screen';

  let opacity = 1;
  let above: Element | null = element;
  for (let depth = 0; above && depth < DEEPEST; depth += 1, above = parentThroughShadow(above)) {
    const style = window.getComputedStyle(above);
    opacity *= Number.parseFloat(style.opacity || '1');
    if (isClippedAway(style)) return 'clipped';
    if (sight === 'shown' && opacity < FAINT) sight = 'transparent';
    if (above === element || !style.overflow.includes('hidden') || ['body', 'html'].includes(tagOf(above)))
      continue;
    const frame = boxOf(above);
    // A hole of one pixel hides; a part without height, or one scrolled aside, is closed for now.
    if (frame.width < TINY && frame.height < TINY) return 'clipped';
    if (Math.min(...sidesSeen(box, frame)) < Math.min(TINY, box.width, box.height)) return 'folded';
  }
  return sight;
};
