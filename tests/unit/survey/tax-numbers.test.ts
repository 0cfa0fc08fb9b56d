import { describe, expect, it } from 'vitest';
import { findPhrases } from '@/utils/lexicon/vocabulary';
import { survey } from '@/utils/survey/survey';
import { codesOf, SHOPPER } from '../checks/codes';
import { laidOut } from './laid-out';

const CARD =
  '<label>Card number <input autocomplete="cc-number"></label><label>Expiry <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label>';

const pageWith = (language: string, field: string) =>
  survey(
    laidOut(
      `<html lang="${language}"><form>${CARD}${field}<button>OK</button></form>`,
      'https://shop.example/checkout',
    ),
    'fields',
  );

const codesBeside = (language: string, field: string, homeCountry = 'DE'): string[] =>
  codesOf(pageWith(language, field), [], { ...SHOPPER, homeCountry }).filter((code) =>
    code.startsWith('form.asks-too-much'),
  );

/** What honest checkouts write beside the number of a company, for its invoice. */
// biome-ignore format: a row a language reads better than a line a word
const COMPANYS: Readonly<Record<string, readonly string[]>> = {
  ar: ['الرقم الضريبي', 'الرقم الضريبي (اختياري)', 'رقم التسجيل الضريبي', 'رقم ضريبة القيمة المضافة', 'رقم السجل التجاري'],
  cs: ['IČO', 'DIČ', 'DIČ/IČO', 'IČ / DIČ', 'IČ DPH', 'Identifikační číslo (IČO)', 'IČO (nepovinné)'],
  da: ['CVR', 'CVR-nr.', 'CVR-nummer', 'CVR nummer (valgfrit)', 'Momsnummer', 'EAN-nummer', 'SE-nr.'],
  de: ['USt-IdNr.', 'USt-IdNr./Steuernummer', 'Umsatzsteuer-ID', 'USt-ID (optional)', 'Steuernummer', 'UID-Nummer', 'Umsatzsteuer-Identifikationsnummer', 'MwSt-Nr.', 'Handelsregisternummer'],
  el: ['ΑΦΜ', 'Α.Φ.Μ.', 'ΑΦΜ (για τιμολόγιο)', 'ΑΦΜ / ΔΟΥ', 'Δ.Ο.Υ.', 'Αριθμός ΓΕΜΗ'],
  en: ['VAT number', 'Tax ID', 'VAT number / Tax ID', 'VAT ID number (optional)', 'VAT reg. no.', 'Tax ID number', 'GSTIN', 'GST number', 'ABN', 'Company registration number', 'Company ID number', 'EORI number', 'EIN number', 'Taxpayer identification number (TIN)'],
  es: ['CIF', 'NIF/CIF', 'NIF/CIF de empresa', 'CIF / NIF', 'DNI/CIF', 'RFC (para factura)', 'CUIT', 'RUC', 'NIT', 'Número de IVA intracomunitario', 'Número de identificación fiscal'],
  fa: ['کد اقتصادی', 'شناسه ملی شرکت', 'شماره ثبت شرکت'],
  fi: ['Y-tunnus', 'Yrityksen Y-tunnus', 'ALV-tunnus', 'Y-tunnus (valinnainen)', 'Y-tunnus / henkilötunnus'],
  fr: ['SIRET', 'N° SIRET', 'Numéro SIREN', 'N° de TVA intracommunautaire', 'Numéro de TVA', 'TVA intracommunautaire', "Numéro d'entreprise", "Numéro d'identification fiscale"],
  he: ['ח.פ.', 'ח.פ. / עוסק מורשה', 'מספר עוסק מורשה', 'ח.פ / ת.ז', 'עוסק פטור', 'מספר חברה'],
  hi: ['जीएसटी नंबर', 'GSTIN', 'GST नंबर (वैकल्पिक)'],
  hu: ['Adószám', 'Adószám (céges vásárlás esetén)', 'Közösségi adószám', 'Cég adószáma', 'Cégjegyzékszám'],
  id: ['NPWP', 'Nomor NPWP', 'No. NPWP perusahaan', 'NIK / NPWP'],
  it: ['P.IVA', 'Partita IVA', 'P.IVA / codice SDI', 'Codice fiscale / P.IVA', 'Partita IVA o codice fiscale', 'Codice destinatario (SDI)', 'Codice univoco'],
  ja: ['法人番号', 'インボイス登録番号', '適格請求書発行事業者登録番号'],
  ko: ['사업자등록번호', '사업자 번호', '법인등록번호', '사업자등록번호 (세금계산서)'],
  nl: ['BTW-nummer', 'Btw-nummer (optioneel)', 'BTW-identificatienummer', 'KvK-nummer', 'Ondernemingsnummer', 'BTW-nr.'],
  no: ['Org.nr', 'Org.nr.', 'Organisasjonsnummer', 'MVA-nummer', 'Org.nr / fødselsnummer'],
  pl: ['NIP', 'NIP (do faktury)', 'Numer NIP', 'NIP firmy', 'NIP / PESEL', 'REGON', 'NIP UE', 'Numer VAT UE'],
  pt: ['CNPJ', 'CPF/CNPJ', 'CPF ou CNPJ', 'Nº de contribuinte', 'NIF da empresa', 'NIPC', 'Inscrição estadual'],
  ro: ['CUI', 'CUI / CIF', 'Cod fiscal', 'CUI firmă', 'Nr. Reg. Com.', 'Cod unic de înregistrare', 'CUI/CNP'],
  ru: ['ИНН', 'ИНН/КПП', 'ИНН организации', 'КПП', 'ОГРН'],
  sv: ['Organisationsnummer', 'Org.nr', 'Org.nr.', 'Momsregistreringsnummer', 'Moms-/momsregistreringsnummer', 'VAT-nummer', 'Person-/organisationsnummer'],
  th: ['เลขประจำตัวผู้เสียภาษี', 'เลขประจำตัวผู้เสียภาษี (ถ้ามี)', 'เลขทะเบียนนิติบุคคล'],
  tr: ['Vergi No', 'Vergi numarası', 'Vergi Dairesi', 'Vergi No / T.C. Kimlik No', 'VKN/TCKN'],
  uk: ['ІПН', 'ІПН/ЄДРПОУ', 'Код ЄДРПОУ', 'Податковий номер'],
  vi: ['Mã số thuế', 'Mã số thuế công ty', 'MST', 'Mã số doanh nghiệp'],
  zh: ['統一編號', '公司統編', '税号', '纳税人识别号', '统一社会信用代码'],
};

