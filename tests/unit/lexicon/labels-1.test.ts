import { describe, expect, it } from 'vitest';
import type { FieldWord, PhraseId } from '@/utils/lexicon/language';
import { findInText, findPhrases } from '@/utils/lexicon/vocabulary';

type Label = readonly [text: string, kind: FieldWord];
type Phrase = readonly [text: string, id: PhraseId];

/** What checkouts write beside a field, and what the first words found in it must speak for. */
// biome-ignore format: a row an id reads better than a line a word
const LABELS: Readonly<Record<string, readonly Label[]>> = {
  de: [
    ['Kreditkartennummer*', 'cc-number'], ['Karten-Nr.', 'cc-number'], ['Nummer auf der Karte', 'cc-number'],
    ['Prüfnummer (CVC)', 'cc-csc'], ['Kartenprüfziffer', 'cc-csc'], ['Gültig bis (MM/JJ)', 'cc-exp'],
    ['Ablaufdatum', 'cc-exp'], ['Karteninhaber', 'cc-name'], ['Name auf der Karte', 'cc-name'], ['SMS-TAN', 'one-time-code'],
  ],
  fr: [
    ['N° de carte', 'cc-number'], ['Numéro de votre carte bancaire', 'cc-number'], ['Cryptogramme visuel', 'cc-csc'],
    ['3 derniers chiffres au dos', 'cc-csc'], ['Date d’expiration (MM/AA)', 'cc-exp'], ['Expire à fin', 'cc-exp'],
    ['Titulaire de la carte', 'cc-name'], ['Code reçu par SMS', 'one-time-code'], ['Code confidentiel à 4 chiffres', 'card-pin'],
  ],
  es: [
    ['Número de tarjeta', 'cc-number'], ['Nro. de tarjeta', 'cc-number'], ['Nº tarjeta', 'cc-number'],
    ['Código de seguridad', 'cc-csc'], ['Fecha de vencimiento (MM/AA)', 'cc-exp'], ['Caducidad', 'cc-exp'],
    ['Nombre como aparece en la tarjeta', 'cc-name'], ['Titular de la tarjeta', 'cc-name'], ['DNI del titular', 'national-id'],
  ],
  pt: [
    ['Número do cartão', 'cc-number'], ['Nº do cartão de crédito', 'cc-number'], ['Cód. de segurança', 'cc-csc'],
    ['Validade (MM/AA)', 'cc-exp'], ['Nome impresso no cartão', 'cc-name'], ['Bandeira', 'cc-type'], ['CPF do titular', 'national-id'],
  ],
  it: [
    ['Numero della carta', 'cc-number'], ['N° carta', 'cc-number'], ['Codice di sicurezza', 'cc-csc'],
    ['Scadenza', 'cc-exp'], ['Scadenza (MM/AA)', 'cc-exp'], ['Intestatario della carta', 'cc-name'], ['Codice fiscale', 'national-id'],
  ],
  nl: [
    ['Kaartnummer', 'cc-number'], ['Kredietkaartnummer', 'cc-number'], ['Beveiligingscode', 'cc-csc'],
    ['Geldig t/m', 'cc-exp'], ['Vervaldatum (MM/JJ)', 'cc-exp'], ['Naam op de kaart', 'cc-name'], ['Pincode', 'card-pin'],
  ],
  pl: [
    ['Numer karty', 'cc-number'], ['Nr karty płatniczej', 'cc-number'], ['Kod CVV2/CVC2', 'cc-csc'], ['Kod zabezpieczający', 'cc-csc'],
    ['Data ważności', 'cc-exp'], ['Ważna do (MM/RR)', 'cc-exp'], ['Imię i nazwisko na karcie', 'cc-name'], ['Kod BLIK', 'one-time-code'],
  ],
  tr: [
    ['Kart Numarası', 'cc-number'], ['KART NUMARASI', 'cc-number'], ['Kredi Kartı No', 'cc-number'], ['Güvenlik Kodu', 'cc-csc'],
    ['Son Kullanma Tarihi (AA/YY)', 'cc-exp'], ['S.K.T.', 'cc-exp'], ['Kart Üzerindeki İsim', 'cc-name'], ['T.C. Kimlik No', 'national-id'],
  ],
  ru: [
    ['Номер карты', 'cc-number'], ['№ карты', 'cc-number'], ['Номер банковской карты', 'cc-number'], ['Код безопасности', 'cc-csc'],
    ['Три цифры на обороте', 'cc-csc'], ['Срок действия', 'cc-exp'], ['ММ/ГГ', 'cc-exp'], ['Держатель карты', 'cc-name'], ['Код из СМС', 'one-time-code'],
  ],
  uk: [
    ['Номер картки', 'cc-number'], ['Номер Вашої картки', 'cc-number'], ['Код безпеки', 'cc-csc'], ['Термін дії', 'cc-exp'],
    ['ММ/РР', 'cc-exp'], ["Ім'я на картці", 'cc-name'], ['Код із SMS', 'one-time-code'],
  ],
  cs: [
    ['Číslo karty', 'cc-number'], ['Číslo platební karty', 'cc-number'], ['Bezpečnostní kód', 'cc-csc'], ['Platnost karty', 'cc-exp'],
    ['Platnost do (MM/RR)', 'cc-exp'], ['Jméno držitele karty', 'cc-name'], ['Číslo účtu', 'account-number'],
  ],
  ro: [
    ['Număr card', 'cc-number'], ['Numărul cardului', 'cc-number'], ['Cod de securitate', 'cc-csc'], ['Codul CVV', 'cc-csc'],
    ['Data expirării (LL/AA)', 'cc-exp'], ['Numele de pe card', 'cc-name'], ['Titular card', 'cc-name'],
  ],
  hu: [
    ['Kártyaszám', 'cc-number'], ['Bankkártya száma', 'cc-number'], ['Bankkártyaszám', 'cc-number'], ['Biztonsági kód (CVC)', 'cc-csc'],
    ['Lejárati dátum (HH/ÉÉ)', 'cc-exp'], ['Kártyán szereplő név', 'cc-name'], ['Bankszámlaszám', 'account-number'],
  ],
  el: [
    ['Αριθμός κάρτας', 'cc-number'], ['ΑΡΙΘΜΟΣ ΚΑΡΤΑΣ', 'cc-number'], ['Αριθμός πιστωτικής κάρτας', 'cc-number'], ['Κωδικός ασφαλείας', 'cc-csc'],
    ['Ημερομηνία λήξης (ΜΜ/ΕΕ)', 'cc-exp'], ['Ονοματεπώνυμο κατόχου', 'cc-name'], ['Α.Φ.Μ.', 'tax-number'],
  ],
};

