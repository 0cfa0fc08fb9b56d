/** The element in the page that holds the notice. The page can see that it is there, and nothing of what is in it. */
export interface NoticeHost {
  root: ShadowRoot;
  /** Puts the host into the page, above everything else in it. */
  raise(): void;
  /** Whether it stands where it should, in the top layer. */
  isRaised(): boolean;
  /** Whether something of the page lies over its middle. */
  isCovered(): boolean;
  remove(): void;
}

/** No rule of the page outweighs an important inline declaration (CSS Cascade 5, section 6.1). */
const UNTOUCHABLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto 1rem 1rem auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** Events that a script of the page made up must not press our buttons. */
const PRESSING = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'submit'];

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

/** Everything outside an open modal dialog is inert, so there the notice stands inside it. */
const place = (): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/** Makes the host, not yet in the page. A manual popover stands in the top layer, over any z-index of the page's. */
export function createNoticeHost(css: string): NoticeHost {
  const element = document.createElement('div');
  for (const [property, value] of Object.entries(UNTOUCHABLE)) {
    element.style.setProperty(property, value, 'important');
  }
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, css);
  refuseMadeUpEvents(root);
  return {
    root,
    isRaised: () => element.parentNode === place() && element.matches(':popover-open'),
    isCovered() {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) !== element;
    },
    raise() {
      const parent = place();
      if (element.parentNode !== parent) parent.append(element);
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
    remove: () => element.remove(),
  };
}
