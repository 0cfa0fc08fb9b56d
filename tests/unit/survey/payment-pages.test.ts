import { describe, expect, it } from 'vitest';
import type { FieldKind } from '@/utils/facts/field-kinds';
import { findSign } from '@/utils/sentinel/signs';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const kinds = (html: string, url?: string): FieldKind[] =>
  survey(laidOut(html, url), 'fields').groups.flatMap(({ fields }) => fields.map(({ kind }) => kind));

/** Payment steps as each region writes them, and what each field asks for. */
// biome-ignore format: a page a row
const PAGES: readonly (readonly [what: string, html: string, kinds: string])[] = [
  ['German labels beside nameless fields', `<html lang="de"><form><label for=a>Kreditkartennummer</label><input id=a>
    <label for=b>Gültig bis (MM/JJ)</label><input id=b><label for=c>Prüfziffer</label><input id=c maxlength=3>
    <label for=d>Karteninhaber</label><input id=d><button>Jetzt zahlen</button></form>`, 'cc-number cc-exp cc-csc cc-name'],
  ['French selects in a table', `<html lang="fr"><form><table><tr><td>N° de carte</td><td><input name=x1></td></tr>
    <tr><td>Date d'expiration</td><td><select name=x2><option>Mois${months()}</select><select name=x3><option>Année${years()}</select></td></tr>
    <tr><td>Cryptogramme visuel</td><td><input name=x4 maxlength=4></td></tr></table></form>`, 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['Spanish placeholders only, no names', `<html lang="es"><div><input placeholder="Número de tarjeta"><input placeholder="MM/AA">
    <input placeholder="CVV"><input placeholder="Nombre del titular"></div>`, 'cc-number cc-exp cc-csc cc-name'],
  ['Brazil asks for the CPF beside the card', `<html lang="pt-BR"><form><label>Número do cartão<input name=n></label>
    <label>Validade<input name=v></label><label>Código de segurança<input name=s></label><label>CPF do titular<input name=c></label></form>`,
    'cc-number cc-exp cc-csc national-id'],
  ['Korea asks for the birth date and the first two digits of the PIN', `<html lang="ko"><form><label for=a>카드번호</label><input id=a name=cardNo1 maxlength=4>
    <input name=cardNo2 maxlength=4><input name=cardNo3 type=password maxlength=4><input name=cardNo4 type=password maxlength=4>
    <label for=e>유효기간</label><input id=e name=expMM maxlength=2><input name=expYY maxlength=2>
    <label for=b>생년월일 6자리</label><input id=b name=birth maxlength=6><label for=p>비밀번호 앞 2자리</label><input id=p type=password name=cardPw maxlength=2></form>`,
    'cc-number cc-number cc-number cc-number cc-exp-month cc-exp-year birth-date card-pin'],
  ['Korea writes the unit behind its box', `<html lang="ko"><form><table><tr><th>카드번호</th><td><input name=c1 maxlength=16></td></tr>
    <tr><th>유효기간</th><td><input name=y1 maxlength=2> 월 <input name=y2 maxlength=2> 년</td></tr><tr><th>CVC</th><td><input name=c3 maxlength=3></td></tr></table></form>`,
    'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['Iran splits the number and asks for PIN2', `<html lang="fa" dir="rtl"><form><span>شماره کارت</span><input name=p1 maxlength=4><input name=p2 maxlength=4>
    <input name=p3 maxlength=4><input name=p4 maxlength=4><span>رمز دوم</span><input type=password name=pin2 maxlength=12>
    <span>CVV2</span><input name=cvv2 maxlength=4><span>تاریخ انقضا</span><input name=month placeholder="ماه" maxlength=2><input name=year placeholder="سال" maxlength=2></form>`,
    'cc-number cc-number cc-number cc-number card-pin cc-csc cc-exp-month cc-exp-year'],
  ['Japan splits the number and has no code', `<html lang="ja"><form><table><tr><th>カード番号</th><td><input name=card_no01 maxlength=4>-<input name=card_no02 maxlength=4>-<input name=card_no03 maxlength=4>-<input name=card_no04 maxlength=4></td></tr>
    <tr><th>有効期限</th><td><select name=card_month><option>--${months()}</select>月/<select name=card_year><option>--${years()}</select>年</td></tr>
    <tr><th>カード名義人</th><td><input name=card_name01></td></tr></table></form>`, 'cc-number cc-number cc-number cc-number cc-exp-month cc-exp-year cc-name'],
  ['China names its fields in pinyin, and asks for ID and phone', `<html lang="zh"><form><li><em>卡号</em><input name=accNo></li><li><em>有效期</em><input name=bankYxq placeholder="月/年"></li>
    <li><em>安全码</em><input name=cvn2 maxlength=3></li><li><em>身份证号</em><input name=certifId></li><li><em>手机号</em><input name=phoneNo></li></form>`,
    'cc-number cc-exp cc-csc national-id tel'],
  ['Russian placeholders', `<html lang="ru"><form><input placeholder="Номер карты"><input placeholder="ММ / ГГ"><input type=password placeholder="CVC"><input placeholder="Имя владельца карты"></form>`,
    'cc-number cc-exp cc-csc cc-name'],
  ['Arabic labels', `<html lang="ar" dir="rtl"><form><label for=a>رقم البطاقة</label><input id=a><label for=b>تاريخ الانتهاء</label><input id=b placeholder="MM/YY"><label for=c>رمز الأمان</label><input id=c></form>`,
    'cc-number cc-exp cc-csc'],
  ['Turkish capitals', `<html lang="tr"><form><label>KART NUMARASI<input name=pan></label><label>SON KULLANMA TARİHİ<input name=skt></label><label>GÜVENLİK KODU<input name=gk></label></form>`,
    'cc-number cc-exp cc-csc'],
  ['a Thai form', `<html lang="th"><form><label>หมายเลขบัตรเครดิต<input></label><label>วันหมดอายุ<input placeholder="ดด/ปป"></label><label>CVV<input></label></form>`, 'cc-number cc-exp cc-csc'],
  ['a Vietnamese form', `<html lang="vi"><form><label>Số thẻ<input></label><label>Ngày hết hạn<input placeholder="MM/YY"></label><label>Mã bảo mật<input></label></form>`, 'cc-number cc-exp cc-csc'],
  ['Greek labels that claim to be English', `<html lang="en"><form><label>Αριθμός κάρτας<input></label><label>Ημερομηνία λήξης<input></label><label>CVV<input></label></form>`, 'cc-number cc-exp cc-csc'],
  ['a language that the page does not declare', `<form><label>Numer karty<input></label><label>Data ważności<input></label><label>Kod CVV<input></label></form>`, 'cc-number cc-exp cc-csc'],
  ['a fraud kit that numbers its fields, all with one id', `<form action=next.php method=post><input id=f name=1 placeholder="Card Number"><input id=f name=2 placeholder="MM/YY"><input id=f name=3 placeholder="CVV"><input id=f name=4 placeholder="Phone"></form>`,
    'cc-number cc-exp cc-csc tel'],
  ['attributes of a processor', `<form><input data-stripe=number><input data-stripe=exp-month><input data-stripe=exp-year><input data-stripe=cvc></form>`, 'cc-number cc-exp-month cc-exp-year cc-csc'],
  ['fields outside any form', `<div><p>Card number</p><input><p>Expiry date</p><input><p>Security code</p><input></div>`, 'cc-number cc-exp cc-csc'],
];

function months(): string {
  return Array.from({ length: 12 }, (_, month) => `<option>${String(month + 1).padStart(2, '0')}`).join('');
}
function years(): string {
  return Array.from({ length: 12 }, (_, year) => `<option>${2026 + year}`).join('');
}

describe.each(PAGES)('%s', (_, html, expected) => {
  it('wakes the sentinel', () => {
    expect(findSign(laidOut(html, 'https://shop.example/p/7'))).toBe('fields');
  });

  it('is read field by field', () => {
    expect(kinds(html).join(' ')).toBe(expected);
  });
});

/** What asks for numbers of cards that pay nothing, or for no card at all. */
const OTHERS: readonly (readonly [what: string, html: string])[] = [
  [
    'an ID card',
    '<form><label>ID card number<input name=idcard></label><label>Date of birth<input name=dob></label></form>',
  ],
  [
    'a loyalty card',
    '<form><label>Loyalty card number<input name=cardNumber></label><button>Join</button></form>',
  ],
  [
    'a gift card',
    '<form><label>Gift card number<input name=gcNumber></label><label>PIN<input name=pin></label><button>Check balance</button></form>',
  ],
  [
    "a bank's login by card number",
    '<form><label>Card number<input name=card></label><label>Password<input type=password></label><button>Sign in</button></form>',
  ],
  [
    'a finished order',
    '<h1>Thank you for your order</h1><p>Paid with Visa, card number ending in 4242</p><form><label>Email<input name=email></label></form>',
  ],
  [
    'a threshold',
    '<form><label>Threshold<input name=threshold></label><label>Year<input name=year></label></form>',
  ],
  ['a SIM card', '<form><label>SIM card number<input name=sim></label></form>'],
  ['eine Kundenkarte', '<html lang="de"><form><label>Kundenkartennummer<input></label></form>'],
  [
    'a birth date in selects',
    `<form><label>Date of birth</label><select name=day><option>1<option>2</select><select name=month>${months()}</select><select name=year><option>1980<option>1981<option>1982<option>1983</select></form>`,
  ],
];

describe.each(OTHERS)('%s', (_, html) => {
  it('is not taken for a payment card', () => {
    expect(kinds(html, 'https://shop.example/account').filter((kind) => kind.startsWith('cc-'))).toEqual([]);
  });
});
