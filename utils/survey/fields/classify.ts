import type { FieldKind } from '../../facts/field-kinds';
import type { FieldWord } from '../../lexicon/language';
import { findInIdentifier, findInText } from '../../lexicon/vocabulary';
import { type Candidate, lengthOf } from './candidates';
import { type Evidence, readEvidence, SOURCES, type Source } from './evidence';
import { shapeOf } from './shape';

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
  /** The words that told the kind. */
  words: string;
}

/** How much a source's word weighs: what a person reads beside the field counts most. */
const WEIGHT: Readonly<Record<Source, number>> = {
  autocomplete: 14,
  data: 5,
  label: 6,
  aria: 5,
  placeholder: 5,
  name: 5,
  id: 4,
  title: 2,
  near: 4,
};
const IDENTIFIERS: ReadonlySet<Source> = new Set(['data', 'name', 'id']);

/** Tokens of `autocomplete` (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill). */
const AUTOCOMPLETE: Readonly<Record<string, FieldWord>> = {
  'cc-number': 'cc-number',
  'cc-csc': 'cc-csc',
  'cc-exp': 'cc-exp',
  'cc-exp-month': 'cc-exp-month',
  'cc-exp-year': 'cc-exp-year',
  'cc-name': 'cc-name',
  'cc-given-name': 'cc-name',
  'cc-family-name': 'cc-name',
  'cc-type': 'cc-type',
  'one-time-code': 'one-time-code',
  'current-password': 'password',
  'new-password': 'password',
  email: 'email',
  tel: 'tel',
  name: 'name',
  'given-name': 'name',
  'family-name': 'name',
  username: 'name',
  'street-address': 'address',
  'address-line1': 'address',
  'address-line2': 'address',
  'postal-code': 'postal-code',
  country: 'country',
  'country-name': 'country',
  bday: 'birth-date',
};

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

/** What speaks against a card: cards that pay nothing, and numbers that are none of a card's. */
const AGAINST: readonly FieldWord[] = ['gift-card', 'loyalty', 'national-id'];
const LEAST = 2.5;

const weigh = (
  evidence: Evidence,
): { scores: Map<FieldWord, number>; words: Map<FieldWord, string>; declared: boolean } => {
  const scores = new Map<FieldWord, number>();
  const words = new Map<FieldWord, string>();
  const add = (id: FieldWord, weight: number, word?: string): void => {
    scores.set(id, (scores.get(id) ?? 0) + weight);
    if (word && !words.has(id)) words.set(id, word);
  };
  let declared = false;
  for (const source of SOURCES) {
    const text = evidence[source];
    if (text === undefined) continue;
    if (source === 'autocomplete') {
      for (const token of text.split(/\s+/)) {
        const kind = AUTOCOMPLETE[token];
        if (kind === undefined) continue;
        add(kind, token.startsWith('cc-') ? WEIGHT.autocomplete : 5);
        declared ||= token.startsWith('cc-');
      }
      continue;
    }
    const found = IDENTIFIERS.has(source) ? findInIdentifier(text) : findInText(text);
    const best = new Map<FieldWord, { weight: number; word: string }>();
    // Of the text before a field, what stands nearest to it counts most; of its own label, what comes first.
    const telling = source === 'near' ? found.length - 1 : 0;
    const isCard = found.some(({ ids }) => ids.includes('card'));
    found.forEach(({ ids, share, words: word }, index) => {
      const weight = WEIGHT[source] * (0.5 + 0.5 * share) * (index === telling ? 1 : 0.7);
      const keep = (id: FieldWord): void => {
        if (weight > (best.get(id)?.weight ?? 0)) best.set(id, { weight, word });
      };
      ids.forEach(keep);
      // "Name" and "card" in one text is the card's name, however a language puts them together.
      if (isCard && ids.includes('name')) keep('cc-name');
      if (ids.includes('card') && share === 1 && IDENTIFIERS.has(source)) keep('cc-number');
    });
    for (const [id, { weight, word }] of best) add(id, weight, word);
  }
  return { scores, words, declared };
};

const isFieldKind = (id: FieldWord): id is FieldWord & FieldKind => id !== 'loyalty' && id !== 'card';

/** Takes one field for what the most evidence speaks for. Reads no value. */
export const readField = (candidate: Candidate): Reading => {
  const evidence = readEvidence(candidate);
  const { scores, words, declared } = weigh(evidence);
  const shape = shapeOf(candidate);
  if (shape) {
    scores.set(shape.kind, (scores.get(shape.kind) ?? 0) + shape.weight);
    if (!words.has(shape.kind)) words.set(shape.kind, shape.seen);
  }
  const against = Math.max(...AGAINST.map((id) => scores.get(id) ?? 0));
  if (against > 0 && !declared) scores.set('cc-number', (scores.get('cc-number') ?? 0) - 2 * against);
  // A card's name is a name: what speaks for the one speaks for the other.
  if ((scores.get('cc-name') ?? 0) >= LEAST)
    scores.set('cc-name', (scores.get('cc-name') ?? 0) + (scores.get('name') ?? 0));
  const length = lengthOf(candidate);
  if (length > 0 && length < 12 && length !== 4 && !declared)
    scores.set('cc-number', (scores.get('cc-number') ?? 0) - 4);
  if (length > 8 && !declared) scores.set('cc-csc', (scores.get('cc-csc') ?? 0) - 2);

  const possible = BY_TYPE[candidate.type];
  let kind: FieldKind = DEFAULT_KIND[candidate.type] ?? 'other';
  let score = 0;
  for (const [id, sum] of scores) {
    if (sum < LEAST || sum <= score || !isFieldKind(id) || (possible && !possible.includes(id))) continue;
    kind = id;
    score = sum;
  }
  // What a person reads beside the field says it best, whichever source told the kind.
  const read = [evidence.label, evidence.aria, evidence.placeholder, words.get(kind as FieldWord)];
  const word = [...read, ...Object.values(evidence)].find((text) => text) ?? '';
  return { candidate, kind, score, scores, declared, words: word };
};
