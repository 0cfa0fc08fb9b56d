import type { FieldFacts } from '../facts/page-facts';
import { boxOf, parentThroughShadow, tagOf } from './dom';
import { isOutside, type Span, TINY, within } from './reach';

export type Sight = FieldFacts['sight'];

const FAINT = 0.1;
const DEEPEST = 40;

/** What is drawn over all else, whatever holds it. */
const ON_TOP = ':modal,:popover-open,:fullscreen';

/** Whether an element is taken out of the flow, and which part of the page then holds it (CSS Positioned Layout 3, section 2). */
const EFFECTS = [
  'transform',
  'translate',
  'scale',
  'rotate',
  'perspective',
  'filter',
  'backdropFilter',
] as const;
const isPlaced = ({ position }: CSSStyleDeclaration): boolean => /^(?:absolute|fixed)$/.test(position);
const holdsPlaced = (style: CSSStyleDeclaration, placed: string): boolean =>
  (placed === 'absolute' && !/^(?:static)?$/.test(style.position)) ||
  EFFECTS.some((effect) => !/^(?:none)?$/.test(style[effect] ?? '')) ||
  /paint|layout|strict|content/.test(style.contain) ||
  /transform|translate|scale|rotate|perspective|filter|contain/.test(style.willChange);

/** `clip` has an effect on what is taken out of the flow alone (CSS Masking 1, section 10). */
const isClippedAway = (style: CSSStyleDeclaration): boolean =>
  (isPlaced(style) &&
    /^rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)$|^rect\(1px,? 1px,? 1px,? 1px\)$/.test(style.clip)) ||
  /^inset\((?:50|100)%/.test(style.clipPath) ||
  style.clipPath === 'circle(0px)';

/** Whether a part of the page cuts off what is beyond it. What overflows the body goes on in the window, unless the root cuts it off. */
const isFrame = (part: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean => {
  if (!/hidden|clip|auto|scroll/.test(overflowX + overflowY) || tagOf(part) === 'html') return false;
  const root = tagOf(part) === 'body' ? parentThroughShadow(part) : null;
  return !root || /hidden|clip|auto|scroll/.test(window.getComputedStyle(root).overflow);
};

/** Whether a person can see an element, scrolling included, and if not, what keeps it from sight. */
export const sightOf = (element: Element): Sight => {
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return 'not-rendered';
  const box = boxOf(element);
  const isTiny = box.width < TINY || box.height < TINY;
  let place: readonly [Span, Span] = [
    [box.left, box.right],
    [box.top, box.bottom],
  ];
  let opacity = 1;
  /** How it, or what holds it, was taken out of the flow: then it is held by what is placed itself alone. */
  let placed = '';
  let above: Element | null = element;
  for (let depth = 0; above && depth < DEEPEST; depth += 1, above = parentThroughShadow(above)) {
    const style = window.getComputedStyle(above);
    if (style.display === 'contents') continue;
    opacity *= Number.parseFloat(style.opacity || '1');
    if (isClippedAway(style)) return 'clipped';
    if (above !== element && (placed === '' || holdsPlaced(style, placed))) {
      placed = '';
      if (isFrame(above, style)) {
        const frame = boxOf(above);
        // A hole of one pixel hides; a part without height, or one scrolled aside, is closed for now.
        if (frame.width < TINY && frame.height < TINY) return 'clipped';
        const left = within(place, above, frame, style);
        if (typeof left === 'string') return left;
        place = left;
      }
    }
    if (isPlaced(style)) placed = style.position;
    if (Element.prototype.matches.call(above, ON_TOP)) break;
  }
  if (isTiny) return 'tiny';
  if (isOutside(place, placed === 'fixed')) return 'off-screen';
  return opacity < FAINT ? 'transparent' : 'shown';
};
