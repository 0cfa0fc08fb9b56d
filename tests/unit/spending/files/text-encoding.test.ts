import { describe, expect, it } from 'vitest';
import { ENCODINGS, findEncoding as find } from '@/utils/spending/files/text-encoding';

/** Bytes of a text in an older encoding: the platform only reads those, so each letter is looked for. */
function written(text: string, encoding: string): Uint8Array {
  const bytesOf = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const note = (...bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, bytes);
  };
  for (let first = 0; first < 256; first += 1) note(first);
  for (let first = 0x81; first < 255; first += 1) {
    for (let second = 0x40; second < 255; second += 1) note(first, second);
  }
  return Uint8Array.from([...text].flatMap((letter) => bytesOf.get(letter) ?? [0x3f]));
}

let pauses = 0;
const findEncoding = (bytes: Uint8Array) =>
  find(bytes, async () => {
    pauses += 1;
  });

describe('findEncoding', () => {
  it.each([
    ['windows-1252', 'Buchungstag;Empfänger;Betrag\n24.09.2026;Café Müller;12,50'],
    ['windows-1252', 'Date;Libellé;Débit\n24/09/2026;Boulangerie Hélène à Besançon;12,50'],
    ['windows-1252', 'Fecha;Descripción;Importe\n24/09/2026;Peluquería Muñoz;12,50'],
    ['windows-1252', 'Dato;Beskrivelse;Beløb\n24.09.2026;Købmand Sørensen;12,50'],
    ['windows-1250', 'Data;Odbiorca;Kwota\n24.09.2026;Księgarnia „Pod Żółwiem”, Łódź;12,50 zł'],
    ['windows-1250', 'Datum;Příjemce;Částka;Měna\n24.09.2026;Květinářství Růže;12,50;CZK'],
    ['windows-1250', 'Dátum;Megnevezés;Összeg\n2026.09.24;Fűszerbolt és győri könyvesbolt;1250'],
    ['windows-1254', 'Tarih;Açıklama;Tutar\n24.09.2026;Işık Eczanesi, Beyoğlu şubesi;12,50'],
    ['windows-1257', 'Data;Gavėjas;Suma\n24.09.2026;Kepykla „Šaukštas“, Ąžuolų gatvė;12,50'],
    ['windows-1251', 'Дата;Описание;Сумма\n24.09.2026;Книжный магазин;1250,00'],
    ['windows-1251', 'Дата;Опис операції;Сума\n24.09.2026;Книгарня «Є», Київ;1250,00'],
    ['windows-1253', 'Ημερομηνία;Περιγραφή;Ποσό\n24/09/2026;Βιβλιοπωλείο Πρωτοπορία;12,50'],
    ['windows-1255', 'תאריך;שם בית העסק;סכום\n24.09.2026;חנות ספרים;12.50'],
    ['windows-1256', 'التاريخ,المتجر,المبلغ\n24/09/2026,مكتبة جرير,12.50'],
    ['windows-874', 'วันที่,รายการ,จำนวนเงิน\n24/09/2026,ร้านหนังสือ,125.00'],
    ['shift_jis', 'ご利用日,ご利用先,ご利用金額\n2026/09/24,竹林堂文具店,12800\n2026/09/25,ｺﾝﾋﾞﾆ,300'],
    [
      'shift_jis',
      '利用日,利用店名・商品名,利用金額\n2026/02/02,ALIEXPRESS,3450\n,現地利用額　２３．４５０変換レート　１４７円,',
    ],
    ['euc-kr', '거래일,가맹점,금액\n2026-09-24,교보문고 광화문점,12800'],
    ['gb18030', '交易日期,商户名称,金额\n2026-09-24,新华书店,128.00'],
    ['big5', '交易日期,商店名稱,金額\n2026/09/24,誠品書店的分店,1280'],
  ])('knows %s by its words', async (encoding, text) => {
    const bytes = written(text, encoding);
    expect(await findEncoding(bytes)).toEqual({ encoding, isGuess: true });
    expect(new TextDecoder(encoding).decode(bytes)).toBe(text);
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x43]],
    ['utf-16le', [0xff, 0xfe, 0x43, 0x00, 0xe9, 0x00]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x43, 0x00, 0xe9]],
  ])('takes the mark of %s at its word', async (encoding, bytes) => {
    expect(await findEncoding(Uint8Array.from(bytes))).toEqual({ encoding, isGuess: false });
  });

  it('takes for UTF-8 what is that all through', async () => {
    expect(await findEncoding(new TextEncoder().encode('Café, 竹林堂'))).toEqual({
      encoding: 'utf-8',
      isGuess: false,
    });
  });

  it('looks at a long file in pieces, each letter and line whole', async () => {
    const long = 'Tea;12.50\n'.repeat(60_000);
    pauses = 0;
    expect(await findEncoding(new TextEncoder().encode(`x${'é'.repeat(300_000)}${long}`))).toMatchObject({
      encoding: 'utf-8',
    });
    expect(pauses).toBeGreaterThan(1);
    expect(await findEncoding(written(`${long}Księgarnia „Pod Żółwiem”, Łódź`, 'windows-1250'))).toEqual({
      encoding: 'windows-1250',
      isGuess: true,
    });
  });

  it('offers encodings that the browser can read', () => {
    for (const { encoding } of ENCODINGS) expect(new TextDecoder(encoding).encoding).toBe(encoding);
  });
});
