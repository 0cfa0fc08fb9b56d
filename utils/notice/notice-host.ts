import { isOwn } from '../facts/own-dialog';
import { createIn, rootElementOf, selectIn } from '../facts/page-document';
import { drawnPast } from './drawing';
import { type Box, meets, type Place } from './find-place';

/** The element in the page that holds the notice. The page can see that it is there, and nothing of what is in it. */
export interface NoticeHost {
  /** What the panel is drawn into. */
  mount: HTMLElement;
  /** Puts the host into the page, above everything else in it. Keeps the focus where it is. */
  raise(): void;
  /** Draws the panel as large as ever, however much the page magnifies or shrinks all of itself (`html { zoom }`). */
  keepSize(): void;
  /** Whether it is in the document and in the top layer. */
  isUp(): boolean;
  /** Whether it stands where it can be clicked: inside a modal dialog while one is open. */
  isWithinReach(): boolean;
  /** Where the panel is in the window. */
  box(): Box;
  /** Whether something of the page lies over the panel. */
  isCovered(): boolean;
  /** Whether this is another popover, open and over the panel. */
  isUnder(target: EventTarget | null): boolean;
  moveTo(place: Pick<Place, 'left' | 'top'>): void;
  /** Whether the shopper is at it: then it should not move. */
  isInUse(): boolean;
  remove(): void;
}

/** Events that a script of the page made up must not press our buttons. */
const PRESSING = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'toggle'];

function refuseMadeUpEvents(root: ShadowRoot): void {
  for (const type of PRESSING) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
}

function adopt(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

/**
 * Everything outside an open modal dialog is inert, so there the notice stands inside it. Only under our own question
 * it stays where it is: that says what there is to say.
 */
const reachablePlace = (): Element | null =>
  selectIn(document, 'dialog:modal').findLast((dialog) => !isOwn(dialog)) ?? rootElementOf(document);

const elementAt = (left: number, top: number): Element | null =>
  Document.prototype.elementFromPoint.call(document, left, top);

/** Points at which a cover would hide what matters, as shares of the panel's width and height. */
const TOUCH = [0.1, 0.5, 0.9];

/** Makes the host, not yet in the page. A manual popover stands in the top layer, over any z-index of the page's. */
export function createNoticeHost(css: string): NoticeHost {
  const element = createIn(document, 'div');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  refuseMadeUpEvents(root);
  const mount = drawnPast(createIn(document, 'div'));
  mount.className = 'notice-place';
  root.append(mount);

  const isUp = (): boolean => element.isConnected && element.matches(':popover-open');
  const keepSize = (): void => {
    mount.style.zoom = String(1 / element.currentCSSZoom);
  };
  return {
    mount,
    keepSize,
    isUp,
    isWithinReach: () => isUp() && element.parentNode === reachablePlace(),
    raise() {
      const focused = root.activeElement;
      const parent = reachablePlace();
      if (element.parentNode !== parent) parent?.append(element);
      if (isUp()) element.hidePopover();
      for (const name of element.getAttributeNames()) {
        if (name !== 'popover') element.removeAttribute(name);
      }
      element.popover = 'manual';
      element.showPopover();
      // The sheet resets the host to the reader's own text size, whatever the page makes of `rem`.
      mount.style.setProperty('--unit', getComputedStyle(element).fontSize);
      keepSize();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    box: () => mount.getBoundingClientRect(),
    isCovered() {
      const { left, top, width, height } = mount.getBoundingClientRect();
      return TOUCH.some((share) => {
        const found = elementAt(left + width / 2, top + height * share);
        return found !== element && !isOwn(found);
      });
    },
    isUnder: (target) =>
      target instanceof HTMLElement &&
      target !== element &&
      Element.prototype.matches.call(target, ':popover-open') &&
      meets(Element.prototype.getBoundingClientRect.call(target), mount.getBoundingClientRect()),
    moveTo({ left, top }) {
      mount.style.left = `${left}px`;
      mount.style.top = `${top}px`;
    },
    isInUse: () => root.activeElement !== null || mount.matches(':hover'),
    remove: () => element.remove(),
  };
}
