import { JSDOM } from 'jsdom';

/**
 * A page in jsdom, which lays nothing out and knows no secure context: every element gets a box of 100 × 20, and is rendered unless `display`,
 * `hidden` or `visibility` in its own or an outer style say otherwise.
 */
export const laidOut = (html: string, url = 'https://shop.example/checkout'): Document => {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  const isRendered = (element: Element): boolean => {
    const { display, visibility } = window.getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden' || element.hasAttribute('hidden')) return false;
    return element.parentElement ? isRendered(element.parentElement) : true;
  };
  Object.assign(window.Element.prototype, {
    checkVisibility(this: Element) {
      return isRendered(this);
    },
    getBoundingClientRect: () => new Box(),
  });
  Object.assign(window, { isSecureContext: url.startsWith('https:') });
  Object.assign(globalThis, {
    window,
    document: window.document,
    location: window.location,
    ...Object.fromEntries(
      [
        'Node',
        'Element',
        'Document',
        'DocumentFragment',
        'ShadowRoot',
        'Text',
        'NodeFilter',
        'HTMLElement',
        'HTMLFormElement',
        'SubmitEvent',
        'CSS',
        'MutationObserver',
      ].flatMap((name) => (Reflect.has(window, name) ? [[name, Reflect.get(window, name)]] : [])),
    ),
  });
  globalThis.CSS ??= {
    escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`),
  } as typeof CSS;
  return window.document;
};

class Box {
  left = 10;
  top = 10;
  width = 100;
  height = 20;
  right = 110;
  bottom = 30;
}
