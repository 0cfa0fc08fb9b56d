import { describe, expect, it } from 'vitest';
import type { FieldWord, PhraseId } from '@/utils/lexicon/language';
import { findInText, findPhrases } from '@/utils/lexicon/vocabulary';

type Label = readonly [text: string, kind: FieldWord];
type Phrase = readonly [text: string, id: PhraseId];

/** What checkouts write beside a field, and what the first words found in it must speak for. */
// biome-ignore format: a row an id reads better than a line a word
const LABELS: Readonly<Record<string, readonly Label[]>> = {
  zh: [
    ['请输入银行卡号', 'cc-number'], ['信用卡號碼', 'cc-number'], ['卡號*', 'cc-number'], ['安全码 (CVV2)', 'cc-csc'], ['卡片背面末三碼', 'cc-csc'],
    ['有效期（月/年）', 'cc-exp'], ['有效期限', 'cc-exp'], ['持卡人姓名', 'cc-name'], ['取款密码', 'card-pin'], ['短信验证码', 'one-time-code'],
    ['身份证号', 'national-id'], ['银行预留手机号', 'tel'], ['出生日期', 'birth-date'],
  ],
  ja: [
    ['カード番号（半角数字）', 'cc-number'], ['クレジットカード番号', 'cc-number'], ['ｶｰﾄﾞ番号', 'cc-number'], ['セキュリティコード', 'cc-csc'],
    ['セキュリティーコード(CVV)', 'cc-csc'], ['有効期限（月/年）', 'cc-exp'], ['カード名義人（ローマ字）', 'cc-name'], ['カード会社', 'cc-type'],
    ['暗証番号', 'card-pin'], ['ワンタイムパスワード', 'one-time-code'], ['生年月日', 'birth-date'], ['郵便番号', 'postal-code'],
  ],
  ko: [
    ['카드번호를 입력해 주세요', 'cc-number'], ['신용카드 번호', 'cc-number'], ['유효기간(월/년)', 'cc-exp'], ['CVC 번호', 'cc-csc'], ['보안코드', 'cc-csc'],
    ['비밀번호 앞 2자리', 'card-pin'], ['카드 비밀번호 앞 두자리', 'card-pin'], ['생년월일 6자리', 'birth-date'], ['카드 소유자 이름', 'cc-name'],
    ['인증번호', 'one-time-code'], ['주민등록번호', 'national-id'], ['계좌 비밀번호', 'bank-password'],
  ],
  id: [
    ['Nomor Kartu Kredit', 'cc-number'], ['No. Kartu', 'cc-number'], ['Nombor kad', 'cc-number'], ['Masa berlaku (BB/TT)', 'cc-exp'], ['Tarikh luput', 'cc-exp'],
    ['Kode keamanan', 'cc-csc'], ['3 digit di belakang kartu', 'cc-csc'], ['Kod keselamatan', 'cc-csc'], ['Nama pada kartu', 'cc-name'], ['PIN ATM', 'card-pin'],
    ['Kode OTP', 'one-time-code'], ['No. KTP', 'national-id'],
  ],
  hi: [
    ['कार्ड नंबर', 'cc-number'], ['क्रेडिट कार्ड संख्या', 'cc-number'], ['समाप्ति तिथि (माह/वर्ष)', 'cc-exp'], ['सीवीवी', 'cc-csc'], ['सुरक्षा कोड', 'cc-csc'],
    ['कार्डधारक का नाम', 'cc-name'], ['एटीएम पिन', 'card-pin'], ['ओटीपी दर्ज करें', 'one-time-code'], ['आधार नंबर', 'national-id'], ['पिन कोड', 'postal-code'],
  ],
  ar: [
    ['رقم البطاقة', 'cc-number'], ['رقم بطاقة الائتمان', 'cc-number'], ['رقم البطاقه', 'cc-number'], ['تاريخ الإنتهاء', 'cc-exp'], ['تاريخ انتهاء الصلاحية (شهر/سنة)', 'cc-exp'],
    ['رمز الأمان', 'cc-csc'], ['الأرقام الثلاثة خلف البطاقة', 'cc-csc'], ['اسم حامل البطاقة', 'cc-name'], ['الاسم على البطاقة', 'cc-name'], ['رمز التحقق', 'one-time-code'],
    ['رقم الهوية الوطنية', 'national-id'], ['الرقم السري للبطاقة', 'card-pin'],
  ],
  fa: [
    ['شماره کارت', 'cc-number'], ['شمارهٔ کارت', 'cc-number'], ['رمز دوم', 'card-pin'], ['رمز پویا', 'card-pin'], ['CVV2', 'cc-csc'], ['کد سه رقمی پشت کارت', 'cc-csc'],
    ['تاریخ انقضا (ماه/سال)', 'cc-exp'], ['نام دارنده کارت', 'cc-name'], ['کد ملی', 'national-id'], ['شماره شبا', 'account-number'],
  ],
  he: [
    ['מספר כרטיס אשראי', 'cc-number'], ['מס׳ כרטיס', 'cc-number'], ['למספר הכרטיס', 'cc-number'], ['תוקף (חודש/שנה)', 'cc-exp'], ['3 ספרות בגב הכרטיס', 'cc-csc'],
    ['קוד אבטחה', 'cc-csc'], ['שם בעל הכרטיס', 'cc-name'], ['ת.ז. בעל הכרטיס', 'national-id'], ['קוד חד-פעמי', 'one-time-code'],
  ],
  vi: [
    ['Số thẻ', 'cc-number'], ['Số thẻ tín dụng', 'cc-number'], ['Ngày hết hạn (MM/YY)', 'cc-exp'], ['Mã bảo mật', 'cc-csc'], ['3 số mặt sau thẻ', 'cc-csc'],
    ['Tên in trên thẻ', 'cc-name'], ['Mã OTP', 'one-time-code'], ['Số CCCD', 'national-id'],
  ],
  th: [
    ['หมายเลขบัตรเครดิต', 'cc-number'], ['เลขที่บัตร', 'cc-number'], ['วันหมดอายุ (ดด/ปป)', 'cc-exp'], ['รหัสความปลอดภัย', 'cc-csc'], ['รหัสหลังบัตร 3 หลัก', 'cc-csc'],
    ['ชื่อบนบัตร', 'cc-name'], ['รหัส OTP', 'one-time-code'], ['เลขบัตรประชาชน', 'national-id'],
  ],
  fi: [
    ['Kortin numero', 'cc-number'], ['Luottokorttinumerosi', 'cc-number'], ['Korttinumeroa', 'cc-number'], ['Voimassa (KK/VV)', 'cc-exp'], ['Vanhenee', 'cc-exp'],
    ['Turvakoodi (CVC)', 'cc-csc'], ['Kortinhaltijan nimi', 'cc-name'], ['Tunnusluku', 'card-pin'], ['Henkilötunnus', 'national-id'], ['Verkkopankkitunnukset', 'bank-password'],
  ],
  sv: [
    ['Kortnummer', 'cc-number'], ['Kreditkortsnumret', 'cc-number'], ['Giltigt till (MM/ÅÅ)', 'cc-exp'], ['Utgångsdatum', 'cc-exp'], ['Säkerhetskod', 'cc-csc'],
    ['Kortinnehavarens namn', 'cc-name'], ['Engångskod', 'one-time-code'], ['Personnummer', 'national-id'],
  ],
  da: [
    ['Kortnummer', 'cc-number'], ['Dit kortnr.', 'cc-number'], ['Udløbsdato (MM/ÅÅ)', 'cc-exp'], ['Kontrolcifre', 'cc-csc'], ['Sikkerhedskode', 'cc-csc'],
    ['Kortholders navn', 'cc-name'], ['Pinkode', 'card-pin'], ['CPR-nummer', 'national-id'],
  ],
  no: [
    ['Kortnummer', 'cc-number'], ['Kredittkortnummer', 'cc-number'], ['Utløpsdato (MM/ÅÅ)', 'cc-exp'], ['Sikkerhetskode', 'cc-csc'], ['Tryggleikskode', 'cc-csc'],
    ['Navn på kortet', 'cc-name'], ['Namn på kortet', 'cc-name'], ['Fødselsnummer', 'national-id'], ['Engangskode', 'one-time-code'],
  ],
};

