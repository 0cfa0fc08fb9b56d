import type { FieldKind } from '../../facts/field-kinds';
import { splitIdentifier } from '../../lexicon/fold';
import type { FieldWord } from '../../lexicon/language';
import { findMarks } from '../../lexicon/vocabulary';
import { AGAINST, NAMED_CODE, WHOLE_DATE } from './against';
import { asWritten } from './as-written';
import { type Candidate, lengthOf } from './candidates';
import { readEvidence } from './evidence';
import { EXPIRY, isExpiry } from './expiry-kinds';
import { offersFigures, offersNoDates, shapeOf } from './shape';
import { weigh } from './weigh';

/** What one field is taken for before its neighbours are asked. */
export interface Reading {
  candidate: Candidate;
  kind: FieldKind;
  /** How much speaks for `kind`; 0 where nothing does. About 5 is one clear label. */
  score: number;
  /** How much speaks for each kind of card field, for when the neighbours settle it. */
  scores: ReadonlyMap<FieldWord, number>;
  /** Said by the page in the browser's own terms, `autocomplete="cc-…"`. */
  declared: boolean;
  /** It asks for the month and year from which a card is valid. */
  starts: boolean;
  /** The words that told the kind. */
  words: string;
}

/** Kinds that an `<input>`'s own type leaves possible; types not named leave all. */
const BY_TYPE: Readonly<Record<string, readonly FieldKind[]>> = {
  password: [
    'cc-number',
    'cc-csc',
    'cc-exp-month',
    'cc-exp-year',
    'card-pin',
    'bank-password',
    'one-time-code',
    'national-id',
    'gift-card',
    'account-number',
    'password',
    'birth-date',
  ],
  email: ['email'],
  url: ['other'],
  textarea: ['address', 'other'],
  date: ['birth-date', 'cc-exp', 'other'],
  select: [
    'cc-exp-month',
    'cc-exp-year',
    'cc-exp',
    'cc-type',
    'country',
    'address',
    'birth-date',
    'name',
    'other',
  ],
};

/** What a field of this type is where no word tells. */
const DEFAULT_KIND: Readonly<Record<string, FieldKind>> = {
  password: 'password',
  email: 'email',
  search: 'search',
  tel: 'other',
};

const LEAST = 2.5;
/** Against all that may speak for a kind. */
const NEVER = -100;

/** Digits of a box for a part of a card's number, of several. */
const LONGEST_BOX = 7;

/** A length from here on is a programmer's habit for every field, 32, 64 or 255, and tells nothing of this one. */
const LOOSE = 20;

const isFieldKind = (id: FieldWord): id is FieldWord & FieldKind =>
  id !== 'issuer' && id !== 'loyalty' && id !== 'tax-number' && id !== 'card';

/** Tells a card's code from passwords, and from codes that are sent or drawn. */
const settleCode = (
  { captcha }: Candidate,
  { read, names }: { read: string; names: string },
  scores: Map<FieldWord, number>,
  declared: boolean,
): void => {
  if (NAMED_CODE.test(read)) {
    // "Secret number (CVC)", "Verification code (CVC)": what bears the code's own name is neither password nor sent.
    scores.delete('password');
    const sent = scores.get('one-time-code');
    if (sent !== undefined) scores.set('cc-csc', (scores.get('cc-csc') ?? 0) + sent);
    scores.delete('one-time-code');
  }
  const isDrawn = captcha || findMarks(`${read} | ${splitIdentifier(names)}`).has('drawn');
  if (isDrawn) scores.delete('one-time-code');
  if (declared || NAMED_CODE.test(`${read} ${names}`)) return;
  if (isDrawn || findMarks(read).has('sent')) scores.set('cc-csc', NEVER);
};

/** Takes one field for what the most evidence speaks for. Reads no value. */
export const readField = (candidate: Candidate): Reading => {
  const evidence = readEvidence(candidate);
  const { scores, words, declared } = weigh(evidence, candidate.type);
  const shape = shapeOf(candidate);
  if (shape) {
    scores.set(shape.kind, (scores.get(shape.kind) ?? 0) + shape.weight);
    if (!words.has(shape.kind)) words.set(shape.kind, { word: shape.seen, text: shape.seen });
  }
  // A list of months is no year, whatever stands beside it.
  if (shape && candidate.type === 'select' && isExpiry(shape.kind)) {
    const about = [...EXPIRY].reduce((sum, each) => sum + (scores.get(each) ?? 0), 0);
    for (const each of EXPIRY) scores.delete(each);
    scores.set(shape.kind, about);
  }
  const { label = '', around = '', near = '', name = '', id = '' } = evidence;
  const isFirstDay =
    !declared && findMarks(`${label} ${around} ${near} ${splitIdentifier(`${name} ${id}`)}`).has('first-day');
  const starts = isFirstDay && shape !== null && isExpiry(shape.kind);
  if (isFirstDay) for (const each of EXPIRY) scores.delete(each);
  const read = [label, around, near, evidence.aria, evidence.placeholder].join(' | ');
  if (!declared && (WHOLE_DATE.test(read) || (!shape && offersNoDates(candidate))))
    for (const each of EXPIRY) scores.delete(each);
  if (!declared && scores.has('cc-type') && offersFigures(candidate)) scores.delete('cc-type');
  settleCode(candidate, { read, names: `${name} ${id}` }, scores, declared);
  const against = Math.max(...AGAINST.map((id) => scores.get(id) ?? 0));
  if (against > 0 && !declared) scores.set('cc-number', (scores.get('cc-number') ?? 0) - 2 * against);
  // A card's name is a name: what speaks for the one speaks for the other.
  if ((scores.get('cc-name') ?? 0) >= LEAST)
    scores.set('cc-name', (scores.get('cc-name') ?? 0) + (scores.get('name') ?? 0));
  const length = lengthOf(candidate);
  // A card's number has twelve digits at least (ISO/IEC 7812); a box for a part of it is short.
  if (length > 0 && length < 12 && length !== 4 && !declared)
    scores.set('cc-number', length > LONGEST_BOX ? NEVER : (scores.get('cc-number') ?? 0) - 4);
  if (length > 4 && length < LOOSE && !declared) scores.set('cc-csc', (scores.get('cc-csc') ?? 0) - 4);

  const possible = BY_TYPE[candidate.type];
  let kind: FieldKind = DEFAULT_KIND[candidate.type] ?? 'other';
  let score = 0;
  for (const [id, sum] of scores) {
    if (sum < LEAST || sum <= score || !isFieldKind(id) || (possible && !possible.includes(id))) continue;
    kind = id;
    score = sum;
  }
  // What a person reads beside the field says it best, whichever source told the kind.
  const said = words.get(kind as FieldWord);
  const seen =
    evidence.label ||
    evidence.aria ||
    evidence.placeholder ||
    (said && asWritten(said.text, said.word)) ||
    Object.values(evidence).find(Boolean) ||
    '';
  return { candidate, kind, score, scores, declared, starts, words: seen };
};
