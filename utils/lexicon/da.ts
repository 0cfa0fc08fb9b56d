import type { Language } from './language';

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'kort nummer', 'kortets', 'kortnummer', 'kortnr', 'kort nr', 'kreditkort', 'betalingskort', 'dankort',
  'pa kortet', 'sikkerhedskode', 'kontrolcif', 'kortkode', 'bagsiden', 'sidste tre cifre', 'tre sidste cifre',
  'kontroltal', 'kontrolkode', 'kontrolnummer', 'sikkerhedscif',
];

// biome-ignore format: one glance
export const little: Language['little'] = [
  'og', 'ikke', 'eller', 'det', 'af', 'med', 'til', 'du', 'din', 'ved', 'ordre', 'levering', 'betaling',
  'accepter', 'navn', 'kurv', 'ialt', 'handelsbetingelser', 'efternavn',
];

export const letters = 'æøå';

export const countries: Language['countries'] = ['dk', 'gl'];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    'kortnummer', 'kortnummer*', 'kortnr', 'kort nr', 'kort nummer', 'kortets nummer', 'dit kortnummer',
    'betalingskortnummer', 'betalingskortets nummer', 'betalingskort nummer', 'kreditkortnummer',
    'kreditkortnummer*', 'kreditkort nummer', 'kreditkortets nummer', 'kreditkortnr', 'dankortnummer',
    'dankort nummer', 'debetkortnummer', 'debitkortnummer', 'kredit eller debetkortnummer',
    'kredit eller betalingskortnummer', 'indtast kortnummer', 'nummer på kortet', 'nummeret på kortet',
    '16 cifret kortnummer', 'kortets 16 cifre', 'kreditkort', 'betalingskort', 'dankort', 'visa dankort',
    'kredit eller betalingskort', 'kreditkort eller betalingskort', 'kreditkort eller debetkort',
    'dankort visa', 'bankkortnummer',
  ],
  'cc-csc': [
    'sikkerhedskode', 'sikkerhedskode*', 'sikkerhedskoden', 'kortets sikkerhedskode', 'sikkerhedsnummer',
    'sikkerhedskode cvc', 'sikkerhedskode cvv', 'cvc kode', 'cvv kode', 'cvc2 kode', 'cvv2 kode', 'cvd kode',
    'cvc nummer', 'cvv nummer', 'cvc cifre', 'kontrolcifre', 'kontrolciffer', 'kontrolkode', 'kontrolnummer',
    'kortets kontrolcifre', 'kontrolcifre cvc', 'kortkode', 'kortverificering', 'kortverificeringskode',
    'bekræftelseskode for kort', 'tre cifre på bagsiden', '3 cifre på bagsiden',
    '3 cifre på bagsiden af kortet', 'de sidste tre cifre', 'de sidste 3 cifre', 'sidste 3 cifre',
    'de tre sidste cifre', '3 cifret kode', 'trecifret kode', 'trecifret sikkerhedskode',
    '3 cifret sikkerhedskode', 'på bagsiden af kortet', 'bagsiden af kortet', 'kortets bagside',
    'bag på kortet',
    'kortverifikationskode', 'kortverifikation',
    'kontroltal', 'kontroltallet', 'kontrolcifrene', 'kontrolkoden', 'kontrolnummeret', 'kortets kontroltal',
    'kortets kontrolnummer', 'sikkerhedscifre', 'cvc koden', 'trecifrede kode',
  ],
  'cc-exp': [
    'udløbsdato', 'udløbsdato*', 'kortets udløbsdato', 'udløb', 'udløber', 'udløbstidspunkt',
    'kort udløbsdato', 'kortet udløber', 'kortudløb', 'kortudløbsdato', 'gyldig til', 'gyldigt til',
    'gyldig til og med', 'gyldighed', 'gyldighedsdato', 'gyldighedsperiode', 'kort gyldigt til',
    'sidste gyldighedsdato', 'udløber mm åå', 'mm åå', 'måned år', 'måned og år', 'md år', 'mdr år',
    'udløbsdato mm åå', 'udløbs dato',
  ],
  'cc-exp-month': ['udløbsmåned', 'udløber måned', 'udløb måned', 'måned', 'vælg måned', 'gyldig til måned', 'md'],
  'cc-exp-year': ['udløbsår', 'udløber år', 'udløb år', 'år', 'vælg år', 'åå', 'åååå', 'gyldig til år'],
  'cc-name': [
    'kortholder', 'kortholder*', 'kortholders navn', 'kortholderens navn', 'kortholdernavn', 'kortindehaver',
    'kortindehavers navn', 'kortindehaverens navn', 'kortejer', 'kortejers navn', 'kortets ejer',
    'kortets indehaver', 'navn på kortet', 'navn på kort', 'navnet på kortet', 'navn på kreditkort',
    'navn på kreditkortet', 'navn på betalingskort', 'navn som det står på kortet', 'navn som står på kortet',
    'navnet der står på kortet', 'fulde navn på kortet', 'som der står på kortet', 'som det står på kortet',
    'kreditkortholder', 'kreditkortindehaver', 'kortnavn',
  ],
  'cc-type': [
    'korttype', 'kort type', 'kreditkorttype', 'type kort', 'type af kort', 'kortudsteder', 'vælg kort',
    'vælg korttype', 'vælg betalingskort', 'korttyper', 'kreditkort type',
  ],
  issuer: ['kortudstedende bank'],
  'card-pin': [
    'pinkode', 'pin kode', 'kortets pinkode', 'kortets pin kode', 'pin koden', 'pinkoden', 'dankort pinkode',
    'pinkode til kortet', 'firecifret pinkode', 'firecifret kode', '4 cifret pinkode', '4 cifret kode',
    'hævekode', 'kortets pin', 'din pinkode',
  ],
  'account-number': [
    'kontonummer', 'bankkontonummer', 'registreringsnummer', 'reg nr', 'registrerings og kontonummer',
    'reg og kontonummer', 'reg nr og kontonummer', 'bankkonto', 'kontonr', 'iban nummer',
    'modtagers kontonummer',
  ],
  'bank-password': [
    'netbank adgangskode', 'adgangskode til netbank', 'netbank kodeord', 'netbank kode', 'netbank bruger id',
    'nemid adgangskode', 'mitid bruger id', 'mitid adgangskode', 'mitid kode', 'nøglekort', 'nemid nøglekort',
    'nøglekortnummer', 'nøglekort nummer', 'mobilbank kode', 'netbank login', 'nemid bruger id', 'nemid kode',
    'adgangskode til mitid', 'servicekode',
  ],
  'one-time-code': [
    'engangskode', 'engangskode*', 'engangsadgangskode', 'engangskodeord', 'bekræftelseskode',
    'verifikationskode', 'verificeringskode', 'sms kode', 'smskode', 'kode fra sms', 'kode vi har sendt',
    'godkendelseskode', 'kode sendt til', '6 cifret kode', 'sekscifret kode', 'koden fra sms', 'loginkode',
  ],
  'national-id': [
    'cpr nummer', 'cpr nr', 'cpr', 'cprnummer', 'personnummer', 'pasnummer', 'pas nummer', 'id kort',
    'id kort nummer', 'identitetskort', 'identitetskortnummer', 'legitimationskort', 'kørekort',
    'kørekortnummer', 'kørekort nummer', 'kørekortnummer*', 'studiekort', 'studiekortnummer', 'studienummer',
    'id nummer', 'ungdomskort', 'ungdomskort nummer',
    'opholdskort', 'opholdskortnummer', 'opholdskortets nummer', 'opholdskort nr', 'studiekortets nummer',
    'studiekort nr', 'identitetskortets nummer', 'identitetskort nr', 'legitimationskortnummer',
    'legitimationskortets nummer', 'legitimationskort nr', 'opholdstilladelse', 'opholdskort nummer',
    'studiekort nummer',
  ],
  'tax-number': [
    'cvr', 'cvr nummer', 'cvr nr', 'cvrnummer', 'cvr se nummer', 'se nummer', 'se nr', 'momsnummer',
    'moms nummer', 'moms nr', 'momsnr', 'momsregistreringsnummer', 'moms registreringsnummer', 'vat nummer',
    'vat nr', 'virksomhedsnummer', 'p nummer', 'ean nummer', 'ean nr', 'ean lokationsnummer', 'skattenummer',
    'eori nummer',
  ],
  'gift-card': [
    'gavekort', 'gavekort*', 'gavekortnummer', 'gavekortets nummer', 'gavekort nummer', 'gavekortkode',
    'gavekort kode', 'rabatkode', 'rabatkode*', 'rabatkupon', 'kampagnekode', 'kampagnekode*', 'kupon',
    'kuponkode', 'værdibevis', 'værdikupon', 'værdikode', 'voucherkode', 'tilgodebevis', 'tilgodeseddel',
    'forudbetalt kort', 'taletidskort', 'tilbudskode', 'gavekortets kode', 'gavekort eller rabatkode',
    'tjek saldo', 'se saldo', 'kortets saldo', 'saldo på kortet', 'saldotjek',
  ],
  loyalty: [
    'medlemskort', 'medlemskortnummer', 'medlemskort nummer', 'medlemsnummer', 'medlemsnr', 'kundekort',
    'kundekortnummer', 'kundenummer', 'kundenr', 'bonuskort', 'bonuskortnummer', 'bonusnummer', 'fordelskort',
    'fordelskortnummer', 'klubkort', 'klubkortnummer', 'pointkort', 'loyalitetskort', 'loyalitetskortnummer',
    'eurobonusnummer', 'lånerkort', 'lånerkortnummer', 'lånerkort nummer', 'lånernummer', 'bibliotekskort',
    'sygesikringskort', 'sygesikringsbevis', 'sundhedskort', 'sundhedskortnummer',
    'det gule sygesikringskort', 'forsikringskort', 'forsikringskortnummer', 'policenummer',
    'blåt eu sygesikringskort', 'sim kort', 'simkort', 'simkortnummer', 'sim kort nummer', 'rejsekort',
    'rejsekortnummer', 'rejsekort nummer', 'ordrenummer', 'bestillingsnummer', 'sporingsnummer',
    'pakkenummer', 'forsendelsesnummer', 'fakturanummer', 'referencenummer', 'serienummer', 'bookingnummer',
    'reservationsnummer', 'visitkort', 'grafikkort', 'hukommelseskort', 'bundkort', 'lykønskningskort',
    'postkort', 'kort hilsen', 'gavekorthilsen', 'pendlerkort', 'pendlerkortnummer', 'adgangskort',
    'adgangskortnummer', 'årskort', 'årskortnummer', 'klippekort', 'klippekortnummer', 'ledsagekort',
    'grønt kort', 'brændstofkort', 'brændstofkortnummer', 'benzinkort', 'lydkort', 'netværkskort',
    'spillerkort', 'byggekort',
    'produktnøgle', 'licensnøgle', 'certifikatnummer',
    'donorkort', 'bloddonorkort', 'rabatkort',
    'pressekort', 'pressekortnummer', 'pressekortets nummer', 'pressekort nr', 'medlemskortets nummer',
    'medlemskort nr', 'adgangskortets nummer', 'adgangskort nr', 'fitnesskort', 'fitnesskortnummer',
    'fitnesskortets nummer', 'fitnesskort nr', 'træningskort', 'træningskortnummer', 'træningskortets nummer',
    'træningskort nr', 'sygesikringskortnummer', 'sygesikringskortets nummer', 'sygesikringskort nr',
    'sundhedskortets nummer', 'sundhedskort nr', 'patientkort', 'patientkortnummer', 'patientkortets nummer',
    'patientkort nr', 'rabatkortnummer', 'rabatkortets nummer', 'rabatkort nr', 'pensionistkort',
    'pensionistkortnummer', 'pensionistkortets nummer', 'pensionistkort nr', 'handicapkort',
    'handicapkortnummer', 'handicapkortets nummer', 'handicapkort nr', 'lånerkortets nummer', 'lånerkort nr',
    'bibliotekskortnummer', 'bibliotekskortets nummer', 'bibliotekskort nr', 'buskort', 'buskortnummer',
    'buskortets nummer', 'buskort nr', 'brændstofkortets nummer', 'brændstofkort nr', 'medarbejderkort',
    'medarbejderkortnummer', 'medarbejderkortets nummer', 'medarbejderkort nr', 'personalekort',
    'personalekortnummer', 'personalekortets nummer', 'personalekort nr', 'parkeringskort',
    'parkeringskortnummer', 'parkeringskortets nummer', 'parkeringskort nr', 'garantikort',
    'garantikortnummer', 'garantikortets nummer', 'garantikort nr', 'valgkort', 'valgkortnummer',
    'valgkortets nummer', 'valgkort nr', 'vaccinationskort', 'vaccinationskortnummer',
    'vaccinationskortets nummer', 'vaccinationskort nr', 'kundekortets nummer', 'kundekort nr',
    'forsikringskortets nummer', 'forsikringskort nr', 'donorkortnummer', 'donorkortets nummer',
    'donorkort nr', 'rejsekortets nummer', 'rejsekort nr', 'simkortets nummer', 'simkort nr', 'seniorkort',
    'seniorkortnummer', 'seniorkortets nummer', 'seniorkort nr', 'klubkortets nummer', 'invalidekort',
    'invalidekortnummer', 'invalidekortets nummer', 'handicapparkeringskort', 'handicapparkeringskortnummer',
    'handicapparkeringskortets nummer', 'månedskort', 'månedskortnummer', 'månedskortets nummer',
    'periodekort', 'periodekortnummer', 'periodekortets nummer', 'tankkort', 'tankkortnummer',
    'tankkortets nummer', 'tjenestekort', 'tjenestekortnummer', 'tjenestekortets nummer', 'jagtkort',
    'jagtkortnummer', 'jagtkortets nummer', 'fiskekort', 'fiskekortnummer', 'fiskekortets nummer',
    'idrætskort', 'idrætskortnummer', 'idrætskortets nummer', 'ledsagekortnummer', 'ledsagekortets nummer',
    'benzinkortnummer', 'benzinkortets nummer', 'pensionistrabatkort', 'pensionistrabatkortnummer',
    'pensionistrabatkortets nummer', 'pressekort nummer', 'adgangskort nummer', 'parkeringskort nummer',
    'rabatkort nummer', 'pensionistkort nummer', 'eu sygesikringskort', 'blåt sygesikringskort',
    'det blå eu sygesikringskort', 'det blå sygesikringskort', 'medlemsbevis', 'parkeringstilladelse',
    'arbejdstilladelse', 'fisketegn', 'fisketegnsnummer', 'fisketegn nummer', 'jagttegn', 'jagttegnsnummer',
    'jagttegn nummer', 'garantibevis', 'vaccinationsbevis', 'pressekortet', 'adgangskortet', 'medlemskortet',
    'sundhedskortet', 'rejsekortet',
  ],
  card: [
    'kort', 'kortet', 'kreditkort', 'betalingskort', 'dankort', 'debetkort', 'debitkort', 'bankkort',
    'kortbetaling', 'kortoplysninger', 'kortinformation', 'visakort', 'mastercard kort',
  ],
  password: [
    'adgangskode', 'adgangskode*', 'kodeord', 'kodeord*', 'gentag adgangskode', 'bekræft adgangskode',
    'ny adgangskode',
  ],
  email: ['e mailadresse', 'emailadresse', 'mailadresse', 'e mail adresse', 'din mail', 'din e mail'],
  tel: [
    'telefon', 'telefonnummer', 'mobilnummer', 'mobiltelefon', 'tlf', 'tlf nr', 'mobilnr', 'telefonnr',
    'mobil', 'mobil nr',
  ],
  name: [
    'navn', 'fornavn', 'efternavn', 'fulde navn', 'for og efternavn', 'brugernavn', 'firmanavn', 'firma',
    'dit navn', 'modtager', 'modtagers navn', 'virksomhed',
  ],
  address: [
    'adresse', 'gadenavn', 'vejnavn', 'gade', 'vej og nummer', 'leveringsadresse', 'faktureringsadresse',
    'fakturaadresse', 'bynavn', 'husnummer', 'husnr', 'etage', 'kommune', 'gade og husnummer', 'adresselinje',
  ],
  'postal-code': ['postnummer', 'postnr', 'post nr', 'postnummer by'],
  country: ['land', 'land region', 'nationalitet', 'vælg land', 'statsborgerskab'],
  'birth-date': ['fødselsdato', 'fødselsdag', 'fødselsår', 'fødselsmåned', 'fødselsdagsdato'],
  search: ['søg', 'søgning', 'søg efter', 'søgeord', 'søg her', 'søg produkter', 'søg i'],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'i alt', 'ialt', 'total', 'totalt', 'samlet pris', 'samlet beløb', 'beløb', 'beløb i alt', 'til betaling',
    'total til betaling', 'totalbeløb', 'totalpris', 'ordretotal', 'ordresum', 'beløb til betaling',
    'i alt inkl moms', 'total inkl moms', 'pris i alt', 'samlet total', 'total beløb', 'betalingsbeløb',
    'i alt til betaling', 'sum i alt', 'slutbeløb', 'ordre total', 'samlet ordrebeløb', 'dit bidrag',
    'din donation', 'donationsbeløb', 'bidragsbeløb', 'beløb at donere', 'købsbeløb', 'købesum',
    'fakturabeløb', 'fakturatotal', 'transaktionsbeløb', 'samlet til betaling', 'samlet sum',
    'samlet ordresum',
  ],
  due: [
    'at betale', 'i alt at betale', 'du skal betale', 'du betaler', 'at betale nu', 'at betale i dag',
    'betales i dag', 'betales nu', 'samlet at betale', 'beløb at betale', 'skal betales',
    'betal nu', 'betal i dag', 'opkræves nu',
    
  ],
  debt: ['skyldigt beløb', 'udestående beløb'],
  'due-later': [
    'betales på stedet', 'betales ved ankomst', 'betales senere', 'restbeløb', 'resterende beløb',
    'betales på hotellet', 'at betale på stedet', 'at betale ved ankomst', 'at betale senere',
  ],
  'due-now': ['i dag', 'nu'],
  subtotal: [
    'subtotal', 'varer i alt', 'varesum', 'produkter i alt', 'i alt ekskl moms', 'total ekskl moms',
    'i alt ex moms', 'subtotal ekskl moms', 'fragt i alt', 'levering i alt', 'moms i alt', 'rabat i alt',
    'samlet rabat', 'samlet besparelse', 'du sparer i alt', 'antal varer', 'delsum', 'mellemtotal',
    'varer total', 'i alt før levering', 'i alt uden moms', 'samlet antal',
  ],
  shipping: [
    'fragt', 'levering', 'leveringsomkostninger', 'leveringsgebyr', 'fragtpris', 'forsendelse',
    'forsendelsesomkostninger', 'porto', 'ekspeditionsgebyr', 'gebyr', 'administrationsgebyr', 'servicegebyr',
    'gratis fragt', 'fri fragt', 'leveringsmetode', 'fragtmetode', 'kortgebyr', 'betalingsgebyr',
  ],
  discount: [
    'rabat', 'du sparer', 'spar', 'besparelse', 'førpris', 'før pris', 'normalpris', 'vejl pris',
    'tilbudspris', 'udsalg', 'nedsat', 'bonuspoint', 'vejledende pris', 'fradrag', 'laveste pris',
  ],
  tax: [
    'moms', 'heraf moms', 'skat', 'told', 'afgift', 'inkl moms', 'afgifter', 'toldafgift', 'toldafgift*',
    'importmoms',
  ],
  pay: [
    'betal', 'betal nu', 'betaling', 'til betaling', 'gå til betaling', 'fortsæt til betaling',
    'gennemfør betaling', 'bekræft betaling', 'godkend betaling', 'betal med kort', 'kortbetaling',
    'betalingsmetode', 'vælg betalingsmetode', 'betalingsoplysninger', 'betalingsmåde', 'betalingsform',
    'kortoplysninger', 'betal sikkert', 'betal med dankort', 'betal med betalingskort', 'betal ordre',
    'betalingsinformation', 'betal med kreditkort', 'bekræft og betal',
  ],
  order: [
    'bestil', 'bestil nu', 'afgiv ordre', 'afgiv bestilling', 'gennemfør ordre', 'gennemfør køb',
    'gennemfør bestilling', 'fuldfør køb', 'godkend køb', 'godkend ordre', 'bekræft ordre', 'bekræft køb',
    'køb', 'køb nu', 'ordreoversigt', 'ordreoverblik', 'din ordre', 'din bestilling', 'book nu',
    'bekræft booking', 'donér', 'doner nu', 'giv et bidrag', 'send ordre', 'send bestilling',
  ],
  checkout: [
    'kassen', 'til kassen', 'gå til kassen', 'kasse', 'gå til kasse', 'sikker betaling', 'gennemse ordre',
    'fortsæt til kassen', 'gennemse bestilling', 'faktureringsoplysninger', 'betalingsside', 'hurtig kasse',
  ],
  cart: [
    'kurv', 'indkøbskurv', 'kurven', 'indkøbskurven', 'læg i kurv', 'læg i kurven', 'føj til kurv',
    'tilføj til kurv', 'indkøbsvogn', 'indkøbspose', 'din kurv', 'varekurv',
  ],
  confirmed: [
    'tak for din ordre', 'tak for din bestilling', 'tak for dit køb', 'tak for ordren', 'ordrebekræftelse',
    'din ordre er bekræftet', 'din ordre er modtaget', 'vi har modtaget din ordre',
    'vi har modtaget din bestilling', 'betalingen er gennemført', 'betaling gennemført',
    'betalingen lykkedes', 'betaling modtaget', 'ordren er gennemført', 'ordre modtaget',
    'købet er gennemført', 'tak for din betaling', 'din bestilling er modtaget',
  ],
  'fee-customs': [
    'toldgebyr', 'toldgebyr*', 'toldafgift', 'toldafgift*', 'told og moms', 'toldbehandling',
    'toldbehandlingsgebyr', 'toldklarering', 'fortoldning', 'fortoldningsgebyr', 'importafgift',
    'importgebyr', 'importmoms', 'importmomsgebyr', 'ubetalt told', 'manglende told', 'told og afgifter',
    'tilbageholdt i tolden', 'ubetalt toldafgift', 'toldomkostninger',
  ],
  'fee-redelivery': [
    'genlevering', 'genlevering*', 'genleveringsgebyr', 'ny levering', 'nyt leveringsforsøg',
    'leveringsforsøg', 'mislykket levering', 'leveringen mislykkedes', 'kunne ikke leveres',
    'kunne ikke levere', 'planlæg ny levering', 'omlevering', 'book ny levering', 'genudlevering',
    'forgæves leveringsforsøg', 'bestil ny levering', 'gebyr for ny levering', 'genplanlæg levering',
  ],
  'fee-storage': [
    'opbevaringsgebyr', 'lagergebyr', 'oplagringsgebyr', 'lagerleje', 'opbevaringsafgift', 'lagringsgebyr',
    'oplagringsafgift',
  ],
  'fee-address': [
    'opdater din adresse', 'opdater adresse', 'opdater leveringsadresse', 'forkert adresse',
    'ufuldstændig adresse', 'mangelfuld adresse', 'ugyldig adresse', 'adressen er forkert',
    'adressen er ufuldstændig', 'bekræft din adresse', 'bekræft adresse', 'bekræft leveringsadresse',
    'adressekorrektion', 'manglende husnummer', 'adresseændringsgebyr', 'ukorrekt adresse', 'fejl i adressen',
    'adressefejl', 'ret din adresse',
  ],
  'fee-insurance': [
    'forsikringsgebyr', 'pakkeforsikring', 'transportforsikring', 'forsendelsesforsikring',
    'refunderbart depositum', 'fragtforsikring', 'depositumsgebyr', 'sikkerhedsdepositum',
    'refunderbart gebyr',
  ],
  parcel: [
    'pakke', 'pakken', 'din pakke', 'forsendelse', 'forsendelsen', 'din forsendelse', 'kurer', 'pakker',
    'postforsendelse', 'pakkepost', 'fragtmand', 'pakkeshop',
  ],
  tracking: [
    'sporingsnummer', 'track trace', 'spor pakke', 'spor din pakke', 'spor forsendelse', 'sporing',
    'pakkenummer', 'forsendelsesnummer', 'sporingskode', 'følg din pakke', 'følg pakke', 'fragtbrev',
    'track and trace nummer', 'sporings id', 'stregkodenummer',
  ],
  'bank-transfer': [
    'bankoverførsel', 'overfør til konto', 'kontooverførsel', 'overfør beløbet', 'overfør pengene',
    'forudbetaling', 'bankoverførsel til', 'indbetal på konto', 'indbetaling til konto',
    'betal via bankoverførsel', 'overførsel til vores konto',
  ],
  crypto: [
    'kryptovaluta', 'kryptovalutaer', 'krypto', 'wallet adresse', 'betal med bitcoin', 'betal med krypto',
    'virtuel valuta', 'tegnebogsadresse',
  ],
  'gift-card-payment': [
    'betal med gavekort', 'google play gavekort', 'itunes gavekort', 'steam gavekort', 'apple gavekort',
    'amazon gavekort', 'skrab koden', 'billede af kortet', 'billede af gavekortet', 'gavekort som betaling',
    'skrab kortet', 'foto af gavekortet',
  ],
  'money-transfer': [
    'pengeoverførsel', 'send penge', 'via western union', 'mobilepay til', 'betal via mobilepay til',
    'pengeoverførsler', 'overfør via mobilepay', 'kontanter i kuvert', 'postanvisning', 'send pengene',
  ],
  'friends-and-family': [
    'venner og familie', 'familie og venner', 'ven eller familie', 'til venner og familie',
    'venner eller familie', 'venner familie',
  ],
  'pay-on-delivery': [
    'efterkrav', 'postopkrævning', 'betaling ved levering', 'betal ved levering', 'kontant ved levering',
    'betaling ved afhentning', 'betal ved afhentning', 'kontant ved afhentning', 'betaling i butik',
    'betal i butik', 'betaling i butikken', 'betal i butikken', 'køb på faktura', 'betaling på faktura',
    'betal på faktura', 'betal med faktura', 'betal efter levering', 'betaling efter levering',
    'faktura efter levering',
  ],
  messenger: [
    'kontakt os på whatsapp', 'via whatsapp', 'på whatsapp', 'på telegram', 'via telegram',
    'skriv på whatsapp', 'på messenger', 'via messenger', 'skriv på messenger', 'på signal', 'på snapchat',
  ],
  countdown: [
    'tilbuddet udløber', 'tilbuddet slutter', 'slutter om', 'udløber om', 'slutter snart', 'tid tilbage',
    'begrænset tid', 'kun i dag', 'sidste chance', 'skynd dig', 'udsalget slutter', 'i begrænset tid',
    'reserveret i', 'din kurv er reserveret', 'sidste dag', 'tilbuddet gælder kun', 'kun få timer',
  ],
  'few-left': [
    'tilbage på lager', 'kun få tilbage', 'kun 1 tilbage', 'kun 2 tilbage', 'kun 3 tilbage', 'få på lager',
    'næsten udsolgt', 'sælger hurtigt', 'snart udsolgt', 'begrænset antal', 'stk tilbage', 'få stk tilbage',
    'sidste stk', 'lavt lager', 'begrænset lager', 'stor efterspørgsel', 'få varer tilbage',
  ],
  'many-looking': [
    'personer kigger', 'kigger på denne', 'kigger lige nu', 'personer ser', 'andre kigger', 'andre ser på',
    'ser på denne', 'har den i kurven', 'lige købt', 'har lige købt', 'købt inden for', 'solgt inden for',
    'solgt de seneste', 'købt de seneste', 'kunder kigger',
  ],
  trial: [
    'gratis prøveperiode', 'prøveperiode', 'gratis prøve', 'prøv gratis', 'prøv nu gratis', '7 dage gratis',
    '14 dage gratis', '30 dage gratis', 'gratis i 7 dage', 'gratis i 14 dage', 'gratis i 30 dage',
    'første måned', 'introtilbud', 'introduktionspris', 'start prøveperiode', 'prøvemåned', 'gratis måned',
  ],
  recurring: [
    'pr måned', 'per måned', 'om måneden', 'månedligt', 'pr år', 'om året', 'årligt', 'hver måned',
    'abonnement', 'fornyes automatisk', 'automatisk fornyelse', 'tilbagevendende betaling',
    'efter prøveperioden', 'ugentligt', 'pr uge', 'trækkes hver måned',
    'månedlig betaling', 'medlemskab', 'kr måned', 'abonnementsbetaling',
  ],
  'recurring-sum': [
    'herefter', 'derefter', 'løbende', 'kr md', 'kr mdr',
  ],
  'cancel-anytime': [
    'opsig når som helst', 'opsig når du vil', 'afmeld når som helst', 'afmeld når du vil', 'ingen binding',
    'uden binding', 'medmindre du opsiger', 'indtil du opsiger', 'kan opsiges når som helst',
    'annuller når som helst', 'stop når som helst', 'ingen bindingsperiode', 'indtil opsigelse',
  ],
  mailing: [
    'nyhedsbrev*', 'nyheder', 'tilbud', 'på mail', 'katalog*', 'påmind*',
  ],
  'no-subscription': [
    'engangskøb', 'køb én gang', 'uden abonnement', 'intet abonnement', 'afdrag', 'rater', 'i rater',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': ['gyldig fra', 'udstedt', 'udstedelsesdato'],
  drawn: ['billede*', 'captcha'],
  sent: ['sms', 'e mail', 'mobil', 'telefon'],
  'tax-inside': ['inkl', 'inklusive', 'heraf'],
  'tax-outside': ['ekskl', 'eksklusive', 'uden moms', 'ekskl moms'],
};
