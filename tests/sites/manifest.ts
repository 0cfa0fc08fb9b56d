import type { Site } from './site';

/** Every made-up site, a check and its near miss together, in the order of the catalogue. */
export const SITES: readonly Site[] = [
  {
    folder: 'form/insecure-page',
    address: 'http://www.kolibri-schuh-outlet.de/kasse/zahlung',
    finds: ['form.insecure-page danger'],
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
    finds: ['form.insecure-action danger'],
  },
  {
    folder: 'form/insecure-action-newsletter',
    address: 'https://www.ceramica-talavera-ruiz.es/finalizar-compra',
    finds: [],
    nearMissOf: 'form.insecure-action',
  },
  {
    folder: 'host/embedded',
    address: 'https://dhl.com.parcel-fee-express.top/de/sendung/00340434161094021537',
    finds: ['host.embedded danger'],
  },
  {
    folder: 'host/embedded-own',
    address: 'https://www.dhl.de/einfuhrabgaben',
    finds: [],
    nearMissOf: 'host.embedded',
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
    finds: [],
    nearMissOf: 'pay.unknown-processor',
  },
  {
    folder: 'pay/unknown-processor-known-target',
    address: 'https://www.libraria-carpati.ro/finalizare',
    finds: ['pay.known info'],
    nearMissOf: 'pay.unknown-processor',
  },
  { folder: 'plain/blog', address: 'https://slow-ledger.net/posts/saved-cards', finds: [] },
  { folder: 'plain/late-checkout', address: 'https://www.fietstassen-zwolle.nl/ijssel', finds: [] },
  {
    folder: 'plain/three-frames',
    address: 'https://www.vinterbad-uld.dk/betaling',
    finds: ['form.insecure-action danger'],
    beside: { 'felt.vinterbad-uld.dk': 'plain/three-frames' },
  },
];
