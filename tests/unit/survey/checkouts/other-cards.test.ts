import { describe, expect, it } from 'vitest';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

const list = (from: number, count: number): string =>
  Array.from({ length: count }, (_, place) => `<option>${from + place}`).join('');
const months = list(1, 12);
const years = list(2026, 12);

/** Cards that pay nothing, and dates and codes of other things. */
// biome-ignore format: a page a row
const OTHERS: readonly (readonly [what: string, language: string, fields: string])[]=[
  ['trading cards', 'en', '<table><tr><td>Card name<td><input name=card_name><tr><td>Card number<td><input name=card_number maxlength=4> / <input maxlength=3><tr><td>Card type<td><select><option>Creature<option>Trainer<option>Energy</select><tr><td>Expansion<td><select name=exp><option>Any<option>Base<option>Jungle</select></table>'],
  ['donor', 'uk', '<label>Номер картки донора<input></label><label>Ім’я на картці<input></label><label>Картка дійсна до<input placeholder="ММ/РР"></label>'],
  ['réduction', 'fr', '<label>Numéro de carte de réduction<input></label><label>Valable jusqu’au<input placeholder="MM/AA"></label><label>Nom sur la carte<input></label>'],
  ['Deutsche Kundenkarte', 'de', '<label>Kundenkartennummer<input name=cardNumber></label><label>Geburtsdatum<input></label>'],
  ['Payback', 'de', '<label>PAYBACK Kartennummer<input name=payback></label><button>Punkte sammeln</button>'],
  ['Geschenkkarte', 'de', '<label>Geschenkkartennummer<input name=card></label><label>PIN<input></label><button>Guthaben abfragen</button>'],
  ['Personalausweis', 'de', '<label>Personalausweisnummer<input></label><label>Gültig bis<input></label>'],
  ['Gesundheitskarte', 'de', '<label>Versichertennummer auf der Gesundheitskarte<input></label><label>Gültig bis<input></label>'],
  ['Bibliothek', 'de', '<label>Bibliotheksausweisnummer<input name=card></label><label>Passwort<input type=password></label>'],
  ['bank login fr', 'fr', '<label>Numéro de carte<input name=card></label><label>Code confidentiel<input type=password></label><button>Se connecter</button>'],
  ['carte vitale', 'fr', '<label>Numéro de carte Vitale<input></label><label>Date d’expiration<input></label>'],
  ['fidélité', 'fr', '<label>Numéro de carte de fidélité<input name=numCarte></label><label>Code postal<input></label>'],
  ['carte cadeau', 'fr', '<label>N° de carte cadeau<input></label><label>Code de sécurité<input></label><button>Consulter le solde</button>'],
  ['identité', 'fr', "<label>N° de carte d'identité<input></label><label>Date d'expiration<input></label>"],
  ['Navigo', 'fr', '<label>Numéro de passe Navigo<input></label><label>Valable jusqu’au<input></label>'],
  ['tarjeta sanitaria', 'es', '<label>Número de tarjeta sanitaria<input name=tarjeta></label><label>Fecha de nacimiento<input></label>'],
  ['tarjeta regalo', 'es', '<label>Número de tarjeta regalo<input></label><label>PIN<input></label>'],
  ['DNI', 'es', '<label>Número de DNI<input></label><label>Fecha de caducidad<input></label><label>Número de soporte<input></label>'],
  ['tarjeta transporte', 'es', '<label>Número de tarjeta de transporte<input></label><label>Vencimiento<input></label>'],
  ['tessera sanitaria', 'it', '<label>Numero tessera sanitaria<input></label><label>Data di scadenza<input></label>'],
  ['carta identità', 'it', "<label>Numero carta d'identità<input></label><label>Scadenza<input></label>"],
  ['fedeltà', 'it', '<label>Numero carta fedeltà<input name=numero_carta></label><label>CAP<input></label>'],
  ['cartão cidadão', 'pt', '<label>Número do cartão de cidadão<input></label><label>Data de validade<input></label>'],
  ['cartão presente', 'pt', '<label>Número do cartão presente<input></label><label>Código de segurança<input></label>'],
  ['OV', 'nl', '<label>OV-chipkaartnummer<input></label><label>Vervaldatum<input></label>'],
  ['klantenkaart', 'nl', '<label>Klantenkaartnummer<input></label><label>Postcode<input></label>'],
  ['PL lojalnościowa', 'pl', '<label>Numer karty lojalnościowej<input name=card_number></label><label>Kod pocztowy<input></label>'],
  ['PL podarunkowa', 'pl', '<label>Numer karty podarunkowej<input></label><label>PIN<input></label>'],
  ['PL karta miejska', 'pl', '<label>Numer karty miejskiej<input></label><label>Data ważności<input></label>'],
  ['CZ in karta', 'cs', '<label>Číslo zákaznické karty<input></label><label>PSČ<input></label>'],
  ['RU карта лояльности', 'ru', '<label>Номер бонусной карты<input name=card></label><label>Телефон<input></label>'],
  ['RU подарочная', 'ru', '<label>Номер подарочной карты<input></label><label>ПИН-код<input></label>'],
  ['RU транспортная', 'ru', '<label>Номер транспортной карты<input></label>'],
  ['RU bank login', 'ru', '<label>Номер карты<input></label><label>Пароль<input type=password></label><button>Войти</button>'],
  ['JA ポイントカード', 'ja', '<label>ポイントカード番号<input name=card_no></label><label>生年月日<input></label>'],
  ['JA ギフト', 'ja', '<label>ギフトカード番号<input></label><label>PIN<input></label>'],
  ['JA 在留カード', 'ja', '<label>在留カード番号<input></label><label>有効期限<input></label>'],
  ['JA 診察券', 'ja', '<label>診察券番号<input></label><label>生年月日<input></label>'],
  ['JA 保険証', 'ja', '<label>保険証番号<input></label><label>有効期限<input></label>'],
  ['KO 멤버십', 'ko', '<label>멤버십 카드번호<input name=cardNo></label>'],
  ['KO 교통카드', 'ko', '<label>교통카드 번호<input></label><label>유효기간<input></label>'],
  ['ZH 会员卡', 'zh', '<label>会员卡号<input name=cardNo></label><label>手机号<input></label>'],
  ['ZH 身份证', 'zh', '<label>身份证号码<input></label><label>有效期<input></label>'],
  ['ZH 公交卡', 'zh', '<label>公交卡卡号<input></label>'],
  ['ZH 礼品卡', 'zh', '<label>礼品卡卡号<input></label><label>安全码<input></label>'],
  ['TR kimlik', 'tr', '<label>Kimlik kartı numarası<input></label><label>Son geçerlilik tarihi<input></label>'],
  ['TR sadakat', 'tr', '<label>Sadakat kartı numarası<input name=kartNo></label>'],
  ['TR İstanbulkart', 'tr', '<label>İstanbulkart numarası<input></label>'],
  ['AR هوية', 'ar', '<label>رقم بطاقة الهوية<input></label><label>تاريخ الانتهاء<input></label>'],
  ['AR هدية', 'ar', '<label>رقم بطاقة الهدية<input></label><label>الرقم السري<input></label>'],
  ['FA ملی', 'fa', '<label>شماره کارت ملی<input></label><label>تاریخ تولد<input></label>'],
  ['HE מועדון', 'he', '<label>מספר כרטיס מועדון<input></label>'],
  ['HE gift', 'he', '<label>מספר כרטיס מתנה<input></label><label>תוקף<input></label>'],
  ['TH สมาชิก', 'th', '<label>หมายเลขบัตรสมาชิก<input></label>'],
  ['TH บัตรประชาชน', 'th', '<label>หมายเลขบัตรประชาชน<input></label><label>วันหมดอายุ<input></label>'],
  ['VI thành viên', 'vi', '<label>Số thẻ thành viên<input></label>'],
  ['VI BHYT', 'vi', '<label>Số thẻ bảo hiểm y tế<input></label><label>Ngày hết hạn<input></label>'],
  ['ID anggota', 'id', '<label>Nomor kartu anggota<input></label>'],
  ['ID KTP', 'id', '<label>Nomor KTP<input></label><label>Berlaku hingga<input></label>'],
  ['SV medlemskort', 'sv', '<label>Medlemskortsnummer<input></label>'],
  ['SV presentkort', 'sv', '<label>Presentkortsnummer<input></label><label>Säkerhetskod<input></label>'],
  ['DA gavekort', 'da', '<label>Gavekortnummer<input></label><label>Sikkerhedskode<input></label>'],
  ['DA rejsekort', 'da', '<label>Rejsekortnummer<input></label><label>Udløbsdato<input></label>'],
  ['DA sygesikring', 'da', '<label>Sygesikringskort nummer<input></label>'],
  ['NO gavekort', 'no', '<label>Gavekortnummer<input></label><label>Sikkerhetskode<input></label>'],
  ['FI lahjakortti', 'fi', '<label>Lahjakortin numero<input></label><label>Turvakoodi<input></label>'],
  ['FI kanta-asiakas', 'fi', '<label>Kanta-asiakaskortin numero<input></label>'],
  ['FI kela', 'fi', '<label>Kela-kortin numero<input></label><label>Voimassa<input></label>'],
  ['HU ajándék', 'hu', '<label>Ajándékkártya száma<input></label><label>PIN<input></label>'],
  ['HU törzsvásárlói', 'hu', '<label>Törzsvásárlói kártya száma<input></label>'],
  ['HU személyi', 'hu', '<label>Személyi igazolvány száma<input></label><label>Érvényesség<input></label>'],
  ['RO cadou', 'ro', '<label>Număr card cadou<input></label><label>Cod de securitate<input></label>'],
  ['RO fidelitate', 'ro', '<label>Număr card de fidelitate<input></label>'],
  ['RO sănătate', 'ro', '<label>Număr card de sănătate<input></label><label>Data expirării<input></label>'],
  ['EL δώρου', 'el', '<label>Αριθμός δωροκάρτας<input></label><label>PIN<input></label>'],
  ['EL πιστότητας', 'el', '<label>Αριθμός κάρτας μέλους<input></label>'],
  ['EL ταυτότητα', 'el', '<label>Αριθμός δελτίου ταυτότητας<input></label><label>Ημερομηνία λήξης<input></label>'],
  ['UK картка лояльності', 'uk', '<label>Номер картки лояльності<input></label>'],
  ['UK подарункова', 'uk', '<label>Номер подарункової картки<input></label><label>Код<input></label>'],
  ['HI आधार', 'hi', '<label>आधार कार्ड नंबर<input></label>'],
  ['HI PAN', 'hi', '<label>पैन कार्ड नंबर<input name=pan></label><label>जन्म तिथि<input></label>'],
  ['PAN card en', 'en', '<label>PAN card number<input name=pan></label><label>Date of birth<input></label>'],
  ['green card', 'en', '<label>Green card number<input name=green_card></label><label>Expiration date<input name=exp></label>'],
  ['health card', 'en', '<label>Health card number<input name=health_card_number></label><label>Expiry date<input name=expiry></label><label>Version code<input></label>'],
  ['medicare', 'en', '<label>Medicare card number<input name=medicareNumber></label><label>Valid to<input></label>'],
  ['parking permit', 'en', '<label>Permit number<input name=permit></label><label>Valid until<input name=valid_until></label><label>Plate<input></label>'],
  ['warranty', 'en', '<label>Warranty card number<input name=card_no></label><label>Serial number<input></label><label>Purchase date<input></label>'],
  ['transit', 'en', '<label>Oyster card number<input name=oyster></label><button>Top up</button>'],
  ['library', 'en', '<label>Library card number<input name=card_number></label><label>PIN<input type=password></label><button>Sign in</button>'],
  ['student', 'en', '<label>Student card number<input name=student_card></label><label>Valid until<input></label>'],
  ['sim', 'en', '<label>SIM card number (ICCID)<input name=sim_card></label><label>Security code<input></label>'],
  ['balance gift', 'en', '<label>Card number<input name=giftCardNumber></label><label>Security code<input name=giftCardPin></label><button>Check gift card balance</button>'],
  ['balance ja', 'ja', '<h1>残高照会</h1><label>カード番号<input maxlength=16></label><label>PIN番号<input></label>'],
  ['folded gift card', 'en', '<details open><summary>Have a gift card?</summary><label>Card number<input maxlength=19></label><label>Code<input maxlength=8></label><button>Apply</button></details>'],
  ['Nectar', 'en', '<label>Nectar card number<input name=cardNumber></label>'],
  ['payoff calculator', 'en', `<label>Credit card balance<input></label><label>Paid off by<select>${months}</select><select>${years}</select></label>`],
  ['business card', 'en', '<label>Business card number of copies<input name=qty></label>'],
  ['fuel card', 'en', '<label>Fuel card number<input></label><label>Odometer<input></label>'],
  ['date of expiry of passport', 'en', `<label>Passport number<input></label><label>Expiry month<select><option>${months}</select></label><label>Expiry year<select>${years}</select></label>`],
  ['post code', 'en', '<label>Discount code<input name=code></label>'],
  ['month report', 'en', `<select name=month>${months}</select><select name=year>${years}</select><button>Show</button>`],
];

