import { describe, expect, it } from 'vitest';
import type { PhraseId } from '@/utils/lexicon/language';
import { LANGUAGES } from '@/utils/lexicon/languages';
import { findPhrases } from '@/utils/lexicon/vocabulary';

type Labels = readonly [again: string, mailing: string, single: string];

/** Beside a box: something taken again and again, something sent again and again, something bought once or paid in parts. */
// biome-ignore format: a row a language reads better than a line a label
const LABELS: Readonly<Record<string, Labels>> = {
  ar: ['عضوية النادي مقابل 19 ريالا شهريا', 'أرسلوا لي النشرة البريدية كل شهر', 'شراء لمرة واحدة'],
  bg: ['Абонамент 9,90 лв. на месец', 'Месечен бюлетин', 'Еднократна покупка без абонамент'],
  cs: ['Členství za 99 Kč měsíčně', 'Zasílat newsletter každý měsíc', 'Jednorázový nákup'],
  da: ['Medlemskab til 49 kr. pr. måned', 'Send mig nyhedsbrevet hver måned', 'Engangskøb uden abonnement'],
  de: ['Mitgliedschaft für 4,99 € im Monat', 'Monatlicher Newsletter', 'Einmalkauf ohne Abo'],
  el: ['Συνδρομή 9,90 € τον μήνα', 'Ενημερωτικό δελτίο κάθε μήνα', 'Αγορά μία φορά, χωρίς συνδρομή'],
  en: ['Membership at $9.99 per month', 'Send me the monthly newsletter', 'One-time purchase, no subscription'],
  es: ['Suscripción de 9,99 € al mes', 'Recibir el boletín mensual', 'Compra única, sin suscripción'],
  et: ['Püsitellimus 9,90 € iga kuu', 'Igakuine uudiskiri', 'Ühekordne ost ilma tellimuseta'],
  fa: ['اشتراک ماهانه باشگاه', 'خبرنامه ماهانه را برایم بفرستید', 'خرید یکباره بدون اشتراک'],
  fi: ['Jäsenyys 9,90 € joka kuukausi', 'Uutiskirje joka kuukausi', 'Kertaosto ilman tilausta'],
  fr: ['Abonnement à 9,99 € par mois', 'Recevoir la newsletter chaque mois', 'Achat unique, sans abonnement'],
  he: ['מנוי חודשי ב-29 ש"ח', 'ניוזלטר חודשי', 'רכישה חד פעמית ללא מנוי'],
  hi: ['₹99 प्रति माह की सदस्यता', 'हर महीने न्यूज़लेटर भेजें', 'एक बार की खरीदारी'],
  hr: ['Pretplata 9,99 € mjesečno', 'Mjesečni newsletter', 'Jednokratna kupnja bez pretplate'],
  hu: ['Tagság havonta 1990 Ft', 'Hírlevél minden hónapban', 'Egyszeri vásárlás előfizetés nélkül'],
  id: ['Langganan Rp49.000 per bulan', 'Kirim buletin setiap bulan', 'Pembelian satu kali tanpa langganan'],
  it: ['Abbonamento a 9,99 € al mese', 'Newsletter mensile', 'Acquisto singolo, senza abbonamento'],
  ja: ['定期購入（毎月お届け）', '毎月のメールマガジンを購読する', '通常購入'],
  ko: ['정기배송 매월 자동 결제', '매월 뉴스레터 받기', '일반구매'],
  lt: ['Prenumerata 9,90 € kas mėnesį', 'Naujienlaiškis kas mėnesį', 'Vienkartinis pirkimas be prenumeratos'],
  lv: ['Abonements 9,90 € katru mēnesi', 'Jaunumu vēstules katru mēnesi', 'Vienreizējs pirkums bez abonementa'],
  nl: ['Lidmaatschap voor € 4,99 per maand', 'Maandelijkse nieuwsbrief', 'Eenmalige aankoop zonder abonnement'],
  no: ['Medlemskap for 49 kr per måned', 'Nyhetsbrev hver måned', 'Engangskjøp uten abonnement'],
  pl: ['Abonament 19,90 zł miesięcznie', 'Newsletter co miesiąc', 'Zakup jednorazowy bez subskrypcji'],
  pt: ['Assinatura por R$ 9,90 por mês', 'Receber a newsletter mensal', 'Compra única, sem assinatura'],
  ro: ['Abonament de 19,90 lei pe lună', 'Newsletter lunar', 'Achiziție unică, fără abonament'],
  ru: ['Подписка 299 ₽ в месяц', 'Ежемесячная рассылка', 'Разовая покупка без подписки'],
  sk: ['Predplatné 9,90 € mesačne', 'Newsletter každý mesiac', 'Jednorazový nákup'],
  sl: ['Naročnina 9,90 € na mesec', 'E-novice vsak mesec', 'Enkratni nakup brez naročnine'],
  sv: ['Medlemskap för 49 kr per månad', 'Nyhetsbrev varje månad', 'Engångsköp utan prenumeration'],
  th: ['สมาชิกรายเดือน 99 บาท', 'รับจดหมายข่าวทุกเดือน', 'ซื้อครั้งเดียว'],
  tr: ['Üyelik: aylık 49,90 TL', 'Aylık bülten gönderin', 'Tek seferlik satın alma'],
  uk: ['Підписка 99 грн на місяць', 'Щомісячна розсилка', 'Разова покупка без підписки'],
  vi: ['Gói đăng ký 49.000đ mỗi tháng', 'Nhận bản tin hàng tháng', 'Mua một lần'],
  zh: ['会员连续包月', '每月接收电子报', '一次性购买'],
};

const idsIn = (text: string): PhraseId[] => findPhrases(text).flatMap(({ ids }) => [...ids]);

it('has labels in every language', () => {
  expect(Object.keys(LABELS).sort()).toEqual(Object.keys(LANGUAGES).sort());
});

describe.each(Object.entries(LABELS))('%s', (_, [again, mailing, single]) => {
  it(`knows what is taken again and again: ${again}`, () => {
    expect(idsIn(again)).toContain('recurring');
    expect(idsIn(again)).not.toContain('mailing');
    expect(idsIn(again)).not.toContain('no-subscription');
  });

  it(`knows letters: ${mailing}`, () => {
    expect(idsIn(mailing)).toContain('mailing');
  });

  it(`knows a single purchase: ${single}`, () => {
    expect(idsIn(single)).toContain('no-subscription');
  });
});
