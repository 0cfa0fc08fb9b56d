import type { Language } from './language';

// biome-ignore format: a row an id reads better than a line a word
export const stems: Language['stems'] = [
  'kartennummer', 'karten nr', 'kartennr', 'kreditkarte', 'debitkarte', 'bankkarte', 'prufnummer',
  'pruefnummer', 'prufziffer', 'pruefziffer', 'sicherheitscode', 'sicherheitsnummer', 'kartencode',
  'prufcode', 'sicherheitsziffer', 'nummer der karte', 'nummer ihrer karte', 'kartenpruf', 'kartenverif',
  'stelliger code', 'karten nummer',
];

// biome-ignore format: one glance
export const little: Language['little'] = [
  'und', 'der', 'das', 'nicht', 'mit', 'fur', 'ist', 'auf', 'sie', 'eine', 'bei', 'zur', 'oder', 'bestellung',
  'warenkorb', 'zahlung', 'versand', 'gesamt', 'datenschutz', 'akzeptieren', 'nachname', 'lieferung',
];

export const letters = 'äöüß';

export const countries: Language['countries'] = ['at', 'ch', 'de', 'li'];

// biome-ignore format: a row an id reads better than a line a word
export const fields: Language['fields'] = {
  'cc-number': [
    '*kartennummer', '*kartennr', 'kartennummer', 'karten nr', 'karten nummer', 'nummer der karte',
    'nummer ihrer karte', 'nummer deiner karte', 'nummer der kreditkarte', 'nummer auf der karte',
    'kreditkarte', 'kreditkarten nr', 'kreditkarten nummer', 'kreditkartennummer', 'ec karten nr',
    'ec kartennummer', 'debitkarte', 'debitkarten nr', 'debitkartennummer', 'bankkartennummer',
    'zahlkartennummer', 'zahlungskartennummer', 'girokartennummer', 'girocard nummer', 'visa kartennummer',
    'kartennummer ohne leerzeichen', '16 stellige kartennummer', '16 stellige nummer',
    'kreditkarten nummer eingeben', 'kreditkartendaten nummer', 'kredit oder debitkarte',
    'kredit oder debitkartennummer', 'kredit debitkarte', 'kredit debitkartennummer',
  ],
  'cc-csc': [
    'prüfnummer', 'kartenprüfnummer', 'kartenprüfnr', 'kartenprüf nr', 'karten prüfnummer', 'prüf nr',
    'prüfziffer', 'prüfziffern', 'kartenprüfziffer', 'kartenprüfcode', 'kartenprüfwert', 'prüfcode der karte',
    'prüfcode', 'pruefnummer', 'kartenpruefnummer', 'pruefziffer', 'kartenpruefziffer', 'sicherheitscode',
    'karten sicherheitscode', 'kartensicherheitscode', 'kreditkarten sicherheitscode', 'sicherheitsnummer',
    'kartensicherheitsnummer', 'sicherheitsziffer', 'sicherheitsziffern', 'karten prüfziffer', 'cvv code',
    'cvc code', 'cvc nummer', 'cvv nummer', 'cvc prüfnummer', 'cvv prüfnummer', 'cvc cvv',
    'kreditkartenprüfnummer', 'kreditkartenprüfziffer', 'kreditkarten prüfnummer', 'dreistellige prüfnummer',
    'dreistelliger code', '3 stelliger code', '3 stellige prüfnummer', '3 stellige nummer',
    '3 ziffern auf der rückseite', 'die letzten 3 ziffern', 'letzten drei ziffern',
    'verifizierungsnummer der karte', 'kartencode', 'kartenverifizierungscode', 'kartenidentifikationsnummer',
    'kartenverifikationsnummer',
    'kpn',
  ],
  'cc-exp': [
    'gültig bis', 'gueltig bis', 'gültigkeit', 'gueltigkeit', 'gültigkeitsdatum', 'gueltigkeitsdatum',
    'gültigkeitsdauer', 'gültigkeitsende', 'ablaufdatum', 'ablauf', 'ablaufdatum der karte',
    'karte gültig bis', 'karten ablaufdatum', 'kartenablaufdatum', 'läuft ab', 'läuft ab am', 'verfallsdatum',
    'verfalldatum', 'verfall', 'verfallsdatum der karte', 'verfallsdatum der kreditkarte',
    'kreditkarte gültig bis', 'mm jj', 'mm jjjj', 'monat jahr', 'monat und jahr', 'ablaufdatum mm jj',
    'ablaufdatum mm jjjj', 'gültig bis mm jj', 'gültig bis monat jahr', 'gültig thru',
    'kartenablauf', 'ablauf der karte', 'ablaufdatum der kreditkarte', 'kreditkartenablaufdatum',
    'kreditkarten ablaufdatum', 'kartengültigkeit', 'gültigkeit der karte', 'gültig bis ende',
    'ablauf mm jj', 'gültigkeitsdatum der karte', 'kartenverfall', 'verfallsdatum mm jj',
    'verfalldatum mm jj',
  ],
  'cc-exp-month': [
    'monat', 'ablaufmonat', 'gültig bis monat', 'monat des ablaufs', 'verfallsmonat', 'verfallmonat',
    'gültigkeitsmonat', 'ablaufdatum monat', 'monat mm', 'ablauf monat', 'gültigkeit monat',
  ],
  'cc-exp-year': [
    'jahr', 'ablaufjahr', 'gültig bis jahr', 'jahr des ablaufs', 'verfallsjahr', 'verfalljahr',
    'gültigkeitsjahr', 'ablaufdatum jahr', 'jj', 'jjjj', 'jahr jj', 'jahr jjjj', 'ablauf jahr',
    'gültigkeit jahr',
  ],
  'cc-name': [
    'karteninhaber', 'karteninhaberin', 'karteninhaber name', 'name des karteninhabers',
    'name der karteninhaberin', 'name karteninhaber', 'name auf der karte', 'name auf karte',
    'name auf der kreditkarte', 'name auf ihrer karte', 'name auf deiner karte', 'name wie auf der karte',
    'name wie auf der karte angegeben', 'inhaber der karte', 'inhaber der kreditkarte', 'kreditkarteninhaber',
    'kreditkarten inhaber', 'name des kreditkarteninhabers', 'name des kontoinhabers auf der karte',
    'vorname des karteninhabers', 'nachname des karteninhabers', 'vorname auf der karte',
    'nachname auf der karte', 'vollständiger name auf der karte', 'kartenbesitzer',
    'name des kartenbesitzers', 'wie auf der karte angegeben',
    'inhaber',
    'karteninhabers', 'karteninhaber in', 'kreditkarteninhabers', 'vor und nachname des karteninhabers',
    'vollständiger name des karteninhabers', 'vor und nachname auf der karte', 'name des karten inhabers',
    'karten inhaber', 'name wie auf karte',
  ],
  'cc-type': [
    'kartentyp', 'kartenart', 'karten typ', 'kreditkartentyp', 'kreditkartenart', 'art der karte',
    'art der kreditkarte', 'kartenmarke', 'kreditkartenanbieter', 'kreditkartengesellschaft',
    'kartenanbieter', 'kartenherausgeber', 'karte auswählen', 'kreditkarte auswählen',
    'kreditkartentyp auswählen', 'kartengesellschaft',
  ],
  issuer: ['kreditinstitut der karte', 'kartenausgebende bank', 'ausstellende bank'],
  'card-pin': [
    'karten pin', 'kartenpin', 'pin der karte', 'pin ihrer karte', 'pin deiner karte', 'pin code',
    'pin nummer', 'geheimzahl', 'karten geheimzahl', 'geheimnummer', 'pin der kreditkarte',
    'kreditkarten pin', '4 stellige pin', 'vierstellige pin', 'geldautomaten pin', 'debitkarten pin',
    'ec pin', 'girocard pin',
  ],
  'account-number': [
    'kontonummer', 'konto nr', 'kontonr', 'konto nummer', 'iban', 'iban nummer', 'bankkonto',
    'bankkontonummer', 'bankleitzahl', 'blz', 'kontoverbindung', 'bankverbindung', 'kontodaten',
  ],
  'bank-password': [
    'online banking passwort', 'onlinebanking passwort', 'online banking pin', 'onlinebanking pin',
    'online banking kennwort', 'banking passwort', 'banking pin', 'passwort für online banking',
    'anmeldename online banking', 'online banking zugangsdaten', 'legitimations id', 'netbanking passwort',
    'bank passwort', 'e banking passwort', 'verfügernummer', 'teilnehmernummer',
  ],
  'one-time-code': [
    'tan', 'sms tan', 'mtan', 'smstan', 'sms code', 'einmalcode', 'einmal code', 'einmalpasswort',
    'einmalkennwort', 'einmal passwort', 'bestätigungscode', 'verifizierungscode', 'verifikationscode',
    'authentifizierungscode', 'code aus der sms', 'code per sms', 'sms code eingeben', 'freigabecode',
    '6 stelliger code', 'sechsstelliger code', 'pushtan', 'push tan', 'otp',
  ],
  'national-id': [
    'ausweisnummer', 'personalausweisnummer', 'personalausweis', 'personalausweis nr',
    'personalausweis nummer', 'reisepass', 'reisepassnummer', 'passnummer', 'pass nr', 'identitätskarte',
    'identitätskartennummer', 'ausweis nr', 'ausweiskartennummer', 'steuer id', 'steueridentifikationsnummer',
    'sozialversicherungsnummer', 'rentenversicherungsnummer', 'ahv nummer', 'führerscheinnummer',
    'führerschein', 'dokumentennummer', 'matrikelnummer', 'studentenausweis', 'aufenthaltstitel',
    'zollnummer', 'id nummer',
  ],
  'tax-number': [
    'steuernummer', 'steuer nr', 'steuernr', 'ust id', 'ust id nr', 'ust idnr', 'ust idnummer',
    'ust id nummer', 'ust nr', 'ust nummer', 'ustid', 'ustidnr', 'umsatzsteuer id', 'umsatzsteuer id nr',
    'umsatzsteuer idnr', 'umsatzsteuer identifikationsnummer', 'umsatzsteueridentifikationsnummer',
    'umsatzsteuernummer', 'umsatzsteuer nr', 'mehrwertsteuernummer', 'mwst nr', 'mwst nummer', 'mwst id',
    'uid nummer', 'uid nr', 'atu nummer', 'handelsregisternummer', 'handelsregister nr', 'hrb', 'hrb nummer',
    'firmenbuchnummer', 'firmennummer', 'unternehmensnummer', 'unternehmens id', 'wirtschafts id',
    'wirtschafts identifikationsnummer', 'vat id', 'vat nummer', 'eori nummer', 'eori nr',
  ],
  'gift-card': [
    'geschenkkarte', '*geschenkkartennummer', 'geschenkkarten nr', 'geschenkkarten nummer',
    'geschenkgutschein', 'gutschein', 'gutscheincode', 'gutschein code', 'gutscheinnummer', 'gutschein nr',
    'gutscheinkarte', '*gutscheinkartennummer', 'rabattcode', 'aktionscode', 'promo code', 'promocode',
    'promotionscode', 'coupon', 'couponcode', 'rabatt code', 'vorteilscode', 'prepaidkarte', 'guthabenkarte',
    '*guthabenkartennummer', '*prepaidkartennummer', 'guthabencode', 'wertgutschein', 'gutschein pin',
    'geschenkkarten pin', 'e gutschein',
    'guthaben abfragen', 'guthabenabfrage', 'guthaben prüfen', 'guthaben anzeigen', 'kartenguthaben',
    'kartensaldo', 'restguthaben',
  ],
  loyalty: [
    'kundenkarte', '*kundenkartennummer', 'kundenkarten nr', 'kundennummer', 'kunden nr', 'mitgliedsnummer',
    'mitgliedsnr', 'mitgliedskarte', '*mitgliedskartennummer', '*mitgliederkartennummer', 'bonuskarte',
    '*bonuskartennummer', '*vorteilskartennummer', 'vorteilskarte', '*treuekartennummer', 'treuekarte',
    '*clubkartennummer', 'clubkarte', '*punktekartennummer', 'payback nummer', 'payback kartennummer',
    'payback karte', 'miles and more nummer', 'vielfliegernummer', 'bahncard', 'bahncard nummer',
    '*bahncardnummer', '*fahrkartennummer', '*eintrittskartennummer', '*monatskartennummer',
    '*zeitkartennummer', '*büchereikartennummer', '*bibliothekskartennummer', 'bibliotheksausweis',
    'bibliotheksausweisnummer', 'leserausweis', '*versichertenkartennummer', '*versicherungskartennummer',
    '*gesundheitskartennummer', '*krankenkassenkartennummer', 'versicherungskarte', 'versichertenkarte',
    'gesundheitskarte', 'krankenversichertennummer', 'versichertennummer', 'versicherungsnummer',
    '*simkartennummer', 'sim karte', 'simkarte', 'sim kartennummer', '*tankkartennummer', '*chipkartennummer',
    '*schlüsselkartennummer', '*zugangskartennummer', '*speicherkartennummer', '*grafikkartennummer',
    'grafikkarte', 'speicherkarte', 'visitenkarte', 'postkarte', 'landkarte', 'speisekarte', 'grusskarte',
    'grusskartentext', 'bestellnummer', 'bestell nr', 'auftragsnummer', 'sendungsnummer', 'rechnungsnummer',
    'rechnungs nr', 'referenznummer', 'seriennummer', 'artikelnummer', 'vertragsnummer', 'vorgangsnummer',
    'eurobonus nummer', 'cumulus nummer', 'supercard nummer', 'deutschlandcard', 'deutschlandcard nummer',
    'produktschlüssel', 'lizenzschlüssel', 'aktivierungsschlüssel', 'zertifikatsnummer', 'zertifikat nr',
    'spenderausweis', 'blutspendeausweis', 'spendernummer', 'bahncardnummer', 'ermäßigungskarte',
    'rabattkarte', 'rabattkartennummer',
  ],
  card: [
    'karte', 'kreditkarte', 'debitkarte', 'bankkarte', 'ec karte', 'girocard', 'zahlkarte', 'kreditkarten',
    'kartenzahlung', 'kartendaten', 'kreditkartendaten', 'zahlungskarte',
  ],
  password: [
    'passwort', 'kennwort', 'passwort wiederholen', 'passwort bestätigen', 'ihr passwort', 'dein passwort',
    'neues passwort', 'aktuelles passwort',
  ],
  email: [
    'e mail', 'e mail adresse', 'email adresse', 'emailadresse', 'mailadresse', 'e mailadresse',
    'ihre e mail',
  ],
  tel: [
    'telefon', 'telefonnummer', 'telefon nr', 'tel nr', 'handy', 'handynummer', 'handy nr', 'mobil',
    'mobilnummer', 'mobiltelefon', 'mobilfunknummer', 'rufnummer', 'mobiltelefonnummer', 'festnetz',
    'festnetznummer', 'natel', 'vorwahl', 'telefax',
  ],
  name: [
    'name', 'vorname', 'nachname', 'familienname', 'zuname', 'vor und nachname', 'vollständiger name',
    'benutzername', 'anmeldename', 'firma', 'firmenname', 'anrede', 'ihr name', 'ansprechpartner',
    'unternehmen', 'nutzername', 'kontoinhaber',
  ],
  address: [
    'adresse', 'strasse', 'straße und hausnummer', 'straße hausnummer', 'straße nr', 'hausnummer', 'haus nr',
    'adresszusatz', 'adresszeile 1', 'adresszeile 2', 'ort', 'stadt', 'wohnort', 'bundesland', 'kanton',
    'rechnungsadresse', 'lieferadresse', 'rechnungsanschrift', 'lieferanschrift', 'anschrift', 'stockwerk',
    'packstation', 'postfach',
  ],
  'postal-code': ['plz', 'postleitzahl', 'plz ort', 'plz und ort'],
  country: ['land', 'staat', 'land region', 'staatsangehörigkeit', 'nationalität', 'lieferland'],
  'birth-date': [
    'geburtsdatum', 'geburtstag', 'geburtsjahr', 'geburtsmonat', 'geboren am', 'geb datum', 'tag der geburt',
    'tt mm jjjj',
  ],
  search: [
    'suche', 'suchen', 'suchbegriff', 'produktsuche', 'suchbegriff eingeben', 'stichwort',
    'wonach suchen sie', 'artikel suchen',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const phrases: Language['phrases'] = {
  total: [
    'gesamt', 'gesamtsumme', 'gesamtbetrag', 'gesamtpreis', 'summe', 'endbetrag', 'endsumme',
    'rechnungsbetrag', 'bestellsumme', 'total', 'gesamtkosten', 'betrag', 'gesamtsumme inkl mwst',
    'gesamtbetrag inkl mwst', 'gesamt inkl mwst', 'summe inkl mwst', 'gesamtpreis inkl mwst', 'bruttobetrag',
    'total inkl mwst', 'insgesamt', 'gesamtbetrag brutto', 'auftragssumme', 'endpreis', 'bestellwert gesamt',
    'gesamtsumme brutto', 'forderungsbetrag', 'rechnungssumme', 'ihre spende', 'deine spende',
    'spendenbetrag', 'spendensumme', 'meine spende', 'spendenhöhe', 'bestellbetrag', 'einkaufsbetrag',
    'kaufbetrag', 'transaktionsbetrag', 'überweisungsbetrag', 'zu überweisender betrag', 'gesamtspende',
    'abbuchungsbetrag', 'auftragswert',
  ],
  due: [
    'zu zahlen', 'zu zahlender betrag', 'zahlbetrag', 'zahlungsbetrag', 'heute fällig', 'fälliger betrag',
    'heute zu zahlen', 'offener betrag', 'zu bezahlen', 'zu bezahlender betrag', 'du zahlst', 'sie zahlen',
    'du bezahlst', 'sie bezahlen', 'jetzt fällig', 'jetzt zu zahlen', 'zahlbar heute', 'fällig heute',
    'zahlungssumme', 'wird abgebucht', 'wird belastet', 'restbetrag', 'nachzahlung', 'nachzahlungsbetrag',
    'noch zu zahlen', 
    'jetzt zahlen', 'jetzt bezahlen', 'heute zahlen', 'heute bezahlen',
    
  ],
  debt: ['rückstand', 'offene summe', 'nachforderung', 'offene forderung', 'forderungsbetrag'],
  'due-later': [
    'vor ort zu zahlen', 'vor ort zahlbar', 'vor ort zu bezahlen', 'zahlbar vor ort', 'bei anreise zu zahlen',
    'bei ankunft zu zahlen', 'zahlbar bei anreise', 'zahlbar bei ankunft', 'später zu zahlen', 'später fällig',
    'restzahlung', 'im hotel zu zahlen', 'zahlung im hotel', 'zahlbar im hotel', 'fällig bei anreise',
    'fällig bei ankunft', 'restbetrag vor ort', 'restbetrag bei anreise', 'noch vor ort zu zahlen',
    'bei abholung zu zahlen', 'bei übernahme zu zahlen',
  ],
  'due-now': ['heute', 'jetzt'],
  subtotal: [
    'zwischensumme', 'zwischentotal', 'warenwert', 'warenkorbwert', 'artikelsumme', 'summe artikel',
    'nettobetrag', 'nettosumme', 'gesamt netto', 'gesamtsumme netto', 'gesamtbetrag netto',
    'gesamtsumme ohne mwst', 'gesamt ohne mwst', 'zwischensumme netto', 'zwischensumme brutto',
    'artikel gesamt', 'gesamtersparnis', 'gesamtrabatt', 'gesamt versand', 'versandkosten gesamt',
    'summe versand', 'mwst gesamt', 'gesamt mwst', 'gesamtanzahl', 'gesamtmenge', 'gesamtgewicht',
    'gesamtpunkte', 'summe der artikel', 'summe positionen', 'gesamt exkl mwst', 'total exkl mwst',
  ],
  shipping: [
    'versand', 'versandkosten', 'lieferung', 'lieferkosten', 'porto', 'versandkostenpauschale',
    'versand und bearbeitung', 'porto und verpackung', 'liefergebühr', 'zustellgebühr', 'zustellung',
    'bearbeitungsgebühr', 'servicegebühr', 'versandgebühr', 'transportkosten', 'frachtkosten',
    'verpackung und versand', 'nachnahmegebühr', 'zzgl versand', 'zzgl versandkosten', 'versandkostenfrei',
  ],
  discount: [
    'rabatt', 'ersparnis', 'sie sparen', 'du sparst', 'gespart', 'gutschein', 'nachlass', 'preisnachlass',
    'skonto', 'statt', 'uvp', 'unverbindliche preisempfehlung', 'früherer preis', 'ehemaliger preis',
    'gutschrift', 'gutscheinwert', 'aktionsrabatt', 'mengenrabatt', 'preisvorteil', 'punkte', 'listenpreis',
    'sparen', 'prozente',
  ],
  tax: [
    'mwst', 'mehrwertsteuer', 'ust', 'umsatzsteuer', 'steuer', 'steuern', 'inkl mwst', 'zzgl mwst',
    'enthaltene mwst', 'davon mwst', 'einfuhrumsatzsteuer', 'mwst betrag', 'einfuhrabgaben', 'zoll',
    'steuerbetrag', 'inkl ust',
  ],
  pay: [
    'bezahlen', 'jetzt bezahlen', 'jetzt zahlen', 'zahlen', 'zahlung', 'zahlung abschliessen',
    'zahlung bestätigen', 'zahlung ausführen', 'sicher bezahlen', 'kostenpflichtig zahlen',
    'mit karte zahlen', 'mit karte bezahlen', 'mit kreditkarte bezahlen', 'mit kreditkarte zahlen',
    'zahlungsart', 'zahlungsmethode', 'zahlungsweise', 'zahlungsmittel', 'zahlart', 'zur zahlung',
    'weiter zur zahlung', 'zur bezahlung', 'zahlungsinformationen', 'zahlungsdaten', 'zahlungsangaben',
    'kartendaten', 'kreditkartendaten', 'kartenangaben', 'zahlung mit kreditkarte', 'zahlung per kreditkarte',
    'kreditkartenzahlung', 'bezahlung', 'bezahlmethode', 'bezahlart', 'zahlung autorisieren',
    'gebühr bezahlen', 'einzahlen',
  ],
  order: [
    'bestellen', 'jetzt bestellen', 'zahlungspflichtig bestellen', 'kostenpflichtig bestellen',
    'jetzt kaufen', 'kaufen', 'bestellung abschicken', 'bestellung abschliessen', 'bestellung aufgeben',
    'bestellung absenden', 'kauf abschliessen', 'bestellübersicht', 'ihre bestellung', 'deine bestellung',
    'jetzt buchen', 'kostenpflichtig buchen', 'zahlungspflichtig buchen', 'jetzt abonnieren', 'spenden',
    'jetzt spenden', 'verbindlich bestellen', 'bestellzusammenfassung', 'jetzt kostenpflichtig bestellen',
    'sofort kaufen', 'bestellung prüfen', 'auftrag absenden',
  ],
  checkout: [
    'kasse', 'zur kasse', 'zur kasse gehen', 'kasse gehen', 'sicher zur kasse', 'bezahlvorgang',
    'bestellvorgang', 'zahlung und versand', 'prüfen und bestellen', 'bestellung überprüfen',
    'weiter zur kasse', 'express kasse', 'als gast bestellen', 'checkout', 'bestellabschluss',
    'übersicht und bestellen', 'rechnungsdaten',
  ],
  cart: [
    'warenkorb', 'einkaufswagen', 'in den warenkorb', 'in den einkaufswagen', 'einkaufskorb',
    'einkaufstasche', 'ihr warenkorb', 'dein warenkorb', 'mein warenkorb', 'zum warenkorb',
  ],
  confirmed: [
    'vielen dank für ihre bestellung', 'vielen dank für deine bestellung', 'danke für ihre bestellung',
    'danke für deine bestellung', 'bestellung bestätigt', 'bestellbestätigung',
    'ihre bestellung ist eingegangen', 'bestellung erfolgreich', 'zahlung erfolgreich', 'zahlung erhalten',
    'vielen dank für ihren einkauf', 'vielen dank für deinen einkauf', 'ihre bestellung wurde aufgegeben',
    'bestellung eingegangen', 'bestellung abgeschlossen', 'vielen dank für ihre zahlung',
    'zahlung war erfolgreich', 'ihre bestellnummer', 'auftragsbestätigung',
  ],
  'fee-customs': [
    'zollgebühr', 'zollgebühren', 'zollkosten', 'zollabgaben', 'zoll und steuern', 'einfuhrgebühr',
    'einfuhrgebühren', 'einfuhrabgaben', 'einfuhrumsatzsteuer', 'einfuhrsteuer', 'zollabfertigung',
    'zollabfertigungsgebühr', 'verzollungsgebühr', 'verzollung', 'verzollungskosten', 'importgebühren',
    'importsteuer', 'ausstehende zollgebühren', 'offene zollgebühren', 'unbezahlte zollgebühren',
    'auslagenpauschale', 'kapitalbereitstellungsprovision', 'zoll bezahlen', 'zollzahlung',
  ],
  'fee-redelivery': [
    'erneute zustellung', 'neuzustellung', 'zweitzustellung', 'neue zustellung', 'wiederzustellung',
    'erneute lieferung', 'zustellversuch', 'zustellung fehlgeschlagen', 'zustellung gescheitert',
    'zustellversuch gescheitert', 'verpasste zustellung', 'lieferung fehlgeschlagen', 'lieferversuch',
    'zustellung neu planen', 'lieferung neu planen', 'neuer liefertermin', 'neuen liefertermin',
    'gebühr für erneute zustellung', 'rückversandgebühr', 'konnte nicht zugestellt werden',
    'nicht zustellbar',
  ],
  'fee-storage': [
    'lagergebühr', 'lagergebühren', 'lagerkosten', 'aufbewahrungsgebühr', 'aufbewahrungskosten',
    'einlagerungsgebühr', 'lagerungsgebühr', 'lagergeld', 'lagerungskosten',
  ],
  'fee-address': [
    'adresse aktualisieren', 'falsche adresse', 'unvollständige adresse', 'adresse unvollständig',
    'adresse bestätigen', 'adresse korrigieren', 'adresskorrektur', 'adressänderung', 'ungültige adresse',
    'adresse ungültig', 'unklare adresse', 'fehlende hausnummer', 'hausnummer fehlt', 'falsche postleitzahl',
    'lieferadresse bestätigen', 'lieferadresse aktualisieren', 'fehlerhafte adresse', 'adressfehler',
  ],
  'fee-insurance': [
    'versicherungsgebühr', 'transportversicherung', 'versandversicherung', 'paketversicherung',
    'sendungsversicherung', 'erstattbare versicherung', 'erstattungsfähige kaution', 'kaution',
    'rückzahlbare kaution', 'sicherheitsleistung', 'versicherungskosten', 'rückerstattbare gebühr',
  ],
  parcel: [
    'paket', 'ihr paket', 'dein paket', 'päckchen', 'sendung', 'ihre sendung', 'deine sendung', 'lieferung',
    'paketzustellung', 'kurier', 'warensendung', 'pakete', 'postsendung',
  ],
  tracking: [
    'sendungsnummer', 'sendungsverfolgung', 'paketnummer', 'paketverfolgung', 'trackingnummer',
    'tracking nummer', 'tracking code', 'paketscheinnummer', 'frachtbriefnummer', 'sendung verfolgen',
    'paket verfolgen', 'sendungsstatus', 'auftragsnummer der sendung', 'identcode',
  ],
  'bank-transfer': [
    'überweisung', 'banküberweisung', 'vorkasse', 'vorauskasse', 'vorabüberweisung', 'überweisen sie',
    'überweisen', 'bitte überweisen', 'auf unser konto', 'auf folgendes konto', 'bankverbindung', 'iban',
    'bic', 'kontoinhaber', 'verwendungszweck', 'echtzeitüberweisung', 'sofortüberweisung auf konto',
    'einzahlung auf konto', 'überweisungsbetrag',
  ],
  crypto: [
    'bitcoin', 'kryptowährung', 'kryptowährungen', 'krypto', 'in krypto bezahlen', 'mit krypto bezahlen',
    'wallet adresse', 'walletadresse', 'bitcoin adresse', 'usdt', 'ethereum', 'mit bitcoin bezahlen',
    'krypto wallet',
  ],
  'gift-card-payment': [
    'mit geschenkkarte bezahlen', 'mit geschenkkarten bezahlen', 'mit gutscheinkarten bezahlen',
    'itunes karte', 'itunes karten', 'google play karte', 'google play karten', 'google play guthaben',
    'steam karte', 'steam guthabenkarte', 'amazon gutschein', 'amazon gutscheine', 'apple geschenkkarte',
    'paysafecard', 'paysafecard code', 'neosurf', 'code freirubbeln', 'foto der karte', 'guthabenkarten',
    'zahlung mit gutscheinkarten',
  ],
  'money-transfer': [
    'western union', 'moneygram', 'geldtransfer', 'ria geldtransfer', 'bargeldtransfer', 'bargeld per post',
    'bargeld im umschlag', 'geld senden per', 'bargeldversand', 'geldtransferdienst', 'postanweisung',
  ],
  'friends-and-family': [
    'freunde und familie', 'familie und freunde', 'an freunde und familie', 'geld an freunde senden',
    'freunde familie', 'als freunde senden', 'paypal freunde',
  ],
  'pay-on-delivery': [
    'nachnahme', 'barnachnahme', 'nachnahmezahlung', 'nachnahmesendung', 'nachnahmeversand',
    'barzahlung bei abholung', 'barzahlung bei lieferung', 'barzahlung bei übergabe', 'barzahlung vor ort',
    'zahlung bei abholung', 'zahlung bei lieferung', 'zahlung bei übergabe', 'zahlung bei erhalt',
    'zahlung nach erhalt', 'zahlung nach lieferung', 'bezahlung bei abholung', 'bezahlung bei lieferung',
    'bei abholung bezahlen', 'bei abholung zahlen', 'bei lieferung bezahlen', 'bei lieferung zahlen',
    'bar bei abholung', 'bar bei lieferung', 'bar bei übergabe', 'zahlung im geschäft',
    'zahlung in der filiale', 'in der filiale bezahlen', 'im laden bezahlen', 'im markt bezahlen',
    'vor ort bezahlen', 'auf rechnung', 'gegen rechnung', 'rechnungskauf', 'rechnungszahlung',
    'kauf per rechnung', 'zahlung per rechnung', 'bezahlung per rechnung', 'per rechnung bezahlen',
    'per rechnung zahlen',
  ],
  messenger: [
    'whatsapp', 'telegram', 'signal', 'viber', 'über whatsapp', 'per whatsapp', 'auf whatsapp',
    'whatsapp schreiben', 'schreiben sie uns auf whatsapp', 'kontakt per whatsapp',
    'schreib mir auf whatsapp', 'kontaktieren sie uns über telegram',
  ],
  countdown: [
    'angebot endet in', 'endet in', 'aktion endet', 'nur noch heute', 'nur heute', 'beeilen sie sich',
    'beeil dich', 'verbleibende zeit', 'läuft ab in', 'reserviert für', 'warenkorb ist reserviert',
    'zeitlich begrenzt', 'letzte chance', 'endet bald', 'nur für kurze zeit', 'sale endet in',
    'noch gültig für', 'angebot gilt noch',
  ],
  'few-left': [
    'nur noch wenige', 'nur noch 1', 'nur noch 2', 'nur noch 3', 'nur noch 4', 'nur noch 5', 'noch auf lager',
    'nur noch wenige verfügbar', 'wenige stück', 'fast ausverkauft', 'bald ausverkauft', 'geringer bestand',
    'begrenzter vorrat', 'solange der vorrat reicht', 'stark nachgefragt', 'hohe nachfrage', 'letzte stücke',
    'letzte artikel', 'fast vergriffen',
  ],
  'many-looking': [
    'personen sehen sich', 'personen schauen', 'personen sehen', 'personen sehen gerade', 'andere sehen sich',
    'kunden sehen sich', 'nutzer sehen sich', 'haben diesen artikel im warenkorb',
    'in den letzten 24 stunden verkauft', 'mal verkauft', 'mal gekauft', 'gerade gekauft',
    'hat gerade gekauft', 'menschen schauen sich', 'sehen sich gerade an', 'in anderen warenkörben',
  ],
  trial: [
    'kostenlos testen', 'gratis testen', 'probeabo', 'probemonat', 'probezeitraum', 'testphase',
    'testzeitraum', 'kostenlose testphase', 'kostenlose probe', '7 tage testen', '14 tage testen',
    '30 tage testen', 'kostenloser testzeitraum', 'gratis probemonat', 'testabo', 'einführungspreis',
    'jetzt kostenlos testen', 'schnupperabo',
  ],
  recurring: [
    'pro monat', 'monatlich', 'im monat', 'pro jahr', 'jährlich', 'im jahr', 'jeden monat',
    'abonnement', 'abo', 'verlängert sich', 'automatische verlängerung', 'verlängert sich automatisch',
    'wiederkehrend', 'wiederkehrende zahlung', 'monatliche abrechnung', 'jährliche abrechnung',
    'pro woche', 'wöchentlich', 'mindestlaufzeit', 'nach der testphase', 'monatsbeitrag',
  ],
  'recurring-sum': [
    'danach', 'mtl',
  ],
  'cancel-anytime': [
    'jederzeit kündbar', 'jederzeit kündigen', 'monatlich kündbar', 'ohne mindestlaufzeit',
    'ohne vertragsbindung', 'bis zur kündigung', 'sofern nicht gekündigt', 'wenn sie nicht kündigen',
    'wenn du nicht kündigst', 'jederzeit stornierbar', 'keine vertragsbindung',
  ],
  mailing: [
    'newsletter*', 'rundbrief*', 'neuigkeiten', 'angebote', 'per e mail', '*katalog', 'erinner*',
  ],
  'no-subscription': [
    'einmalkauf', 'einmalig*', 'einmalzahlung', 'ohne abo', 'ohne abonnement', 'kein abo',
    'kein abonnement', '*raten', 'ratenzahlung', 'ratenkauf',
  ],
};

// biome-ignore format: a row an id reads better than a line a word
export const marks: Language['marks'] = {
  'first-day': ['gültig ab', 'gueltig ab', 'ausgestellt am', 'ausstellungsdatum'],
  drawn: ['bild*', 'im bild', 'captcha'],
  sent: ['sms', 'tan', 'e mail', 'handy*', 'mobil*', 'telefon*'],
  'tax-inside': [
    'inkl', 'inklusive', 'einschließlich', 'einschl', 'enthält', 'enthalten', 'enthaltene', 'davon',
  ],
  'tax-outside': [
    'exkl', 'exklusive', 'ohne mwst', 'ohne ust', 'ohne steuer', 'zzgl mwst', 'zzgl ust', 'zzgl steuer',
    'zuzüglich mwst', 'vor steuern',
  ],
};