/** The names that programmers give such fields. */
// biome-ignore format: one list, one glance
const NAMES = [
  'vat', 'vatNumber', 'billing_vat', 'vat_id', 'taxId', 'tax_number', 'taxvat', 'company_tax_id', 'nip', 'siret', 'siren',
  'cif', 'ust_id', 'ustid', 'cnpj', 'cpf_cnpj', 'gstin', 'inn', 'kpp', 'dic', 'ico', 'btw', 'kvk', 'orgnr', 'cvr', 'y_tunnus',
  'adoszam', 'piva', 'partita_iva', 'afm', 'cui', 'rfc', 'billing[vat_number]',
];

/** A person's own number, which no foreign shop needs for a card. */
// biome-ignore format: a row a language reads better than a line a word
const PERSONS: readonly (readonly [language: string, label: string])[] = [
  ['en', 'Passport number'], ['en', 'Social Security Number'], ['en', 'ID card number'], ['en', 'National ID'],
  ['de', 'Personalausweisnummer'], ['de', 'Steuer-ID'], ['fr', "N° de carte d'identité"], ['fr', 'Numéro de sécurité sociale'],
  ['fr', 'Numéro fiscal'], ['pl', 'PESEL'], ['pl', 'Numer dowodu osobistego'], ['cs', 'Rodné číslo'], ['ro', 'CNP'],
  ['hu', 'Személyi igazolvány száma'], ['hu', 'Adóazonosító jel'], ['nl', 'BSN'], ['el', 'ΑΜΚΑ'], ['el', 'Αριθμός διαβατηρίου'],
  ['ru', 'Паспорт'], ['ru', 'СНИЛС'], ['uk', 'Номер паспорта'], ['sv', 'Passnummer'], ['da', 'Pasnummer'], ['no', 'Passnummer'],
  ['fi', 'Passin numero'], ['ar', 'رقم جواز السفر'], ['vi', 'Số CCCD'], ['th', 'เลขบัตรประชาชน'], ['id', 'Nomor KTP'],
  ['ja', 'マイナンバー'], ['hi', 'आधार नंबर'],
];

/** What honest forms of one country ask of the holder. */
const HABITS: readonly (readonly [language: string, label: string])[] = [
  ['he', 'ת.ז. בעל הכרטיס'],
  ['he', 'תעודת זהות'],
  ['en', 'ת"ז'],
  ['sv', 'Personnummer'],
  ['da', 'CPR-nummer'],
  ['no', 'Fødselsnummer (11 siffer)'],
  ['fi', 'Henkilötunnus'],
];

describe.each(Object.entries(COMPANYS))("a company's number beside a card in %s", (language, labels) => {
  it.each(labels)('is not too much: %s', (label) => {
    const field = `<label>${label} <input></label>`;
    const kinds = pageWith(language, field).groups.flatMap(({ fields }) => fields.map(({ kind }) => kind));
    expect(kinds).not.toContain('national-id');
    expect(kinds.filter((kind) => kind.startsWith('cc-'))).toEqual(['cc-number', 'cc-exp', 'cc-csc']);
    expect(codesBeside(language, field)).toEqual([]);
  });
});

it.each(NAMES)('%s names no number of a person', (name) => {
  expect(codesBeside('en', `<input name="${name}">`)).toEqual([]);
});

describe("a person's number beside a card", () => {
  it.each(PERSONS)('is too much in %s: %s', (language, label) => {
    expect(codesBeside(language, `<label>${label} <input></label>`)).toEqual(['form.asks-too-much caution']);
  });

  it('is what its label says, whatever its names say', () => {
    const field = '<label>Passport number <input name="tax_id" id="vat_number"></label>';
    expect(codesBeside('en', field)).toEqual(['form.asks-too-much caution']);
  });

  it.each(HABITS)('is the habit of honest forms in %s: %s', (language, label) => {
    expect(codesBeside(language, `<label>${label} <input></label>`)).toEqual([]);
  });
});

it("is not taken for the card's number or code that stand elsewhere", () => {
  const fields =
    '<label>VAT number <input></label><label>Expiry <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label><label>ABN <input maxlength="4"></label>';
  const { groups } = survey(laidOut(`<form>${fields}</form>`), 'fields');
  const kinds = groups.flatMap((group) => group.fields.map(({ kind }) => kind));
  expect(kinds).toEqual(['other', 'cc-exp', 'cc-csc', 'other']);
});

it.each([
  ['en', 'VAT'],
  ['en', 'Sales tax'],
  ['en', 'Taxes'],
])('leaves taxes as sums alone in %s: %s', (_, text) => {
  expect(findPhrases(text)[0]?.ids).toContain('tax');
});