/** Cards that pay nothing, numbers that are none of a card's, and everyday text: no card's number or code. */
// biome-ignore format: a row an id reads better than a line a word
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  de: ['Kundenkartennummer', 'Geschenkkartennummer', 'Versichertenkartennummer', 'Personalausweisnummer', 'Gutscheincode', 'Speisekarte', 'Büchereikartennummer'],
  fr: ['Numéro de carte de fidélité', 'Carte cadeau', 'N° de carte d’identité', 'Numéro de carte Vitale', 'Code promo', 'Numéro de commande', 'Carte SIM'],
  es: ['Número de tarjeta regalo', 'Tarjeta de fidelidad', 'Número de tarjeta sanitaria', 'Código postal', 'Tarjeta SIM', 'Número de pedido', 'N.º de tarjeta sanitaria', 'N.º de tarjeta regalo'],
  pt: ['Número do cartão de cidadão', 'Cartão presente', 'Número do cartão fidelidade', 'Cartão SUS', 'Código promocional', 'Em até 12x no cartão', 'N.º do cartão de cidadão'],
  it: ['Numero carta fedeltà', 'Carta regalo', 'Numero carta d’identità', 'Tessera sanitaria', 'Codice sconto', 'Numero ordine'],
  nl: ['Klantenkaartnummer', 'Cadeaukaartnummer', 'OV-chipkaartnummer', 'Identiteitskaartnummer', 'Simkaartnummer', 'Kortingscode', 'Plattegrond en kaart'],
  pl: ['Numer karty podarunkowej', 'Numer karty lojalnościowej', 'Numer karty Dużej Rodziny', 'Numer karty pobytu', 'Kod rabatowy', 'Karta SIM'],
  tr: ['Hediye Kartı Numarası', 'Üyelik Kartı Numarası', 'Kimlik Kartı Seri No', 'SIM Kart Numarası', 'Posta Kodu', 'Sipariş Numarası'],
  ru: ['Номер бонусной карты', 'Номер подарочной карты', 'Карта лояльности', 'Номер сим-карты', 'Номер медицинской карты', 'Промокод', 'Карта сайта'],
  uk: ['Номер бонусної картки', 'Подарункова картка', 'Номер дисконтної картки', 'Номер ID-картки', 'Номер замовлення', 'Карта сайту'],
  cs: ['Číslo dárkové karty', 'Číslo věrnostní karty', 'Číslo zákaznické karty', 'Číslo občanského průkazu', 'Slevový kód', 'SIM karta'],
  ro: ['Număr card de fidelitate', 'Card cadou', 'Numărul cardului de sănătate', 'Seria și numărul cărții de identitate', 'Cod promoțional', 'Cartelă SIM'],
  hu: ['Ajándékkártya száma', 'Törzsvásárlói kártya száma', 'Hűségkártyaszám', 'Személyi igazolvány száma', 'TAJ-kártya száma', 'Kuponkód', 'SIM-kártya'],
  el: ['Αριθμός δωροκάρτας', 'Αριθμός κάρτας μέλους', 'Αριθμός ταυτότητας', 'Κάρτα SIM', 'Εκπτωτικός κωδικός', 'Αριθμός παραγγελίας'],
};

