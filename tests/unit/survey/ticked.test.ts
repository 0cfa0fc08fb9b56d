import { describe, expect, it } from 'vitest';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const CARD = '<label>Card number<input autocomplete=cc-number></label>';
const SAYS = 'Add the members’ club for $9.99 per month';

const on = (
  html: string,
  document = laidOut(`<form action=/pay>${CARD}${html}<button>Pay</button></form>`),
) => ({
  document,
  ticked: survey(document, 'fields').ticked,
});
const box = (attributes: string, label = SAYS): string =>
  `<label><input type=checkbox ${attributes}> ${label}</label>`;

describe('what the page has ticked beforehand', () => {
  it('is told by kind, phrases and words', () => {
    expect(on(box('checked')).ticked).toEqual([
      { kind: 'box', says: SAYS, phrases: ['recurring'], shared: [] },
    ]);
  });

  it('finds words that are tied by id, by aria-label, or stand beside', () => {
    const ways = [
      `<input type=checkbox id=club checked><label for=club>${SAYS}</label>`,
      `<input type=checkbox aria-labelledby=words checked><p id=words>${SAYS}</p>`,
      `<input type=checkbox aria-label="${SAYS}" checked>`,
      `<p><input type=checkbox checked> ${SAYS}</p>`,
    ];
    for (const way of ways) expect(on(way).ticked.map(({ says }) => says)).toEqual([SAYS]);
  });

  it('leaves out what is not ticked, speaks of nothing recurring, or cannot be seen', () => {
    expect(on(box('')).ticked).toEqual([]);
    expect(on(box('checked', 'Save my address for next time')).ticked).toEqual([]);
    expect(on(`<div hidden>${box('checked')}</div>`).ticked).toEqual([]);
  });

  it('is never what the shopper ticked, nor what the page writes into its markup after that', () => {
    const { document } = on(box(''));
    const element = document.querySelector('[type=checkbox]') as HTMLInputElement;
    element.checked = true;
    expect(on('', document).ticked).toEqual([]);
    element.setAttribute('checked', '');
    expect(on('', document).ticked).toEqual([]);
    const again = element.cloneNode() as HTMLInputElement;
    element.replaceWith(again);
    expect(on('', document).ticked).toEqual([]);
  });

  it('stays told when the shopper unticks it', () => {
    const { document } = on(box('checked'));
    (document.querySelector('[type=checkbox]') as HTMLInputElement).checked = false;
    expect(on('', document).ticked).toHaveLength(1);
  });

  it('of a drawn switch counts only while nobody has touched the page', () => {
    const drawn = `<form>${CARD}<button type=button role=switch aria-checked=true>${SAYS}</button></form>`;
    const inPageThat = (hasBeenActive: boolean): Document => {
      const document = laidOut(drawn);
      Object.defineProperty(document.defaultView?.navigator, 'userActivation', { value: { hasBeenActive } });
      return document;
    };
    expect(on('', inPageThat(true)).ticked).toEqual([]);
    expect(on('', inPageThat(false)).ticked.map(({ kind }) => kind)).toEqual(['switch']);
  });
});

describe('an option of a choice', () => {
  const option = (label: string, attributes = ''): string =>
    `<label><input type=radio name=plan ${attributes}> ${label}</label>`;

  it('shares with the others what they all say', () => {
    const plans = option('Monthly', 'checked') + option('Every month, with cups');
    expect(on(plans).ticked).toMatchObject([{ kind: 'option', shared: ['recurring'] }]);
    const once = option('Delivered every month', 'checked') + option('One-time purchase');
    expect(on(once).ticked).toMatchObject([{ kind: 'option', shared: [] }]);
  });

  it('that stands alone is no choice', () => {
    expect(on(option('Billed monthly', 'checked')).ticked).toMatchObject([{ shared: ['recurring'] }]);
  });
});

it('carries no more than its bound', () => {
  const many = Array.from({ length: 60 }, (_, each) =>
    box('checked', `Club ${each} for $9.99 per month`),
  ).join('');
  expect(on(many).ticked.length).toBeLessThanOrEqual(10);
});
