import { describe, expect, it } from 'vitest';
import type { FieldKind } from '@/utils/facts/field-kinds';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

const kinds = (html: string): FieldKind[] =>
  survey(laidOut(html), 'fields').groups.flatMap(({ fields }) => fields.map(({ kind }) => kind));

const list = (from: number, count: number): string =>
  Array.from({ length: count }, (_, place) => `<option>${String(from + place).padStart(2, '0')}`).join('');
const months = list(1, 12);
const years = list(2026, 8);

/** Where pages put the words of a field, and what else stands there: the fields themselves are nameless. */
// biome-ignore format: a page a row
const PAGES: readonly (readonly [what: string, html: string, kinds: string])[] = [
  ['an order’s number and sums above the first field',`<html lang=zh-TW><title>線上刷卡</title><h2>訂單資訊</h2><table><tr><th>商店名稱<td>綠光書店<tr><th>商店訂單編號<td>GL2025<tr><th>訂單金額<td>NT$ <b>1,280</b></table><h2>信用卡付款</h2><div><div>信用卡卡號</div><div><input maxlength=4><input maxlength=4><input maxlength=4><input maxlength=4></div><div>有效月年</div><div><select><option>月${months}</select><select><option>年${years}</select></div><div>末三碼</div><div><input type=tel maxlength=3></div></div>`,'cc-number cc-number cc-number cc-number cc-exp-month cc-exp-year cc-csc'],
  ['a shop’s name above the holder’s',`<title>Card Payment</title><table><tr><td><table><tr><td><b>Merchant Name :</b><td>Ang Mo Kio Swim School<tr><td><b>Amount :</b><td>SGD 68.50</table><tr><td><table><tr><td colspan=2>All fields are mandatory<tr><td>Name on card<tr><td><input><tr><td>Card number<tr><td><input><tr><td>CVV/CVV2<tr><td><input type=password><tr><td>Expiry Date<tr><td><select><option>Month${months}</select> <select><option>Year${years}</select></table></table>`,'cc-name cc-number cc-csc cc-exp-month cc-exp-year'],
  ['labels before line breaks, under a member’s number',`<form>Membership number: 4711<br><br>Card number<br><input><br>Expiry date<br><input><br>Security code<br><input></form>`,'cc-number cc-exp cc-csc'],
  ['a mark and a hint between label and field',`<html lang=ja><form><div>会員番号 4711</div><div>カード番号</div><div>必須</div><div><input></div><div>有効期限</div><div>必須</div><div><input></div><div>セキュリティコード</div><div>必須</div><div><input></div></form>`,'cc-number cc-exp cc-csc'],
  ['a title that is no label',`<title>Security code</title><p>1</p><input><p>Expiry date</p><input><p>Security code</p><input>`,'cc-number cc-exp cc-csc'],
  ['a heading that says which card',`<form><h3>Gift card</h3><div>Card number</div><input><div>Security code</div><input></form>`,'gift-card other'],
  ['a heading of a card that pays nothing',`<form><h3>ID card</h3><p>Card number</p><input><p>Expiry date</p><input></form>`,'national-id other'],
  ['a code in a password field of any length',`<html lang=ru><div><input id=a placeholder=" "><label for=a>Номер карты</label></div><div><input id=b placeholder=" "><label for=b>Месяц/год</label></div><div><input id=c type=password placeholder=" "><label for=c>Код с оборота</label></div>`,'cc-number cc-exp cc-csc'],
  ['a password for a new account after the card',`<form><label>Card number<input></label><label>Expiry date<input></label><label>Choose a password<input type=password></label></form>`,'cc-number cc-exp password'],
  ['a holder in two boxes of one row',`<html lang=ja><form><dl><dt><label>カード番号</label><dd><input></dl><dl><dt><label>有効期限</label><dd><input></dl><dl><dt><label>カード名義</label><dd>名:<input> 姓:<input></dl></form>`,'cc-number cc-exp cc-name cc-name'],
  ['a holder in two boxes beside one label',`<html lang=zh-CN><form><div><label>信用卡卡号:</label><input></div><div><label>有效期:</label><input></div><div><label>持卡人姓名:</label><input placeholder="姓"><input placeholder="名"></div><div><label>手机号:</label><input></div></form>`,'cc-number cc-exp cc-name cc-name tel'],
  ['a holder in two boxes under one label',`<html lang=es><label>Número de tarjeta<input></label><label>Caducidad<input placeholder="MM/AA"></label><label>CVV<input></label><div>Titular de la tarjeta</div><input placeholder="Nombre"><input placeholder="Apellidos">`,'cc-number cc-exp cc-csc cc-name cc-name'],
  ['a holder, and a buyer with a label of its own',`<form><label>Card number<input></label><label>Expiry date<input></label><label>Name on card<input></label><label>First name<input></label></form>`,'cc-number cc-exp cc-name name'],
  ['a holder, and a buyer under a heading',`<form><p>Card number</p><input><p>Expiry date</p><input><p>Name on card</p><input><h2>Delivery</h2><input placeholder="First name"></form>`,'cc-number cc-exp cc-name name'],
  ['instalments that may be paid by card',`<html lang=de><label>Kartennummer<input></label><label>Gültig bis (MM/JJ)<input></label><label>Prüfnummer<input></label><label>Zahlung<select><option>Gültig bis<option>Kreditkarte</select></label>`,'cc-number cc-exp cc-csc other'],
  ['labels that are pictures',`<html lang=ja><table><tr><td><img src=0.gif alt="カード番号"><td><input><tr><td><img src=1.gif alt="有効期限(月/年)"><td><input><tr><td><img src=2.gif alt="セキュリティコード"><td><input></table>`,'cc-number cc-exp cc-csc'],
  ['a table with heads of columns',`<html lang=it><table><tr><th>Numero carta<th>Scadenza<th>CVV<tr><td><input><td><input><td><input></table>`,'cc-number cc-exp cc-csc'],
  ['logos between label and field',`<form><div>Card number</div><div><img src=v.svg alt="Visa"><img src=m.svg alt="Mastercard"></div><div><input></div><div>Expiry date</div><div><input></div><div>CVV</div><div><input></div></form>`,'cc-number cc-exp cc-csc'],
  ['an expiry under a word that ends like a part of a date',`<html lang=ro><div><label>Numărul cardului</label><input></div><div><label>Data expirării</label><input placeholder="LL/AA"></div><div><label>Cod CVV</label><input></div>`,'cc-number cc-exp cc-csc'],
  ['an expiry told by its lengths alone',`<table><tr><td><input maxlength=19><td>Long card number<tr><td><input maxlength=2>/<input maxlength=2><td>both parts, please<tr><td><input maxlength=4><td>Last three digits on the back</table>`,'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['a name on a document that expires',`<form><label>ID card number<input></label><label>Expiry date<input></label><label>Full name as on card<input></label></form>`,'national-id other name'],
  ['a brand asked for beside dates of something else',`<form><label>Your card<select><option>Visa<option>Mastercard</select></label><label>Month<select>${months}</select></label><label>Year<select>${years}</select></label></form>`,'other other other'],
  ['rows with labels below a row with a sum',`<html lang=tr><table><tr><td>Ödenecek Tutar<td>750,00 ₺<tr><td>Kart No<td><input maxlength=4><input maxlength=4><input maxlength=4><input maxlength=4><tr><td>SKT<td><select><option>Ay${months}</select><select><option>Yıl${years}</select><tr><td>Güvenlik Kodu<td><input maxlength=3></table>`,'cc-number cc-number cc-number cc-number cc-exp-month cc-exp-year cc-csc'],
  ['an order’s number right above placeholders',`<html lang=vi><div>Mã đơn hàng: 99812</div><div><input placeholder="Số thẻ"><input placeholder="Hết hạn (MM/YY)"><input placeholder="CVV"></div>`,'cc-number cc-exp cc-csc'],
  ['month and year in one label that is no phrase',`<html lang=es><label>N° de tarjeta<input></label><label>Fecha exp. (MM/AA)<input></label><label>CVV<input></label>`,'cc-number cc-exp cc-csc'],
  ['a secret number that bears the code’s own name',`<html lang=ar><label>رقم البطاقة<input></label><label>تاريخ الانتهاء<input></label><label>الرقم السري خلف البطاقة (CVC)<input></label>`,'cc-number cc-exp cc-csc'],
  ['months in Persian digits, years of the Persian calendar',`<html lang=fa><label>شماره کارت<input></label><span>تاریخ انقضا</span><select><option>ماه<option>۱<option>۲<option>۳<option>۴<option>۵<option>۶<option>۷<option>۸<option>۹<option>۱۰<option>۱۱<option>۱۲</select><select><option>سال<option>۱۴۰۵<option>۱۴۰۶<option>۱۴۰۷<option>۱۴۰۸</select><label>CVV2<input></label>`,'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['months in Thai digits, years of the Buddhist calendar',`<html lang=th><label>หมายเลขบัตร<input></label><select><option>๑<option>๒<option>๓<option>๔<option>๕<option>๖<option>๗<option>๘<option>๙<option>๑๐<option>๑๑<option>๑๒</select><select><option>๒๕๖๙<option>๒๕๗๐<option>๒๕๗๑<option>๒๕๗๒</select><label>CVV<input></label>`,'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['a code with the length that a programmer gives to every field',`<html lang=de><form><ul><li><label>Nummer</label><input maxlength=64></li><li><label>Karteninhaber</label><input maxlength=64></li><li><label>Gültig bis</label><select>${months}</select> / <select>${years}</select></li><li><label>Prüfnummer</label><input maxlength=64></li></ul></form>`,'cc-number cc-name cc-exp-month cc-exp-year cc-csc'],
  ['boxes that are named together',`<html lang=ko><div role=group aria-label="카드번호"><input maxlength=4>-<input maxlength=4>-<input type=password maxlength=4>-<input maxlength=4></div><div>유효기간 <input placeholder=MM maxlength=2>/<input placeholder=YY maxlength=2></div><div>카드 비밀번호 앞 2자리 <input type=password maxlength=2></div>`,'cc-number cc-number cc-number cc-number cc-exp-month cc-exp-year card-pin'],
  ['words within a group with a name',`<div role=group aria-label="Card details"><p>Card number</p><input><p>Expiry date</p><input><p>Security code</p><input></div>`,'cc-number cc-exp cc-csc'],
  ['months by their names, without figures',`<label>Card number<input></label><label>Expiry month<select><option>January<option>February<option>March<option>April<option>May<option>June<option>July<option>August<option>September<option>October<option>November<option>December</select></label><label>Expiry year<select>${years}</select></label><label>CVV<input></label>`,'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['something short right behind four boxes',`<p>Card number</p><input maxlength=4><input maxlength=4><input maxlength=4><input maxlength=4><div>Last digits<input maxlength=3></div><select>${months}</select><select>${years}</select>`,'cc-number cc-number cc-number cc-number other cc-exp-month cc-exp-year'],
  ['an end of validity that names a beginning too',`<html lang=ru><label>Номер карты<input></label><label>Карта действует с / по<input placeholder="ММ/ГГ"></label><label>CVV<input></label>`,'cc-number cc-exp cc-csc'],
  ['a number whose first digits are chosen',`<div><label>Card Number:</label><select><option>prefix<option>532674<option>450605</select><input type=tel maxlength=10></div><div><label>Expiration Date:</label><select><option>MM${months}</select><select><option>YYYY${years}</select></div><div><label>PIN:</label><input type=password maxlength=4></div>`,'other cc-number cc-exp-month cc-exp-year card-pin'],
  ['a card’s first day in place of its last',`<html lang=vi><label>Số thẻ<input></label><label>Tên chủ thẻ<input></label><label>Ngày phát hành<input placeholder="MM/YY"></label><label>CVV<input></label>`,'cc-number cc-name other cc-csc'],
  ['names that count forms',`<label>Número<input name="card-0Number"></label><select id="card-0Month">${months}</select><select id="card-0Year">${years}</select><label>Código<input name="card-0Code"></label>`,'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['the name of a bank account beside it',`<label>Card number<input></label><label>Expiry date<input></label><label>CVC<input></label><label>IBAN<input></label><label>Account name<input name=accname></label>`,'cc-number cc-exp cc-csc account-number name'],
  ['Slovak, which is read with Czech',`<html lang=sk><label>Číslo karty<input></label><label>Platnosť do<input></label><label>Bezpečnostný kód<input></label><label>Meno držiteľa karty<input></label>`,'cc-number cc-exp cc-csc cc-name'],
];

describe.each(PAGES)('%s', (_, html, expected) => {
  it('is read field by field', () => {
    expect(kinds(html).join(' ')).toBe(expected);
  });
});
