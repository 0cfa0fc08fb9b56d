import { describe, expect, it } from 'vitest';
import { fold } from '@/utils/lexicon/fold';
import { findSign } from '@/utils/sentinel/signs';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

const kinds = (html: string): string =>
  survey(laidOut(html), 'fields')
    .groups.flatMap(({ fields }) => fields.map(({ kind }) => kind))
    .join(' ');

const CARD = '<label>Card number<input></label><label>Expiry<input></label><label>CVC<input></label>';

/** How frauds hide what they ask for from programs, while people read it as ever. */
// biome-ignore format: a page a row
const PAGES: readonly (readonly [what: string, html: string, kinds: string])[] = [
  ['Cyrillic letters within Latin words', `<html lang="nl"><form><div>Kааrtnummеr</div><input name=v1><div>Vеrvаldаtum</div><input name=v2>
    <div>Вeveiligingscоde</div><input name=v3 maxlength=3></form>`, 'cc-number cc-exp cc-csc'],
  ['Greek capitals within Latin words', `<html lang="es"><form><div>NÚMERO DE TΑRJETΑ</div><input name=v1><div>FECHΑ DE CΑDUCIDΑD</div><input name=v2>
    <div>CÓDIGO DE SEGURIDΑD</div><input name=v3 maxlength=3></form>`, 'cc-number cc-exp cc-csc'],
  ['the names and tokens of an address', `<html lang="tr"><form><p>Kart numarası</p><input name=email autocomplete=email maxlength=19><p>Son kullanma tarihi</p>
    <input name=zip autocomplete=postal-code placeholder="AA/YY"><p>Güvenlik kodu</p><input name=phone autocomplete=tel maxlength=3>
    <p>Kart sahibi</p><input name=address1 autocomplete=street-address></form>`, 'cc-number cc-exp cc-csc cc-name'],
  ['words cut up by tags', `<html lang="de"><form><h4><i>Kar</i><i>te</i><i>n</i>num<i>mer</i></h4><input name=x7 maxlength=19><h4>Gül<b>tig</b> b<b>is</b></h4>
    <input name=x1><h4><i>Kar</i><i>ten</i><i>in</i><i>ha</i><i>ber</i></h4><input name=x3></form>`, 'cc-number cc-exp cc-name'],
  ['words cut up by gaps, in a script that has none', `<html lang="th"><form><p>หมาย<span>เลข</span>บัตร</p><input name=t2 maxlength=19><p>วันหมด<wbr>อายุ</p><input name=t3 maxlength=5>
    <p>รหัส<b>ความ</b>ปลอดภัย</p><input name=t4 maxlength=4></form>`, 'cc-number cc-exp cc-csc'],
  ['letters between that are not drawn', `<html lang="ru"><div><div><s>Но</s><u hidden>q</u><s>м</s><s>ер</s> <s>ка</s><u hidden>e</u><s>р</s><s>т</s><u hidden>1</u><s>ы</s></div><input name=r2 maxlength=19></div>
    <div><div><s>С</s><u hidden>x</u><s>р</s><s>ок</s> действия</div><input name=r5 maxlength=5 placeholder="ММ/ГГ"></div>
    <div><div><s>К</s><u hidden>k</u><s>од</s> <s>с</s> <s>об</s><u hidden>w</u><s>орота</s> карты</div><input name=r1 maxlength=3></div>`, 'cc-number cc-exp cc-csc'],
  ['a postal code’s token', `<html lang="zh-HK"><form><div>信用卡號碼<div><input name=f33 autocomplete=tel></div></div><div>到期日<div><input name=f34 maxlength=5></div></div>
    <div>保安編碼<div><input name=f36 autocomplete=postal-code maxlength=4> <i>簽名欄最後三個數字</i></div></div></form>`, 'cc-number cc-exp cc-csc'],
];

describe.each(PAGES)('a card form that hides behind %s', (_, html, expected) => {
  it('wakes the sentinel', () => {
    expect(findSign(laidOut(html, 'https://parcel.example/p/7'))).toBe('fields');
  });

  it('is read field by field', () => {
    expect(kinds(html)).toBe(expected);
  });
});

describe('letters of two scripts, and names that tell the truth', () => {
  it.each([
    ['Hомер карты, Cрок, Kод', 'номер карты срок код'],
    ['Aριθμός κάρτaς', 'αριθμοσ καρτασ'],
    ['Filter (μm)', 'filter μm'],
    ['номер карты', 'номер карты'],
    ['sms-код', 'sms код'],
    ['Ключ API', 'ключ api'],
    ['κωδικός CVV', 'κωδικοσ cvv'],
  ])('%s is folded to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('an address is one where its own words say so, whatever stands before it', () => {
    expect(
      kinds(`<form>${CARD}<p>Card holder</p><input name=email placeholder="you@example.com"></form>`),
    ).toBe('cc-number cc-exp cc-csc email');
    expect(kinds(`<form>${CARD}<p>Card billing address</p><input name=address1></form>`)).toBe(
      'cc-number cc-exp cc-csc address',
    );
  });

  it.each([
    [
      'a heading about the holder, before a telephone',
      '<h3>Cardholder</h3><input name=phone placeholder="+1 555 0100">',
      'tel',
    ],
    [
      'a sentence that names the holder',
      '<p>We send the receipt to the cardholder</p><input name=email>',
      'email',
    ],
    [
      'a hint that names the number',
      '<input name=zip title="As on the card number’s statement">',
      'postal-code',
    ],
    [
      'a list of countries',
      '<p>Cardholder</p><select name=country><option>France<option>Spain<option>Italy</select>',
      'country',
    ],
    [
      'a label that says more',
      '<label>Recapito del titolare<input type=tel autocomplete=tel></label>',
      'tel',
    ],
  ])('%s leaves its field what it is', (_, field, kind) => {
    expect(kinds(`<form>${CARD}${field}</form>`)).toBe(`cc-number cc-exp cc-csc ${kind}`);
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

  it.each([
    ['a hint about the holder', '<div>Número</div><input name=creditCard_number title="Titular">'],
    [
      'an example for the holder',
      '<div>Número de tarjeta</div><input name=cardnumber placeholder="Titular">',
    ],
  ])('%s takes nothing from a number that is named beside it', (_, field) => {
    expect(
      kinds(
        `<html lang="es"><form>${field}<p>Vence</p><input placeholder="MM/AA"><label>CVV<input></label></form>`,
      ),
    ).toBe('cc-number cc-exp cc-csc');
  });

  it('an expiry that is declared stays one beside a date of birth', () => {
    const month =
      '<p>Fecha de nacimiento</p><input autocomplete=cc-exp-month name=m><input autocomplete=cc-exp-year name=y>';
    expect(
      kinds(
        `<html lang="es"><form><label>Número<input name=cardnumber></label>${month}<label>CVV<input></label></form>`,
      ),
    ).toBe('cc-number cc-exp-month cc-exp-year cc-csc');
  });

  it('the year of a birth is no expiry’s', () => {
    const born =
      '<p>Fecha de nacimiento</p><select name=pay_card_year><option>1990<option>1991<option>1992<option>1993</select>';
    expect(kinds(`<html lang="es"><form>${rest}${born}</form>`)).toBe('cc-number cc-exp cc-csc birth-date');
  });
});
