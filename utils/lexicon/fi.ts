import type { Language } from './language';

// Compounds are glued ("luottokorttisi numero", "korttinumeroa") and words bend: `*` opens both ends.

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'kortinnumero', 'kortin numero', 'korttinumero', 'kortin nro', 'korttisi numero', 'luottokort',
  'pankkikort', 'maksukort', 'kortissa oleva numero', 'turvakoodi', 'turvaluku', 'turvanumero',
  'varmistusnumero', 'tarkistusnumero', 'kortin varm', 'kortin tarkist', 'kortin kaan', 'kortin tak',
  'tarkistenumero', 'tarkistekoodi', 'tarkisteluku', 'varmennusnumero', 'varmistusluku',
];

// biome-ignore format: one glance
export const little: Language['little'] = [
  'ja', 'tai', 'ei', 'ovat', 'sinun', 'voit', 'kanssa', 'seka', 'joka', 'kun', 'yhteensa', 'tilaus',
  'ostoskori', 'maksu', 'toimitus', 'hyvaksy', 'sahkoposti', 'nimi', 'evasteita', 'hinta',
];

export const letters = 'äö';

export const countries: Language['countries'] = ['fi'];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    'kortin numero', 'kortinnumero', 'korttinumero*', '*korttinumero', '*korttinumero*', 'kortin nro',
    'kortti nro', 'kortin numero*', 'korttisi numero', 'luottokortin numero', 'luottokortin numero*',
    'luottokortinnumero', 'luottokorttinumero', 'luottokortin nro', 'luottokorttisi numero',
    'maksukortin numero', 'maksukorttisi numero', 'maksukorttinumero', 'pankkikortin numero',
    'pankkikorttisi numero', 'debit kortin numero', 'debitkortin numero', 'credit kortin numero',
    'luotto tai pankkikortin numero', 'luotto tai debit kortin numero', 'luotto pankkikortin numero',
    'visa kortin numero', 'visakortin numero', 'syota kortin numero', 'anna kortin numero',
    'kortissa oleva numero', 'kortin 16 numeroa', '16 numeroinen kortin numero', 'luottokortti',
    'luotto tai pankkikortti', 'pankkikortti', 'debit kortti', 'luottokortti tai debit kortti',
    'luotto debit kortti',
  ],
  'cc-csc': [
    'turvakoodi', 'turvakoodi*', 'turvaluku', 'turvaluku*', 'turvanumero', 'turvanumero*',
    'kortin turvakoodi', 'kortin turvaluku', 'kortin turvanumero', 'kortin varmistusnumero',
    'varmistusnumero', 'varmistusluku', 'kortin varmistuskoodi', 'kortin varmenne', 'kortin varmenneluku',
    'kortin tarkistusnumero', 'kortin tarkistuskoodi', 'kortin tarkistusluku', 'tarkistusnumero',
    'tarkiste cvc', 'cvc koodi', 'cvv koodi', 'cvc2 koodi', 'cvv2 koodi', 'cvc numero', 'cvv numero',
    'cvc tunnus', 'cvc luku', 'kortin cvc', 'kortin cvv', '3 numeroa kortin kääntöpuolella',
    'kolme numeroa kortin kääntöpuolella', 'kolme viimeistä numeroa', '3 viimeistä numeroa',
    'kortin kääntöpuolen', 'kortin kääntöpuolella', 'kortin takana oleva', 'kortin takana olevat',
    'kortin takapuolella', 'kolminumeroinen', 'kolminumeroinen turvakoodi', '3 numeroinen koodi',
    'kortin takaosan',
    'tarkistenumero', 'tarkistenumero*', 'tarkistekoodi', 'tarkistekoodi*', 'varmennusnumero',
    'varmennusnumero*', 'tarkisteluku', 'kortin tarkistenumero', 'kortin tarkistekoodi',
    'kortin varmennusnumero', 'kortin varmennuskoodi', 'kortin tarkiste', 'kolminumeroinen tarkistenumero',
  ],
  'cc-exp': [
    'voimassa', 'voimassaolo', 'voimassaoloaika', 'voimassaoloaika*', 'voimassaolopäivä', 'voimassa asti',
    'voimassaolo päättyy', 'voimassaolo päättyy kk vv', 'voimassa kk vv', 'kortin voimassaolo',
    'kortin voimassaoloaika', 'voimassaolon päättymispäivä', 'voimassaolon päättyminen',
    'viimeinen voimassaolopäivä', 'viimeinen voimassaolokuukausi', 'viimeinen voimassaoloaika',
    'kortti voimassa', 'kortti vanhenee', 'vanhenee', 'vanhenemispäivä', 'vanhenemispäivämäärä',
    'vanhentumispäivä', 'vanhentuu', 'vanhenemisaika', 'päättymispäivä', 'päättymispäivämäärä', 'erääntyy',
    'erääntymispäivä', 'kortin erääntymispäivä', 'erääntymisaika', 'kk vv', 'kk vvvv', 'kuukausi vuosi',
    'kk v', 'viimeinen käyttöpäivä', 'umpeutuu', 'kelpoisuusaika', 'umpeutumispäivä',
  ],
  'cc-exp-month': [
    'voimassaolokuukausi', 'vanhenemiskuukausi', 'päättymiskuukausi', 'erääntymiskuukausi',
    'voimassaolo kuukausi', 'kuukausi', 'kk', 'valitse kuukausi', 'kortin kuukausi', 'vanhentumiskuukausi',
    'umpeutumiskuukausi',
  ],
  'cc-exp-year': [
    'voimassaolovuosi', 'vanhenemisvuosi', 'päättymisvuosi', 'erääntymisvuosi', 'voimassaolo vuosi', 'vuosi',
    'vv', 'vvvv', 'valitse vuosi', 'kortin vuosi', 'vanhentumisvuosi', 'umpeutumisvuosi',
  ],
  'cc-name': [
    'kortinhaltija', 'kortinhaltija*', 'kortinhaltijan nimi', 'kortin haltija', 'kortin haltijan nimi',
    'kortin omistaja', 'kortinomistaja', 'kortin omistajan nimi', 'kortinomistajan nimi', 'nimi kortissa',
    'nimi kortilla', 'kortissa oleva nimi', 'kortin nimi', 'korttiin painettu nimi', 'korttiin merkitty nimi',
    'kortissa näkyvä nimi', 'kortissa lukeva nimi', 'nimi luottokortissa', 'luottokortissa oleva nimi',
    'luottokortin haltija', 'luottokortin haltijan nimi', 'luottokortin omistaja', 'nimi kuten kortissa',
    'nimi sellaisena kuin se on kortissa', 'nimi maksukortissa', 'kortin käyttäjän nimi',
  ],
  'cc-type': [
    'kortin tyyppi', 'korttityyppi', 'luottokortin tyyppi', 'luottokorttityyppi', 'korttiyhtiö',
    'kortin myöntäjä', 'valitse kortti', 'valitse kortin tyyppi', 'kortin merkki', 'maksukortin tyyppi',
    'kortin laji',
  ],
  issuer: ['kortin myöntänyt pankki'],
  'card-pin': [
    'pin koodi', 'kortin pin', 'kortin pin koodi', 'kortin tunnusluku', 'pankkikortin tunnusluku',
    'pankkikortin pin', 'maksukortin pin', 'tunnusluku', 'nelinumeroinen tunnusluku', '4 numeroinen pin',
    'pin luku', 'pinkoodi', 'pin tunnus', 'korttisi tunnusluku',
  ],
  'account-number': [
    'tilinumero', 'pankkitilin numero', 'pankkitili', 'iban tilinumero', 'tilinumero iban', 'iban numero',
    'tilin numero', 'saajan tilinumero', 'pankkitilinumero', 'bic koodi',
  ],
  'bank-password': [
    'verkkopankkitunnus', 'verkkopankkitunnukset', 'verkkopankin tunnus', 'verkkopankin käyttäjätunnus',
    'verkkopankin salasana', 'pankkitunnus', 'pankkitunnukset', 'verkkopankin tunnusluku', 'avainlukulista',
    'avainluku', 'tunnuslukulista', 'verkkopankki tunnus', 'verkkopankkisalasana', 'mobiilipankin pin',
  ],
  'one-time-code': [
    'vahvistuskoodi', 'vahvistuskoodi*', 'kertakäyttökoodi', 'kertakäyttöinen koodi', 'kertakäyttösalasana',
    'kertakäyttöinen salasana', 'tekstiviestikoodi', 'sms koodi', 'tunnistuskoodi',
    'tekstiviestillä saamasi koodi', 'kirjautumiskoodi', 'kuusinumeroinen koodi', '6 numeroinen koodi',
    'otp koodi', 'todennuskoodi', 'kertatunnus',
  ],
  'national-id': [
    'henkilötunnus', 'henkilötunnus*', 'hetu', 'sosiaaliturvatunnus', 'sotu', 'henkilöturvatunnus',
    'passin numero', 'passinumero', 'passi', 'henkilökortti', 'henkilökortin numero',
    'henkilöllisyystodistus', 'henkilöllisyystodistuksen numero', 'ajokortti', 'ajokortin numero',
    'opiskelijakortti', 'opiskelijakortin numero', 'opiskelijanumero', 'ajokorttinumero',
    'henkilökorttinumero', 'opiskelijakorttinumero', 'veronumero',
    'opiskelijakortin', 'opiskelijakortin nro', 'oleskelulupakortti', 'oleskelulupakortin',
    'oleskelulupakortin numero', 'oleskelulupakortin nro', 'henkilökortin', 'henkilökortin nro',
    'oleskelulupa', 'oleskeluluvan', 'oleskeluluvan numero', 'oleskelukortti', 'oleskelukortin',
    'oleskelukortin numero', 'oleskelulupakorttinumero',
  ],
  'tax-number': [
    'y tunnus', 'ytunnus', 'yrityksen y tunnus', 'yritystunnus', 'yrityksen tunnus', 'alv tunnus',
    'alv numero', 'alv rekisterinumero', 'arvonlisäverotunnus', 'arvonlisäveronumero', 'vat numero',
    'vat tunnus', 'ly tunnus', 'yhteisötunnus', 'ovt tunnus', 'verotunnus', 'eori numero',
  ],
  'gift-card': [
    'lahjakortti', 'lahjakortti*', 'lahjakortin numero', 'lahjakortin koodi', 'lahjakorttikoodi',
    'lahjakorttinumero', 'lahjakorttinumero*', 'lahjakortin tunnus', 'alennuskoodi', 'alennuskoodi*',
    'kampanjakoodi', 'kampanjakoodi*', 'etukoodi', 'tarjouskoodi', 'kuponki', 'kuponkikoodi', 'alekoodi',
    'arvoseteli', 'etuseteli', 'hyvityskoodi', 'suosituskoodi', 'lahjakortin pin', 'prepaid kortti',
    'prepaid kortin numero', 'etukuponki',
    'tarkista saldo', 'kortin saldo', 'saldokysely', 'saldon tarkistus', 'katso saldo',
  ],
  loyalty: [
    'kanta asiakaskortti', 'kanta asiakaskortin numero', 'kanta asiakaskorttinumero', 'kanta asiakasnumero',
    'asiakaskortti', 'asiakaskortin numero', 'asiakaskorttinumero', 'asiakasnumero', 'asiakasomistajakortti',
    'asiakasomistajanumero', 'jäsenkortti', 'jäsenkortin numero', 'jäsenkorttinumero', 'jäsennumero',
    'bonuskortti', 'bonuskortin numero', 'bonuskorttinumero', 's etukortti', 's etukortin numero',
    'k plussa kortti', 'plussa kortti', 'plussa kortin numero', 'plussakortin numero',
    'k plussa kortin numero', 'etukortti', 'etukortin numero', 'pistekortti', 'kirjastokortti',
    'kirjastokortin numero', 'kirjastokorttinumero', 'vakuutuskortti', 'vakuutusnumero', 'kela kortti',
    'kela kortin numero', 'kelakortti', 'terveyskortti', 'sim kortti', 'sim kortin numero', 'matkakortti',
    'matkakortin numero', 'matkakorttinumero', 'hsl kortin numero', 'tilausnumero', 'tilauksen numero',
    'seurantanumero', 'lähetysnumero', 'laskun numero', 'laskunumero', 'viitenumero', 'sarjanumero',
    'varausnumero', 'käyntikortti', 'näytönohjain', 'muistikortti', 'postikortti', 'onnittelukortti',
    'finnair plus numero', 'kanta asiakas numero', 'museokortti', 'museokortin numero', 'liikuntakortti',
    'vihreä kortti', 'avainkortti', 'kulkukortti', 'jäsenkortin nro', 'työkortti', 'veronumerokortti',
    'tuoteavain', 'lisenssiavain', 'sertifikaatin numero',
    'luovuttajakortti', 'verenluovuttajakortti', 'alennuskortti', 'alennuskortin numero',
    'jäsenkortin', 'lehdistökortti', 'lehdistökortin', 'lehdistökortin numero', 'lehdistökortin nro',
    'pressikortti', 'pressikortin', 'pressikortin numero', 'pressikortin nro', 'kulkukortin',
    'kulkukortin numero', 'kulkukortin nro', 'kuntosalikortti', 'kuntosalikortin', 'kuntosalikortin numero',
    'kuntosalikortin nro', 'klubikortti', 'klubikortin', 'klubikortin numero', 'klubikortin nro',
    'sairaanhoitokortti', 'sairaanhoitokortin', 'sairaanhoitokortin numero', 'sairaanhoitokortin nro',
    'sairausvakuutuskortti', 'sairausvakuutuskortin', 'sairausvakuutuskortin numero',
    'sairausvakuutuskortin nro', 'eurooppalainen sairaanhoitokortti', 'eurooppalaisen sairaanhoitokortin',
    'eurooppalaisen sairaanhoitokortin numero', 'eurooppalaisen sairaanhoitokortin nro', 'potilaskortti',
    'potilaskortin', 'potilaskortin numero', 'potilaskortin nro', 'etuuskortti', 'etuuskortin',
    'etuuskortin numero', 'etuuskortin nro', 'eläkeläiskortti', 'eläkeläiskortin', 'eläkeläiskortin numero',
    'eläkeläiskortin nro', 'vammaiskortti', 'vammaiskortin', 'vammaiskortin numero', 'vammaiskortin nro',
    'kirjastokortin', 'kirjastokortin nro', 'matkakortin', 'matkakortin nro', 'bussikortti', 'bussikortin',
    'bussikortin numero', 'bussikortin nro', 'polttoainekortti', 'polttoainekortin',
    'polttoainekortin numero', 'polttoainekortin nro', 'henkilöstökortti', 'henkilöstökortin',
    'henkilöstökortin numero', 'henkilöstökortin nro', 'pysäköintikortti', 'pysäköintikortin',
    'pysäköintikortin numero', 'pysäköintikortin nro', 'rokotuskortti', 'rokotuskortin',
    'rokotuskortin numero', 'rokotuskortin nro', 'takuukortti', 'takuukortin', 'takuukortin numero',
    'takuukortin nro', 'alennuskortin', 'alennuskortin nro', 'asiakaskortin', 'asiakaskortin nro',
    'kalastuskortti', 'kalastuskortin', 'kalastuskortin numero', 'kalastuskortin nro', 'metsästyskortti',
    'metsästyskortin', 'metsästyskortin numero', 'metsästyskortin nro', 'bonuskortin', 'bonuskortin nro',
    'luovuttajakortin', 'luovuttajakortin numero', 'luovuttajakortin nro', 'kela kortin', 'kela kortin nro',
    'ovikortti', 'ovikortin', 'ovikortin numero', 'avainkortin', 'avainkortin numero', 'kulkulupa',
    'kulkuluvan', 'kulkuluvan numero', 'terveyskortin', 'terveyskortin numero', 'seniorikortti',
    'seniorikortin', 'seniorikortin numero', 'etukortin', 'kausikortti', 'kausikortin', 'kausikortin numero',
    'waltti kortti', 'waltti kortin', 'waltti kortin numero', 'nysse kortti', 'nysse kortin',
    'nysse kortin numero', 'tankkauskortti', 'tankkauskortin', 'tankkauskortin numero', 'työntekijäkortti',
    'työntekijäkortin', 'työntekijäkortin numero', 'henkilökuntakortti', 'henkilökuntakortin',
    'henkilökuntakortin numero', 'virkakortti', 'virkakortin', 'virkakortin numero', 'työlupa', 'työluvan',
    'työluvan numero', 'pysäköintilupa', 'pysäköintiluvan', 'pysäköintiluvan numero',
    'vammaisen pysäköintilupa', 'vammaisen pysäköintiluvan', 'vammaisen pysäköintiluvan numero',
    'pysäköintitunnus', 'pysäköintitunnuksen', 'pysäköintitunnuksen numero', 'kalastuslupa', 'kalastusluvan',
    'kalastusluvan numero', 'metsästyslupa', 'metsästysluvan', 'metsästysluvan numero', 'takuutodistus',
    'takuutodistuksen', 'takuutodistuksen numero', 'äänestyskortti', 'äänestyskortin',
    'äänestyskortin numero', 'vakuutuskortin', 'vakuutuskortin numero', 'vihreän kortin',
    'vihreän kortin numero', 'elinluovutuskortti', 'elinluovutuskortin', 'elinluovutuskortin numero',
    'verenluovuttajakortin', 'verenluovuttajakortin numero', 'museokortin', 'liikuntakortin',
    'liikuntakortin numero', 'sim kortin', 'jäsenkorttia', 'matkakorttia', 'kirjastokorttia', 'kulkukorttia',
    'ehic kortti', 'lehdistökorttinumero', 'kulkukorttinumero', 'potilaskorttinumero',
    'henkilöstökorttinumero', 'eläkeläiskorttinumero', 'alennuskorttinumero', 'hsl kortti', 'hsl kortin',
  ],
  card: [
    'kortti', 'luottokortti', 'pankkikortti', 'maksukortti', 'debit kortti', 'visa kortti', 'kortilla',
    'kortin tiedot', 'korttitiedot', 'luottokortilla', '*maksukortti*',
  ],
  password: [
    'salasana', 'salasana*', 'vahvista salasana', 'salasana uudelleen', 'uusi salasana', 'tunnussana',
  ],
  email: ['sähköposti', 'sähköposti*', 'sähköpostiosoite', 's posti', 'email osoite', 'sähköpostiosoitteesi'],
  tel: [
    'puhelin', 'puhelinnumero', 'puhelinnumero*', 'matkapuhelin', 'matkapuhelinnumero', 'gsm', 'kännykkä',
    'puh', 'puhelinnro', 'faksi',
  ],
  name: [
    'nimi', 'etunimi', 'sukunimi', 'koko nimi', 'etu ja sukunimi', 'nimesi', 'käyttäjätunnus', 'käyttäjänimi',
    'yritys', 'yrityksen nimi', 'vastaanottaja', 'vastaanottajan nimi', 'asiakkaan nimi',
  ],
  address: [
    'osoite', 'katuosoite', 'toimitusosoite', 'laskutusosoite', 'lähiosoite', 'postitoimipaikka', 'kaupunki',
    'kunta', 'paikkakunta', 'talon numero', 'maakunta', 'osoiterivi',
  ],
  'postal-code': ['postinumero', 'postinro', 'postinumero*', 'postikoodi'],
  country: ['maa', 'maa alue', 'kansalaisuus', 'valitse maa', 'asuinmaa'],
  'birth-date': [
    'syntymäaika', 'syntymäpäivä', 'syntymävuosi', 'syntymäkuukausi', 'synt aika', 'syntymäaikasi',
  ],
  search: ['haku', 'hae', 'hakusana', 'hakusanat', 'etsi', 'hae tuotteita', 'etsi tuotteita', 'hae tuotetta'],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'yhteensä', 'kokonaissumma', 'loppusumma', 'tilauksen summa', 'tilaus yhteensä', 'tilauksen loppusumma',
    'tilauksen yhteissumma', 'yhteissumma', 'yhteishinta', 'kokonaishinta', 'hinta yhteensä',
    'summa yhteensä', 'summa', 'yhteensä sis alv', 'yhteensä sis alv n', 'veroineen yhteensä', 'laskun summa',
    'veloitetaan', 'veloitettava summa', 'lahjoitussumma', 'lahjoituksesi', 'lahjoituksen summa',
    'lahjoituksen määrä', 'ostosumma', 'ostoksen summa', 'ostosten summa', 'ostokset yhteensä',
    'laskutettava summa', 'tapahtuman summa', 'lasku yhteensä', 'loppuhinta',
  ],
  due: [
    'maksettavaa', 'maksettava', 'maksettavaa yhteensä', 'yhteensä maksettavaa', 'maksettava summa',
    'maksun määrä', 'maksu yhteensä', 'maksat', 'maksat nyt', 'nyt maksettava', 'nyt maksettavaa',
    'maksetaan nyt', 'maksun summa', 'maksettavaksi jää',
    'maksa nyt', 'maksetaan tänään', 'veloitetaan nyt', 'veloitetaan tänään',
    
  ],
  debt: ['avoin saldo', 'avoin summa', 'maksamatta', 'velan määrä'],
  'due-later': [
    'maksetaan paikan päällä', 'maksetaan hotellissa', 'maksetaan saapuessa', 'maksetaan myöhemmin',
    'loppusumma paikan päällä', 'jäljellä oleva summa', 'loppumaksu', 'maksetaan noudettaessa',
    'maksettava paikan päällä', 'maksettavaa paikan päällä',
  ],
  'due-now': ['tänään', 'nyt'],
  subtotal: [
    'välisumma', 'tuotteet yhteensä', 'tuotteiden summa', 'tuotteiden hinta', 'yhteensä ilman toimitusta',
    'yhteensä alv 0', 'veroton yhteensä', 'yhteensä ilman alv', 'yhteensä ilman veroa', 'alv yhteensä',
    'toimituskulut yhteensä', 'alennukset yhteensä', 'alennus yhteensä', 'säästöt yhteensä',
    'säästät yhteensä', 'ostoskorin välisumma', 'verot yhteensä', 'tuotteita yhteensä', 'veroton hinta',
    'määrä yhteensä', 'osasumma',
  ],
  shipping: [
    'toimitus', 'toimituskulut', 'toimitusmaksu', 'postikulut', 'lähetyskulut', 'rahti', 'rahtikulut',
    'kuljetus', 'kuljetusmaksu', 'käsittelykulut', 'käsittelymaksu', 'palvelumaksu', 'toimitustapa',
    'ilmainen toimitus', 'postimaksu',
  ],
  discount: [
    'alennus', 'alennukset', 'säästät', 'säästö', 'säästöt', 'etu', 'norm', 'normaalihinta',
    'alkuperäinen hinta', 'ovh', 'alennettu', 'bonus', 'pisteet', 'etuhinta', 'alin hinta 30', 'alehinta',
  ],
  tax: [
    'vero', 'alv', 'arvonlisävero', 'verot', 'tulli', 'tullit', 'tuontivero', 'sis alv', 'arvioidut verot',
  ],
  pay: [
    'maksa', 'maksa nyt', 'maksu', 'maksaminen', 'siirry maksamaan', 'siirry maksuun', 'vahvista maksu',
    'vahvista ja maksa', 'hyväksy maksu', 'suorita maksu', 'maksa kortilla', 'maksa luottokortilla',
    'korttimaksu', 'maksutapa', 'maksutavat', 'valitse maksutapa', 'maksutiedot', 'maksun tiedot',
    'korttitiedot', 'kortin tiedot', 'tee maksu', 'maksa tilaus', 'maksa turvallisesti', 'jatka maksamaan',
    'maksa lasku',
  ],
  order: [
    'tilaa nyt', 'tee tilaus', 'lähetä tilaus', 'vahvista tilaus', 'viimeistele tilaus', 'osta', 'osta nyt',
    'tilauksen yhteenveto', 'tilausyhteenveto', 'tilauksesi', 'varaa nyt', 'vahvista varaus', 'lahjoita',
    'lahjoita nyt', 'tilaa ja maksa', 'viimeistele osto', 'suorita tilaus',
  ],
  checkout: [
    'kassa', 'kassalle', 'siirry kassalle', 'mene kassalle', 'kassalla', 'tilauksen vahvistus',
    'laskutustiedot', 'tilauksen viimeistely', 'jatka kassalle', 'turvallinen kassa', 'tarkista tilaus',
  ],
  cart: [
    'ostoskori', 'ostoskori*', 'kori', 'ostoskorissa', 'lisää ostoskoriin', 'lisää koriin', 'ostoskassi',
    'ostoskorisi',
  ],
  confirmed: [
    'kiitos tilauksestasi', 'kiitos tilauksesta', 'kiitos ostoksestasi', 'tilauksesi on vastaanotettu',
    'tilaus vastaanotettu', 'tilaus vahvistettu', 'tilauksesi on vahvistettu', 'tilausvahvistus',
    'maksu onnistui', 'maksu vastaanotettu', 'maksu suoritettu', 'maksusi on vastaanotettu',
    'tilaus on valmis', 'kiitos maksustasi', 'tilaus tehty',
  ],
  'fee-customs': [
    'tullimaksu', 'tullimaksu*', 'tullimaksut', 'tullivero', 'tullikulut', 'tullausmaksu', 'tulliselvitys',
    'tulliselvitysmaksu', 'tulliselvityskulut', 'tuontitulli', 'tuontimaksu', 'tuontivero',
    'maksamaton tulli', 'tulli maksamatta', 'tullattava', 'tullauskulut', 'tullin käsittelymaksu',
  ],
  'fee-redelivery': [
    'uudelleentoimitus', 'uudelleentoimitus*', 'uudelleentoimitusmaksu', 'uusi toimitusyritys',
    'toimitusyritys', 'toimitus epäonnistui', 'toimittaminen epäonnistui', 'pakettia ei voitu toimittaa',
    'pakettiasi ei voitu toimittaa', 'ei voitu toimittaa', 'ajoita toimitus uudelleen', 'varaa uusi toimitus',
    'uusi toimitusaika', 'uudelleenjakelu', 'jakelu epäonnistui', 'uudelleenlähetys',
  ],
  'fee-storage': [
    'säilytysmaksu', 'säilytysmaksu*', 'varastointimaksu', 'varastointimaksu*', 'varastointikulut',
    'säilytyskulut', 'varastomaksu',
  ],
  'fee-address': [
    'päivitä osoite', 'päivitä osoitteesi', 'päivitä toimitusosoite', 'virheellinen osoite', 'väärä osoite',
    'puutteellinen osoite', 'epätäydellinen osoite', 'osoite on virheellinen', 'osoite on puutteellinen',
    'osoite puuttuu', 'vahvista osoitteesi', 'vahvista osoite', 'vahvista toimitusosoite',
    'osoitteen korjaus', 'osoitevirhe', 'talon numero puuttuu', 'puutteelliset osoitetiedot',
    'osoitetiedot ovat puutteelliset',
  ],
  'fee-insurance': [
    'vakuutusmaksu', 'kuljetusvakuutus', 'pakettivakuutus', 'lähetyksen vakuutus', 'palautettava vakuus',
    'vakuusmaksu', 'palautettava talletus', 'takuumaksu', 'toimitusvakuutus',
  ],
  parcel: [
    'paketti', 'pakettisi', 'paketin', 'lähetys', 'lähetyksesi', 'kuriiri', 'postilähetys', 'postipaketti',
    'pakettia', 'lähetyksen', 'pakettiautomaatti',
  ],
  tracking: [
    'seurantakoodi', 'seurantatunnus', 'lähetystunnus', 'seuraa lähetystä', 'seuraa pakettia',
    'lähetyksen seuranta', 'paketin seuranta', 'seuranta', 'rahtikirja', 'lähetysnumero', 'seurantanumero',
    'seuraa pakettiasi',
  ],
  'bank-transfer': [
    'tilisiirto', 'pankkisiirto', 'ennakkomaksu', 'maksu tilille', 'siirrä rahat', 'tilisiirrolla',
    'pankkisiirrolla', 'maksa tilille', 'siirrä summa', 'ennakkomaksu tilille', 'tilillemme',
  ],
  crypto: [
    'kryptovaluutta', 'kryptovaluutta*', 'kryptovaluutalla', 'lompakon osoite', 'bitcoinilla', 'bitcoineilla',
    'krypto', 'maksa kryptolla', 'virtuaalivaluutta', 'lompakko osoite',
  ],
  'gift-card-payment': [
    'maksa lahjakortilla', 'google play lahjakortti', 'itunes lahjakortti', 'steam lahjakortti',
    'apple lahjakortti', 'amazon lahjakortti', 'raaputa koodi', 'kuva lahjakortista', 'kuva kortista',
    'lahjakortteina', 'raaputa kortti', 'maksu lahjakorteilla',
  ],
  'money-transfer': [
    'rahansiirto', 'rahansiirtopalvelu', 'lähetä rahaa', 'postiosoitus', 'western unionilla',
    'mobilepay siirto', 'siirtopalvelu', 'rahaa kirjekuoressa', 'rahansiirtona',
  ],
  'friends-and-family': [
    'ystävät ja perhe', 'ystäville ja perheelle', 'perhe ja ystävät', 'ystäville tai perheelle',
    'perheelle ja ystäville', 'kaverit ja perhe',
  ],
  'pay-on-delivery': [
    'postiennakko', 'postiennakolla', 'postiennakkona', 'bussiennakko', 'jälkivaatimus', 'jälkivaatimuksella',
    'maksu toimituksen yhteydessä', 'maksu toimitettaessa', 'maksu noudettaessa', 'maksu noudon yhteydessä',
    'maksa noudettaessa', 'maksa noutaessa', 'maksu noutaessa', 'käteinen noudettaessa',
    'käteisellä noudettaessa', 'käteismaksu noudettaessa', 'maksu myymälään', 'maksu myymälässä',
    'maksa myymälässä', 'maksa myymälään', 'maksa kuljettajalle', 'laskulla', 'lasku 14 pv', 'lasku 30 pv',
    '14 päivän lasku', '30 päivän lasku',
  ],
  messenger: [
    'whatsappissa', 'whatsapp viesti', 'telegramissa', 'ota yhteyttä whatsappissa', 'viesti whatsappissa',
    'whatsappilla', 'viberissä', 'signalissa', 'messengerissä', 'kirjoita whatsappiin',
  ],
  countdown: [
    'tarjous päättyy', 'päättyy pian', 'aikaa jäljellä', 'jäljellä aikaa', 'vain tänään',
    'viimeinen mahdollisuus', 'rajoitetun ajan', 'toimi nyt', 'kiirehdi', 'pidä kiirettä', 'vielä tänään',
    'ale päättyy', 'varattu sinulle', 'tarjous on voimassa vielä', 'ostoskorisi on varattu', 'loppuu pian',
    'päättyy tänään',
  ],
  'few-left': [
    'jäljellä varastossa', 'vain muutama jäljellä', 'vain 1 jäljellä', 'vain 2 jäljellä', 'vain 3 jäljellä',
    'kpl jäljellä', 'melkein loppuunmyyty', 'lähes loppuunmyyty', 'myydään nopeasti', 'loppumassa',
    'viimeiset kappaleet', 'vähän varastossa', 'rajoitettu erä', 'varasto vähissä', 'enää muutama',
    'huippukysytty',
  ],
  'many-looking': [
    'katsoo tätä', 'ihmistä katsoo', 'henkilöä katsoo', 'katselee tätä', 'muuta katsoo',
    'muiden ostoskorissa', 'juuri ostanut', 'osti juuri', 'ostettu viimeisen', 'myyty viimeisen',
    'asiakasta katsoo', 'katsoo parhaillaan', 'henkilö katselee',
  ],
  trial: [
    'ilmainen kokeilu', 'ilmainen kokeilujakso', 'kokeilujakso', 'kokeilujakso*', 'kokeile ilmaiseksi',
    'kokeile maksutta', 'kokeilu', 'koeaika', 'maksuton kokeilu', 'aloita kokeilu', 'ensimmäinen kuukausi',
    'tutustumistarjous', 'tutustumishinta', '7 päivän kokeilu', '14 päivän kokeilu', '30 päivän kokeilu',
  ],
  recurring: [
    'kuukaudessa', 'vuodessa', 'kk maksu', 'kuukausimaksu', 'vuosimaksu', 'kuukausittain', 'vuosittain',
    'viikoittain', 'joka kuukausi', 'jatkuva tilaus', 'kestotilaus', 'uusiutuu automaattisesti',
    'automaattinen uusiutuminen', 'tilaus uusiutuu', 'toistuva maksu', 'toistuva veloitus',
    'kuukausiveloitus', 'kokeilujakson jälkeen', 'tilausmaksu', 'jatkuu automaattisesti',
    'viikossa',
  ],
  'recurring-sum': [
    'sen jälkeen',
  ],
  'cancel-anytime': [
    'peru milloin tahansa', 'peruuta milloin tahansa', 'voit perua milloin tahansa',
    'voit peruuttaa milloin tahansa', 'irtisano milloin tahansa', 'ei sitoutumista', 'ilman sitoutumista',
    'ellet peru', 'ellet peruuta', 'kunnes perut', 'kunnes peruutat', 'kunnes irtisanot',
    'peru koska tahansa', 'ei määräaikaisuutta',
  ],
  mailing: [
    'uutiskirje*', 'uutiset', 'tarjou*', 'sähköposti*', 'luettelo', 'muistut*',
  ],
  'no-subscription': [
    'kertaosto', 'kertamaksu', 'kertatilaus', 'ilman tilausta', 'osamaksu*', 'erissä', 'maksuerä*',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': ['voimassa alkaen', 'myönnetty', 'myöntämispäivä'],
  drawn: ['kuva*', 'kuvassa'],
  sent: ['sms', 'tekstiviesti*', 'sähköposti*', 'puhelin*', 'matkapuhelin*'],
  'tax-inside': ['sis', 'sisältää', 'sisältäen', 'sisältyy', 'sis alv'],
  'tax-outside': ['ilman alv', 'ilman alvia', 'alv 0', 'ei sis', 'ilman veroa', 'veroton'],
};
