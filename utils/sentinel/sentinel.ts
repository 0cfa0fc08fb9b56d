import { FIELDS, FOCUSABLE, findSign, isCardField, type Sign } from './signs';
import { type Pace, watchChanges } from './watch';
import { FOCUSED, world } from './world';

const PACE: Pace = { first: 400, longest: 10_000, most: 60, share: 0.001 };

function openOrClosedRoot(host: Element): ShadowRoot | null {
  try {
    return chrome.dom?.openOrClosedShadowRoot(host as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

const holdsCardField = (root: ShadowRoot): boolean =>
  [...root.querySelectorAll(FIELDS)].slice(0, 30).some((field) => isCardField(field, true));

/**
 * Whether the focus went to a card's field: fields in shadow roots are seen at the latest then, all of a root at once,
 * since nobody outside hears of the focus moving on within it.
 */
function isCardFocused(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  if (Element.prototype.matches.call(target, FOCUSABLE) && isCardField(target, true)) return true;
  const around = Node.prototype.getRootNode.call(target);
  if (around instanceof ShadowRoot && holdsCardField(around)) return true;
  let root = openOrClosedRoot(target);
  while (root && !holdsCardField(root)) root = root.activeElement && openOrClosedRoot(root.activeElement);
  if (root) world[FOCUSED] = target;
  return root !== null;
}

/**
 * Watches a document until money is about to move in it, then calls `wake` once with what told it, and rests.
 * Sees what comes later: steps, dialogs, frames, fields that take the focus.
 */
export const keepWatch = (document: Document, wake: (sign: Sign) => void): void => {
  const call = (sign: Sign): void => {
    stopWatching();
    removeEventListener('focusin', onFocus, true);
    wake(sign);
  };
  const onFocus = (event: Event): void => {
    if (isCardFocused(event)) call('fields');
  };
  const look = (): void => {
    const sign = findSign(document);
    if (sign) call(sign);
  };
  const stopWatching = watchChanges(() => [document], look, PACE);
  addEventListener('focusin', onFocus, true);
  look();
};
