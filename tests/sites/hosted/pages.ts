import type { Holds, HostedFields, HostedFrame } from './processors';

/** How a made-up shop says what it says, in its own language. */
interface Shop {
  language: string;
  host: string;
  name: string;
  heading: string;
  email: string;
  field: Readonly<Record<Exclude<Holds, 'form'>, string>>;
  button: string;
  sum: string;
}

// biome-ignore format: a shop a row
const SHOPS: readonly Shop[] = [
  { language: 'de', host: 'www.gewuerzmuehle-harz.de', name: 'Gewürzmühle Harz', heading: 'Zahlung', email: 'E-Mail', field: { number: 'Kartennummer', expiry: 'Gültig bis', code: 'Prüfziffer' }, button: 'Jetzt kaufen', sum: 'Gesamtsumme 34,90 €' },
  { language: 'fr', host: 'www.atelier-lin-breton.fr', name: 'Atelier du Lin', heading: 'Règlement', email: 'Adresse e-mail', field: { number: 'Numéro de carte', expiry: 'Expiration', code: 'Cryptogramme' }, button: 'Valider', sum: 'Total TTC 58,00 €' },
  { language: 'es', host: 'www.huerto-la-vega.es', name: 'Huerto La Vega', heading: 'Pago', email: 'Correo electrónico', field: { number: 'Número de tarjeta', expiry: 'Caducidad', code: 'CVV' }, button: 'Pagar', sum: 'Total 21,50 €' },
  { language: 'pt-BR', host: 'www.redesdoagreste.com.br', name: 'Redes do Agreste', heading: 'Pagamento', email: 'E-mail', field: { number: 'Número do cartão', expiry: 'Validade', code: 'CVV' }, button: 'Finalizar', sum: 'Total R$ 189,90' },
  { language: 'pl', host: 'www.pracownia-bursztyn.pl', name: 'Pracownia Bursztyn', heading: 'Płatność', email: 'E-mail', field: { number: 'Numer karty', expiry: 'Data ważności', code: 'Kod CVV' }, button: 'Płacę', sum: 'Razem 129,00 zł' },
  { language: 'ja', host: 'www.chaya-midori.jp', name: '茶屋みどり', heading: 'お支払い', email: 'メールアドレス', field: { number: 'カード番号', expiry: '有効期限', code: 'セキュリティコード' }, button: '注文を確定する', sum: '合計 4,320円' },
  { language: 'ko', host: 'www.hanji-gongbang.co.kr', name: '한지공방', heading: '결제', email: '이메일', field: { number: '카드번호', expiry: '유효기간', code: 'CVC' }, button: '결제하기', sum: '총 결제금액 38,000원' },
  { language: 'tr', host: 'www.zeytinbahcesi.com.tr', name: 'Zeytin Bahçesi', heading: 'Ödeme', email: 'E-posta', field: { number: 'Kart Numarası', expiry: 'Son Kullanma Tarihi', code: 'CVV' }, button: 'Siparişi tamamla', sum: 'Toplam 649,90 TL' },
  { language: 'ru', host: 'www.samovar-tula.ru', name: 'Тульский самовар', heading: 'Оплата', email: 'Почта', field: { number: 'Номер карты', expiry: 'Срок действия', code: 'CVC' }, button: 'Оплатить', sum: 'Итого 7 490 ₽' },
  { language: 'ar', host: 'www.bayt-aloud.ae', name: 'بيت العود', heading: 'الدفع', email: 'البريد الإلكتروني', field: { number: 'رقم البطاقة', expiry: 'تاريخ الانتهاء', code: 'رمز الأمان' }, button: 'ادفع الآن', sum: 'الإجمالي ٢٤٠ د.إ' },
  { language: 'en', host: 'www.harbourlightcandles.co.uk', name: 'Harbour Light Candles', heading: 'Payment', email: 'Email', field: { number: 'Card number', expiry: 'Expiry', code: 'Security code' }, button: 'Place order', sum: 'Total £26.40' },
];

const shopFor = (place: number): Shop => SHOPS[place % SHOPS.length] as Shop;

/** Where the shop with this row's frames lives. Neither host nor path tells that money moves. */
export const shopAddress = (place: number): string => `https://${shopFor(place).host}/p/${place}`;

const attributes = ({ address, title, name }: HostedFrame): string =>
  [
    `src="${address.replaceAll('&', '&amp;')}"`,
    ...(title ? [`title="${title}"`] : []),
    ...(name ? [`name="${name}" id="${name}"`] : []),
  ].join(' ');

/** A shop's page with a processor's frames where the card's fields would be. */
export const shopPage = ({ frames }: HostedFields, place: number): string => {
  const { language, name, heading, email, field, button, sum } = shopFor(place);
  const boxes = frames.map((frame) =>
    frame.holds === 'form'
      ? `<div class="box"><iframe class="whole" ${attributes(frame)}></iframe></div>`
      : `<label>${field[frame.holds]}</label><div class="box"><iframe ${attributes(frame)}></iframe></div>`,
  );
  return `<!doctype html>
<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${name}</title>
<style>body{font:16px/1.5 sans-serif;margin:30px auto;max-width:620px}input{width:100%}iframe{border:0;width:100%;height:26px}.whole{height:280px}.box{border:1px solid #aaa;border-radius:5px;padding:6px;margin:4px 0 14px}</style></head>
<body><header><b>${name}</b></header><main><h1>${heading}</h1><p>${sum}</p>
<form><label>${email}<input type="email" name="email"></label>
${boxes.join('\n')}
<button>${button}</button></form></main></body></html>`;
};

const FIELDS: Readonly<Record<Exclude<Holds, 'form'>, readonly string[]>> = {
  number: [
    '<input name="cardnumber" autocomplete="cc-number" inputmode="numeric" aria-label="Credit or debit card number" placeholder="1234 1234 1234 1234">',
    '<input id="encryptedCardNumber" data-fieldtype="encryptedCardNumber" type="text" inputmode="numeric" placeholder="1234 5678 9012 3456">',
    '<label for="card-number">Card number</label><input id="card-number" type="tel">',
  ],
  expiry: [
    '<input name="exp-date" autocomplete="cc-exp" inputmode="numeric" aria-label="Credit or debit card expiration date" placeholder="MM / YY">',
    '<input id="encryptedExpiryDate" data-fieldtype="encryptedExpiryDate" type="text" inputmode="numeric" placeholder="MM/YY">',
    '<label for="expiry">Expiry date</label><input id="expiry" type="tel">',
  ],
  code: [
    '<input name="cvc" autocomplete="cc-csc" inputmode="numeric" aria-label="Credit or debit card CVC/CVV" placeholder="CVC">',
    '<input id="encryptedSecurityCode" data-fieldtype="encryptedSecurityCode" type="text" inputmode="numeric" placeholder="3 digits">',
    '<label for="cvv">CVV</label><input id="cvv" type="tel" maxlength="4">',
  ],
};

/** What stands inside a frame: plain inputs, in one of the three ways that processors write them. */
export const frameDocument = ({ holds }: HostedFrame, place: number): string => {
  const held = holds === 'form' ? (['number', 'expiry', 'code'] as const) : [holds];
  const way = place % 3;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Secure frame</title>
<style>body{margin:0}input{border:0;width:100%;font:16px sans-serif}label{position:absolute;opacity:.01}</style></head>
<body><form>${held.map((field) => `<div>${FIELDS[field][way]}</div>`).join('')}</form></body></html>`;
};
