import { describe, expect, it } from 'vitest';
import { assess } from '@/utils/assess';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../../survey/laid-out';
import { SHOPPER } from '../codes';

/** A parcel-fee scam as people of this language are sent it; the languages of `tests/sites/scams` are told there. */
interface Scam {
  language: string;
  courier: string;
  heading: string;
  /** Why money is asked for, and how much. */
  fee: string;
  labels: readonly [number: string, expiry: string, code: string];
  button: string;
  /** What an honest shop that ships with the courier says in its place. */
  shop: string;
  order: string;
}

// biome-ignore format: a scam a row
const SCAMS: readonly Scam[] = [
  { language: 'da', courier: 'PostNord', heading: 'Din pakke venter', fee: 'Der mangler betaling af told og moms: 19,50 kr.', labels: ['Kortnummer', 'Udløbsdato', 'Kontrolcifre'], button: 'Betal 19,50 kr.', shop: 'Vi sender med PostNord på 1–2 hverdage.', order: 'I alt 349,00 kr.' },
  { language: 'fa', courier: 'DHL', heading: 'بسته شما در گمرک است', fee: 'برای ترخیص کالا عوارض گمرکی ۹۰٬۰۰۰ ریال را بپردازید.', labels: ['شماره کارت', 'تاریخ انقضا', 'کد امنیتی کارت'], button: 'پرداخت ۹۰٬۰۰۰ ریال', shop: 'سفارش‌ها با DHL ارسال می‌شوند.', order: 'جمع کل ۱۲٬۰۰۰٬۰۰۰ ریال' },
  { language: 'he', courier: 'דואר ישראל', heading: 'החבילה שלך ממתינה', fee: 'יש לשלם דמי מכס בסך 7.90 ₪ כדי לקבל את החבילה.', labels: ['מספר כרטיס אשראי', 'תוקף', 'קוד אבטחה'], button: 'לתשלום 7.90 ₪', shop: 'אנו שולחים עם דואר ישראל תוך שבוע.', order: 'סה"כ לתשלום 289.00 ₪' },
  { language: 'hi', courier: 'India Post', heading: 'आपका पार्सल रुका हुआ है', fee: 'दोबारा डिलीवरी शुल्क ₹25.00 का भुगतान करें।', labels: ['कार्ड नंबर', 'समाप्ति तिथि', 'सीवीवी'], button: '₹25.00 का भुगतान करें', shop: 'हम India Post से भेजते हैं।', order: 'कुल राशि ₹1,899.00' },
  { language: 'id', courier: 'JNE', heading: 'Paket Anda tertahan', fee: 'Bayar biaya bea cukai Rp 15.000 agar paket dikirim.', labels: ['Nomor kartu', 'Masa berlaku', 'Kode keamanan'], button: 'Bayar Rp 15.000', shop: 'Kami mengirim dengan JNE setiap hari.', order: 'Total pembayaran Rp 425.000' },
  { language: 'ro', courier: 'FAN Courier', heading: 'Coletul tău așteaptă', fee: 'Taxa vamală de 7,45 lei nu a fost achitată.', labels: ['Numărul cardului', 'Data expirării', 'Cod de securitate'], button: 'Plătește 7,45 lei', shop: 'Livrăm cu FAN Courier în 24 de ore.', order: 'Total de plată 349,00 lei' },
  { language: 'th', courier: 'ไปรษณีย์ไทย', heading: 'พัสดุของคุณรออยู่', fee: 'กรุณาชำระค่าภาษีศุลกากร 29.00 บาท เพื่อรับพัสดุ', labels: ['หมายเลขบัตร', 'วันหมดอายุ', 'รหัสความปลอดภัย'], button: 'ชำระเงิน 29.00 บาท', shop: 'เราจัดส่งด้วยไปรษณีย์ไทย', order: 'ยอดรวมทั้งหมด 1,290.00 บาท' },
  { language: 'vi', courier: 'Viettel Post', heading: 'Bưu kiện của bạn đang chờ', fee: 'Vui lòng thanh toán phí hải quan 20.000 ₫ để nhận hàng.', labels: ['Số thẻ', 'Ngày hết hạn', 'Mã bảo mật'], button: 'Thanh toán 20.000 ₫', shop: 'Chúng tôi giao hàng bằng Viettel Post.', order: 'Tổng cộng 850.000 ₫' },
];

const card = ([number, expiry, code]: Scam['labels'], button: string): string =>
  `<form action="/s2" method="post"><label>${number}<input name="a1"></label><label>${expiry}<input name="a2"></label>
   <label>${code}<input name="a3" maxlength="4"></label><button>${button}</button></form>`;

const codesAt = (address: string, language: string, html: string): string[] => {
  const top = survey(laidOut(`<html lang="${language}">${html}`, address), 'fields');
  return assess({ top, frames: [] }, SHOPPER).findings.map(({ code, severity }) => `${code} ${severity}`);
};

describe.each(SCAMS)('in $language', ({ language, courier, heading, fee, labels, button, shop, order }) => {
  it('is told where a page plays the courier', () => {
    const played = `<title>${courier}</title><header><div class="logo">${courier}</div></header>
      <h1>${heading}</h1><p>${fee}</p>${card(labels, button)}`;
    expect(codesAt('https://q8f2-tt.top/p/1', language, played)).toContain('claim.small-fee danger');
  });

  it('is not told of a shop that ships with it', () => {
    const honest = `<title>Tulip &amp; Co</title><header><div class="logo">Tulip &amp; Co</div></header>
      <h1>Tulip &amp; Co</h1><p>${shop}</p><p>${order}</p>${card(labels, 'OK')}`;
    expect(codesAt('https://www.tulip-and-co.example/checkout', language, honest)).toEqual([
      'pay.own-form info',
    ]);
  });
});
