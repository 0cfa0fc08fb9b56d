import type { FieldFacts } from '../facts/page-facts';
import { parentThroughShadow, tagOf } from './dom';

export type Sight = FieldFacts['sight'];

const TINY = 4;
const FAINT = 0.1;
const DEEPEST = 40;

const isClippedAway = (style: CSSStyleDeclaration): boolean =>
  /^rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)$|^rect\(1px,? 1px,? 1px,? 1px\)$/.test(style.clip) ||
  /^inset\((?:50|100)%/.test(style.clipPath) ||
  style.clipPath === 'circle(0px)';

/** Whether a person can see an element, scrolling included, and if not, what keeps it from sight. */
export const sightOf = (element: Element): Sight => {
  if (!element.checkVisibility({ visibilityProperty: true })) return 'not-rendered';
  const box = element.getBoundingClientRect();
  if (box.width < TINY || box.height < TINY) return 'tiny';
  const view = element.ownerDocument.defaultView;
  const root = element.ownerDocument.documentElement;
  if (!view) return 'not-rendered';
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return 'off-screen';
  if (box.left + view.scrollX >= Math.max(root.scrollWidth, view.innerWidth)) return 'off-screen';

  let opacity = 1;
  let above: Element | null = element;
  for (let depth = 0; above && depth < DEEPEST; depth += 1, above = parentThroughShadow(above)) {
    const style = view.getComputedStyle(above);
    opacity *= Number.parseFloat(style.opacity || '1');
    if (opacity < FAINT) return 'transparent';
    if (isClippedAway(style)) return 'clipped';
    if (above !== element && style.overflow.includes('hidden') && !['body', 'html'].includes(tagOf(above))) {
      const frame = above.getBoundingClientRect();
      const visibleWidth = Math.min(box.right, frame.right) - Math.max(box.left, frame.left);
      const visibleHeight = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
      if (visibleWidth < TINY || visibleHeight < TINY) return 'clipped';
    }
  }
  return 'shown';
};
