import type { Site } from './site';

/** Every made-up site, a check and its near miss together, in the order of the catalogue. */
export const SITES: readonly Site[] = [
  {
    folder: 'form/insecure-page',
    address: 'http://www.kolibri-schuh-outlet.de/kasse/zahlung',
    finds: ['form.insecure-page danger', 'pay.own-form info'],
  },
  {
    folder: 'form/insecure-page-search',
    address: 'http://www.rando-cevennes-sentiers.fr/aigoual',
    finds: [],
    nearMissOf: 'form.insecure-page',
  },
  {
    folder: 'form/insecure-action',
    address: 'https://www.tkaniny-baltyk.pl/koszyk/platnosc',
    finds: ['form.insecure-action danger', 'pay.own-form info'],
  },
  {
    folder: 'form/insecure-action-newsletter',
    address: 'https://www.ceramica-talavera-ruiz.es/finalizar-compra',
    finds: ['pay.own-form info'],
    nearMissOf: 'form.insecure-action',
  },
  {
    folder: 'form/insecure-frame',
    address: 'http://www.hracky-krkonose.cz/pokladna',
    finds: ['form.insecure-frame danger', 'form.insecure-page danger', 'pay.unknown-processor caution'],
    beside: { 'brana.platba-rychle.cz': 'form/insecure-frame' },
  },
  {
    folder: 'form/insecure-frame-banner',
    address: 'http://www.elaionas-messinias.gr/plirwmi',
    finds: ['form.insecure-page danger', 'pay.own-form info'],
    nearMissOf: 'form.insecure-frame',
    beside: { 'kairos.mesogeios-news.gr': 'form/insecure-frame-banner' },
  },
  {
    folder: 'form/hidden-fields',
    address: 'https://www.chata-a-cesta.cz/soutez',
    finds: ['form.hidden-fields caution'],
  },
  {
    folder: 'form/hidden-fields-accordion',
    address: 'https://www.elaiolado-mani.gr/checkout',
    finds: [],
    nearMissOf: 'form.hidden-fields',
  },
  {
    folder: 'form/hidden-fields-steps',
    address: 'https://www.jamtlands-garn.se/kassa',
    finds: [],
    nearMissOf: 'form.hidden-fields',
  },
  {
    folder: 'form/number-in-address',
    address: 'https://www.casadasredes.com.br/pagamento',
    finds: ['form.number-in-address danger', 'pay.own-form info'],
  },
  {
    folder: 'form/number-in-address-search',
    address: 'https://www.saimaan-saunatarvike.fi/kassa',
    finds: ['pay.own-form info'],
    nearMissOf: 'form.number-in-address',
  },
  {
    folder: 'form/number-in-address-script',
    address: 'https://www.loyly-saunakauppa.fi/maksu',
    finds: ['pay.own-form info'],
    nearMissOf: 'form.number-in-address',
  },
  {
    folder: 'form/action-changed',
    address: 'https://www.opishnia-keramika.com.ua/oplata',
    finds: ['pay.own-form info'],
    findsWhenSent: ['form.action-changed danger'],
  },
  {
    folder: 'form/action-changed-path',
    address: 'https://www.med-z-hontu.sk/platba',
    finds: ['pay.own-form info'],
    nearMissOf: 'form.action-changed',
  },
  {
    folder: 'form/action-changed-own',
    address: 'https://www.ceramica-horezu-vilcea.ro/comanda/plata',
    finds: ['pay.own-form info'],
    nearMissOf: 'form.action-changed',
    beside: { 'plati.ceramica-horezu-vilcea.ro': 'form/action-changed-own' },
  },
  {
    folder: 'form/asks-too-much',
    address: 'https://www.tolgyfa-padok.hu/fizetes',
    finds: ['form.asks-too-much danger', 'pay.own-form info'],
  },
  {
    folder: 'form/asks-too-much-passport',
    address: 'https://www.harbour-and-hale.co.uk/checkout',
    finds: ['form.asks-too-much caution', 'pay.own-form info'],
  },
  {
    folder: 'form/asks-too-much-code',
    address: 'https://acs.anadolu-esnaf-bankasi.com.tr/3ds/onay',
    finds: [],
    nearMissOf: 'form.asks-too-much',
  },
  {
    folder: 'form/asks-too-much-korea',
    address: 'https://www.jeonju-hanji.co.kr/order/payment',
    finds: ['pay.own-form info'],
    nearMissOf: 'form.asks-too-much',
  },
  {
    folder: 'host/homoglyph',
    address: 'https://www.allegr0.pl/koszyk/platnosc',
    finds: ['host.homoglyph danger', 'pay.own-form info'],
  },
  {
    folder: 'host/homoglyph-own',
    address: 'https://allegro.pl/transakcja/platnosc',
    finds: ['pay.own-form info'],
    nearMissOf: 'host.homoglyph',
  },
  {
    folder: 'host/typo',
    address: 'https://www.zalnado.de/kasse/zahlung',
    finds: ['host.typo danger', 'pay.own-form info'],
  },
  {
    folder: 'host/typo-pair',
    address: 'https://www.mercadolivre.com.br/checkout/pagamento',
    finds: ['pay.own-form info'],
    nearMissOf: 'host.typo',
  },
  {
    folder: 'host/embedded',
    address: 'https://dhl.com.parcel-fee-express.top/de/sendung/00340434161094021537',
    finds: ['host.embedded danger', 'claim.small-fee danger', 'pay.own-form info'],
  },
  {
    folder: 'host/embedded-own',
    address: 'https://www.dhl.de/einfuhrabgaben',
    finds: ['pay.own-form info'],
    nearMissOf: 'host.embedded',
  },
  {
    folder: 'host/combo',
    address: 'https://royalmail-redelivery-fee.com/redelivery/payment',
    finds: ['host.combo danger', 'claim.small-fee danger', 'pay.own-form info'],
  },
  {
    folder: 'host/combo-word',
    address: 'https://www.wishbone-customs-cycles.com/checkout',
    finds: ['pay.own-form info'],
    nearMissOf: 'host.combo',
  },
  {
    folder: 'host/other-ending',
    address: 'https://fedex.top/label/payment',
    finds: ['host.other-ending caution', 'pay.own-form info'],
  },
  {
    folder: 'host/other-ending-namesake',
    address: 'https://www.target.com.au/checkout/payment',
    finds: ['pay.own-form info'],
    nearMissOf: 'host.other-ending',
  },
  {
    folder: 'host/odd',
    address: 'https://www.brightcell-parts.com:8443/checkout',
    finds: ['host.odd caution', 'pay.own-form info'],
  },
  {
    folder: 'host/odd-umlauts',
    address: 'https://www.bäckerei-grünewald.de/kasse',
    finds: ['pay.own-form info'],
    nearMissOf: 'host.odd',
  },
  {
    folder: 'claim/courier',
    address: 'https://confirm-driver-code.info/delivery',
    finds: ['claim.courier danger', 'pay.own-form info'],
  },
  {
    folder: 'claim/courier-ships',
    address: 'https://www.klompenmakerij-enter.nl/afrekenen',
    finds: ['pay.own-form info'],
    nearMissOf: 'claim.courier',
  },
  {
    folder: 'claim/merchant',
    address: 'https://www.destock-final-paris.shop/paiement',
    finds: ['claim.merchant danger', 'pay.own-form info'],
  },
  {
    folder: 'claim/merchant-review',
    address: 'https://www.bokhornan-umea.se/prenumerera',
    finds: ['pay.own-form info'],
    nearMissOf: 'claim.merchant',
  },
  {
    folder: 'claim/processor',
    address: 'https://confirmar-limite-cuenta.info/tarjeta',
    finds: ['claim.processor danger', 'pay.own-form info'],
  },
  {
    folder: 'claim/processor-accepted',
    address: 'https://www.svaneke-lervarer.dk/betaling',
    finds: ['pay.own-form info'],
    nearMissOf: 'claim.processor',
  },
  {
    folder: 'claim/small-fee-postage',
    address: 'https://www.pressed-flower-cards.co.uk/checkout',
    finds: ['pay.own-form info'],
    nearMissOf: 'claim.small-fee',
  },
  {
    folder: 'pay/known',
    address: 'https://www.nordlys-keramikk.no/kasse',
    finds: ['pay.known info'],
    beside: { 'js.stripe.com': 'processors/stripe' },
  },
  {
    folder: 'pay/known-script-only',
    address: 'https://www.fjallrav-fjader.se/nyinkommet',
    finds: [],
    nearMissOf: 'pay.known',
  },
  {
    folder: 'pay/unknown-processor',
    address: 'https://www.bottega-orologio-adria.it/pagamento',
    finds: ['pay.unknown-processor caution'],
  },
  {
    folder: 'pay/unknown-processor-same-site',
    address: 'https://www.debollenschuur.nl/afrekenen',
    finds: ['pay.own-form info'],
    nearMissOf: 'pay.unknown-processor',
  },
  {
    folder: 'pay/unknown-processor-known-target',
    address: 'https://www.libraria-carpati.ro/finalizare',
    finds: ['pay.known info'],
    nearMissOf: 'pay.unknown-processor',
  },
  {
    folder: 'pay/own-form',
    address: 'https://www.toepferei-emmental.ch/bezahlen',
    finds: ['pay.own-form info'],
  },
  {
    folder: 'pay/own-form-token',
    address: 'https://www.mezcaleria-istmo.mx/pago',
    finds: [],
    nearMissOf: 'pay.own-form',
  },
  {
    folder: 'pay/verified',
    address: 'https://www.maison-lavandine.fr/paiement',
    finds: ['pay.known info', 'pay.verified info'],
    beside: { 'www.paypal.com': 'processors/paypal' },
  },
  {
    folder: 'pay/verified-bank',
    address: 'https://www.kapadokya-comlek.com.tr/odeme',
    finds: ['pay.verified info'],
    beside: { 'acs.kizilirmak-bankasi.com.tr': 'pay/verified-bank' },
  },
  {
    folder: 'pay/verified-mentioned',
    address: 'https://www.connemara-knits.ie/help/payment',
    finds: [],
    nearMissOf: 'pay.verified',
  },
  {
    folder: 'pay/verified-robots',
    address: 'https://www.petrykivka-art.com.ua/oplata',
    finds: ['pay.own-form info'],
    nearMissOf: 'pay.verified',
    beside: { 'challenges.robot-perevirka.net': 'pay/verified-robots' },
  },
  { folder: 'plain/blog', address: 'https://slow-ledger.net/posts/saved-cards', finds: [] },
  { folder: 'plain/late-checkout', address: 'https://www.fietstassen-zwolle.nl/ijssel', finds: [] },
  {
    folder: 'plain/watchful',
    address: 'https://www.ceainaria-bucegi.ro/plata',
    finds: ['pay.known info'],
  },
  {
    folder: 'plain/three-frames',
    address: 'https://www.vinterbad-uld.dk/betaling',
    finds: ['form.insecure-action danger', 'pay.own-form info'],
    beside: { 'felt.vinterbad-uld.dk': 'plain/three-frames' },
  },
];

/** The made-up site in this folder. */
export function siteIn(folder: string): Site {
  const site = SITES.find((each) => each.folder === folder);
  if (!site) throw new Error(`No made-up site lives in ${folder}`);
  return site;
}