/** What a page's text says. */
// biome-ignore format: a row an id reads better than a line a word
const PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  de: [['Gesamtsumme inkl. MwSt.', 'total'], ['Zwischensumme', 'subtotal'], ['Zahlungspflichtig bestellen', 'order'], ['Ausstehende Zollgebühren', 'fee-customs'], ['Jederzeit kündbar', 'cancel-anytime'], ['Ihre Spende', 'total'], ['Du zahlst', 'due']],
  fr: [['Total TTC', 'total'], ['Sous-total', 'subtotal'], ['Payer ma commande', 'pay'], ['Frais de douane', 'fee-customs'], ['Reprogrammer votre livraison', 'fee-redelivery'], ['Votre don', 'total'], ['Montant de la facture', 'total']],
  es: [['Total a pagar', 'due'], ['Subtotal', 'subtotal'], ['Tramitar pedido', 'checkout'], ['Tasas de aduana', 'fee-customs'], ['Últimas unidades', 'few-left'], ['Tu donación', 'total'], ['Importe de la compra', 'total']],
  pt: [['Total a pagar', 'due'], ['Total dos produtos', 'subtotal'], ['Finalizar compra', 'order'], ['Taxa alfandegária', 'fee-customs'], ['Últimas unidades', 'few-left'], ['Valor a pagar', 'due'], ['Importância total', 'total']],
  it: [['Totale ordine', 'total'], ['Subtotale', 'subtotal'], ['Concludi ordine', 'order'], ['Spese di sdoganamento', 'fee-customs'], ['Bonifico bancario', 'bank-transfer'], ['Importo della donazione', 'total']],
  nl: [['Totaal incl. btw', 'total'], ['Subtotaal', 'subtotal'], ['Bestelling plaatsen', 'order'], ['Inklaringskosten', 'fee-customs'], ['Maandelijks opzegbaar', 'cancel-anytime'], ['Je doneert', 'total'], ['Jouw gift', 'total']],
  pl: [['Do zapłaty', 'due'], ['Wartość produktów', 'subtotal'], ['Kupuję i płacę', 'pay'], ['Opłata celna', 'fee-customs'], ['Ponowne doręczenie', 'fee-redelivery'], ['Kwota darowizny', 'total']],
  tr: [['Ödenecek Tutar', 'due'], ['Ara Toplam', 'subtotal'], ['Siparişi Tamamla', 'order'], ['Gümrük vergisi', 'fee-customs'], ['Sepete ekle', 'cart'], ['Bağış tutarı', 'total']],
  ru: [['Итого к оплате', 'due'], ['Сумма без доставки', 'subtotal'], ['Оформить заказ', 'order'], ['Таможенная пошлина', 'fee-customs'], ['Перевод на карту', 'bank-transfer'], ['Сумма пожертвования', 'total']],
  uk: [['Разом до сплати', 'due'], ['Вартість товарів', 'subtotal'], ['Оформити замовлення', 'order'], ['Митний збір', 'fee-customs'], ['Повторна доставка', 'fee-redelivery'], ['Загалом', 'total']],
  cs: [['Celkem k úhradě', 'due'], ['Mezisoučet', 'subtotal'], ['Objednávka zavazující k platbě', 'order'], ['Celní poplatek', 'fee-customs'], ['Poslední kusy', 'few-left'], ['Částka daru', 'total']],
  ro: [['Total de plată', 'due'], ['Subtotal', 'subtotal'], ['Trimite comanda', 'order'], ['Taxe vamale', 'fee-customs'], ['Anulează oricând', 'cancel-anytime'], ['Suma donată', 'total']],
  hu: [['Fizetendő összeg', 'due'], ['Részösszeg', 'subtotal'], ['Megrendelés elküldése', 'order'], ['Vámkezelési díj', 'fee-customs'], ['Kosárba teszem', 'cart'], ['Adomány összege', 'total']],
  el: [['Σύνολο παραγγελίας', 'total'], ['Υποσύνολο', 'subtotal'], ['Ολοκλήρωση παραγγελίας', 'order'], ['Τέλη εκτελωνισμού', 'fee-customs'], ['Προσθήκη στο καλάθι', 'cart'], ['Ποσό δωρεάς', 'total']],
};

const kindsOf = (text: string): FieldWord[] => findInText(text).flatMap(({ ids }) => [...ids]);

/** A label is no card's where nothing speaks for one, or where counter-evidence does too. */
const AGAINST: readonly FieldWord[] = ['loyalty', 'gift-card', 'national-id', 'tax-number'];

describe.each(Object.entries(LABELS))('labels of %s', (_, labels) => {
  it.each(labels)('takes "%s" for %s', (text, kind) => {
    expect(findInText(text)[0]?.ids).toContain(kind);
  });
});

describe.each(Object.entries(LOOK_ALIKES))('look-alikes of %s', (_, texts) => {
  it.each(texts)('takes "%s" for no payment card', (text) => {
    const kinds = kindsOf(text);
    expect(kinds).not.toContain('cc-csc');
    expect(kinds.includes('cc-number') && !kinds.some((kind) => AGAINST.includes(kind))).toBe(false);
  });
});

describe.each(Object.entries(PHRASES))('phrases of %s', (_, phrases) => {
  it.each(phrases)('hears "%s" as %s', (text, id) => {
    expect(findPhrases(text)[0]?.ids).toContain(id);
  });
});
