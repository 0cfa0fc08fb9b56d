import { describe, expect, it } from 'vitest';
import { fold } from '@/utils/lexicon/fold';
import { findSign } from '@/utils/sentinel/signs';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

const kinds = (html: string): string =>
  survey(laidOut(html), 'fields')
    .groups.flatMap(({ fields }) => fields.map(({ kind }) => kind))
    .join(' ');

/** How frauds hide what they ask for from programs, while people read it as ever. */
// biome-ignore format: a page a row
const PAGES: readonly (readonly [what: string, html: string, kinds: string])[] = [
  ['Cyrillic letters within Latin words', `<html lang="nl"><form><div>Kааrtnummеr</div><input name=v1><div>Vеrvаldаtum</div><input name=v2>
    <div>Вeveiligingscоde</div><input name=v3 maxlength=3></form>`, 'cc-number cc-exp cc-csc'],
  ['Greek capitals within Latin words', `<html lang="es"><form><div>NÚΜERO DE TΑRJETΑ</div><input name=v1><div>FECHΑ DE CΑDUCIDΑD</div><input name=v2>
    <div>CÓDIGO DE SEGURIDΑD</div><input name=v3 maxlength=3></form>`, 'cc-number cc-exp cc-csc'],
  ['the names and tokens of an address', `<html lang="tr"><form><p>Kart numarası</p><input name=email autocomplete=email maxlength=19><p>Son kullanma tarihi</p>
    <input name=zip autocomplete=postal-code placeholder="AA/YY"><p>Güvenlik kodu</p><input name=phone autocomplete=tel maxlength=3>
    <p>Kart sahibi</p><input name=address1 autocomplete=street-address></form>`, 'cc-number cc-exp cc-csc cc-name'],
];

describe.each(PAGES)('a card form that hides behind %s', (_, html, expected) => {
  it('wakes the sentinel', () => {
    expect(findSign(laidOut(html, 'https://parcel.example/p/7'))).toBe('fields');
  });

  it('is read field by field', () => {
    expect(kinds(html)).toBe(expected);
  });
});

describe('what only looks like a disguise', () => {
  it.each([
    ['номер карты', 'номер карты'],
    ['sms-код', 'sms код'],
    ['Ключ API', 'ключ api'],
    ['κωδικός CVV', 'κωδικοσ cvv'],
  ])('%s stays what it is', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('an address is one where its own words say so, whatever stands before it', () => {
    const card = '<label>Card number<input></label><label>Expiry<input></label><label>CVC<input></label>';
    expect(
      kinds(`<form>${card}<p>Card holder</p><input name=email placeholder="you@example.com"></form>`),
    ).toBe('cc-number cc-exp cc-csc email');
    expect(kinds(`<form>${card}<p>Card billing address</p><input name=address1></form>`)).toBe(
      'cc-number cc-exp cc-csc address',
    );
  });

  it.each([
    [
      'a date of birth, the year first',
      '<p>生年月日</p><input maxlength=4>年<input maxlength=2>月<input maxlength=2>日',
    ],
    [
      'a date of birth, the year first',
      '<p>생년월일</p><input maxlength=4>년<input maxlength=2>월<input maxlength=2>일',
    ],
  ])('%s, the year first, is no expiry, though a card is asked for beside it', (_, date) => {
    const card =
      '<label>カード番号<input></label><label>有効期限<input placeholder="MM/YY"></label><label>セキュリティコード<input></label>';
    expect(kinds(`<html lang="ja"><form>${card}${date}</form>`)).toBe(
      'cc-number cc-exp cc-csc birth-date birth-date birth-date',
    );
  });
});

describe('names that say more than their field', () => {
  const rest =
    '<label>Número<input name=creditCard_number></label><label>Vence<input placeholder="MM/AA"></label><label>CVV<input></label>';

  it('the holder is asked for where a field’s own label says so', () => {
    const owner =
      '<label>Nombre en la tarjeta<input id=pay_creditCard_person name=pay_creditCard_person></label>';
    expect(kinds(`<html lang="es"><form>${owner}${rest}</form>`)).toBe('cc-name cc-number cc-exp cc-csc');
  });

  it('whom the bill goes to is not whom the card belongs to', () => {
    const billed = '<label>First name<input name="form.creditCard.billingAddress.firstName"></label>';
    expect(kinds(`<html lang="es"><form>${rest}${billed}</form>`)).toBe('cc-number cc-exp cc-csc name');
  });

  it('the year of a birth is no expiry’s', () => {
    const born =
      '<p>Fecha de nacimiento</p><select name=pay_card_year><option>1990<option>1991<option>1992<option>1993</select>';
    expect(kinds(`<html lang="es"><form>${rest}${born}</form>`)).toBe('cc-number cc-exp cc-csc birth-date');
  });
});

describe('the example of a name', () => {
  const card = (holder: string): string =>
    `<form><input placeholder="0000 0000 0000 0000"><input placeholder="${holder}"><input placeholder="00/00"><input type=password maxlength=3 placeholder="•••"></form>`;

  it.each(['MARIE DURAND', 'TARO YAMADA', 'e.g. JANE DOE'])('%s asks for the holder', (name) => {
    expect(kinds(card(name))).toBe('cc-number cc-name cc-exp cc-csc');
  });

  it.each(['Nickname', 'Q-TAX', 'AB 1234'])('%s does not', (example) => {
    expect(kinds(card(example))).not.toContain('cc-name');
  });
});
