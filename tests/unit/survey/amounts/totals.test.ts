import { describe, expect, it } from 'vitest';
import type { AmountFacts } from '@/utils/facts/page-facts';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

const amounts = (html: string, url?: string): AmountFacts[] => survey(laidOut(html, url), 'address').amounts;

const total = (html: string, url?: string): string | null => {
  const found = amounts(html, url).find(({ role }) => role === 'total');
  return found ? `${found.minor} ${found.currency}` : null;
};

describe("the order's total", () => {
  it('is told from its decoys', () => {
    expect(
      total(`<dl><dt>Subtotal</dt><dd>$40.00</dd><dt>Shipping (Total):</dt><dd>$291.93</dd>
        <dt>Total savings</dt><dd>$500.00</dd><dt>Order Total:</dt><dd>$52.48</dd></dl><p>Pay $0.00 today in fees</p>`),
    ).toBe('5248 USD');
  });

  it('is read across text nodes', () => {
    expect(total('<p><span>Order total</span> <b>$ <i>267</i> . <i>49</i></b></p>')).toBe('26749 USD');
    expect(total('<p>Total <b>$267<sup>49</sup></b></p>')).toBe('26749 USD');
  });

  it('is found where all labels stand before all prices', () => {
    expect(
      total(
        '<div><p>Subtotal</p><p>Shipping</p><p>Total</p></div><div><p>$10.00</p><p>$5.00</p><p>$15.00</p></div>',
      ),
    ).toBe('1500 USD');
  });

  it('is not the head of a column', () => {
    expect(
      total(`<table><tr><th>Item</th><th>Total</th></tr><tr><td>Mug</td><td>$5.00</td></tr></table>`),
    ).toBeNull();
  });

  it('stands before its label in rows that write each price so, some by names that nobody knows', () => {
    const row = (price: string, label: string): string => `<div><div>${price}</div><div>${label}</div></div>`;
    expect(
      total(
        `<fieldset><legend>Your total</legend>${row('£74.85', 'Sub-total:')}${row('£4.35', 'Swift Parcels (48):')}
          ${row('-£10.00', 'Loyal friend:')}${row('£13.20', 'VAT included:')}${row('£69.20', 'Total:')}</fieldset>`,
      ),
    ).toBe('6920 GBP');
  });

  it('is no later price beside a total of nothing', () => {
    const card = '<label>Card number<input></label><label>Expiry<input></label><label>CVC<input></label>';
    const page = `<p>Total due today: $0.00</p><p>After the trial $9.99 per month</p>${card}`;
    expect(survey(laidOut(page), 'fields').amounts.find(({ role }) => role === 'total')).toBeUndefined();
  });

  it('is no sum that stands before the legend of a form', () => {
    expect(
      total(
        '<html lang="pt"><p>Angariados 24.810,00 € de 40.000,00 €</p><fieldset><legend>O seu donativo</legend><input></fieldset><p>Total do donativo: 51,25 €</p>',
      ),
    ).toBe('5125 EUR');
  });

  it('is read from a label that says what is included', () => {
    expect(total('<p>Total price (incl. taxes and charges): 759.70 USD</p>')).toBe('75970 USD');
  });

  it('is found on the button that pays', () => {
    expect(total('<button>Pay €49.90</button>')).toBe('4990 EUR');
  });

  it('stands before the word on a button, not behind the button', () => {
    expect(total('<main><button>€2.99 pay now</button></main><footer>© 2026 DHL</footer>')).toBe('299 EUR');
  });

  it('is not read from what nobody sees', () => {
    expect(total('<p style="display:none">Order total: $99.00</p><p>Total: $12.00</p>')).toBe('1200 USD');
  });

  it("is found in the platform's own markup, whatever the language", () => {
    expect(
      total(`<table class="woocommerce-checkout-review-order-table"><tr class="order-total"><th>Guztira</th>
        <td><span class="woocommerce-Price-amount amount"><bdi>64,90&nbsp;<span>€</span></bdi></span></td></tr></table>`),
    ).toBe('6490 EUR');
  });

  it('means the currency of the page by a sign that many share', () => {
    expect(total('<p>Total: $12.00</p>', 'https://shop.example.com.au/checkout')).toBe('1200 AUD');
    expect(total('<html lang="en-CA"><p>Total: $12.00</p>')).toBe('1200 CAD');
    expect(total('<p>Mug CA$7.00</p><p>Total: $12.00</p>')).toBe('1200 CAD');
    expect(total('<html lang="da"><p>Total: 12,00 kr.</p>')).toBe('1200 DKK');
    expect(total('<html lang="nb"><p>Totalt: kr 1 200,–</p>')).toBe('120000 NOK');
    expect(total('<html lang="ca"><p>Total: $12.00</p>')).not.toBe('1200 CAD');
  });

  it('means the currency that the page names in its words where nothing else tells', () => {
    expect(total('<p>Total: $12.00</p><footer>All prices in NZD</footer>')).toBe('1200 NZD');
    expect(total('<p>Total: $12.00</p><p>USD AUD CAD NZD</p>')).toBe('1200 USD');
    expect(total('<html lang="fr-CA"><p>Total : 12,00 $</p><p>environ 8,70 $ US</p>')).toBe('1200 CAD');
    expect(total('<html lang="de"><p>Gesamtbetrag: 98.–</p><p>Alle Preise in CHF</p>')).toBe('9800 CHF');
    expect(total('<html lang="fr-CH"><p>Montant total: 98.–</p>')).toBe('9800 CHF');
    expect(total('<html lang="de"><p>ALL RIGHTS RESERVED</p><p>Gesamtbetrag: 98.–</p>')).toBeNull();
  });

  it('takes no little word for a sign, nor the day behind it for a sum', () => {
    const bill = '<tr><td>Montant à payer au plus tard le 2 décembre</td><td>187,42 $</td></tr>';
    expect(total(`<html lang="fr-CA"><table>${bill}</table>`)).toBe('18742 CAD');
    expect(total('<html lang="de"><p>Gesamtbetrag, fällig um 12 Uhr: 98,00 €</p>')).toBe('9800 EUR');
    expect(total('<html lang="ar"><p>الإجمالي LE 250</p>')).toBe('25000 EGP');
  });

  it('knows a dollar by what one country alone has, where neither host nor language does', () => {
    expect(total('<html lang="es"><p>Total: $4,789.50</p><p>Paga en OXXO o por SPEI</p>')).toBe('478950 MXN');
    expect(total('<html lang="fr"><p>Total : 12,00 $</p><p>TPS 0,52 $ TVQ 1,04 $</p>')).toBe('1200 CAD');
    expect(total('<html lang="en"><p>Total: $49.00</p><p>Visa, PayPal, OXXO</p>')).toBe('4900 USD');
    expect(total('<html lang="es"><p>Total: $49.00</p><p>OXXO, CUIT</p>')).toBe('4900 USD');
  });

  it('means none by a word that says something else, or by an ending that is sold to everybody', () => {
    expect(total('<html lang="en-US"><p>CAD design software</p><p>Total: $49.00</p>')).toBe('4900 USD');
    expect(total('<html lang="en"><p>AED trainer</p><p>Total: 49.00</p>')).toBeNull();
    expect(total('<html lang="en"><p>Total: 49.00</p>', 'https://shop.co/checkout')).toBeNull();
  });

  it('is read in a currency without cents, cents or none', () => {
    expect(total('<html lang="ko"><p>합계 ₩15,000.00</p>')).toBe('15000 KRW');
    expect(total('<html lang="ja"><p>合計 ¥12,800.00</p>')).toBe('12800 JPY');
    expect(total('<html lang="es-CL"><p>Total: $12.990,00</p>')).toBe('12990 CLP');
    expect(total('<html lang="vi"><p>Tổng cộng 1.250.000,00 ₫</p>')).toBe('1250000 VND');
  });

  it('takes no article for the beginning of a sign', () => {
    expect(total('<html lang="en-US"><p>A tip for a $41.50 order</p><p>Total: $50.00</p>')).toBe('5000 USD');
    expect(total('<p>Mug A$7.00</p><p>Total: $12.00</p>')).toBe('1200 AUD');
  });

  it('means neither of two currencies more than the other by a sign of letters that both bear', () => {
    expect(total('<p>Total: C$25.00</p>')).toBe('2500 CAD');
    expect(total('<html lang="es-NI"><p>Total: C$25.00</p>')).toBe('2500 NIO');
  });

  it('is read in a box that asks to agree to it, not in one that offers more', () => {
    expect(total('<label><input type=checkbox> Total due: $99.00, I agree</label>')).toBe('9900 USD');
    expect(total('<label><input type=checkbox> Add insurance for $9.00</label><p>Total: $50.00</p>')).toBe(
      '5000 USD',
    );
  });

  it('is told in no currency where nobody can tell which of those that group by points is meant', () => {
    expect(total('<p>Total $ 18.450</p>')).toBeNull();
    expect(total('<html lang="es"><p>Total $ 18.450</p>')).toBeNull();
    expect(total('<html lang="es-CL"><p>Total $ 18.450</p>')).toBe('18450 CLP');
    expect(total('<p>Total $18,450</p>')).toBe('1845000 USD');
  });

  it('is no delivery that was chosen, and no gift of which there is no choice', () => {
    const option = (words: string, more = ''): string =>
      `<label><input type="radio" name="d" ${more}> ${words}</label>`;
    expect(total(option('Express $9.00', 'checked') + option('Standard $4.00'))).toBeNull();
    expect(total(option('$9.00', 'checked'))).toBeNull();
  });

  it('is the one price of a page that asks for a card', () => {
    const page = '<p>Your parcel waits. £1.45 is missing.</p>';
    const card =
      '<form><label>Card number<input></label><label>Expiry<input></label><label>CVV<input></label></form>';
    expect(total(page)).toBeNull();
    expect(total(page + card)).toBe('145 GBP');
    expect(total(`${page}<p>Mug £8.00</p>${card}`)).toBeNull();
  });

  it('is the one price of such a page beside a fee of nothing', () => {
    expect(
      survey(
        laidOut(
          '<html lang="uk"><div>1 286<small>,40 грн</small></div><p>у т. ч. комісія 0,00 грн</p><label>Номер картки<input></label><label>Термін дії<input></label><label>CVV2<input></label>',
        ),
        'fields',
      ).amounts.find(({ role }) => role === 'total')?.minor,
    ).toBe(1286_40);
  });

  it('is not made up where the page shows none', () => {
    expect(total('<p>Mug $5.00</p><p>Cup $6.00</p>')).toBeNull();
  });
});

