import type { Language } from './language';

// Bokmål, with the forms of nynorsk beside it ("tryggleikskode", "gyldig til og med", "levering").

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'kort nummer', 'kortets', 'kortnummer', 'kortnr', 'kort nr', 'kredittkort', 'betalingskort', 'bankkort',
  'debetkort', 'pa kortet', 'sikkerhetskode', 'tryggleikskode', 'kontrollsif', 'kontrollkode', 'kortkode',
  'baksiden av', 'baksida av', 'siste siffer',
  'kontrolltall', 'kontrollnummer', 'sikkerhetssif',
];

// biome-ignore format: one glance
export const little: Language['little'] = [
  'og', 'ikke', 'eller', 'det', 'av', 'med', 'til', 'du', 'din', 'ved', 'ordre', 'levering', 'betaling',
  'godta', 'navn', 'handlekurv', 'kjopsvilkar', 'etternavn',
];

export const letters = 'æøå';

export const countries: Language['countries'] = ['no', 'sj'];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    'kortnummer', 'kortnummer*', 'kortnr', 'kort nr', 'kort nummer', 'kortets nummer', 'kortnummeret',
    'kortnummeret ditt', 'ditt kortnummer', 'kredittkortnummer', 'kredittkortnummer*', 'kredittkort nummer',
    'kredittkortets nummer', 'kredittkortnr', 'betalingskortnummer', 'bankkortnummer', 'bankkort nummer',
    'debetkortnummer', 'debetkort nummer', 'kreditt eller debetkortnummer', 'kreditt eller bankkortnummer',
    'skriv inn kortnummer', 'tast inn kortnummer', 'nummer på kortet', 'nummeret på kortet',
    '16 sifret kortnummer', '16 siffer kortnummer', 'kortets 16 siffer', 'kredittkort', 'betalingskort',
    'kredittkort eller debetkort', 'kreditt eller debetkort', 'kredittkort debetkort', 'kreditt debetkort',
    'nummer på kredittkortet',
  ],
  'cc-csc': [
    'sikkerhetskode', 'sikkerhetskode*', 'sikkerhetskoden', 'kortets sikkerhetskode', 'sikkerhetsnummer',
    'sikkerhetskode cvc', 'sikkerhetskode cvv', 'sikkerheitskode', 'tryggleikskode', 'tryggleikskoden',
    'tryggingskode', 'cvc kode', 'cvv kode', 'cvc2 kode', 'cvv2 kode', 'cvc nummer', 'cvv nummer',
    'cvc siffer', 'kontrollsiffer', 'kontrollsifre', 'kontrollkode', 'kontrollnummer',
    'kortets kontrollsiffer', 'kortkode', 'kortverifisering', 'kortverifiseringskode',
    'kortets verifiseringskode', 'verifiseringskode for kort', 'tre siffer på baksiden',
    '3 siffer på baksiden', '3 siffer på baksiden av kortet', 'tre sifre på baksiden', '3 sifre på baksiden',
    'tre siste siffer', 'de tre siste sifrene', 'siste tre siffer', 'siste 3 siffer', 'de 3 siste sifrene',
    'tresifret kode', '3 sifret kode', 'tresifra kode', 'tresifret sikkerhetskode', 'på baksiden av kortet',
    'baksiden av kortet', 'baksida av kortet', 'kortets bakside',
    'kontrolltall', 'kontrolltallet', 'kontrollsifrene', 'kontrollkoden', 'kontrollnummeret',
    'sikkerhetssiffer', 'sikkerhetssifre', 'kortets kontrollnummer', 'cvc koden', 'tresifrede koden',
  ],
  'cc-exp': [
    'utløpsdato', 'utløpsdato*', 'kortets utløpsdato', 'utløper', 'utløp', 'utløps dato', 'kort utløpsdato',
    'kortet utløper', 'kortutløp', 'utløpstid', 'utgår', 'utgår dato', 'utgangsdato', 'gyldig til',
    'gyldig til og med', 'gyldig t o m', 'gyldighet', 'gyldighetsdato', 'gyldighetsperiode', 'gyldighetstid',
    'gyldigheitsdato', 'gyldigheit', 'gjelder til', 'går ut', 'går ut dato', 'utlaupsdato',
    'forfallsdato kort', 'mm åå', 'måned år', 'månad år', 'mnd år', 'måned og år', 'utløpsdato mm åå',
    'utløpsmåned og år',
  ],
  'cc-exp-month': [
    'utløpsmåned', 'utløpsmånad', 'utløper måned', 'utløp måned', 'måned', 'månad', 'mnd', 'velg måned',
    'gyldig til måned', 'gyldighetsmåned', 'vel månad',
  ],
  'cc-exp-year': [
    'utløpsår', 'utløper år', 'utløp år', 'år', 'åå', 'åååå', 'velg år', 'gyldig til år', 'gyldighetsår',
    'vel år',
  ],
  'cc-name': [
    'kortholder', 'kortholder*', 'kortholders navn', 'kortholderens navn', 'kortholdernavn', 'kortinnehaver',
    'kortinnehavers navn', 'kortinnehaverens navn', 'korteier', 'korteiers navn', 'kortets eier',
    'kortets innehaver', 'navn på kortet', 'navn på kort', 'navnet på kortet', 'navn på kredittkort',
    'navn på kredittkortet', 'navn som det står på kortet', 'navn som står på kortet',
    'navnet som står på kortet', 'fullt navn på kortet', 'som det står på kortet', 'slik det står på kortet',
    'kredittkortholder', 'kredittkortinnehaver', 'kortnavn', 'namn på kortet', 'namnet på kortet',
    'namn på kort', 'korthaldar', 'korteigar', 'namnet til korteigaren', 'kortinnehavar',
    'slik det står på kort',
  ],
  'cc-type': [
    'korttype', 'kort type', 'kredittkorttype', 'type kort', 'type kredittkort', 'kortutsteder',
    'kortselskap', 'velg kort', 'velg korttype', 'vel korttype', 'kortutstedar', 'velg kredittkort',
  ],
  issuer: ['kortutstedende bank'],
  'card-pin': [
    'pinkode', 'pin kode', 'kortets pinkode', 'kortets pin kode', 'pin koden', 'pinkoden',
    'pinkode til kortet', 'firesifret pinkode', 'firesifret kode', 'firesifret pin', '4 sifret pinkode',
    '4 sifret kode', 'minibankkode', 'kortets pin', 'pinkode på kortet', 'kortets kode', 'firesifra kode',
  ],
  'account-number': [
    'kontonummer', 'bankkontonummer', 'bankkonto', 'kontonr', 'iban nummer', 'mottakers kontonummer',
    'kontonummeret', 'kontonummer 11 siffer', 'mottakarkonto',
  ],
  'bank-password': [
    'nettbank passord', 'passord til nettbank', 'passord til nettbanken', 'nettbankpassord', 'bankid passord',
    'bankid kode', 'personlig passord bankid', 'personlig passord', 'kode fra kodebrikke', 'kodebrikke',
    'engangskode fra kodebrikke', 'nettbank kode', 'nettbank brukernavn', 'mobilbank kode',
    'bankid passordet', 'bankid pin', 'kodebrikken', 'passord for bankid',
  ],
  'one-time-code': [
    'engangskode', 'engangskode*', 'engangspassord', 'eingongskode', 'eingongspassord', 'bekreftelseskode',
    'bekreftingskode', 'stadfestingskode', 'verifiseringskode', 'verifikasjonskode', 'sms kode', 'smskode',
    'kode fra sms', 'kode på sms', 'kode tilsendt', 'koden vi sendte', 'kode vi sendte', 'godkjenningskode',
    '6 sifret kode', 'sekssifret kode', 'innloggingskode',
  ],
  'national-id': [
    'fødselsnummer', 'fødselsnummer*', 'fødselsnummer 11 siffer', 'personnummer', 'fødselsnr', 'd nummer',
    'passnummer', 'id kort', 'id kort nummer', 'id nummer', 'identitetskort', 'identitetskortnummer',
    'nasjonalt id kort', 'legitimasjon', 'førerkort', 'førerkortnummer', 'førarkort', 'førerkort nummer',
    'studentkort', 'studentbevis', 'studentnummer', 'studentkortnummer', 'hms kort', 'hms kortnummer',
    'personnr', 'bankkort med bilde',
    'oppholdskort', 'oppholdskortnummer', 'oppholdskortets nummer', 'oppholdskort nr',
    'studentkortets nummer', 'studentkort nr', 'identitetskortets nummer', 'identitetskort nr',
    'oppholdstillatelse', 'oppholdskort nummer', 'studentkort nummer', 'studentbevis nummer',
  ],
  'tax-number': [
    'organisasjonsnummer', 'organisasjonsnummer*', 'organisasjonsnr', 'org nr', 'orgnr', 'org nummer',
    'orgnummer', 'foretaksnummer', 'mva nummer', 'mva nr', 'mvanummer', 'momsnummer', 'merverdiavgiftsnummer',
    'bedriftsnummer', 'vat nummer', 'eori nummer',
  ],
  'gift-card': [
    'gavekort', 'gavekort*', 'gåvekort', 'gåvekort*', 'gavekortnummer', 'gavekort nummer',
    'gavekortets nummer', 'gavekortkode', 'gavekort kode', 'rabattkode', 'rabattkupong', 'kampanjekode',
    'kampanjekode*', 'kupong', 'kupongkode', 'verdikode', 'verdikupong', 'tilgodelapp', 'tilgodelappkode',
    'tilbudskode', 'vervekode', 'forhåndsbetalt kort', 'kontantkort', 'voucherkode',
    'gavekort eller rabattkode', 'gavekortets kode', 'verdikort',
    'sjekk saldo', 'se saldo', 'kortets saldo', 'saldo på kortet', 'saldosjekk',
  ],
  loyalty: [
    'medlemskort', 'medlemskortnummer', 'medlemskort nummer', 'medlemsnummer', 'medlemsnr',
    'medlemskap nummer', 'kundekort', 'kundekortnummer', 'kundenummer', 'kundenr', 'bonuskort',
    'bonuskortnummer', 'bonusnummer', 'fordelskort', 'fordelskortnummer', 'fordelsnummer', 'trumfkort',
    'trumf nummer', 'coop medlemsnummer', 'coop kort', 'eurobonusnummer', 'poengkort', 'lojalitetskort',
    'lojalitetsnummer', 'lånekort', 'lånekortnummer', 'lånekort nummer', 'lånenummer', 'lånarkort',
    'lånarnummer', 'lånernummer', 'bibliotekkort', 'bibliotekskort', 'bibliotekkortnummer', 'lånerkort',
    'nasjonalt lånekort', 'helsetrygdkort', 'europeisk helsetrygdkort', 'helsekort', 'helsekortnummer',
    'frikort', 'frikortnummer', 'forsikringskort', 'forsikringsnummer', 'forsikringsbevis', 'polisenummer',
    'sim kort', 'simkort', 'simkortnummer', 'sim kort nummer', 'reisekort', 'reisekortnummer', 't kort',
    't kortnummer', 'skysskort', 'ruter kort', 'ordrenummer', 'bestillingsnummer', 'sporingsnummer',
    'sendingsnummer', 'kollinummer', 'pakkenummer', 'fakturanummer', 'referansenummer', 'serienummer',
    'bookingnummer', 'kid nummer', 'visittkort', 'skjermkort', 'grafikkort', 'minnekort', 'hovedkort',
    'gratulasjonskort', 'postkort', 'kort hilsen', 'adgangskort', 'adgangskortnummer', 'årskort',
    'klippekort', 'nøkkelkort', 'skikort', 'heiskort', 'keycard', 'keycardnummer', 'keycard nummer',
    'skipass', 'grønt kort', 'drivstoffkort', 'lydkort', 'nettverkskort', 'ledsagerbevis', 'kulturkort',
    'aktivitetskort', 'parkeringskort', 'treningskort', 'treningskortnummer', 'byggekort', 'programkort',
    'programkortnummer',
    'produktnøkkel', 'lisensnøkkel', 'sertifikatnummer',
    'giverkort', 'blodgiverkort', 'rabattkort',
    'pressekort', 'pressekortnummer', 'pressekortets nummer', 'pressekort nr', 'medlemskortets nummer',
    'medlemskort nr', 'adgangskortets nummer', 'adgangskort nr', 'treningskortets nummer', 'treningskort nr',
    'helsetrygdkortnummer', 'helsetrygdkortets nummer', 'helsetrygdkort nr', 'pasientkort',
    'pasientkortnummer', 'pasientkortets nummer', 'pasientkort nr', 'rabattkortnummer',
    'rabattkortets nummer', 'rabattkort nr', 'honnørkort', 'honnørkortnummer', 'honnørkortets nummer',
    'honnørkort nr', 'lånekortets nummer', 'lånekort nr', 'busskort', 'busskortnummer', 'busskortets nummer',
    'busskort nr', 'månedskort', 'månedskortnummer', 'månedskortets nummer', 'månedskort nr',
    'drivstoffkortnummer', 'drivstoffkortets nummer', 'drivstoffkort nr', 'ansattkort', 'ansattkortnummer',
    'ansattkortets nummer', 'ansattkort nr', 'parkeringskortnummer', 'parkeringskortets nummer',
    'parkeringskort nr', 'fiskekort', 'fiskekortnummer', 'fiskekortets nummer', 'fiskekort nr', 'jaktkort',
    'jaktkortnummer', 'jaktkortets nummer', 'jaktkort nr', 'vaksinasjonskort', 'vaksinasjonskortnummer',
    'vaksinasjonskortets nummer', 'vaksinasjonskort nr', 'valgkort', 'valgkortnummer', 'valgkortets nummer',
    'valgkort nr', 'kundekortets nummer', 'kundekort nr', 'forsikringskortnummer',
    'forsikringskortets nummer', 'forsikringskort nr', 'donorkort', 'donorkortnummer', 'donorkortets nummer',
    'donorkort nr', 'reisekortets nummer', 'reisekort nr', 'simkortets nummer', 'simkort nr', 'seniorkort',
    'seniorkortnummer', 'seniorkortets nummer', 'seniorkort nr', 'garantikort', 'garantikortnummer',
    'garantikortets nummer', 'garantikort nr', 'klubbkort', 'klubbkortnummer', 'klubbkortets nummer',
    'helsekortets nummer', 'periodekort', 'periodekortnummer', 'periodekortets nummer', 'personalkort',
    'personalkortnummer', 'personalkortets nummer', 'tjenestekort', 'tjenestekortnummer',
    'tjenestekortets nummer', 'vaksinekort', 'vaksinekortnummer', 'vaksinekortets nummer', 'nøkkelkortnummer',
    'nøkkelkortets nummer', 'jegeravgiftskort', 'jegeravgiftskortnummer', 'jegeravgiftskortets nummer',
    'blodgiverkortnummer', 'blodgiverkortets nummer', 'bibliotekkortets nummer', 'aktivitetskortnummer',
    'aktivitetskortets nummer', 'heiskortnummer', 'heiskortets nummer', 'pressekort nummer',
    'adgangskort nummer', 'parkeringskort nummer', 'europeisk helsetrygdkort nummer', 'medlemsbevis',
    'moderasjonsbevis', 'honnørbevis', 'hc kort', 'hc parkeringsbevis', 'parkeringsbevis',
    'parkeringstillatelse', 'tjenestebevis', 'arbeidstillatelse', 'garantibevis', 'vaksinasjonsbevis',
    'pressekortet', 'adgangskortet', 'medlemskortet', 'reisekortet', 'ledsagerbevis nummer',
  ],
  card: [
    'kort', 'kortet', 'kredittkort', 'betalingskort', 'bankkort', 'debetkort', 'kortbetaling',
    'kortopplysninger', 'kortinformasjon', 'kortdetaljer', 'visakort', 'kortopplysningar',
  ],
  password: ['passord', 'passord*', 'gjenta passord', 'bekreft passord', 'nytt passord', 'passordet ditt'],
  email: [
    'e post', 'epost', 'e postadresse', 'epostadresse', 'e post adresse', 'epost adresse', 'din e post',
  ],
  tel: [
    'telefon', 'telefonnummer', 'mobilnummer', 'mobiltelefon', 'mobil', 'tlf', 'tlf nr', 'mobilnr',
    'telefonnr',
  ],
  name: [
    'navn', 'fornavn', 'etternavn', 'fullt navn', 'for og etternavn', 'brukernavn', 'firmanavn', 'firma',
    'navnet ditt', 'ditt navn', 'mottaker', 'mottakers navn', 'namn', 'fornamn', 'etternamn', 'fullt namn',
    'brukarnamn', 'mottakar',
  ],
  address: [
    'adresse', 'gateadresse', 'gatenavn', 'leveringsadresse', 'fakturaadresse', 'faktureringsadresse',
    'postadresse', 'sted', 'stad', 'poststed', 'poststad', 'kommune', 'fylke', 'husnummer', 'gate', 'vei',
    'adresselinje', 'gate og husnummer',
  ],
  'postal-code': ['postnummer', 'postnr', 'post nr', 'postnummer poststed'],
  country: ['land', 'land region', 'nasjonalitet', 'velg land', 'statsborgerskap', 'vel land'],
  'birth-date': ['fødselsdato', 'fødselsdag', 'fødselsår', 'fødselsmåned', 'fødd', 'fødselsdatoen'],
  search: ['søk', 'søk etter', 'søkeord', 'søk her', 'søk i', 'søk produkter', 'søkjeord', 'søketekst'],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'totalt', 'total', 'totalsum', 'sum', 'totalbeløp', 'totalpris', 'beløp', 'ordresum', 'ordretotal',
    'sum totalt', 'samlet sum', 'samlet pris', 'samlet beløp', 'totalt inkl mva', 'total inkl mva',
    'sum inkl mva', 'sluttsum', 'totalkostnad', 'totalt beløp', 'i alt', 'til saman', 'totalsum inkl mva',
    'samla sum', 'donasjonsbeløp', 'gavebeløp', 'ditt bidrag', 'fakturabeløp', 'kjøpesum', 'kjøpsbeløp',
    'transaksjonsbeløp', 'beløp å donere', 'ordrebeløp', 'bestillingssum',
  ],
  due: [
    'å betale', 'totalt å betale', 'sum å betale', 'til betaling', 'beløp å betale', 'betalingsbeløp',
    'du betaler', 'å betale nå', 'sum til betaling', 'du skal betale', 'å betale i dag', 'betales i dag',
    'betales nå', 'beløp til betaling', 'totalt til betaling',
    'betal nå', 'betal i dag', 'belastes nå', 'belastes i dag',
    
  ],
  debt: ['skyldig beløp', 'utestående beløp'],
  'due-later': [
    'betales på stedet', 'betales ved ankomst', 'betales senere', 'restbeløp', 'resterende beløp',
    'betales på hotellet', 'å betale på stedet', 'å betale ved ankomst', 'å betale senere',
  ],
  'due-now': ['i dag', 'nå'],
  subtotal: [
    'delsum', 'subtotal', 'varesum', 'sum varer', 'varer totalt', 'sum produkter', 'sum eks mva',
    'totalt eks mva', 'total eks mva', 'sum ekskl mva', 'totalt ekskl mva', 'frakt totalt', 'sum frakt',
    'mva totalt', 'sum mva', 'total rabatt', 'sum rabatt', 'rabatt totalt', 'totalt spart',
    'du sparer totalt', 'antall varer', 'delsum eks mva', 'mellomsum', 'sum før frakt', 'totalt antall',
    'ordreverdi',
  ],
  shipping: [
    'frakt', 'fraktkostnad', 'fraktpris', 'levering', 'leveringskostnad', 'leveringsgebyr', 'porto',
    'forsendelse', 'ekspedisjonsgebyr', 'gebyr', 'fakturagebyr', 'servicegebyr', 'behandlingsgebyr',
    'gratis frakt', 'fri frakt', 'leveringsmåte', 'fraktmåte', 'håndteringsgebyr', 'administrasjonsgebyr',
    'sending og levering',
  ],
  discount: [
    'rabatt', 'du sparer', 'spar', 'spart', 'førpris', 'før pris', 'ordinær pris', 'veil pris',
    'veiledende pris', 'tilbud', 'salg', 'nedsatt', 'bonus', 'poeng', 'besparelse', 'avslag',
    'tidlegare pris',
  ],
  tax: [
    'mva', 'merverdiavgift', 'herav mva', 'moms', 'skatt', 'toll', 'avgift', 'avgifter', 'inkl mva',
    'tollavgift', 'tollavgift*', 'meirverdiavgift', 'innførselsmva',
  ],
  pay: [
    'betal', 'betal nå', 'betal no', 'betaling', 'til betaling', 'gå til betaling', 'fortsett til betaling',
    'fullfør betaling', 'fullfør betalingen', 'gjennomfør betaling', 'bekreft betaling', 'bekreft og betal',
    'godkjenn betaling', 'betal med kort', 'kortbetaling', 'betalingsmåte', 'betalingsmetode',
    'velg betalingsmåte', 'betalingsinformasjon', 'betalingsopplysninger', 'betalingsdetaljer',
    'kortopplysninger', 'kortinformasjon', 'betal sikkert', 'betal med kredittkort', 'betal ordre',
    'betalingsløsning', 'stadfest betaling',
  ],
  order: [
    'bestill', 'bestill nå', 'legg inn bestilling', 'legg inn ordre', 'send bestilling', 'send ordre',
    'fullfør bestilling', 'fullfør kjøp', 'fullfør kjøpet', 'fullfør ordre', 'gjennomfør kjøp',
    'gjennomfør bestilling', 'bekreft bestilling', 'bekreft ordre', 'bekreft kjøp', 'kjøp', 'kjøp nå',
    'kjøp no', 'ordresammendrag', 'ordreoversikt', 'din ordre', 'din bestilling', 'bestillingen din',
    'book nå', 'bekreft reservasjon', 'gi en gave', 'doner', 'tinging', 'fullfør tinging',
  ],
  checkout: [
    'kasse', 'kassen', 'til kassen', 'gå til kassen', 'gå til kasse', 'til kassa', 'gå til kassa',
    'utsjekking', 'sikker betaling', 'se over bestilling', 'gjennomgå bestilling', 'fortsett til kassen',
    'fakturaopplysninger', 'faktureringsinformasjon', 'hurtigkasse',
  ],
  cart: [
    'handlekurv', 'handlekurven', 'handlevogn', 'handlekorg', 'handlekorga', 'legg i handlekurv',
    'legg i handlekurven', 'legg til i handlekurv', 'legg i kurv', 'handlepose', 'handlekurven din',
    'legg i handlekorga',
  ],
  confirmed: [
    'takk for din bestilling', 'takk for bestillingen', 'takk for ordren', 'takk for din ordre',
    'takk for kjøpet', 'takk for handelen', 'takk for ditt kjøp', 'ordrebekreftelse', 'ordren er bekreftet',
    'ordren din er bekreftet', 'din ordre er mottatt', 'vi har mottatt din bestilling',
    'vi har mottatt bestillingen', 'bestillingen er mottatt', 'bestilling mottatt',
    'betalingen er gjennomført', 'betaling gjennomført', 'betalingen er mottatt', 'betaling mottatt',
    'betalingen var vellykket', 'betaling vellykket', 'kjøpet er gjennomført', 'takk for betalingen',
    'takk for tinginga', 'ordrestadfesting',
  ],
  'fee-customs': [
    'tollavgift', 'tollavgift*', 'tollgebyr', 'tollgebyr*', 'tollbehandling', 'tollbehandlingsgebyr',
    'fortolling', 'fortollingsgebyr', 'tollklarering', 'tollklareringsgebyr', 'importavgift', 'importgebyr',
    'importmva', 'innførselsavgift', 'ubetalt toll', 'toll og avgifter', 'toll og mva', 'ubetalt tollavgift',
    'tollkostnader', 'holdt tilbake i tollen', 'mva gebyr',
  ],
  'fee-redelivery': [
    'omlevering', 'omleveringsgebyr', 'ny levering', 'nytt leveringsforsøk', 'leveringsforsøk',
    'mislykket levering', 'mislykka levering', 'levering mislyktes', 'leveringen mislyktes',
    'kunne ikke leveres', 'kunne ikke levere', 'kunne ikkje leverast', 'planlegg ny levering',
    'bestill ny levering', 'ny utlevering', 'gebyr for ny levering', 'gjenlevering', 'ny utkjøring',
    'endre leveringstidspunkt',
  ],
  'fee-storage': [
    'lagringsgebyr', 'lagergebyr', 'oppbevaringsgebyr', 'lagerleie', 'lagringsavgift', 'oppbevaringsavgift',
    'lageravgift',
  ],
  'fee-address': [
    'oppdater adressen', 'oppdater adressen din', 'oppdater adresse', 'oppdater leveringsadresse',
    'feil adresse', 'ufullstendig adresse', 'mangelfull adresse', 'ugyldig adresse', 'adressen er feil',
    'adressen er ufullstendig', 'bekreft adressen', 'bekreft adressen din', 'bekreft leveringsadressen',
    'adressekorrigering', 'manglende husnummer', 'husnummer mangler', 'adressefeil', 'uklar adresse',
    'stadfest adressa', 'oppdater adressa',
  ],
  'fee-insurance': [
    'forsikringsgebyr', 'pakkeforsikring', 'transportforsikring', 'fraktforsikring', 'refunderbart depositum',
    'tilbakebetalbart depositum', 'sikkerhetsdepositum', 'depositumsgebyr', 'forsendelsesforsikring',
  ],
  parcel: [
    'pakke', 'pakken', 'pakken din', 'din pakke', 'pakka di', 'forsendelse', 'forsendelsen', 'sending',
    'sendingen', 'sendingen din', 'kurer', 'postpakke', 'hentested', 'pakkepost', 'pakkeboks', 'kolli',
  ],
  tracking: [
    'sporingsnummer', 'spor pakke', 'spor pakken', 'spor pakken din', 'spor sending', 'spor sendingen',
    'sporing', 'sendingsnummer', 'kollinummer', 'pakkenummer', 'sporingskode', 'følg pakken', 'fraktbrev',
    'sporings id', 'fraktbrevnummer', 'sporingslenke',
  ],
  'bank-transfer': [
    'bankoverføring', 'overfør til konto', 'kontooverføring', 'overfør beløpet', 'overfør pengene',
    'forhåndsbetaling', 'forskuddsbetaling', 'betal til konto', 'innbetaling til konto',
    'overføring til vår konto', 'direkte bankoverføring', 'betaling til kontonummer',
  ],
  crypto: [
    'kryptovaluta', 'kryptovalutaer', 'krypto', 'lommebokadresse', 'lommebok adresse', 'betal med bitcoin',
    'betal med krypto', 'virtuell valuta', 'wallet adresse',
  ],
  'gift-card-payment': [
    'betal med gavekort', 'betaling med gavekort', 'google play gavekort', 'itunes gavekort',
    'steam gavekort', 'apple gavekort', 'amazon gavekort', 'skrap frem koden', 'skrap koden',
    'bilde av kortet', 'bilde av gavekortet', 'gavekort som betaling', 'skrape av koden',
    'foto av gavekortet',
  ],
  'money-transfer': [
    'pengeoverføring', 'pengeoverføringstjeneste', 'send penger', 'via western union', 'vipps til',
    'vippse til', 'vipps beløpet', 'vipps til privat', 'postanvisning', 'kontanter i konvolutt',
    'betal via vipps til', 'send pengene',
  ],
  'friends-and-family': [
    'venner og familie', 'familie og venner', 'venn eller familie', 'til venner og familie',
    'vener og familie', 'venner eller familie', 'venner familie', 'vennebetaling',
  ],
  'pay-on-delivery': [
    'postoppkrav', 'oppkrav', 'etterkrav', 'betaling ved levering', 'betal ved levering',
    'kontant ved levering', 'betaling ved henting', 'betal ved henting', 'kontant ved henting',
    'betaling i butikk', 'betal i butikk', 'betaling i butikken', 'betal i butikken', 'kjøp på faktura',
    'betaling på faktura', 'betal på faktura', 'betal med faktura', 'betaling med faktura',
    'faktura 14 dager', 'faktura 30 dager', 'faktura etter levering', 'betal etter levering',
    'betaling etter levering',
  ],
  messenger: [
    'kontakt oss på whatsapp', 'via whatsapp', 'på whatsapp', 'på telegram', 'via telegram',
    'skriv på whatsapp', 'på messenger', 'via messenger', 'på snapchat', 'på signal',
    'send melding på whatsapp',
  ],
  countdown: [
    'tilbudet utløper', 'tilbudet slutter', 'tilbudet går ut', 'slutter om', 'utløper om', 'slutter snart',
    'tid igjen', 'begrenset tid', 'kun i dag', 'bare i dag', 'berre i dag', 'siste sjanse', 'skynd deg',
    'salget slutter', 'i en begrenset periode', 'reservert i', 'handlekurven er reservert', 'siste dag',
    'gjelder kun i dag', 'avsluttes om',
  ],
  'few-left': [
    'igjen på lager', 'kun få igjen', 'bare få igjen', 'få igjen', 'kun 1 igjen', 'kun 2 igjen',
    'kun 3 igjen', 'bare 1 igjen', 'bare 2 igjen', 'bare 3 igjen', 'få på lager', 'nesten utsolgt',
    'selger raskt', 'snart utsolgt', 'begrenset antall', 'stk igjen', 'siste på lager', 'begrenset lager',
    'stor etterspørsel', 'lav lagerbeholdning', 'nesten utselt',
  ],
  'many-looking': [
    'personer ser på', 'ser på dette', 'ser på denne', 'andre ser på', 'personer ser på dette',
    'ser på akkurat nå', 'har denne i handlekurven', 'i andres handlekurv', 'nettopp kjøpt',
    'har nettopp kjøpt', 'kjøpte nettopp', 'kjøpt siste', 'solgt siste', 'kjøpt de siste', 'solgt de siste',
    'kunder ser på', 'besøkende ser på',
  ],
  trial: [
    'gratis prøveperiode', 'prøveperiode', 'prøv gratis', 'gratis prøve', 'prøv nå gratis', '7 dager gratis',
    '14 dager gratis', '30 dager gratis', 'gratis i 7 dager', 'gratis i 14 dager', 'gratis i 30 dager',
    'første måned', 'første måneden', 'introduksjonspris', 'introtilbud', 'start prøveperiode',
    'gratis måned', 'prøvemåned', 'første månad',
  ],
  recurring: [
    'per måned', 'pr måned', 'i måneden', 'månedlig', 'per år', 'pr år', 'i året', 'årlig', 'hver måned',
    'kvar månad', 'månadleg', 'abonnement', 'fornyes automatisk', 'automatisk fornyelse',
    'gjentakende betaling', 'kr måned', 'etter prøveperioden',
    'ukentlig', 'per uke', 'trekkes hver måned', 'medlemskontingent', 'avtalegiro', 'faste trekk',
    'per månad', 'månedsavgift', 'årsavgift',
  ],
  'recurring-sum': [
    'deretter', 'løpende', 'kr mnd', 'kr md',
  ],
  'cancel-anytime': [
    'avslutt når som helst', 'avslutt når du vil', 'si opp når som helst', 'si opp når du vil',
    'avbryt når som helst', 'avbestill når som helst', 'kanseller når som helst', 'ingen binding',
    'uten binding', 'ingen bindingstid', 'uten bindingstid', 'med mindre du sier opp', 'til du sier opp',
    'inntil du sier opp', 'utan bindingstid', 'sei opp når som helst', 'til oppsigelse',
  ],
  mailing: [
    'nyhetsbrev*', 'nyheter', 'tilbud', 'på e post', 'katalog*', 'påminn*',
  ],
  'no-subscription': [
    'engangskjøp', 'kjøp én gang', 'uten abonnement', 'ikke abonnement', 'delbetaling', 'avdrag',
    'nedbetaling',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': ['gyldig fra', 'utstedt', 'utstedelsesdato'],
  drawn: ['bilde*'],
  sent: ['sms', 'e post', 'mobil', 'telefon'],
  'tax-inside': ['inkl', 'inklusive', 'inkludert', 'herav'],
  'tax-outside': ['ekskl', 'eksklusive', 'uten mva', 'ekskl mva', 'eks mva'],
};
