import type { FieldWord } from './language';

/**
 * Words of programmers: names, ids, classes and `data-` attributes of fields, whatever the page's language.
 * Pinyin, romanised Korean and Japanese belong here. Words written apart are found glued too.
 */
// biome-ignore format: a row an id reads better than a line a word
export const IDENTIFIERS: Readonly<Partial<Record<FieldWord, readonly string[]>>> = {
  'cc-number': [
    'cc number', 'cc num', 'cc no', 'cc nr', 'cc nbr', 'ccn', 'card number', 'card num', 'card no',
    'card nr', 'card nbr', 'number card', 'num card', 'no card', 'credit card', 'credit card number',
    'credit card no', 'debit card number', 'cardpan', 'card pan', 'pan', 'pan number',
    'encrypted card number', 'acct num card', 'account card number', 'cc account', 'ccard', 'ccnumber',
    'credit number', 'payment card', 'bank card no', 'bank card number', 'card field number', 'crd num',
    'crdno', 'kard no', 'numero carte', 'num carte', 'numero carta', 'num carta', 'numero tarjeta',
    'num tarjeta', 'nro tarjeta', 'numero cartao', 'num cartao', 'kartennummer', 'karten nr',
    'kreditkartennummer', 'kaart nummer', 'kaartnummer', 'kart no', 'kart numarasi', 'kart num',
    'numer karty', 'nr karty', 'cislo karty', 'nomer karty', 'kortnummer', 'kort nr', 'kortin numero',
    'kartyaszam', 'kartya szam', 'numar card', 'nr card', 'nomor kartu', 'no kartu', 'so the', 'ma the',
    'kahao', 'ka hao', 'bank ka hao', 'xin yong ka', 'credit card id', 'kard num', 'card id number',
    'tarjeta numero', 'cartao numero', 'carte numero', 'carta numero', 'karte nummer', 'kreditkarte nummer',
    'kart numero', 'kort nummer', 'karta numer', 'karta cislo', 'kartu nomor',
  ],
  'cc-csc': [
    'cvv', 'cvc', 'csc', 'cvn', 'cvd', 'ccv', 'cvx', 'cid', 'card cin', 'cc cin', 'cw2', 'cc cid',
    'security code', 'sec code', 'secure code', 'securitycode', 'card code', 'cc code', 'verification value',
    'card verification', 'verification', 'verification number', 'cc verification', 'cc ver', 'card cvv',
    'card security', 'cvv number', 'cv num', 'cv number', 'sigpanel', 'card ident', 'security value',
    'sicherheitscode', 'pruefziffer', 'kartenpruefnummer', 'cryptogramme', 'crypto carte',
    'codigo seguridad', 'codigo seguranca', 'cod seguranca', 'codice sicurezza', 'cod sicurezza',
    'guvenlik kodu', 'guvenlik no', 'veiligheidscode', 'kod bezpieczenstwa', 'kod cvv', 'anquanma',
    'an quan ma', 'cvv code', 'cvv value', 'cvc code', 'cvc value', 'cc csc', 'cc cvc', 'security num',
    'signature code', 'ccv number', 'cryptogramme visuel', 'chk code',
  ],
  'cc-exp': [
    'exp', 'exp date', 'expiry', 'expiry date', 'expire date', 'expiration', 'expiration date', 'expires',
    'cc exp', 'card exp', 'card expiry', 'card expiration', 'card date', 'valid thru', 'valid through',
    'valid until', 'valid to', 'validity', 'good thru', 'validade', 'vencimiento', 'fecha vencimiento',
    'caducidad', 'fecha caducidad', 'scadenza', 'data scadenza', 'ablaufdatum', 'gueltig bis', 'gueltigkeit',
    'verfallsdatum', 'date expiration', 'date validite', 'vervaldatum', 'son kullanma', 'skt', 'youxiaoqi',
    'you xiao qi', 'yxq', 'yuxiaoqi', 'bank yxq', 'srok', 'srok deystviya', 'platnost', 'waznosc', 'lejarat',
    'encrypted expiry date', 'exp mm yy', 'mm yy', 'expdt', 'ccdate', 'masa berlaku', 'exp date cc',
    'data waznosci', 'data expirare', 'datum expirace', 'ngay het han',
  ],
  'cc-exp-month': [
    'exp month', 'exp mon', 'exp mo', 'exp mm', 'expiry month', 'expire month', 'expires month',
    'expiration month', 'month expire', 'month exp', 'month expiry', 'cc month', 'cc exp month', 'cc exp mo',
    'cc exp mm', 'card month', 'card exp month', 'mes vencimiento', 'mes caducidad', 'mes validade',
    'mese scadenza', 'expmonth', 'month', 'monat', 'mois', 'mois expiration', 'ccmm', 'cc mm',
    'credit card month', 'son kullanma ay', 'skt ay', 'ay', 'encrypted expiry month', 'valid month',
    'validity month', 'start date month expiry', 'mm', 'mes', 'mese', 'exp m', 'exp date month',
    'expiry date month', 'expiration date month', 'expire date month', 'mesyac', 'mesyats', 'card exp m',
  ],
  'cc-exp-year': [
    'exp year', 'exp yr', 'exp yy', 'exp yyyy', 'expiry year', 'expire year', 'expires year',
    'expiration year', 'year expire', 'year exp', 'year expiry', 'cc year', 'cc exp year', 'cc exp yr',
    'cc exp yy', 'card year', 'card exp year', 'ano vencimiento', 'anio vencimiento', 'ano caducidad',
    'ano validade', 'anno scadenza', 'expyear', 'year', 'jahr', 'annee', 'annee expiration', 'ccyy', 'cc yy',
    'credit card year', 'skt yil', 'yil', 'encrypted expiry year', 'valid year', 'validity year', 'yy',
    'yyyy', 'anno', 'exp y', 'exp date year', 'expiry date year', 'expiration date year', 'expire date year',
    'card exp y', 'anio',
  ],
  'cc-name': [
    'cc name', 'card name', 'name on card', 'nameoncard', 'name on credit card', 'card holder', 'cardholder',
    'cc holder', 'card holder name', 'cardholder name', 'holder name', 'card owner', 'cc owner', 'cc own',
    'name card', 'cc full name', 'credit card name', 'credit card holder', 'card owner name',
    'card user name', 'titular', 'titular tarjeta', 'nombre tarjeta', 'nome cartao', 'nome titular',
    'titolare', 'titolare carta', 'intestatario', 'titulaire', 'nom carte', 'titulaire carte',
    'karteninhaber', 'kaarthouder', 'kart sahibi', 'kart uzerindeki isim', 'posiadacz karty',
    'drzitel karty', 'card account name', 'acc name', 'payer name', 'chikaren', 'chi ka ren', 'owner name',
    'ccname', 'meigi', 'meiginin', 'nama kartu', 'inhaber', 'kart isim', 'vladelec', 'vladelets',
    'derzhatel', 'wlasciciel', 'portador', 'porteur',
  ],
  'cc-type': [
    'cc type', 'card type', 'credit card type', 'card brand', 'account brand', 'brand', 'cc brand',
    'payment card type', 'card issuer', 'type of card', 'tipo tarjeta', 'tipo carta', 'type carte',
    'kartentyp', 'kart tipi', 'card company', 'card kind', 'card kaisha', 'bandeira',
  ],
  'card-pin': [
    'card pin', 'pin code', 'atm pin', 'pin2', 'pin 2', 'card password', 'card pw', 'card pwd', 'cardpw',
    'card passwd', 'pin number', 'kard pwd', 'pin',
  ],
  'account-number': [
    'iban', 'account number', 'account no', 'acct number', 'acct num', 'acct no', 'bank account',
    'acc number', 'acc no', 'accountnumber', 'kontonummer', 'numero cuenta', 'numero conta',
    'rekeningnummer', 'bban', 'clabe', 'routing number', 'sort code', 'account iban', 'hesap no', 'bsb',
  ],
  'bank-password': [
    'bank password', 'online banking password', 'netbanking password', 'internet banking pin', 'bank pwd',
  ],
  'one-time-code': [
    'otp', 'one time code', 'one time password', 'sms code', 'verification code', 'verify code', 'auth code',
    '2fa', 'mfa code', 'totp', 'passcode', 'pin sms', 'sms otp', 'yanzhengma', 'token code',
  ],
  'national-id': [
    'cpf', 'cnpj', 'rut', 'rfc', 'curp', 'dni', 'nif', 'nie', 'ssn', 'social security number', 'national id',
    'id number', 'id no', 'id card', 'passport', 'passport number', 'passport no', 'identity number', 'tckn',
    'tc kimlik', 'pesel', 'personal number', 'personnummer', 'cedula', 'document number', 'numero documento',
    'codice fiscale', 'jumin', 'pccc', 'customs id', 'shenfenzheng', 'sfz', 'cert no', 'certif id',
    'cert id', 'id card no', 'si card', 'aadhaar', 'nik', 'ktp', 'cccd', 'cmnd', 'pan card', 'iin', 'inn',
    'passport id', 'tax id', 'emirates id', 'civil id', 'national code', 'codigo identidad', 'doc number',
    'doc no',
  ],
  'gift-card': [
    'gift card', 'gift card number', 'giftcard', 'gift certificate', 'gift code', 'gift', 'voucher',
    'voucher code', 'coupon', 'coupon code', 'promo', 'promo code', 'promotion code', 'discount code',
    'prepaid code', 'gutschein', 'gc number', 'redeem', 'store credit', 'e gift', 'cadeau', 'bon achat',
    'gift card pin',
  ],
  loyalty: [
    'loyalty', 'loyalty card', 'loyalty number', 'loyalty card number', 'member card', 'membership',
    'member number', 'member id', 'member no', 'membership number', 'membership card number',
    'frequent flyer', 'frequent flier', 'rewards', 'reward card', 'rewards number', 'bonus card',
    'club card', 'library card', 'insurance card', 'sim card', 'student card', 'payback', 'points card',
    'nectar', 'order number', 'tracking number', 'invoice number', 'reference number', 'serial number',
  ],
  card: [
    'card', 'cc', 'credit', 'creditcard', 'payment card', 'tarjeta', 'cartao', 'carte', 'karte',
    'kreditkarte', 'kart', 'kredi karti', 'karta', 'karty', 'kaart', 'kort', 'kartu', 'kortti', 'kartya',
  ],
  password: [
    'password', 'passwd', 'pwd', 'pass', 'passwort', 'contrasena', 'senha', 'mot de passe', 'mima',
    'passphrase',
  ],
  email: ['email', 'e mail', 'mail', 'correo', 'courriel', 'youxiang', 'email address'],
  tel: [
    'tel', 'phone', 'mobile', 'cell', 'telephone', 'phone number', 'mobile number', 'telefono', 'telefon',
    'telefone', 'shouji', 'mobile phone', 'shoujihao', 'celular', 'handy', 'fax', 'msisdn', 'hand phone',
  ],
  name: [
    'name', 'first name', 'last name', 'full name', 'given name', 'family name', 'surname', 'fname', 'lname',
    'middle name', 'nombre', 'apellido', 'nom', 'prenom', 'vorname', 'nachname', 'nome', 'cognome',
    'sobrenome', 'user name', 'username', 'login', 'user id', 'userid', 'xingming', 'middle initial',
    'customer name', 'contact name', 'isim', 'ad soyad', 'imya', 'fio',
  ],
  address: [
    'address', 'addr', 'street', 'address line', 'street address', 'city', 'town', 'state', 'province',
    'house number', 'direccion', 'adresse', 'strasse', 'ciudad', 'ville', 'stadt', 'indirizzo', 'endereco',
    'dizhi', 'county', 'suburb', 'district', 'apartment', 'company', 'company name', 'organization', 'suite',
    'building', 'region',
  ],
  'postal-code': [
    'zip', 'zip code', 'postal code', 'postcode', 'post code', 'zipcode', 'plz', 'cp', 'cep',
    'codigo postal', 'cap', 'pincode', 'postal', 'youbian',
  ],
  country: ['country', 'country code', 'pays', 'pais', 'land', 'paese', 'nation', 'nationality'],
  'birth-date': [
    'birth date', 'birthdate', 'birthday', 'dob', 'date of birth', 'birth', 'birth day', 'birth month',
    'birth year', 'geburtsdatum', 'fecha nacimiento', 'bday', 'birth no',
  ],
  search: [
    'search', 'query', 'search term', 'keyword', 'keywords', 'q', 'sousuo', 'busca', 'buscar', 'suche',
    'recherche',
  ],
};
