import type { FieldKind } from '../../facts/field-kinds';
import type { FieldFacts } from '../../facts/page-facts';

/** What honest payment forms of one language ask for beside the card, though elsewhere nobody should. */
interface Habit {
  /** Where it is missing, the words alone tell. */
  language?: string;
  kind: FieldKind;
  /** The most characters that the honest form takes; what does not say how many it takes passes. */
  longest?: number;
  /** Words that tell the habit on a page that does not tell its language. */
  words?: RegExp;
}

const HABITS: readonly Habit[] = [
  // Korean cards: the first two digits of the PIN and the birth date stand in for a security code.
  { language: 'ko', kind: 'card-pin', longest: 2, words: /\p{Script=Hangul}/u },
  { language: 'ko', kind: 'national-id', words: /\p{Script=Hangul}/u },
  // Iranian cards: a second PIN for the internet alone, often sent as a one-time code.
  { language: 'fa', kind: 'card-pin', words: /pin ?2|رمز دوم|پویا/i },
  { language: 'fa', kind: 'one-time-code', words: /pin ?2|رمز دوم|پویا/i },
  // Chinese quick payment: the bank matches name, identity number and phone, and sends a code to that phone.
  { language: 'zh', kind: 'national-id', words: /身份证|身份證|证件|證件/ },
  { language: 'zh', kind: 'one-time-code', words: /验证码|驗證碼/ },
  // The payer's tax or identity number belongs to the payment or its invoice: CPF, DNI, RUT, cédula, T.C. kimlik, codice fiscale.
  { language: 'pt', kind: 'national-id', words: /\b(?:cpf|nif)\b/i },
  { language: 'es', kind: 'national-id', words: /\b(?:dni|rut|run|cuil|c[eé]dula|curp|nif|nie)\b/i },
  { language: 'tr', kind: 'national-id', words: /kimlik|tckn/i },
  { language: 'it', kind: 'national-id', words: /codice fiscale/i },
  // Israeli cards: clearing compares the holder's identity number.
  {
    language: 'he',
    kind: 'national-id',
    words: /תעודת זהות|מספר זהות|(?<!\p{L})ת[.׳״"' ]{0,2}ז(?!\p{L})/u,
  },
  // Invoices and instalments in the North: credit is checked by this number, and by no passport's.
  {
    kind: 'national-id',
    words: /personn(?:umme)?r|personbeteckning|f[øo]dselsn(?:umme)?r|\bcpr\b|henkil[öo]tunnu|\bhetu\b/i,
  },
  // BLIK, paying by telephone, is offered beside the card: its code is none of the card's.
  { kind: 'one-time-code', words: /\bblik\b/i },
];

/** Whether asking for this field beside a card is what honest forms of the page's language do. */
export const isHonestHabit = ({ kind, evidence, length }: FieldFacts, language: string): boolean =>
  HABITS.some(
    (habit) =>
      habit.kind === kind &&
      length <= (habit.longest ?? Number.POSITIVE_INFINITY) &&
      (language.toLowerCase().split('-')[0] === habit.language || habit.words?.test(evidence)),
  );

/** Countries whose customs want the recipient's own number on parcels from abroad, so that couriers ask for it. */
const CUSTOMS_ASK: ReadonlySet<string> = new Set([
  'AR',
  'BR',
  'CL',
  'CN',
  'ID',
  'IN',
  'KR',
  'RU',
  'TR',
  'TW',
]);

export const isNeededByCustoms = (homeCountry: string): boolean => CUSTOMS_ASK.has(homeCountry);