const CARD = '<label>Card number<input></label><label>Expiry<input></label><label>CVV<input></label>';

/** Layouts of order summaries, and the total that each shows. */
// biome-ignore format: a layout a row
const LAYOUTS: readonly (readonly [what: string, html: string, total: string | null])[] = [
  ['a button that pays, and the order behind it', `<html lang="pt-BR"><main><form><button>Pagar pedido</button></form><div><span>Vestido</span><span>R$ 219,90</span></div>
    <div><b>Total</b><b>R$ 234,80</b></div></main>`, '23480 BRL'],
  ['a link that pays, and goods behind it', `<html lang="de"><a class="btn" href="#">Jetzt bezahlen</a><p>Vase 15,00 €</p>`, null],
  ['a button that parts its word from its price', '<button><span>Pay</span> <b>$44.00</b></button><p>Mug $5.00</p>', '4400 USD'],
  ['a button before columns', `<div><button>Pay now</button><p>Subtotal</p><p>Total</p></div><div><p>$10.00</p><p>$15.00</p></div>`, '1500 USD'],
  ['a price in brackets on a button', '<button>Pay now ($44.00)</button>', '4400 USD'],
  ['a count in brackets', '<div><span>Total (2 items)</span> <span>$44.00</span></div>', '4400 USD'],
  ['a count in brackets of its own', '<div><span>Total</span> <small>(2)</small> <span>$44.00</span></div>', '4400 USD'],
  ['a count in wide brackets', `<html lang="ja"><p><span>合計(2点)</span><span>¥5,480</span></p>`, '5480 JPY'],
  ['a count in brackets before a sum without sign', '<p>Total (2 items) <b>44.00</b></p><p>Shipping $5.00</p>', '4400 USD'],
  ['a tax in brackets', '<p>Total (incl. $3.10 VAT) <b>$44.00</b></p>', '4400 USD'],
  ['a count in the label', '<div><span>Total 2 items</span> <span>$44.00</span></div>', '4400 USD'],
  ['a count after a colon', `<html lang="es-MX"><p><span>Total a pagar: 2 artículos</span><span>MXN 2,499.00</span></p>`, '249900 MXN'],
  ['a count in a cell', `<html lang="de"><table><tr><td>Gesamtbetrag</td><td>3 Artikel</td><td>44,00 €</td></tr></table>`, '4400 EUR'],
  ['bare counts in cells', '<table><tr><td>Boots</td><td>1</td><td>$40.00</td></tr><tr><td>Total</td><td>1</td><td>$44.00</td></tr></table>', '4400 USD'],
  ['a count before a sum in one text', '<p>Total for 2 items: $44.00</p>', '4400 USD'],
  ['a sum without sign, and goods behind it', '<div><p>Total 44.00</p><p>Mug $5.00</p></div>', '4400 USD'],
  ['the tax noted beside the label, the currency beside the sum', `<html lang="fr"><table><tr><th><span>Total</span> <span>Taxes de 12,40 € incluses</span></th>
    <td><span class="payment-due__currency">EUR</span> <span class="payment-due__price">74,40 €</span></td></tr></table>`, '7440 EUR'],
  ['the same without the markup of a platform', `<html lang="fr"><table><tr><th><span>Total</span> <span>Taxes de 12,40 € incluses</span></th>
    <td><span>EUR</span> <span>74,40 €</span></td></tr></table>`, '7440 EUR'],
  ['a subtotal in one text between heading and sum', '<div><p>Total</p><p>Tax: $3.10</p><p>$44.00</p></div>', '4400 USD'],
  ['a total in one text with what it includes', '<p>Total: $44.00 incl. tax</p><p>$3.10</p>', '4400 USD'],
  ['a head above its sum', `<html lang="ko"><table><tr><th>총 주문금액</th><th>총 할인금액</th><th>결제예정금액</th></tr>
    <tr><td>64,500원</td><td>3,000원</td><td>61,500원</td></tr></table>`, '61500 KRW'],
  ['a head above its sum, in parts of a table', `<html lang="ko"><table><thead><tr><th>총 주문 금액</th><th>할인</th><th>총 결제예정 금액</th></tr></thead>
    <tbody><tr><td><b>64,500</b>원</td><td>- <b>3,000</b>원</td><td>= <b>61,500</b>원</td></tr></tbody></table>`, '61500 KRW'],
  ["Cafe24's markup, whatever its words", '<p>₩1</p><p>Guztira <strong id="total_order_sale_price_view">61,500</strong>원</p>', '61500 KRW'],
  ['heads above the only goods, one of them an order’s total', `<table><tr><th>Item</th><th>Quantity</th><th>Order total</th></tr><tr><td>Mug of 300 ml</td><td>1</td><td>$5.00</td></tr></table>`, null],
  ['heads above goods', `<table><tr><th>Item</th><th>Quantity</th><th>Total</th></tr><tr><td>Mug of 300 ml</td><td>1</td><td>$5.00</td></tr></table>`, null],
  ['marks of writing direction', `<p>${'\u200f'.repeat(40)}Mug $5.00</p><div><p>Total</p><p>$44.00</p></div><p>Shipping</p><p>$7.00</p>`, '4400 USD'],
  ['a word that pays and a price, on no button', '<div class="footer"><span>PAY ₹ 12,500</span></div>', '1250000 INR'],
  ['a price and a word that pays, on no button', `<html lang="tr"><div class="pay"><span>1.250,00 TL Öde</span></div>`, '125000 TRY'],
  ['a word that pays among others, on no button', '<p>Pay $5.00 less today</p>', null],
  ['a word that pays and a figure without sign, on no button', '<p>Pay 3</p>', null],
  ['a sum in a sentence about the order', '<html lang="ru"><p>Заказ № 88 на сумму 4 800,00 ₽</p>', '480000 RUB'],
  ['Slovak words', '<html lang="sk"><p>Medzisúčet: 29,90 €</p><p>Spolu s DPH: 32,90 €</p><p>Doprava: 3,00 €</p>', '3290 EUR'],
  ['a button that subscribes', '<button>Subscribe for $12.00</button><p>Mug $5.00</p>', '1200 USD'],
  ['buttons that order more', '<p>Total $44.00</p><button>Buy now $5.00</button>', '4400 USD'],
  ['amounts to choose from', '<h2>Choose an amount</h2><label><input type=radio name=a>$25</label><label><input type=radio name=a>$50</label><button>Donate $51.50</button>', '5150 USD'],
  ['a sum that was crossed out', '<p>Total <s>$60.40</s> <b>$50.40</b></p>', '5040 USD'],
  ['a sum that is drawn crossed out', '<p>Total <span style="text-decoration-line: line-through">$60.40</span> <b>$50.40</b></p>', '5040 USD'],
  ['an estimate that was crossed out', '<p>Estimated total <del>$60.40</del></p><p>Total $50.40</p>', '5040 USD'],
  ['raised cents with the sign before them', `<html lang="fr"><p>Total TTC <b>94<sup>€69</sup></b></p>`, '9469 EUR'],
  ['raised cents with the sign before them, in the markup of a platform', `<html lang="fr"><div class="cart-summary-line cart-total"><span>Total</span> <span class="value">94<sup>€69</sup></span></div>`, '9469 EUR'],
  ['raised cents behind thousands', `<html lang="ro"><p>Total: <b>1.299<sup>99</sup> Lei</b></p>`, '129999 RON'],
  ['what is included, in brackets behind the price', `<html lang="ja"><table><tr><td>送料<td>660円<tr><th>お支払い合計<th>6,100円（税込）</table>`, '6100 JPY'],
  ['what is included, behind the price', `<html lang="de"><table><tr><td>Versand<td>4,90 €<tr><td>Gesamtsumme<td>44,00 € inkl. MwSt.</table>`, '4400 EUR'],
  ['a balance under a bill that was paid in part', `<html lang="de"><table><tr><td>Rechnungsbetrag brutto<td>1.587,34 EUR<tr><td>abzgl. geleistete Abschläge<td>−1.298,00 EUR<tr><td>Nachzahlung<td>289,34 EUR</table>`, '28934 EUR'],
  ['a sign of letters with points in its label', `<html lang="es"><table><tr><td>Total a pagar (M.N.)<td>$ 1,346.00</table>`, '134600 MXN'],
  ['what several bills add up to, on a page that asks for a card', `<html lang="ro"><p>Facturi: SEV 770121 (84,15 RON), SEV 781903 (84,20 RON)<p class=suma>168<sup>35</sup> RON<label>Număr card<input></label><label>Data expirării<input></label>`, '16835 RON'],
  ['cents raised behind the sign', `<html lang="fr"><div><span>Livraison</span><span>11€<sup>66</sup></span></div><div><span>Total TTC</span><span>194€<sup>17</sup></span></div>`, '19417 EUR'],
  ['cents in an element that is named by them', `<html lang="pl"><div>Do zapłaty:<span><span class=zl>108</span><span class=gr>45</span><span>zł</span></span></div>`, '10845 PLN'],
  ['an order’s number behind its label, under the price', `<html lang="da"><div><div>1.148,50<span> DKK</span></div><div>Beløb til betaling, ordre 20114</div></div><table><tr><td>Rabat<td>50,00 kr.</table>`, '114850 DKK'],
  ['what is saved, behind a total that is crossed out', `<div><span>$37.16</span><span>Total <s>$41.15</s> · You’re saving $18.49</span></div>`, '3716 USD'],
  ['a sentence about another price, under words that ask for a gift', `<html lang="pt-BR"><h2>Faça sua doação</h2><p>Com R$ 30 alimentamos um cão por uma semana.</p><button>Doar R$ 60,00</button>`, '6000 BRL'],
  ['amounts to choose from that add up by chance', `<button>$25</button><button>$50</button><button>$75</button>${CARD}`, null],
  ['plans that add up by chance', `<p>Basic $10</p><p>Pro $20</p><p>Team $30</p>${CARD}`, null],
  ['a price, what it was and what is saved', `<p>Mug <s>$30.40</s> <b>$20.10</b> <i>You save $10.30</i></p>${CARD}`, null],
  ['a room, its deposit and the rest of it', `<p>Room $200.50</p><p>Deposit $50.20</p><p>At the hotel $150.30</p>${CARD}`, null],
  ['goods and their subtotal alone', `<p>Mug $10.40</p><p>Bowl $20.30</p><p>Subtotal $30.70</p><p>Shipping: calculated at the next step</p>${CARD}`, null],
  ['what is charged in another case', `<p>Total $80.00</p><p>If you cancel within 24 hours, we’ll charge your card $25.00.</p>`, '8000 USD'],
  ['arrears, what came since, and both together', `<html lang="de"><table><tr><td>Rückstand<td>50,00 €<tr><td>Dieser Monat<td>100,00 €<tr><td>Summe<td>150,00 €</table>`, '15000 EUR'],
  ['arrears alone', `<html lang="ru"><p>Задолженность: 1 250,00 ₽</p><p>Пени: 12,00 ₽</p>`, '125000 RUB'],
  ['what is left after the deposit that the button pays', `<html lang="cs"><p>Záloha 1 000 Kč</p><p>K doplacení 4 000 Kč</p><button>Zaplatit 1 000 Kč</button>`, '100000 CZK'],
  ['a total without sign under goods with signs', '<div><p>Mug $5.00</p><p>Total 44.00</p></div>', '4400 USD'],
  ['a total without sign and cents under goods with signs', '<ul><li>Bowl <b>$400.00</b></li><li>Total: 450</li></ul>', '45000 USD'],
  ['the tax between the label and its sum', '<div><p>Total</p><p>€7.18 VAT included</p><p>€45.00</p></div>', '4500 EUR'],
  ['the tax below the label, beside its sum', `<html lang="de"><table><tr><td>Gesamtsumme<br><small>7,18 € MwSt. enthalten</small><td>45,00 €</table>`, '4500 EUR'],
  ['a count in an element of a theme whose names begin like cents', '<div><span class="ct-label">Total</span> <span class="ct-count">2</span> <span class="ct-price">45</span> <span>€</span></div>', '4500 EUR'],
  ['a footnote behind the sum', '<p>Total <b>45€</b><sup>12</sup></p>', '4500 EUR'],
  ['a small count behind the sum', `<html lang="fr"><p>Total <b>45€</b> <span class="small">30</span> jours pour changer d’avis</p>`, '4500 EUR'],
  ['a sum without sign or cents in its own element', '<p>Shipping €4.90</p><p>Chair €395.10</p><p>Total (EUR) <b>400</b></p>', '40000 EUR'],
  ['a sum with a dash for cents', `<html lang="de-CH"><table><tr><td>Stuhl<td>CHF 395.10<tr><td>Versand<td>CHF 4.90<tr><td>Gesamtsumme<td>400.–</table>`, '40000 CHF'],
  ['a sum whose sign is of letters, and words behind it', `<html lang="pt-BR"><table><tr><td>Total<td>R$ 234,80 em até 12x de R$ 19,57 sem juros no cartão</table>`, '23480 BRL'],
  ['a person’s initials, which are a currency’s letters', '<p>Total: $12.00</p><p>Founded by M.N. Roy</p>', '1200 USD'],
  ['the one sum that is shown, and another in a part that is not', `<html lang="ru"><div>12 480,00 ₽</div><div style="display:none">Кешбэк до 624 ₽</div>${CARD}`, '1248000 RUB'],
  ['a year beside words of a gift', `<html lang="fr"><button>Je donne 60 €</button><h3>Votre don en confiance</h3><p>Don en Confiance – label 2024</p>${CARD}`, '6000 EUR'],
  ['what is due, in the only row of a table', `<html lang="ja"><table><tr><th>税目</th><th>納付番号</th><th>税額</th><th>決済手数料(税込)</th><th>納付合計</th></tr><tr><td>自動車税</td><td>0123-4567-89</td><td>39,500円</td><td>330円</td><td><b>39,830円</b></td></tr></table>`, '39830 JPY'],
  ['what is included, in brackets of its own', `<html lang="ja"><div><p>合計<span>（税込）</span></p><p><b>12,800</b><b>円</b></p></div>`, '12800 JPY'],
  ['labels, their sums, and an instalment right behind', `<div><div><p>Subtotal</p><p>Shipping</p><p>Total</p></div><div><p>$40.00</p><p>$5.00</p><p>$45.00</p></div></div><p>4 payments of $11.25</p>`, '4500 USD'],
  ['what is due, and what was paid of it', '<p>Amount due: $18.00</p><p>Order total: $48.00</p><p>Paid by gift card: $30.00</p>', '1800 USD'],
  ['a charge in a sentence', '<p>Deposit $152.20 today</p><p>You will be charged <b>$761.00</b> today.</p>', '76100 USD'],
  ['goods offered before one pays', `<html lang="no"><p>Å betale</p><p>kr 1 748,–</p><aside><b>Legg til før du betaler:</b> Ullsokker kr 149,–</aside>`, '174800 NOK'],
  ['what is included, in words of its own', `<html lang="de"><h3>Gesamt</h3><p><span>Zwischensumme</span><span>64,00 €</span></p><p><span>Gesamt <small>inkl. MwSt.</small></span><span>44,00 €</span></p>`, '4400 EUR'],
  ['what is included, in a column of labels', `<div><div><p>Subtotal</p><p>Total</p><p>VAT included</p></div><div><p>$40.00</p><p>$45.00</p><p>$7.50</p></div></div>`, '4500 USD'],
  ['a count before it in cells of a class like that of cents', '<table><tr><td>Total</td><td class="text-center">2</td><td class="text-center">$45</td></tr></table>', '4500 USD'],
  ['cents in an element of theirs', '<p>Total <b>$45<span class="price-fraction">99</span></b></p>', '4599 USD'],
  ['what it leaves out, other than tax', '<p>Total excl. shipping: $50.00</p>', '5000 USD'],
  ['the total without tax', `<html lang="es"><p>Total del pedido IVA incl. 93,07 €</p><p>Total del pedido sin IVA 76,92 €</p>`, '9307 EUR'],
  ['the total without tax, both in the markup of a platform', `<html lang="es"><table><tr class="grand totals incl"><th>Total del pedido IVA incl.</th><td><span class="price">93,07 €</span></td></tr><tr class="grand totals excl"><th>Total del pedido sin IVA</th><td><span class="price">76,92 €</span></td></tr></table>`, '9307 EUR'],
  ['words of a language that the page is not said to be in', `<html lang="en"><p>Wir liefern mit der Post und ohne Aufpreis für Sie, auf Wunsch zur Abholstation. Das ist nicht eine Frage der Zeit.</p><p>Gesamtsumme 40,25 €</p>`, '4025 EUR'],
  ['a sign of two currencies, and cents that one of them has', `<html lang="en"><p>商品 ￥1,471.10</p><p>应付总额 ￥2,941.60</p>`, '294160 CNY'],
  ['a price before each label, as where prices float', `<div><div><b>A$ 60.00</b>Subtotal:</div><div><b>A$ 5.45</b>GST included:</div><div><b>A$ 60.00</b>Order total:</div><div><b>- A$ 15.00</b>Store credit used:</div><div><b>A$ 45.00</b>To be charged:</div></div>`, '4500 AUD'],
  ['what is to be paid at the hotel', `<html lang="de"><p><span>Gesamtpreis</span><span>310,00 €</span></p><p><span>Heute zu zahlen</span><span>93,00 €</span></p><p><span>Vor Ort zu zahlen</span><span>217,00 €</span></p>`, '9300 EUR'],
  ['a row that says to pay now', `<p><b>Total</b><b>$512.40</b></p><p><b>Pay now</b><b>$442.40</b></p><p><b>Pay at property</b><b>$70.00</b></p><button>Pay now</button>`, '44240 USD'],
  ['an insurance that is offered and not taken', `<p><b>Total</b><b>$80.00</b></p><label><input type="radio" name="i"> Yes, $9.50 total</label><label><input type="radio" name="i" checked> No</label>`, '8000 USD'],
  ['a choice that a page draws itself', `<p><b>Total</b><b>$80.00</b></p><div role="radio" aria-checked="false"><b>Total</b><b>$95.00</b></div>`, '8000 USD'],
  ['the number of a step', `<html lang="fr"><h2><i>1</i> Mon don ponctuel</h2><p>Total <b>60 €</b></p>`, '6000 EUR'],
  ['buttons to choose a gift by', `<html lang="pt-BR"><p>Valor da doação</p><button>R$ 25</button><button class="on">R$ 75</button><button>R$ 150</button><button>Doar R$ 75,00</button>`, '7500 BRL'],
  ['prices of goods in one text with its label', '<p>Chosen: membership, $25.00, and a stamp, $2.00. To pay: <b>$27.00</b></p>', '2700 USD'],
  ['gifts to choose from', `<label><input type="radio" name="a"> $20.00 feeds a cat</label><label><input type="radio" name="a" checked> $45.00 feeds two</label><label><input type="radio" name="a"> $90.00</label><p>$300 of $500 raised</p>`, '4500 USD'],
  ['the word for today alone', `<html lang="pt-BR"><p>De <s>R$ 80,00</s> por</p><p><b>R$ 40,00</b> <em>hoje</em></p><p>Depois, R$ 80,00 por mês.</p>`, '4000 BRL'],
  ['a currency that its label names', '<p>Previous balance $10.00</p><p>Total due by 28 May $64.32</p><p>Amount to pay (NZ$)</p>', '6432 NZD'],
  ['free shipping, and instalments', '<ul><li><b>Shipping</b><b>Free</b></li><li><b>Total</b><b>$44.00</b></li></ul><p>or 4 payments of $11.00</p>', '4400 USD'],
  ['free shipping, and instalments in the same box', '<div><p>Shipping</p><p>Free</p><p>Total</p><p>$44.00</p><p>or 4 payments of $11.00</p></div>', '4400 USD'],
];

it.each(LAYOUTS)("the order's total is found beside %s", (_, html, expected) => {
  expect(total(html)).toBe(expected);
});

describe('other amounts', () => {
  it('name the fee that a parcel is said to cost', () => {
    const found = amounts('<p>Customs fee: €1.99</p><p>Mug €12.00</p>');
    expect(found.map(({ minor, role }) => [minor, role])).toEqual([
      [199, 'fee'],
      [1200, 'other'],
    ]);
  });

  it('are not read from names, unless the page is priced so', () => {
    const found = (html: string, url?: string) =>
      amounts(html, url).map(({ minor, currency }) => `${minor} ${currency}`);
    const names = '<p>R2-D2</p><p>Lockheed SR 71</p><p>75 ct</p><p>Mug $12.00</p>';
    expect(found(names)).toEqual(['1200 USD']);
    expect(found('<p>R 499</p>', 'https://shop.example.co.za/')).toEqual(['49900 ZAR']);
    expect(found('<p>R 499</p><p>ZAR 20.00</p>')).toEqual(['49900 ZAR', '2000 ZAR']);
    expect(found('<p>Total: R 499</p>')).toEqual(['49900 ZAR']);
  });
});