/** Cards that pay nothing, and numbers that are none of a card's. */
// biome-ignore format: a row a language
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  zh: ['会员卡号', '身份证号码', '礼品卡卡号', '医保卡号', '图书证号', '快递单号', '优惠码', '邮政编码'],
  ja: ['ポイントカード番号', '会員番号', 'ギフトカード番号', 'マイナンバーカード', 'お問い合わせ番号', '図書館カード番号', 'クーポンコード'],
  ko: ['멤버십 카드번호', '포인트카드 번호', '기프트카드 번호', '교통카드 번호', '운송장번호', '현금영수증 카드번호', '쿠폰번호'],
  id: ['Nomor kartu anggota', 'Nomor Kartu Keluarga', 'No. Kartu BPJS', 'Kode voucher', 'Nombor kad pengenalan', 'Nomor resi'],
  hi: ['आधार कार्ड नंबर', 'पैन कार्ड नंबर', 'गिफ़्ट कार्ड नंबर', 'सिम कार्ड नंबर', 'सदस्यता कार्ड नंबर', 'पिन कोड', 'ट्रैकिंग नंबर'],
  ar: ['رقم بطاقة الهوية', 'رقم بطاقة العضوية', 'رقم بطاقة التأمين', 'رقم بطاقة الشحن', 'رمز القسيمة', 'رقم التتبع'],
  fa: ['شماره کارت ملی', 'شماره کارت هدیه', 'شماره سیم کارت', 'شماره کارت عضویت', 'کد تخفیف', 'کد رهگیری'],
  he: ['מספר כרטיס מועדון', 'כרטיס מתנה', 'מספר כרטיס רב-קו', 'קוד קופון', 'מספר הזמנה', 'כרטיס ביקור'],
  vi: ['Số thẻ thành viên', 'Số thẻ bảo hiểm y tế', 'Số thẻ căn cước công dân', 'Mã giảm giá', 'Mã vận đơn', 'Số thẻ sinh viên'],
  th: ['เลขบัตรประชาชน', 'หมายเลขบัตรสมาชิก', 'หมายเลขบัตรของขวัญ', 'รหัสส่วนลด', 'หมายเลขพัสดุ', 'บัตรห้องสมุด'],
  fi: ['Lahjakortin numero', 'Kirjastokortin numero', 'Kanta-asiakaskortin numero', 'Alennuskoodi', 'Seurantanumero', 'Henkilökortin numero'],
  sv: ['Presentkortsnummer', 'Lånekortsnummer', 'Medlemskort', 'Rabattkod', 'Kollinummer', 'ID-kort'],
  da: ['Gavekortnummer', 'Lånerkort', 'Medlemskort nummer', 'Rabatkode', 'Rejsekort nummer', 'Kørekort nummer'],
  no: ['Gavekortnummer', 'Lånekort nummer', 'Medlemskort nummer', 'Rabattkode', 'Sporingsnummer', 'Førerkort nummer'],
};