const cardFields = (language: string, fields: string, path: string): string[] =>
  survey(
    laidOut(`<html lang="${language}"><form>${fields}</form>`, `https://shop.example/${path}`),
    'fields',
  ).groups.flatMap((group) => group.fields.map(({ kind }) => kind).filter((kind) => kind.startsWith('cc-')));

describe.each(OTHERS)('%s', (_, language, fields) => {
  it.each(['account', 'checkout'])('is taken for no payment card at /%s', (path) => {
    expect(cardFields(language, fields, path)).toEqual([]);
  });
});

const PAGE = '<p>Words</p>'.repeat(12);

/** What only a payment step would make a card's. */
// biome-ignore format: a page a row
const NOT_PAYING: readonly (readonly [what: string, language: string, fields: string])[] = [
  ['guarantee', 'en', `<label>Model<input></label><label>Serial number<input maxlength=16 placeholder="0000 0000 0000 0000"></label><label>Warranty expiry<select>${months}</select><select>${years}</select></label><label>Security code (on the guarantee card)<input maxlength=4></label>`],
  ['a balance', 'de', '<h1>Guthaben abfragen</h1><label>Kartennummer<input></label><label>PIN<input type=password></label><label>Gültig bis<input></label>'],
  ['a certificate', 'de', '<label>Zertifikatsnummer<input placeholder="XXXX-XXXX-XXXX-XXXX"></label><label>Gültig bis<input placeholder="MM/JJJJ"></label><label>Prüfcode<input maxlength=4></label>'],
  ['a product key', 'en', '<label>Product key<input placeholder="XXXX-XXXX-XXXX-XXXX"></label><label>Expiration<input placeholder="MM/YYYY"></label><label>Verification code<input maxlength=4></label>'],
  ['a serial number in groups of four', 'en', '<label>Serial number<input placeholder="0000-0000-0000-0000"></label><label>Security code<input maxlength=4></label><label>Purchased<input placeholder="MM/YYYY"></label>'],
];

it.each(NOT_PAYING)('%s is taken for no payment card where nobody pays', (_, language, fields) => {
  expect(cardFields(language, fields + PAGE, 'account')).toEqual([]);
});
