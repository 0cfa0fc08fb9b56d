import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWatch } from '@/utils/sentinel/sentinel';
import { FOCUSED, world } from '@/utils/sentinel/world';
import { laidOut } from '../survey/laid-out';

const CARD = '<label>Card number <input name="cardNumber"></label>';

let document: Document;

const show = (html: string): void => {
  document = laidOut(html, 'https://shop.example/p/7');
  const view = document.defaultView as unknown as Window;
  vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
  vi.stubGlobal('removeEventListener', view.removeEventListener.bind(view));
};

const add = (html: string): void => {
  document.body.insertAdjacentHTML('beforeend', html);
};

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

/** A custom element whose fields stand in a shadow root. */
const hide = (html: string, mode: ShadowRootMode): [host: HTMLElement, root: ShadowRoot] => {
  const host = document.createElement('card-form');
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  document.body.append(host);
  return [host, root];
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('chrome', {});
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('keeping watch', () => {
  it('wakes at once where the card is asked for already, and then rests', async () => {
    show(CARD);
    const wake = vi.fn();
    keepWatch(document, wake);
    expect(wake.mock.calls).toEqual([['fields']]);
    add(CARD);
    await pass(60_000);
    expect(vi.getTimerCount()).toBe(0);
    document.querySelector('input')?.focus();
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('wakes once when the card is asked for later', async () => {
    show('<button>To the checkout</button>');
    const wake = vi.fn();
    keepWatch(document, wake);
    add('<p>One moment …</p>');
    await pass(1_000);
    expect(wake).not.toHaveBeenCalled();
    add(CARD);
    await pass(1_000);
    add(CARD);
    await pass(60_000);
    expect(wake.mock.calls).toEqual([['fields']]);
  });

  it('wakes when a plain frame turns into a processor’s', async () => {
    show('<iframe></iframe>');
    const wake = vi.fn();
    keepWatch(document, wake);
    document
      .querySelector('iframe')
      ?.setAttribute('src', 'https://js.stripe.com/v3/elements-inner-card.html');
    await pass(1_000);
    expect(wake.mock.calls).toEqual([['frame']]);
  });

  it('gives up looking after sixty changes, but still heeds the focus', async () => {
    show('<main></main>');
    const wake = vi.fn();
    keepWatch(document, wake);
    for (let round = 0; round < 70; round += 1) {
      add('<p>…</p>');
      await pass(10_000);
    }
    add(CARD);
    await pass(60_000);
    expect(wake).not.toHaveBeenCalled();
    document.querySelector('input')?.focus();
    expect(wake.mock.calls).toEqual([['fields']]);
  });

  it('asks a field that is called a search once it takes the focus', () => {
    show('<label>Card number <input name="q"></label>');
    const wake = vi.fn();
    keepWatch(document, wake);
    expect(wake).not.toHaveBeenCalled();
    document.querySelector('input')?.focus();
    expect(wake.mock.calls).toEqual([['fields']]);
  });

  it('asks what people write into without a field of HTML’s once it takes the focus', () => {
    show('<i id="a">Card number</i><p><b contenteditable tabindex="0" aria-labelledby="a">4242</b></p>');
    const wake = vi.fn();
    keepWatch(document, wake);
    expect(wake).not.toHaveBeenCalled();
    document.querySelector('b')?.focus();
    expect(wake.mock.calls).toEqual([['fields']]);
  });

  it('wakes when a field in an open shadow root takes the focus', () => {
    show('<main></main>');
    const wake = vi.fn();
    keepWatch(document, wake);
    const [, root] = hide(CARD, 'open');
    root.querySelector('input')?.focus();
    expect(wake.mock.calls).toEqual([['fields']]);
  });

  it('wakes when the focus goes into a closed shadow root that holds a card’s field', () => {
    show('<main></main>');
    const wake = vi.fn();
    keepWatch(document, wake);
    const [host, root] = hide(CARD, 'closed');
    vi.stubGlobal('chrome', {
      dom: { openOrClosedShadowRoot: (element: unknown) => (element === host ? root : null) },
    });
    root.querySelector('input')?.focus();
    expect(wake.mock.calls).toEqual([['fields']]);
  });

  it('wakes when the focus goes into closed shadow roots, one in another, of HTML’s own elements', () => {
    show('<main><div></div></main>');
    const wake = vi.fn();
    keepWatch(document, wake);
    const roots = new Map<unknown, ShadowRoot>();
    let host = document.querySelector('div') as HTMLElement;
    for (const html of ['<input name="email"><p></p>', CARD]) {
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = html;
      roots.set(host, root);
      host = root.querySelector('p') as HTMLElement;
    }
    vi.stubGlobal('chrome', {
      dom: { openOrClosedShadowRoot: (element: unknown) => roots.get(element) ?? null },
    });
    [...roots.values()].at(-1)?.querySelector('input')?.focus();
    expect(wake.mock.calls).toEqual([['fields']]);
    expect(world[FOCUSED]).toBe(document.querySelector('div'));
  });

  it('wakes when the focus goes to any field of a root that holds a card’s', () => {
    show('<main></main>');
    const wake = vi.fn();
    keepWatch(document, wake);
    const [, root] = hide(`<input name="email">${CARD}`, 'open');
    root.querySelector('input')?.focus();
    expect(wake.mock.calls).toEqual([['fields']]);
  });

  it.each([
    ['an ordinary field', () => add('<input name="street">')],
    ['a closed root that holds none', () => void hide('<input name="street">', 'closed')],
  ])('sleeps on when the focus goes into %s', (_, place) => {
    show('<main></main>');
    const wake = vi.fn();
    keepWatch(document, wake);
    place();
    const field = document.querySelector<HTMLElement>('input, card-form');
    field?.dispatchEvent(
      new (document.defaultView as unknown as typeof globalThis).Event('focusin', { bubbles: true }),
    );
    expect(wake).not.toHaveBeenCalled();
  });

  it('sleeps on where the browser will not open a shadow root', () => {
    show('<main></main>');
    const wake = vi.fn();
    keepWatch(document, wake);
    const [, root] = hide(CARD, 'closed');
    vi.stubGlobal('chrome', {
      dom: {
        openOrClosedShadowRoot: () => {
          throw new Error('not an element of this world');
        },
      },
    });
    expect(() => root.querySelector('input')?.focus()).not.toThrow();
    expect(wake).not.toHaveBeenCalled();
  });
});
