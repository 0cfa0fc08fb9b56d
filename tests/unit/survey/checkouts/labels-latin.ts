/** What checkouts of one language write beside the fields of a card, several ways each. */
export interface CheckoutLabels {
  number: readonly string[];
  expiry: readonly string[];
  month: readonly string[];
  year: readonly string[];
  code: readonly string[];
  holder: readonly string[];
}

/** As shop systems, processors and payment pages word them in languages of the Latin script. */
// biome-ignore format: a row a field reads better than a line a word
export const LATIN_LABELS: Readonly<Record<string, CheckoutLabels>> = {
  en: {
    number: ['Card number', 'Credit Card Number *', 'Card No.', 'Debit/Credit Card Number', 'CC Number', 'Card #', 'Your card number', '16-digit card number', 'Credit or debit card number', 'Long number on the front of your card', 'Bank card number', 'Number on card', 'Number on the card'],
    expiry: ['Expiry date', 'Expiration Date', 'Expiry (MM/YY)', 'Valid thru', 'Exp. date', 'Card expiry', 'Valid to', 'Expires', 'MM / YY', 'Expires end', 'Good through', 'Expiration (MM/YYYY)'],
    month: ['Expiry month', 'Month', 'Expiration month', 'MM', 'Exp. month'],
    year: ['Expiry year', 'Year', 'Expiration year', 'YYYY', 'Exp. year'],
    code: ['Security code', 'CVV', 'CVC', 'Card Verification Number', 'Card code', 'CVV2', 'Card security code (CSC)', '3-digit code', 'Last 3 digits on the back', 'CID', 'Card Verification Value', 'CVV/CVC', 'Security digits', '3-digit number'],
    holder: ['Name on card', 'Cardholder name', "Cardholder's name", 'Card holder', 'Name as it appears on card', 'Name (as shown on card)', 'Full name on card', 'Name of card holder', 'Card owner', "Card Owner's Name", 'Name on credit card', 'Cardholder'],
  },
  de: {
    number: ['Kartennummer', 'Kreditkartennummer *', 'Karten-Nr.', 'Nummer der Kreditkarte', 'Kreditkarten-Nr.', 'Ihre Kartennummer', 'Kredit- oder Debitkartennummer', 'Kreditkarten Nummer', 'Nr. der Karte', 'Kartennummer ohne Leerzeichen'],
    expiry: ['Gültig bis', 'Ablaufdatum', 'Gültigkeitsdatum', 'Verfallsdatum (MM/JJ)', 'MM / JJ', 'Gültig bis (MM/JJ)', 'Gültigkeit', 'Gültig bis Monat/Jahr', 'Verfalldatum', 'Ablaufdatum der Karte', 'Kartenablauf', 'Ablauf'],
    month: ['Monat', 'Gültig bis Monat', 'Ablaufmonat', 'MM'],
    year: ['Jahr', 'Gültig bis Jahr', 'Ablaufjahr', 'JJJJ'],
    code: ['Prüfnummer', 'Sicherheitscode', 'Kartenprüfnummer', 'Kartenprüfziffer', 'CVC-Code', 'Prüfziffer (CVC)', 'Kartenprüfnummer (CVC)', 'CVV', 'Sicherheitsnummer', 'KPN', '3-stelliger Sicherheitscode', 'Prüfcode'],
    holder: ['Karteninhaber', 'Name des Karteninhabers', 'Name auf der Karte', 'Inhaber der Karte', 'Karteninhaber/in', 'Kreditkarteninhaber', 'Vor- und Nachname auf der Karte', 'Kontoinhaber (wie auf der Karte)', 'Name des Kreditkarteninhabers', 'Inhaber', 'Vor- und Nachname des Karteninhabers'],
  },
  fr: {
    number: ['Numéro de carte', 'N° de carte', 'Numéro de carte bancaire', 'Numéro de la carte', 'Numéro de votre carte', 'N° carte bancaire', 'Numéro de carte de crédit', 'No de carte', 'Numéro de carte (16 chiffres)', 'Votre numéro de carte', 'N° CB', 'Numéro CB', '16 chiffres de votre carte', 'Numéro de votre CB'],
    expiry: ["Date d'expiration", 'Date d’expiration (MM/AA)', 'Expire le', 'Date de validité', 'Fin de validité', "Date d'expiration de la carte", 'Expiration', 'MM / AA', 'Valable jusqu’au', 'Expire fin', "Date de fin de validité", 'Validité'],
    month: ['Mois', "Mois d'expiration", 'MM'],
    year: ['Année', "Année d'expiration", 'AAAA'],
    code: ['Cryptogramme visuel', 'Cryptogramme', 'Code de sécurité', 'CVV', 'Code CVV', 'CVC', 'Code de vérification', 'Code de sécurité (CVC)', '3 derniers chiffres au dos de la carte', 'N° de vérification', 'Crypto.', 'Numéro de contrôle', 'Code de contrôle'],
    holder: ['Nom sur la carte', 'Titulaire de la carte', 'Nom du titulaire', 'Nom du titulaire de la carte', 'Nom du porteur', 'Porteur de la carte', 'Nom et prénom du titulaire', 'Nom tel qu’il figure sur la carte', 'Nom inscrit sur la carte', 'Détenteur de la carte', 'Nom du détenteur'],
  },
  es: {
    number: ['Número de tarjeta', 'Número de la tarjeta', 'Nº de tarjeta', 'Nº Tarjeta', 'N° de tarjeta', 'Núm. tarjeta', 'Número de tarjeta de crédito', 'Numero de tu tarjeta', 'Número de tarjeta de crédito o débito', 'Tarjeta de crédito', 'No. de tarjeta', 'Número tarjeta', 'N.º tarjeta', 'N.º de tarjeta', 'N.º de tu tarjeta', 'Tarjeta n.º'],
    expiry: ['Fecha de caducidad', 'Fecha de vencimiento', 'Caducidad', 'Vencimiento', 'Fecha de expiración', 'Válida hasta', 'MM / AA', 'Vence', 'Fecha exp.', 'Caducidad (MM/AA)', 'Expira', 'Mes/Año', 'Vto.'],
    month: ['Mes', 'Mes de vencimiento', 'Mes de caducidad', 'Mes de expiración'],
    year: ['Año', 'Año de vencimiento', 'Año de caducidad', 'Año de expiración'],
    code: ['Código de seguridad', 'Cód. Seguridad', 'CVV', 'Código CVV', 'CVC', 'Código de verificación', 'Código de seguridad (CVV)', 'CVV/CVC', 'Clave de seguridad', '3 dígitos del reverso', 'Código CVC', 'Número de seguridad', 'Código de validación', 'Dígitos de seguridad'],
    holder: ['Nombre en la tarjeta', 'Titular de la tarjeta', 'Nombre del titular', 'Titular', 'Nombre como aparece en la tarjeta', 'Nombre y apellido del titular', 'Nombre del tarjetahabiente', 'Tarjetahabiente', 'Nombre impreso en la tarjeta', 'Nombre y apellidos del titular de la tarjeta', 'Nombre que figura en la tarjeta'],
  },
  pt: {
    number: ['Número do cartão', 'Número do cartão de crédito', 'Nº do cartão', 'N° do cartão', 'Número de cartão', 'Número do seu cartão', 'Cartão de crédito nº', 'Número impresso no cartão', 'Nro. do cartão', 'Digite o número do cartão', 'Nr. do cartão', 'N.º do cartão', 'Cartão nº', 'N.º de cartão'],
    expiry: ['Validade', 'Data de validade', 'Validade (MM/AA)', 'Data de expiração', 'Vencimento', 'Data de vencimento', 'MM/AA', 'Validade do cartão', 'Válido até', 'Expira em', 'Mês/Ano', 'Prazo de validade'],
    month: ['Mês', 'Mês de validade', 'Mês de expiração', 'Mês de vencimento'],
    year: ['Ano', 'Ano de validade', 'Ano de expiração', 'Ano de vencimento'],
    code: ['Código de segurança', 'CVV', 'Cód. de segurança', 'CVC', 'Código de segurança (CVV)', 'Código CVV', 'Código de verificação', 'Cód. seg.', 'CVV2', 'Código de segurança do cartão', '3 dígitos no verso', 'Dígitos de segurança'],
    holder: ['Nome no cartão', 'Nome impresso no cartão', 'Nome do titular', 'Titular do cartão', 'Nome do titular do cartão', 'Nome como está no cartão', 'Nome (como no cartão)', 'Nome e sobrenome do titular', 'Nome conforme impresso no cartão', 'Portador do cartão', 'Nome do dono do cartão'],
  },
  it: {
    number: ['Numero carta', 'Numero di carta', 'Numero della carta', 'Numero carta di credito', 'N. carta', 'Numero della carta di credito', 'N° carta di credito', 'Inserisci il numero della carta', 'Numero della tua carta', 'Nr. carta'],
    expiry: ['Scadenza', 'Data di scadenza', 'Scadenza carta', 'Valida fino al', 'MM/AA', 'Data scadenza (MM/AA)', 'Mese/Anno', 'Scade il', 'Scadenza (mese/anno)', 'Validità'],
    month: ['Mese', 'Mese di scadenza', 'Scadenza mese'],
    year: ['Anno', 'Anno di scadenza', 'Scadenza anno'],
    code: ['Codice di sicurezza', 'CVV', 'CVV2', 'Codice CVV', 'CVC', 'Codice di verifica', 'Codice sicurezza', 'Codice di sicurezza (CVV)', 'Cod. sicurezza', 'Codice di controllo', '3 cifre sul retro della carta', 'Codice CVC2'],
    holder: ['Nome sulla carta', 'Intestatario carta', 'Titolare della carta', 'Nome del titolare', 'Titolare', 'Nome e cognome del titolare', 'Intestatario', 'Nome titolare carta', 'Nome e cognome sulla carta', 'Nome come appare sulla carta', "Nome dell'intestatario", 'Intestata a', 'Carta intestata a'],
  },
  nl: {
    number: ['Kaartnummer', 'Creditcardnummer', 'Nummer van de kaart', 'Kaart nummer', 'Creditcard nummer', 'Uw kaartnummer', 'Nummer creditcard', 'Kaartnr.', 'Bankkaartnummer', 'Betaalkaartnummer'],
    expiry: ['Vervaldatum', 'Geldig tot', 'Geldig t/m', 'Verloopdatum', 'Geldig tot en met', 'MM / JJ', 'Vervaldatum (MM/JJ)', 'Einddatum', 'Geldigheid', 'Vervalt op', 'Vervaldag'],
    month: ['Maand', 'Vervalmaand', 'Geldig tot maand'],
    year: ['Jaar', 'Vervaljaar', 'Geldig tot jaar'],
    code: ['Beveiligingscode', 'Veiligheidscode', 'CVC', 'CVC-code', 'Verificatiecode', 'CVV', 'Controlecode', 'Kaartverificatienummer', 'CVC2', 'Controlenummer', '3-cijferige code', 'Beveiligingscode (CVC)', 'Controlegetal', 'Controlecijfer'],
    holder: ['Naam op kaart', 'Naam kaarthouder', 'Kaarthouder', 'Naam op de kaart', 'Naam van de kaarthouder', 'Naam creditcardhouder', 'Naam op creditcard', 'Naam zoals op de kaart', 'Naam van kaarthouder', 'Houder van de kaart', 'Tenaamstelling', 'Ten name van'],
  },
  pl: {
    number: ['Numer karty', 'Nr karty', 'Numer karty płatniczej', 'Numer karty kredytowej', 'Numer Twojej karty', 'Numer karty kredytowej lub debetowej', 'Numer na karcie', 'Wpisz numer karty', 'Nr karty kredytowej', 'Karta nr', 'Nr Twojej karty'],
    expiry: ['Data ważności', 'Ważna do', 'Data wygaśnięcia', 'Termin ważności', 'MM/RR', 'Data ważności (MM/RR)', 'Ważność karty', 'Ważność', 'Data ważności karty', 'Miesiąc/Rok', 'Data wygaśnięcia karty'],
    month: ['Miesiąc', 'Miesiąc ważności', 'Miesiąc wygaśnięcia'],
    year: ['Rok', 'Rok ważności', 'Rok wygaśnięcia'],
    code: ['Kod CVV', 'Kod CVC', 'Kod bezpieczeństwa', 'CVV/CVC', 'Kod CVV2/CVC2', 'Kod zabezpieczający', 'CVV', 'Kod weryfikacyjny karty', 'Kod kontrolny', 'CVC2/CVV2', 'Numer weryfikacyjny karty', '3 cyfry z tyłu karty', 'Kod z odwrotu', 'Kod z tyłu karty'],
    holder: ['Imię i nazwisko na karcie', 'Posiadacz karty', 'Właściciel karty', 'Imię i nazwisko posiadacza karty', 'Nazwisko na karcie', 'Imię i nazwisko właściciela karty', 'Nazwa na karcie', 'Dane posiadacza karty', 'Imię na karcie'],
  },
  tr: {
    number: ['Kart Numarası', 'Kart No', 'Kredi Kartı Numarası', 'Kredi Kartı No', 'Kart numaranız', 'Kartın Üzerindeki Numara', 'Kredi/Banka kartı numarası', 'KART NUMARASI', '16 haneli kart numarası', 'Banka Kartı Numarası'],
    expiry: ['Son Kullanma Tarihi', 'SKT', 'Son Kul. Tarihi', 'Son Kullanım Tarihi', 'AA/YY', 'Ay / Yıl', 'Geçerlilik Tarihi', 'Kart son kullanma tarihi', 'Son kullanma tarihi (AA/YY)', 'Geçerlilik süresi'],
    month: ['Ay', 'Son Kullanma Ayı', 'Son kullanma tarihi (Ay)'],
    year: ['Yıl', 'Son Kullanma Yılı', 'Son kullanma tarihi (Yıl)'],
    code: ['Güvenlik Kodu', 'CVV', 'CVC', 'CVC2', 'CVV Kodu', 'Kart güvenlik kodu', 'Güvenlik Kodu (CVV)', 'CVV2/CVC2', 'Güvenlik No', 'Doğrulama kodu (CVC)', 'Kartın arkasındaki 3 hane', 'Güvenlik Numarası'],
    holder: ['Kart Üzerindeki İsim', 'Kart Sahibi', 'Kart Sahibinin Adı', 'Kart Üzerindeki Ad Soyad', 'Kart Sahibi Adı Soyadı', 'Kart üzerindeki isim soyisim', 'Kartın üzerindeki isim', 'Kart Sahibinin Adı Soyadı', 'İsim Soyisim (kart üzerindeki)', 'Kart Hamili'],
  },
  fi: {
    number: ['Kortin numero', 'Korttinumero', 'Luottokortin numero', 'Kortin nro', 'Maksukortin numero', 'Luottokorttinumero', 'Korttisi numero', 'Pankkikortin numero', 'Kortin numero (16 numeroa)'],
    expiry: ['Voimassaoloaika', 'Viimeinen voimassaolopäivä', 'Vanhenemispäivä', 'Voimassa', 'KK/VV', 'Päättymispäivä', 'Kortin voimassaoloaika', 'Viimeinen käyttöpäivä', 'Erääntymispäivä', 'Voimassa asti'],
    month: ['Kuukausi', 'KK', 'Vanhenemiskuukausi'],
    year: ['Vuosi', 'VV', 'Vanhenemisvuosi'],
    code: ['Turvakoodi', 'CVC-koodi', 'Turvaluku', 'CVV', 'Varmistusnumero', 'Kortin turvakoodi', 'Tarkistusnumero', 'Turvanumero', 'CVC/CVV', 'Kortin tarkistusnumero', 'Kolme viimeistä numeroa kortin kääntöpuolelta', 'Tarkistenumero', 'Tarkistekoodi', 'Varmennusnumero'],
    holder: ['Kortinhaltijan nimi', 'Nimi kortissa', 'Kortin haltija', 'Kortinhaltija', 'Kortin omistaja', 'Kortissa oleva nimi', 'Nimi kortilla', 'Kortin haltijan nimi'],
  },
  sv: {
    number: ['Kortnummer', 'Kreditkortsnummer', 'Kortnr', 'Kort nummer', 'Kontokortsnummer', 'Ditt kortnummer', 'Kredit- eller betalkortsnummer', 'Betalkortsnummer', 'Kortnummer (16 siffror)'],
    expiry: ['Utgångsdatum', 'Giltigt till', 'Giltig t.o.m.', 'Giltighetstid', 'MM/ÅÅ', 'Går ut', 'Utgångsdatum (MM/ÅÅ)', 'Giltig till', 'Kortets giltighetstid', 'Sista giltighetsdag', 'Månad/År'],
    month: ['Månad', 'Utgångsmånad', 'Giltig till månad'],
    year: ['År', 'Utgångsår', 'Giltig till år'],
    code: ['Säkerhetskod', 'CVC', 'CVV', 'CVC-kod', 'Säkerhetskod (CVC)', 'Kortverifieringskod', 'CVV-kod', 'CVC2/CVV2', 'Kontrollkod', 'Verifieringskod (CVC)', '3 siffror på kortets baksida', 'Kontrollnummer'],
    holder: ['Namn på kortet', 'Kortinnehavare', 'Kortinnehavarens namn', 'Namn på kort', 'Kortägare', 'Namn som det står på kortet', 'Kortets innehavare', 'För- och efternamn på kortet', 'Innehavare'],
  },
  da: {
    number: ['Kortnummer', 'Kortnr.', 'Kreditkortnummer', 'Dit kortnummer', 'Betalingskortnummer', 'Kort nummer', 'Indtast kortnummer', 'Dankort-/kortnummer', 'Kortets nummer'],
    expiry: ['Udløbsdato', 'Udløb', 'Gyldig til', 'MM/ÅÅ', 'Udløbsdato (MM/ÅÅ)', 'Udløber', 'Kortets udløbsdato', 'Måned/År', 'Gyldig til og med'],
    month: ['Måned', 'Udløbsmåned', 'Md.'],
    year: ['År', 'Udløbsår'],
    code: ['Sikkerhedskode', 'Kontrolcifre', 'CVC', 'CVV', 'Kontrolcifre (CVC)', 'CVC-kode', 'Sikkerhedskode (CVC)', 'CVD', 'Kontrolkode', 'De sidste 3 cifre på bagsiden', 'Kortverifikationskode', 'Kontroltal'],
    holder: ['Navn på kort', 'Kortholders navn', 'Kortindehaver', 'Navn på kortet', 'Kortholder', 'Kortindehavers navn', 'Kortejer', 'Navn på kortholder'],
  },
  no: {
    number: ['Kortnummer', 'Kredittkortnummer', 'Kortnr.', 'Ditt kortnummer', 'Kort nummer', 'Skriv inn kortnummer', 'Kreditt-/debetkortnummer', 'Bankkortnummer'],
    expiry: ['Utløpsdato', 'Utløper', 'Gyldig til', 'MM/ÅÅ', 'Utløpsdato (MM/ÅÅ)', 'Utløp', 'Kortets utløpsdato', 'Gyldig t.o.m.', 'Måned/år'],
    month: ['Måned', 'Utløpsmåned', 'Mnd'],
    year: ['År', 'Utløpsår'],
    code: ['Sikkerhetskode', 'CVC', 'CVV', 'CVC-kode', 'Sikkerhetskode (CVC)', 'Kontrollsiffer', 'Verifiseringskode (CVC)', 'De tre siste sifrene på baksiden', 'Sikkerhetskode på kortet', 'Kontrolltall'],
    holder: ['Navn på kort', 'Navn på kortet', 'Kortholder', 'Kortholders navn', 'Kortinnehaver', 'Kortinnehavers navn', 'Korteier', 'Navn på kortholder'],
  },
  hu: {
    number: ['Kártyaszám', 'Bankkártyaszám', 'Kártya száma', 'Bankkártya száma', 'Hitelkártya száma', 'Kártya szám', 'A kártya száma', 'Az Ön kártyaszáma', 'Bankkártya szám'],
    expiry: ['Lejárati dátum', 'Lejárat', 'Lejárati dátum (HH/ÉÉ)', 'HH/ÉÉ', 'Érvényesség', 'Kártya lejárata', 'Lejárat dátuma', 'Érvényességi idő', 'Hónap/Év', 'Érvényesség vége'],
    month: ['Hónap', 'Lejárat hónapja', 'Lejárati hónap'],
    year: ['Év', 'Lejárat éve', 'Lejárati év'],
    code: ['Biztonsági kód', 'CVC', 'CVC-kód', 'CVV', 'CVC/CVV kód', 'Érvényesítési kód', 'Ellenőrző kód', 'CVC2/CVV2', 'Kártya biztonsági kódja', 'Biztonsági kód (CVC)', 'A kártya hátoldalán található 3 jegyű kód', 'Ellenőrző szám', 'Ellenőrző kód'],
    holder: ['Kártyabirtokos neve', 'Kártyán szereplő név', 'Kártyatulajdonos neve', 'Név a kártyán', 'Kártyabirtokos', 'A kártyán szereplő név', 'Kártyára írt név', 'Kártyatulajdonos'],
  },
  ro: {
    number: ['Număr card', 'Numărul cardului', 'Numar card', 'Nr. card', 'Număr de card', 'Numar card bancar', 'Numărul de pe card', 'Nr. cardului', 'Număr card (16 cifre)', 'Numărul de pe card', 'Nr. de pe card'],
    expiry: ['Data expirării', 'Data de expirare', 'Expiră la', 'LL/AA', 'Data expirarii', 'Valabil până la', 'Data expirare', 'Expirare', 'Luna/An', 'Dată expirare card'],
    month: ['Luna', 'Luna expirării', 'LL'],
    year: ['An', 'Anul', 'Anul expirării'],
    code: ['Cod de securitate', 'CVV', 'CVC', 'Cod CVV', 'Cod CVV2/CVC2', 'Cod securitate', 'CVV/CVC', 'Cod de verificare (CVV)', 'Codul de securitate al cardului', 'Ultimele 3 cifre de pe spatele cardului'],
    holder: ['Numele de pe card', 'Nume card', 'Titular card', 'Numele titularului', 'Nume titular card', 'Posesor card', 'Deținătorul cardului', 'Nume deținător card', 'Numele titularului de card', 'Numele de pe cardul bancar'],
  },
  cs: {
    number: ['Číslo karty', 'Číslo platební karty', 'Číslo kreditní karty', 'Č. karty', 'Číslo vaší karty', 'Zadejte číslo karty', 'Číslo bankovní karty', 'Číslo debetní/kreditní karty'],
    expiry: ['Platnost karty', 'Platnost do', 'Datum expirace', 'MM/RR', 'Datum vypršení platnosti', 'Platnost', 'Expirace', 'Konec platnosti', 'Měsíc/Rok', 'Platnost karty do', 'Datum platnosti'],
    month: ['Měsíc', 'Měsíc platnosti', 'Měsíc expirace'],
    year: ['Rok', 'Rok platnosti', 'Rok expirace'],
    code: ['Bezpečnostní kód', 'CVC kód', 'CVV kód', 'Kód CVV/CVC', 'CVC', 'Ověřovací kód', 'Kontrolní kód', 'Kód CVC2/CVV2', 'CVV2/CVC2', 'Bezpečnostní kód karty', 'Poslední 3 číslice na zadní straně karty'],
    holder: ['Jméno na kartě', 'Držitel karty', 'Jméno držitele karty', 'Majitel karty', 'Jméno a příjmení držitele karty', 'Jméno vlastníka karty', 'Jméno majitele karty', 'Vlastník karty'],
  },
  id: {
    number: ['Nomor Kartu', 'Nomor kartu kredit', 'No. Kartu', 'No Kartu Kredit', 'Nomor kartu kredit/debit', 'Nomor Kartu Anda', 'Masukkan nomor kartu', 'Nomor kartu debit'],
    expiry: ['Masa berlaku', 'Tanggal kedaluwarsa', 'Berlaku hingga', 'Tanggal kadaluarsa', 'Masa Berlaku (BB/TT)', 'Berlaku sampai', 'Bulan/Tahun', 'Kedaluwarsa', 'Tanggal Habis Berlaku', 'Tanggal Kadaluwarsa', 'Valid Thru'],
    month: ['Bulan', 'Bulan kedaluwarsa', 'Bulan berlaku'],
    year: ['Tahun', 'Tahun kedaluwarsa', 'Tahun berlaku'],
    code: ['Kode keamanan', 'CVV', 'CVC', 'Kode CVV', 'Kode verifikasi kartu', 'CVV/CVC', 'Kode Keamanan (CVV)', '3 digit di belakang kartu', 'Nomor CVV', 'Kode pengaman'],
    holder: ['Nama di kartu', 'Nama pada kartu', 'Nama pemegang kartu', 'Pemegang Kartu', 'Nama pemilik kartu', 'Nama Lengkap di Kartu', 'Nama sesuai kartu', 'Nama yang tertera di kartu', 'Pemilik kartu'],
  },
  vi: {
    number: ['Số thẻ', 'Số thẻ tín dụng', 'Nhập số thẻ', 'Số thẻ tín dụng/ghi nợ', 'Số thẻ ngân hàng', 'Số trên thẻ', 'Mã số thẻ', 'Số thẻ thanh toán'],
    expiry: ['Ngày hết hạn', 'Ngày hết hạn (MM/YY)', 'Hạn sử dụng', 'Thời hạn thẻ', 'Hiệu lực đến', 'Tháng/Năm', 'Ngày hết hiệu lực', 'Hết hạn', 'Ngày hết hạn thẻ', 'Thời hạn hiệu lực'],
    month: ['Tháng', 'Tháng hết hạn'],
    year: ['Năm', 'Năm hết hạn'],
    code: ['Mã bảo mật', 'CVV', 'Mã CVV', 'Mã CVC', 'Mã bảo mật (CVV)', 'CVV/CVC', 'Mã xác minh thẻ', 'Mã an toàn', 'Mã bảo mật thẻ', '3 số mặt sau thẻ', 'Mã bảo vệ thẻ'],
    holder: ['Tên trên thẻ', 'Tên chủ thẻ', 'Họ tên chủ thẻ', 'Chủ thẻ', 'Họ và tên trên thẻ', 'Họ và tên chủ thẻ', 'Tên in trên thẻ', 'Tên chủ thẻ (không dấu)'],
  },
};
