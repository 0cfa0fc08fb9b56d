import { describe, expect, it } from 'vitest';
import type { PhraseId } from '@/utils/lexicon/language';
import { LANGUAGES } from '@/utils/lexicon/languages';
import { findPhrases } from '@/utils/lexicon/vocabulary';

/** What checkouts write beside the button of such a way. */
// biome-ignore format: a row a language reads better than a line a label
const LABELS: Readonly<Record<string, readonly string[]>> = {
  ar: ['الدفع نقداً عند الاستلام', 'الدفع عند التوصيل (COD)'],
  bg: ['Наложен платеж', 'Плащане при доставка', 'Плащане в магазина'],
  cs: ['Dobírka (+39 Kč)', 'Dobírkou – Česká pošta', 'Na dobírku', 'Hotově při osobním odběru', 'Dobierka', 'Platba pri prevzatí'],
  da: ['Betaling ved afhentning', 'Efterkrav', 'Køb på faktura'],
  de: ['Per Nachnahme', 'Kauf auf Rechnung', 'Rechnungskauf (14 Tage)', 'Barzahlung bei Abholung', 'Zahlung bei Lieferung'],
  el: ['Αντικαταβολή', 'Πληρωμή με αντικαταβολή (+2,00€)', 'ΑΝΤΙΚΑΤΑΒΟΛΗ', 'Πληρωμή στο κατάστημα'],
  en: ['Cash on delivery', 'C.O.D.', 'Pay on pick-up', 'Pay in-store', 'Pay by invoice'],
  es: ['Contra reembolso', 'Contrarreembolso', 'Pago contra entrega', 'Pago en tienda'],
  et: ['Tasumine kättesaamisel', 'Lunamaks'],
  fa: ['پرداخت در محل', 'پرداخت هنگام تحویل'],
  fi: ['Postiennakko', 'Maksa laskulla', 'Maksu noudettaessa'],
  fr: ['Contre-remboursement', 'Paiement à la livraison', 'Paiement en espèces à la livraison', 'Paiement en magasin'],
  he: ['תשלום במזומן לשליח', 'תשלום באיסוף עצמי'],
  hi: ['कैश ऑन डिलीवरी', 'डिलीवरी पर नकद भुगतान'],
  hr: ['Plaćanje pouzećem', 'Pouzećem', 'Plaćanje pri preuzimanju', 'Plaćanje pouzećem (gotovina)'],
  hu: ['Utánvét', 'Utánvéttel', 'Fizetés átvételkor', 'Utánvétes fizetés (bankkártyával)'],
  id: ['COD (Bayar di Tempat)', 'Bayar di tempat', 'COD', 'Bayaran semasa penghantaran'],
  it: ['Contrassegno', 'Pagamento in contrassegno', 'Pagamento alla consegna', 'Pagamento in contanti al ritiro'],
  ja: ['代金引換', '代引き', '商品代引', 'コンビニ後払い'],
  ko: ['만나서 결제', '현장결제', '후불결제'],
  lt: ['Apmokėjimas atsiimant', 'Atsiskaitymas kurjeriui'],
  lv: ['Apmaksa saņemot preci', 'Pēcmaksa'],
  nl: ['Onder rembours', 'Betalen bij afhalen', 'Achteraf betalen', 'Op factuur'],
  no: ['Postoppkrav', 'Betal ved henting', 'Faktura 14 dager'],
  pl: ['Za pobraniem', 'Płatność przy odbiorze', 'Płatność gotówką przy odbiorze osobistym', 'Przesyłka pobraniowa'],
  pt: ['Pagamento na entrega', 'Envio à cobrança', 'Pagar na loja', 'Contra-reembolso'],
  ro: ['Ramburs', 'Plată ramburs la curier', 'Plata la livrare', 'Numerar la livrare'],
  ru: ['Наложенный платёж', 'Наложенным платежом', 'Оплата при получении', 'Наличными курьеру'],
  sk: ['Dobierka', 'Na dobierku', 'Platba pri prevzatí'],
  sl: ['Plačilo po povzetju', 'Plačilo ob prevzemu'],
  sv: ['Postförskott', 'Betala i butik', 'Köp mot faktura'],
  th: ['เก็บเงินปลายทาง', 'ชำระเงินปลายทาง (COD)'],
  tr: ['Kapıda ödeme', 'KAPIDA ÖDEME', 'Kapıda kredi kartı ile ödeme', 'Mağazada öde'],
  uk: ['Накладений платіж', 'Післяплата', 'Оплата при отриманні', 'Готівкою кур’єру'],
  vi: ['Thanh toán khi nhận hàng (COD)', 'Trả tiền mặt khi nhận hàng'],
  zh: ['货到付款', '貨到付款', '超商取貨付款'],
};

/** What comes close: shipping, codes, bills that are to be paid now, goods looked over at the door. */
// biome-ignore format: a row a language reads better than a line a label
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  cs: ['Doručení na adresu', 'Fakturační údaje'],
  de: ['Rechnung Nr. 4711', 'Rechnungsadresse', 'Abholung im Markt'],
  en: ['Delivery', 'Store pick-up', 'Invoice no. 4711'],
  fr: ['Facture n° 4711', 'Paiement à réception de facture'],
  ja: ['着払い'],
  nl: ['Op rekening NL91 ABNA 0417 1643 00'],
  pl: ['Pobranie faktury'],
  pt: ['A cobrança será feita hoje'],
  ro: ['Asigurare rambursabilă'],
};

const idsIn = (text: string): PhraseId[] => findPhrases(text).flatMap(({ ids }) => [...ids]);

it('has labels in every language', () => {
  expect(Object.keys(LABELS).sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(Object.entries(LABELS))('%s', (_, labels) => {
  it.each(labels)('knows that %s is to pay on delivery', (label) => {
    expect(idsIn(label)).toContain('pay-on-delivery');
  });
});

describe.each(Object.entries(OTHERS))('%s', (_, labels) => {
  it.each(labels)('takes %s for something else', (label) => {
    expect(idsIn(label)).not.toContain('pay-on-delivery');
  });
});
