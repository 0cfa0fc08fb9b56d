import { describe, expect, it } from 'vitest';
import { findSign } from '@/utils/sentinel/signs';
import { laidOut } from '../survey/laid-out';

const years = (from: number, count: number): string =>
  Array.from({ length: count }, (_, place) => `<option>${from + place}`).join('');

const signOf = (html: string, url = 'https://shop.example/p/7') => findSign(laidOut(html, url));

describe('one look at a document', () => {
  it.each([
    ['by its token', '<input autocomplete="cc-number">'],
    ['by its name', '<input name="cardNumber">'],
    ['by its placeholder', '<input placeholder="Número de tarjeta">'],
    ['by the pattern in its placeholder', '<input placeholder="XXXX XXXX XXXX XXXX">'],
    ['by its label', '<label for="a">Kartennummer</label><input id="a">'],
    ['by what stands before it', '<td>カード番号</td><td><input></td>'],
    [
      'by the row it stands in, whatever hint stands behind it',
      '<dl><dt>Numer karty</dt><dd><input><i>!</i></dd></dl>',
    ],
    [
      'beyond a colon in a cell of its own',
      '<table><tr><td>Nomor Kartu</td><td>:</td><td><input></td></table>',
    ],
    ['beyond a star', '<label>Número de tarjeta</label><span>*</span><div><input></div>'],
    ['beyond two ideographs and a star', '<label>卡号</label><span>*</span><input>'],
    [
      'by the row above',
      '<table><tr><td>Numéro de carte</td></tr><tr><td><input name="n_2"></td></tr></table>',
    ],
    [
      'by a column beside a box in a box',
      '<div><div>Kartennummer</div><div><div><input name="f7"></div></div></div>',
    ],
    ['by bare text', `<form>${'<br>'.repeat(13)}Номер карты: <input name="p1"><br></form>`],
    ['by a label behind an icon', '<div><i>lock</i><input><span>Número do cartão</span></div>'],
    [
      'by a word for cards and one for numbers, in a language of no lexicon',
      '<label>Kartın nömrəsi <input></label>',
    ],
    ['by the mask that a script lays over it', '<input name="p_b" data-mask="00/00">'],
    [
      'by the month and the year to be written, in any language',
      '<input placeholder="KK / VV"><input placeholder="x">',
    ],
    ['by the years that a list offers', `<select><option>--${years(2026, 9)}</select>`],
    [
      'by what it says it is labelled by',
      '<i id="a">Numero</i><i id="b">carta</i><p><input aria-labelledby="a b"></p>',
    ],
    ['by a picture before it', '<td><img alt="Kortnummer"></td><td><input name="n"></td>'],
    ['by its words, though it takes many lines', '<textarea rows="1" placeholder="Card no."></textarea>'],
    [
      'by nothing that is written, with others beside it',
      '<i><input id="i7f"></i><i><input id="i2c"></i><i><input id="i90"></i>',
    ],
    [
      'by a number’s length, where nothing is written',
      '<u><input name="q1" maxlength="19"></u><u><input name="q2" maxlength="5"></u><u><input name="q3" maxlength="3"></u>',
    ],
    ['by a processor’s attribute', '<input data-stripe="number" data-encrypted-name="cardNumber">'],
  ])('sees a card’s field %s', (_, html) => {
    expect(signOf(html)).toBe('fields');
  });

  it.each([
    ['a search', '<input type="search" name="q" placeholder="Search">'],
    ['a gift card', '<label>Gift card number<input name="giftCardNumber"></label>'],
    ['a threshold', '<label>Threshold<input name="threshold"></label>'],
    ['a hidden field', '<input type="hidden" name="card_token">'],
    [
      'a paragraph before a field of something else',
      '<form><p>We take all major credit cards (Visa, MasterCard, American Express) and bank transfers.</p><input name="mail2"></form>',
    ],
    ['a day and a month', '<input placeholder="MM/DD"><input placeholder="dd/mm">'],
    ['a whole date', '<input placeholder="DD/MM/YYYY"><input placeholder="00/00/0000">'],
    [
      'years of birth, days, sizes',
      `<select><option>--${years(1950, 60)}</select><select>${years(1, 31)}</select><select>${years(36, 11)}</select>`,
    ],
    ['words that somebody types', '<div contenteditable>my card number</div><p><input name="f"></p>'],
    [
      'boxes for a code of six digits',
      '<input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1">',
    ],
    [
      'boxes of other lengths, where nothing is written',
      '<input maxlength="10"><input maxlength="8"><input maxlength="40"><input maxlength="40">',
    ],
    [
      'one box of a number’s length, or several whose hints are of another script',
      '<input name="vin" maxlength="17"><input placeholder="아이디" maxlength="20"><input placeholder="ค้นหา" maxlength="20"><input placeholder="Поиск" maxlength="20">',
    ],
    ['a page without fields', '<h1>Card number, expiry date, security code</h1>'],
  ])('sees nothing in %s', (_, html) => {
    expect(signOf(html)).toBeNull();
  });

  it('goes on behind a field that has nothing but the doctype before it', () => {
    expect(signOf('<!doctype html><input name="a"><input name="cardNumber">')).toBe('fields');
  });

  it('sees a frame of a processor, or one that is called a card’s field', () => {
    expect(signOf('<iframe src="https://js.stripe.com/v3/elements-inner-card.html"></iframe>')).toBe('frame');
    expect(signOf('<iframe src="https://pay.unheard-of.example/f" title="Kartennummer"></iframe>')).toBe(
      'frame',
    );
  });

  it('overlooks frames that nobody could type in, and those of the page’s own host', () => {
    const document = laidOut(
      '<iframe src="https://js.stripe.com/v3/m-outer.html"></iframe>',
      'https://shop.example/p',
    );
    const [frame] = document.querySelectorAll('iframe');
    Object.assign(frame as object, { getBoundingClientRect: () => ({ width: 1, height: 1 }) });
    expect(findSign(document)).toBeNull();
    expect(signOf('<iframe src="https://shop.example/f" title="Card number"></iframe>')).toBeNull();
  });

  it('takes a checkout’s address for a sign only where there is something to fill in or to press', () => {
    expect(signOf('<input name="street">', 'https://shop.example/checkout')).toBe('address');
    expect(signOf('<button>Place order</button>', 'https://shop.example/checkout')).toBe('address');
    expect(signOf('<p>Thank you</p>', 'https://shop.example/checkout')).toBeNull();
  });

  it('looks at no more than 600 elements, and at the labels of 150', () => {
    const plain = '<p><input name="a"></p>';
    expect(signOf(`${plain.repeat(599)}<input name="cardNumber">`)).toBe('fields');
    expect(signOf(`${plain.repeat(600)}<input name="cardNumber">`)).toBeNull();
    const labelled = '<p><label>Card number <input></label></p>';
    expect(signOf(plain.repeat(148) + labelled)).toBe('fields');
    expect(signOf(plain.repeat(150) + labelled)).toBeNull();
  });
});
