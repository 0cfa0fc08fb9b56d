import type { Language } from './language';

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'kort nummer', 'kortets', 'kortnummer', 'kortsnummer', 'kortnr', 'kort nr', 'kortnumret', 'kreditkort',
  'kontokort', 'betalkort', 'bankkort', 'pa kortet', 'sakerhetskod', 'kontrollkod', 'cvc kod', 'pa baksidan',
  'sista tre siff',
  'kontrollnum', 'sakerhetssiff', 'sakerhetsnum',
];

// biome-ignore format: one glance
export const little: Language['little'] = [
  'och', 'att', 'inte', 'eller', 'det', 'av', 'med', 'till', 'du', 'din', 'varukorg', 'betalning',
  'leverans', 'godkann', 'efternamn', 'kopvillkor', 'totalt',
];

export const letters = 'åäö';

export const countries: Language['countries'] = ['ax', 'se'];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    'kortnummer', 'kortnummer*', 'kortnr', 'kort nr', 'kort nummer', 'kortets nummer', '*kortnumret',
    '*kortsnumret', 'kortnumret', 'ditt kortnummer', 'kreditkortnummer', 'kreditkortsnummer',
    'kreditkortsnummer*', 'kreditkortets nummer', 'kreditkortnr', 'kontokortsnummer', 'kontokortnummer',
    'betalkortsnummer', 'betalkortnummer', 'betalkortets nummer', 'betalningskortsnummer', 'bankkortsnummer',
    'bankkortnummer', 'bankkortets nummer', 'debetkortsnummer', 'debitkortsnummer',
    'kredit eller betalkortsnummer', 'kredit eller bankkortsnummer', 'kredit eller debetkortsnummer',
    'kort eller betalkortsnummer', 'visakortsnummer', 'ange kortnummer', 'fyll i kortnummer',
    'nummer på kortet', 'numret på kortet', '16 siffrigt kortnummer', 'kortets 16 siffror', 'kreditkort',
    'betalkort', 'kreditkort eller betalkort', 'kontokort', 'kredit eller betalkort', 'kredit betalkort',
  ],
  'cc-csc': [
    'säkerhetskod', 'säkerhetskod*', 'säkerhetskoden', 'kortets säkerhetskod', 'kortsäkerhetskod',
    'säkerhetsnummer', 'säkerhetskod cvc', 'säkerhetskod cvv', 'säkerhetskod cvc cvv', 'cvc kod', 'cvv kod',
    'cvc2 kod', 'cvv2 kod', 'cvc nummer', 'cvv nummer', 'cv kod', 'kortets cvc', 'kontrollkod',
    'kortets kontrollkod', 'kortets kontrollnummer', 'kontrollnummer cvc', 'kortverifieringskod',
    'kortverifiering', 'verifieringskod för kort', 'verifieringskod för kortet', 'kortkod', 'kortkod cvc',
    'tre siffror på baksidan', '3 siffror på baksidan', 'tresiffrig kod', 'tresiffrig säkerhetskod',
    '3 siffrig kod', 'de tre sista siffrorna', 'sista tre siffrorna', 'sista 3 siffrorna',
    'de 3 sista siffrorna på kortets baksida', 'på kortets baksida', 'kortets baksida',
    'på baksidan av kortet', 'siffrorna på baksidan',
    'kontrollnummer', 'kontrollnumret', 'kortets kontrollsiffror', 'cvc kontrollsiffror',
    'kontrollsiffror på kortet', 'säkerhetssiffror', 'säkerhetsnumret', 'tresiffrigt nummer',
    'tresiffriga koden', '3 siffriga koden', 'cvc koden',
  ],
  'cc-exp': [
    'giltighetstid', 'giltighetstid*', 'giltigt till', 'giltig till', 'giltigt t o m', 'giltig t o m',
    'giltigt till och med', 'giltighetsdatum', 'giltighet', 'giltigt tom', 'giltig tom', 'gäller till',
    'gäller t o m', 'gäller tom', 'kortets giltighetstid', 'kort giltigt till', 'utgångsdatum',
    'utgångsdatum*', 'kortets utgångsdatum', 'utgår', 'utgår datum', 'går ut', 'sista giltighetsdatum',
    'sista giltighetsdag', 'sista giltighetsmånad', 'förfallodatum kort', 'förfallodatum för kort',
    'kortets förfallodatum', 'månad år', 'mån år', 'mm åå', 'mm åååå', 'månad och år', 'förfallomånad',
    'upphör att gälla',
  ],
  'cc-exp-month': [
    'utgångsmånad', 'utgångsmånaden', 'giltig till månad', 'giltighetsmånad', 'utgår månad', 'månad',
    'välj månad', 'giltigt till månad',
  ],
  'cc-exp-year': [
    'utgångsår', 'utgångsåret', 'giltig till år', 'giltighetsår', 'utgår år', 'år', 'åå', 'åååå', 'välj år',
    'giltigt till år',
  ],
  'cc-name': [
    'kortinnehavare', 'kortinnehavare*', 'kortinnehavarens namn', 'kortinnehavarens för och efternamn',
    'kortets innehavare', 'kortägare', 'kortägarens namn', 'kortets ägare', 'namn på kortet', 'namn på kort',
    'namnet på kortet', 'namn på kreditkortet', 'namn på kreditkort', 'namn som står på kortet',
    'namn som det står på kortet', 'namnet som står på kortet', 'namn enligt kortet', 'kortnamn',
    'innehavarens namn', 'fullständigt namn på kortet', 'kreditkortsinnehavare',
    'kreditkortsinnehavarens namn', 'som det står på kortet',
    'innehavare', 'innehavaren', 'innehavarens', 'kortets innehavares namn', 'kontokortsinnehavare',
    'innehavarens för och efternamn', 'betalkortsinnehavare', 'namn på innehavaren',
    'namn på kortinnehavare', 'namn på kortinnehavaren',
  ],
  'cc-type': [
    'korttyp', 'typ av kort', 'kreditkortstyp', 'typ av kreditkort', 'kortutgivare', 'kortföretag',
    'välj kort', 'välj korttyp', 'kortmärke', 'typ av betalkort', 'kortslag',
  ],
  issuer: ['utfärdande bank', 'kortutgivande bank'],
  'card-pin': [
    'pin kod', 'pinkod', 'kortets pin kod', 'kortets pinkod', 'kortets kod', 'pin koden', 'bankomatkod',
    'personlig kod kort', 'fyrsiffrig pin', 'fyrsiffrig kod', 'fyrsiffrig pinkod', 'kortets pin',
    'pin till kortet', 'uttagskod',
  ],
  'account-number': [
    'kontonummer', 'bankkontonummer', 'bankkonto', 'clearingnummer', 'iban nummer', 'bankgironummer',
    'plusgironummer', 'clearing och kontonummer', 'kontonr', 'bankgiro', 'plusgiro', 'mottagarkonto',
  ],
  'bank-password': [
    'lösenord till internetbanken', 'internetbank lösenord', 'internetbankens lösenord',
    'lösenord internetbank', 'inloggning internetbank', 'bankdosa', 'kod från bankdosan', 'säkerhetsdosa',
    'kod från säkerhetsdosan', 'bankid kod', 'bankid säkerhetskod', 'säkerhetskod för bankid',
    'säkerhetskod bankid', 'personlig kod internetbank', 'bank lösenord', 'svarskod', 'svarskod från dosan',
    'mobilt bankid kod',
  ],
  'one-time-code': [
    'engångskod', 'engångskod*', 'engångslösenord', 'verifieringskod', 'bekräftelsekod', 'sms kod', 'smskod',
    'kod via sms', 'kod från sms', 'kod vi skickade', 'kontrollkod sms', 'autentiseringskod',
    'sexsiffrig kod', '6 siffrig kod', 'inloggningskod', 'koden vi skickade',
  ],
  'national-id': [
    'personnummer', 'personnummer*', 'personnr', 'samordningsnummer', 'passnummer', 'id kort',
    'id kortsnummer', 'id kort nummer', 'id nummer', 'legitimation', 'legitimationsnummer', 'körkort',
    'körkortsnummer', 'körkortsnummer*', 'studentkort', 'nationellt id', 'identitetskort',
    'identitetskortsnummer', 'studentlegitimation', 'id kortets nummer', 'kårkort', 'mecenatkort',
    'uppehållstillståndskort', 'uppehållstillståndskortsnummer', 'uppehållstillståndskortets nummer',
    'uppehållstillståndskort nr', 'uppehållskort', 'uppehållskortsnummer', 'uppehållskortets nummer',
    'uppehållskort nr', 'studentkortsnummer', 'studentkortets nummer', 'studentkort nr', 'uppehållstillstånd',
    'id kortet',
  ],
  'tax-number': [
    'organisationsnummer', 'organisationsnummer*', 'organisationsnr', 'org nr', 'orgnr', 'org nummer',
    'orgnummer', 'momsregistreringsnummer', 'momsregistreringsnummer*', 'momsreg nr',
    'moms registreringsnummer', 'momsnummer', 'momsnr', 'moms nr', 'vat nummer', 'vat nr', 'företagsnummer',
    'företagets organisationsnummer', 'skatteregistreringsnummer', 'person organisationsnummer',
    'eori nummer',
  ],
  'gift-card': [
    'presentkort', 'presentkort*', 'presentkortsnummer', 'presentkortnummer', 'presentkortets nummer',
    'presentkortskod', 'presentkortkod', 'rabattkod', 'rabattkod*', 'kampanjkod', 'kampanjkod*', 'kupong',
    'kupongkod', 'värdekod', 'värdecheck', 'värdekupong', 'värdebevis', 'tillgodokvitto', 'gåvokort',
    'gåvokortsnummer', 'erbjudandekod', 'värvningskod', 'presentkortets kod', 'förbetalt kort', 'kontantkort',
    'voucherkod', 'tillgodohavande',
    'kontrollera saldo', 'saldokontroll', 'kolla saldo', 'kortets saldo', 'se saldo',
    'kontrollera ditt saldo',
  ],
  loyalty: [
    'medlemskort', 'medlemskortsnummer', 'medlemskort nummer', 'medlemskortets nummer', 'medlemsnummer',
    'kundkort', 'kundkortsnummer', 'kundkortnummer', 'kundklubbsnummer', 'kundnummer', 'bonuskort',
    'bonuskortsnummer', 'bonusnummer', 'stamkundskort', 'klubbkort', 'poängkort', 'lojalitetskort',
    'lojalitetsnummer', 'eurobonusnummer', 'lånekort', 'lånekortsnummer', 'lånekortnummer', 'bibliotekskort',
    'bibliotekskortsnummer', 'bibliotekskortets nummer', 'försäkringskort', 'försäkringsnummer', 'eu kort',
    'eu kortet', 'frikort', 'frikortsnummer', 'högkostnadskort', 'patientbricka', 'sjukvårdskort', 'simkort',
    'sim kort', 'simkortsnummer', 'sim kortsnummer', 'simkortnummer', 'resekort', 'resekortsnummer',
    'reskort', 'reskortsnummer', 'sl kort', 'sl kortsnummer', 'accesskort', 'passerkort', 'passerkortsnummer',
    'ordernummer', 'beställningsnummer', 'orderns nummer', 'spårningsnummer', 'kollinummer',
    'sändningsnummer', 'fakturanummer', 'referensnummer', 'serienummer', 'ocr nummer', 'bokningsnummer',
    'visitkort', 'grafikkort', 'minneskort', 'moderkort', 'hälsningskort', 'vykort', 'gratulationskort',
    'kortmeddelande', 'tandvårdskort', 'årskort', 'gymkort', 'träningskort', 'grönt kort', 'parkeringskort',
    'id06 kort', 'id06 kortnummer', 'nyckelkort', 'kulturkort', 'lånekorts nummer', 'busskort',
    'busskortsnummer', 'ljudkort', 'nätverkskort',
    'produktnyckel', 'licensnyckel', 'certifikatnummer',
    'givarkort', 'blodgivarkort', 'rabattkort', 'rabattkortsnummer',
    'presskort', 'presskortsnummer', 'presskortets nummer', 'presskort nr', 'medlemskort nr',
    'tillträdeskort', 'tillträdeskortsnummer', 'tillträdeskortets nummer', 'tillträdeskort nr',
    'inpasseringskort', 'inpasseringskortsnummer', 'inpasseringskortets nummer', 'inpasseringskort nr',
    'passerkortets nummer', 'passerkort nr', 'gymkortsnummer', 'gymkortets nummer', 'gymkort nr',
    'sjukförsäkringskort', 'sjukförsäkringskortsnummer', 'sjukförsäkringskortets nummer',
    'sjukförsäkringskort nr', 'patientkort', 'patientkortsnummer', 'patientkortets nummer', 'patientkort nr',
    'rabattkortets nummer', 'rabattkort nr', 'förmånskort', 'förmånskortsnummer', 'förmånskortets nummer',
    'förmånskort nr', 'pensionärskort', 'pensionärskortsnummer', 'pensionärskortets nummer',
    'pensionärskort nr', 'bibliotekskort nr', 'busskortets nummer', 'busskort nr', 'resekortets nummer',
    'resekort nr', 'drivmedelskort', 'drivmedelskortsnummer', 'drivmedelskortets nummer', 'drivmedelskort nr',
    'bränslekort', 'bränslekortsnummer', 'bränslekortets nummer', 'bränslekort nr', 'personalkort',
    'personalkortsnummer', 'personalkortets nummer', 'personalkort nr', 'tjänstekort', 'tjänstekortsnummer',
    'tjänstekortets nummer', 'tjänstekort nr', 'parkeringskortsnummer', 'parkeringskortets nummer',
    'parkeringskort nr', 'fiskekort', 'fiskekortsnummer', 'fiskekortets nummer', 'fiskekort nr', 'jaktkort',
    'jaktkortsnummer', 'jaktkortets nummer', 'jaktkort nr', 'vaccinationskort', 'vaccinationskortsnummer',
    'vaccinationskortets nummer', 'vaccinationskort nr', 'kundkortets nummer', 'kundkort nr',
    'försäkringskortsnummer', 'försäkringskortets nummer', 'försäkringskort nr', 'simkortets nummer',
    'simkort nr', 'röstkort', 'röstkortsnummer', 'röstkortets nummer', 'röstkort nr', 'seniorkort',
    'seniorkortsnummer', 'seniorkortets nummer', 'seniorkort nr', 'nyckelkortsnummer', 'nyckelkortets nummer',
    'klubbkortsnummer', 'klubbkortets nummer', 'träningskortsnummer', 'träningskortets nummer', 'hälsokort',
    'hälsokortsnummer', 'hälsokortets nummer', 'handikappkort', 'handikappkortsnummer',
    'handikappkortets nummer', 'färdtjänstkort', 'färdtjänstkortsnummer', 'färdtjänstkortets nummer',
    'periodkort', 'periodkortsnummer', 'periodkortets nummer', 'månadskort', 'månadskortsnummer',
    'månadskortets nummer', 'tankkort', 'tankkortsnummer', 'tankkortets nummer', 'anställningskort',
    'anställningskortsnummer', 'anställningskortets nummer', 'donationskort', 'donationskortsnummer',
    'donationskortets nummer', 'lånekortets nummer', 'garantikort', 'garantikortsnummer',
    'garantikortets nummer', 'presslegitimation', 'pressleg', 'eu sjukförsäkringskort',
    'europeiskt sjukförsäkringskort', 'europeiska sjukförsäkringskortet',
    'det europeiska sjukförsäkringskortet', 'parkeringstillstånd', 'parkeringstillstånd för rörelsehindrade',
    'tillståndsnummer', 'tjänstelegitimation', 'arbetstillstånd', 'statligt jaktkort', 'garantibevis',
    'vaccinationsbevis', 'sl access kort', 'västtrafikkort', 'skånetrafiken kort', 'medlemsbevis',
    'grönt kort nummer', 'presskortet', 'passerkortet', 'medlemskortet', 'givarkortsnummer', 'frikortet',
  ],
  card: [
    'kort', 'kortet', 'kreditkort', 'betalkort', 'bankkort', 'kontokort', 'debetkort', 'kortbetalning',
    'visakort', 'kortuppgifter', 'kortinformation',
  ],
  password: ['lösenord', 'lösenord*', 'bekräfta lösenord', 'nytt lösenord', 'upprepa lösenord', 'lösen'],
  email: [
    'e post', 'epost', 'e postadress', 'epostadress', 'mejl', 'mejladress', 'mailadress', 'e mailadress',
  ],
  tel: [
    'telefon', 'telefonnummer', 'mobilnummer', 'mobiltelefon', 'mobil', 'mobiltelefonnummer', 'tel nr',
    'telefonnr', 'mobilnr',
  ],
  name: [
    'namn', 'förnamn', 'efternamn', 'fullständigt namn', 'för och efternamn', 'användarnamn', 'företagsnamn',
    'företag', 'ditt namn', 'mottagare', 'mottagarens namn',
  ],
  address: [
    'adress', 'gatuadress', 'leveransadress', 'faktureringsadress', 'fakturaadress', 'gata', 'stad', 'ort',
    'postort', 'kommun', 'län', 'husnummer', 'lägenhetsnummer', 'adressrad',
  ],
  'postal-code': ['postnummer', 'postnr', 'post nr'],
  country: ['land', 'land region', 'nationalitet', 'välj land', 'medborgarskap'],
  'birth-date': ['födelsedatum', 'födelsedag', 'födelseår', 'födelsemånad', 'född'],
  search: ['sök', 'sökord', 'sök efter', 'sök produkter', 'sökning', 'sök här'],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'totalt', 'totalsumma', 'totalbelopp', 'ordersumma', 'totalpris', 'slutsumma', 'orderns totalsumma',
    'total ordersumma', 'totalkostnad', 'totalt belopp', 'totalt inkl moms', 'total inkl moms',
    'summa inkl moms', 'totalsumma inkl moms', 'beställningens totalsumma', 'betalningsbelopp', 'summa',
    'ditt totalbelopp', 'totalt pris', 'belopp', 'gåvobelopp', 'donationsbelopp', 'ditt bidrag',
    'belopp att donera', 'fakturabelopp', 'köpbelopp', 'köpesumma', 'köpsumma', 'orderbelopp',
    'transaktionsbelopp', 'summa totalt', 'slutbelopp',
  ],
  due: [
    'att betala', 'summa att betala', 'totalt att betala', 'belopp att betala', 'att betala nu', 'du betalar',
    'du ska betala', 'att betala idag', 'att betala i dag', 'betalas idag', 'betalas nu',
    'totalt belopp att betala', 'beloppet att betala',
    'betala nu', 'betala idag', 'betala i dag', 'dras nu', 'dras idag',
    
  ],
  debt: ['skuldbelopp', 'utestående belopp', 'kvarstående skuld'],
  'due-later': [
    'betalas på plats', 'betalas vid ankomst', 'betalas senare', 'betalas på hotellet', 'att betala på plats',
    'att betala vid ankomst', 'att betala senare', 'resterande belopp', 'återstående belopp', 'slutbetalning',
    'restbelopp',
  ],
  'due-now': ['idag', 'i dag', 'nu'],
  subtotal: [
    'delsumma', 'summa varor', 'varor totalt', 'varukorgssumma', 'produktsumma', 'summa produkter',
    'summa exkl moms', 'totalt exkl moms', 'total exkl moms', 'summa exkl frakt', 'moms totalt', 'total moms',
    'total frakt', 'frakt totalt', 'total rabatt', 'rabatt totalt', 'totalt sparat', 'du sparar totalt',
    'antal varor', 'summa rabatt', 'varuvärde', 'ordervärde', 'delsumma exkl moms', 'totalt antal',
  ],
  shipping: [
    'frakt', 'fraktkostnad', 'fraktavgift', 'leverans', 'leveranskostnad', 'leveransavgift', 'porto',
    'expeditionsavgift', 'serviceavgift', 'hanteringsavgift', 'fri frakt', 'fraktfritt', 'fakturaavgift',
    'administrationsavgift', 'leveranssätt', 'fraktsätt',
  ],
  discount: [
    'rabatt', 'du sparar', 'sparat', 'ord pris', 'ordinarie pris', 'tidigare pris', 'nedsatt', 'rea', 'spara',
    'bonuspoäng', 'poäng', 'avdrag', 'rek pris', 'lägsta pris', 'besparing',
  ],
  tax: [
    'moms', 'skatt', 'varav moms', 'mervärdesskatt', 'tull', 'tullavgifter', 'inkl moms', 'skatter',
    'importmoms',
  ],
  pay: [
    'betala', 'betala nu', 'till betalning', 'gå till betalning', 'betalning', 'bekräfta betalning',
    'bekräfta och betala', 'genomför betalning', 'slutför betalning', 'slutför betalningen',
    'betala med kort', 'kortbetalning', 'betalningssätt', 'betalsätt', 'betalningsmetod', 'välj betalsätt',
    'betalningsuppgifter', 'betalningsinformation', 'kortuppgifter', 'betala säkert', 'betala med kreditkort',
    'fortsätt till betalning', 'godkänn betalning', 'betala order',
  ],
  order: [
    'beställ', 'beställ nu', 'lägg beställning', 'lägg order', 'slutför köp', 'slutför köpet',
    'slutför beställning', 'genomför köp', 'genomför beställning', 'skicka beställning',
    'bekräfta beställning', 'bekräfta köp', 'köp', 'köp nu', 'ordersammanfattning', 'orderöversikt',
    'din beställning', 'din order', 'boka nu', 'bekräfta bokning', 'skänk', 'ge en gåva',
    'sammanfattning av beställning',
  ],
  checkout: [
    'kassa', 'kassan', 'till kassan', 'gå till kassan', 'utcheckning', 'säker betalning', 'till kassa',
    'granska beställning', 'faktureringsuppgifter', 'fortsätt till kassan', 'snabbkassa',
  ],
  cart: [
    'varukorg', 'varukorgen', 'kundvagn', 'kundvagnen', 'kundkorg', 'shoppingbag', 'lägg i varukorg',
    'lägg i varukorgen', 'lägg i kundvagn', 'lägg i kundvagnen', 'lägg till i varukorgen', 'din varukorg',
    'shoppingväska',
  ],
  confirmed: [
    'tack för din beställning', 'tack för din order', 'tack för ditt köp', 'orderbekräftelse',
    'din order är bekräftad', 'din beställning är bekräftad', 'beställningen är mottagen',
    'vi har tagit emot din beställning', 'betalningen lyckades', 'betalning mottagen',
    'betalningen är genomförd', 'betalningen genomförd', 'köpet är genomfört', 'beställning mottagen',
    'beställningsbekräftelse', 'tack för din betalning', 'order mottagen',
  ],
  'fee-customs': [
    'tullavgift', 'tullavgift*', 'tullkostnad', 'tullkostnader', 'tullhantering', 'tullklarering',
    'tullklareringsavgift', 'förtullning', 'förtullningsavgift', 'importavgift', 'importmoms', 'importtull',
    'obetald tull', 'momsavgift', 'momshantering', 'obetald tullavgift', 'tull och moms', 'importskatt',
  ],
  'fee-redelivery': [
    'omleverans', 'omleverans*', 'omleveransavgift', 'ny leverans', 'nytt leveransförsök', 'leveransförsök',
    'misslyckad leverans', 'leveransen misslyckades', 'kunde inte levereras', 'kunde inte leverera',
    'boka om leverans', 'boka om leveransen', 'boka ny leverans', 'utebliven leverans', 'missad leverans',
    'boka om din leverans', 'schemalägg ny leverans', 'ny utkörning',
  ],
  'fee-storage': [
    'lagringsavgift', 'lageravgift', 'förvaringsavgift', 'magasineringsavgift', 'lagerhyra',
    'lagringskostnad', 'lagringsavgifter',
  ],
  'fee-address': [
    'uppdatera din adress', 'uppdatera adress', 'uppdatera leveransadress', 'felaktig adress', 'fel adress',
    'ofullständig adress', 'adressen är felaktig', 'adressen är ofullständig', 'bekräfta din adress',
    'bekräfta adress', 'bekräfta leveransadress', 'adresskorrigering', 'ogiltig adress',
    'verifiera din adress', 'saknat husnummer', 'otydlig adress', 'bristfällig adress',
    'adressändringsavgift', 'husnummer saknas',
  ],
  'fee-insurance': [
    'försäkringsavgift', 'fraktförsäkring', 'paketförsäkring', 'transportförsäkring',
    'återbetalningsbar deposition', 'återbetalningsbar', 'depositionsavgift', 'leveransförsäkring',
    'säkerhetsdeposition',
  ],
  parcel: [
    'paket', 'paketet', 'ditt paket', 'försändelse', 'försändelsen', 'din försändelse', 'sändning', 'kurir',
    'postförsändelse', 'kolli', 'ombud', 'din leverans',
  ],
  tracking: [
    'spårningsnummer', 'spåra paket', 'spåra ditt paket', 'spåra försändelse', 'spåra sändning', 'spårning',
    'kollinummer', 'kolli id', 'sändningsnummer', 'spårnings id', 'fraktsedel', 'spårningskod',
    'försändelsenummer', 'spåra din försändelse',
  ],
  'bank-transfer': [
    'banköverföring', 'överföring till konto', 'överför pengarna', 'sätt in pengarna', 'förskottsbetalning',
    'banköverföring till', 'bankgiroinbetalning', 'förskott via bank', 'direkt banköverföring',
    'överför beloppet', 'kontoöverföring',
  ],
  crypto: [
    'kryptovaluta', 'kryptovalutor', 'krypto', 'plånboksadress', 'betala med bitcoin', 'betala med krypto',
    'virtuell valuta', 'bitcoins',
  ],
  'gift-card-payment': [
    'betala med presentkort', 'google play presentkort', 'itunes presentkort', 'steam presentkort',
    'apple presentkort', 'amazon presentkort', 'skrapa fram koden', 'foto på kortet', 'bild på presentkortet',
    'skrapa koden', 'betalning med presentkort', 'google play kort', 'itunes kort', 'steamkort',
  ],
  'money-transfer': [
    'pengaöverföring', 'skicka pengar', 'penningöverföring', 'swisha till', 'swisha pengarna',
    'postanvisning', 'via western union', 'kontanter i kuvert', 'swisha direkt till', 'swisha i förskott',
    'pengar via swish',
  ],
  'friends-and-family': [
    'vänner och familj', 'familj och vänner', 'vän eller familj', 'till vänner och familj', 'vänner familj',
    'vänner eller familj',
  ],
  'pay-on-delivery': [
    'postförskott', 'efterkrav', 'betalning vid leverans', 'betala vid leverans', 'kontant vid leverans',
    'betalning vid upphämtning', 'betala vid upphämtning', 'betalning vid avhämtning',
    'betala vid avhämtning', 'betalning vid hämtning', 'betala vid hämtning', 'kontant vid hämtning',
    'betala i butik', 'betalning i butik', 'betala i butiken', 'betalning i butiken', 'mot faktura',
    'köp på faktura', 'betala med faktura', 'fakturaköp', 'fakturabetalning', 'faktura 14 dagar',
    'faktura 30 dagar', 'faktura efter leverans', 'betala efter leverans', 'betalning efter leverans',
  ],
  messenger: [
    'kontakta oss på whatsapp', 'via whatsapp', 'på whatsapp', 'på telegram', 'via telegram',
    'skriv på whatsapp', 'skicka whatsapp', 'på messenger', 'via messenger', 'sms a mig', 'på snapchat',
    'på signal',
  ],
  countdown: [
    'erbjudandet upphör', 'erbjudandet slutar', 'erbjudandet går ut', 'slutar om', 'slutar snart', 'tid kvar',
    'begränsad tid', 'endast idag', 'bara idag', 'sista chansen', 'skynda', 'skynda dig', 'rean slutar',
    'reserverad i', 'reserverade i', 'under begränsad tid', 'din varukorg är reserverad', 'kampanjen slutar',
    'passa på', 'gäller endast idag',
  ],
  'few-left': [
    'kvar i lager', 'endast några få kvar', 'bara några få kvar', 'få kvar', 'endast 1 kvar', 'endast 2 kvar',
    'endast 3 kvar', 'bara 1 kvar', 'bara 2 kvar', 'bara 3 kvar', 'nästan slutsåld', 'nästan slutsålt',
    'säljer snabbt', 'snart slut', 'snart slutsåld', 'sista exemplaren', 'lågt lagersaldo', 'begränsat antal',
    'få i lager', 'hög efterfrågan', 'få exemplar kvar',
  ],
  'many-looking': [
    'personer tittar', 'tittar på denna', 'tittar just nu', 'personer tittar på', 'andra tittar',
    'andra tittar på', 'i andras varukorg', 'nyss köpt', 'har nyss köpt', 'köpte nyss', 'köpt de senaste',
    'sålda de senaste', 'har den i varukorgen', 'besökare tittar',
  ],
  trial: [
    'gratis provperiod', 'provperiod', 'testperiod', 'prova gratis', 'testa gratis', 'prova på',
    'gratis i 7 dagar', 'gratis i 14 dagar', 'gratis i 30 dagar', 'prova på erbjudande', 'första månaden',
    'starta provperiod', 'fri provperiod', 'introduktionspris', 'kostnadsfri provperiod',
    'gratis första månaden',
  ],
  recurring: [
    'per månad', 'i månaden', 'månadsvis', 'per år', 'om året', 'årligen', 'varje månad', 'prenumeration',
    'abonnemang', 'förnyas automatiskt', 'automatisk förnyelse', 'återkommande betalning', 'månadsavgift',
    'årsavgift', 'kr månad', 'efter provperioden', 'debiteras varje månad', 'per vecka',
    'månadskostnad', 'kr år', 'autogiro',
  ],
  'recurring-sum': [
    'därefter', 'löpande', 'kr mån',
  ],
  'cancel-anytime': [
    'avsluta när du vill', 'säg upp när som helst', 'säg upp när du vill', 'avsluta när som helst',
    'avbryt när som helst', 'avbryt när du vill', 'ingen bindningstid', 'utan bindningstid',
    'om du inte säger upp', 'tills du säger upp', 'tills du avslutar', 'tills vidare',
    'uppsägning när som helst',
  ],
  mailing: [
    'nyhetsbrev*', 'nyheter', 'erbjudanden', 'via e post', 'katalog*', 'påminn*',
  ],
  'no-subscription': [
    'engångsköp', 'köp en gång', 'utan abonnemang', 'utan prenumeration', 'ingen prenumeration',
    'delbetal*', 'avbetal*', 'delbetalning',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': ['giltig från', 'giltigt från', 'giltig fr o m', 'utfärdad'],
  drawn: ['bild*'],
  sent: ['sms', 'e post', 'mejl', 'mobil*', 'telefon*'],
  'tax-inside': ['inkl', 'inklusive', 'varav', 'ingår'],
  'tax-outside': ['exkl', 'exklusive', 'utan moms', 'exkl moms', 'ex moms'],
};