/** What shops, couriers and those who imitate them write in the page. */
// biome-ignore format: a row a language
const PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  en: [['Amount', 'total'], ['Purchase amount', 'total'], ['Your donation', 'total'], ['You’ll pay', 'due'], ['Pay today', 'due'], ['Net payable', 'due'], ['Minimum amount', 'subtotal']],
  zh: [['应付金额：¥128.00', 'due'], ['商品小計', 'subtotal'], ['立即支付', 'pay'], ['重新派送费', 'fee-redelivery'], ['支付成功', 'confirmed'], ['消費金額', 'total'], ['缴费金额', 'due'], ['應繳總額', 'due'], ['捐款金額', 'total']],
  ja: [['お支払い金額', 'due'], ['小計', 'subtotal'], ['注文を確定する', 'order'], ['再配達手数料', 'fee-redelivery'], ['残りわずか', 'few-left'], ['納付金額', 'due'], ['寄付金額', 'total']],
  ko: [['총 결제금액', 'due'], ['배송비', 'shipping'], ['결제하기', 'pay'], ['관부가세 납부', 'fee-customs'], ['무통장입금', 'bank-transfer'], ['후원금액', 'total']],
  id: [['Total Pembayaran', 'due'], ['Bayar Sekarang', 'pay'], ['Biaya bea cukai', 'fee-customs'], ['Alamat tidak lengkap', 'fee-address'], ['Nominal donasi', 'total'], ['Nominal', 'total']],
  hi: [['कुल देय राशि', 'due'], ['अभी भुगतान करें', 'pay'], ['सीमा शुल्क', 'fee-customs'], ['अधूरा पता', 'fee-address'], ['दान राशि', 'total'], ['लेनदेन राशि', 'total']],
  ar: [['المبلغ الإجمالي', 'total'], ['ادفع الآن', 'pay'], ['رسوم جمركية', 'fee-customs'], ['إعادة جدولة التسليم', 'fee-redelivery'], ['المبلغ', 'total'], ['قيمة الفاتورة', 'total'], ['مبلغ التبرع', 'total']],
  fa: [['مبلغ قابل پرداخت', 'due'], ['تأیید و پرداخت', 'pay'], ['کارت به کارت', 'bank-transfer'], ['هزینه گمرکی', 'fee-customs'], ['مبلغ خرید', 'total']],
  he: [['סה״כ לתשלום', 'due'], ['המשך לתשלום', 'pay'], ['דמי מכס', 'fee-customs'], ['כתובת שגויה', 'fee-address'], ['סכום התרומה', 'total']],
  vi: [['Tổng thanh toán', 'due'], ['Đặt hàng ngay', 'order'], ['Phí hải quan', 'fee-customs'], ['Giao hàng không thành công', 'fee-redelivery'], ['Số tiền ủng hộ', 'total']],
  th: [['ยอดชำระเงินทั้งหมด', 'due'], ['ชำระเงินตอนนี้', 'pay'], ['ค่าธรรมเนียมศุลกากร', 'fee-customs'], ['เหลือเพียง 2 ชิ้น', 'few-left'], ['ยอดบริจาค', 'total'], ['ยอดชำระ', 'due']],
  fi: [['Maksettava yhteensä', 'due'], ['Siirry kassalle', 'checkout'], ['Tullimaksu', 'fee-customs'], ['Uudelleentoimitusmaksu', 'fee-redelivery'], ['Lahjoitussumma', 'total']],
  sv: [['Att betala', 'due'], ['Till kassan', 'checkout'], ['Tullavgift', 'fee-customs'], ['Nytt leveransförsök', 'fee-redelivery'], ['Gåvobelopp', 'total']],
  da: [['I alt til betaling', 'total'], ['Gå til kassen', 'checkout'], ['Toldgebyr', 'fee-customs'], ['Læg i kurv', 'cart'], ['Du betaler', 'due']],
  no: [['Totalt å betale', 'due'], ['Fullfør kjøp', 'order'], ['Tollavgift', 'fee-customs'], ['Prøveperiode', 'trial'], ['Gavebeløp', 'total']],
};

const kindsOf = (text: string): FieldWord[] => findInText(text).flatMap(({ ids }) => [...ids]);

/** A label is no card's where nothing speaks for one, or where counter-evidence does too. */
const AGAINST: readonly FieldWord[] = ['loyalty', 'gift-card', 'national-id', 'tax-number'];

describe.each(Object.entries(LABELS))('labels of %s', (_, labels) => {
  it.each(labels)('takes "%s" for %s', (text, kind) => {
    expect(findInText(text)[0]?.ids).toContain(kind);
  });
});

describe.each(Object.entries(LOOK_ALIKES))('look-alikes of %s', (_, texts) => {
  it.each(texts)('takes "%s" for no payment card', (text) => {
    const kinds = kindsOf(text);
    expect(kinds).not.toContain('cc-csc');
    expect(kinds.includes('cc-number') && !kinds.some((kind) => AGAINST.includes(kind))).toBe(false);
  });
});

describe.each(Object.entries(PHRASES))('phrases of %s', (_, phrases) => {
  it.each(phrases)('hears "%s" as %s', (text, id) => {
    expect(findPhrases(text)[0]?.ids).toContain(id);
  });
});
