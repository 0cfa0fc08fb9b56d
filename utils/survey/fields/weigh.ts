import type { FieldWord } from '../../lexicon/language';
import { type Found, findInIdentifier, findInText } from '../../lexicon/vocabulary';
import { AGAINST } from './against';
import { type Evidence, SOURCES, type Source } from './evidence';
import { outweighNames } from './outweigh-names';

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
  around: 5,
  near: 4.2,
};
const IDENTIFIERS: ReadonlySet<Source> = new Set(['data', 'name', 'id']);

/** Tokens of `autocomplete` (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill). */
const AUTOCOMPLETE: ReadonlyMap<string, FieldWord> = new Map(
  Object.entries<FieldWord>({
    'cc-number': 'cc-number',
    'cc-csc': 'cc-csc',
    'cc-exp': 'cc-exp',
    'cc-exp-month': 'cc-exp-month',
    'cc-exp-year': 'cc-exp-year',
    'cc-name': 'cc-name',
    'cc-given-name': 'name',
    'cc-family-name': 'name',
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
  }),
);

const NAME_TOKEN = /\b(?:given|family|additional)-name\b/;

/** A text beside a field that is longer than this speaks of more than the field. */
const SHORT = 48;
const BESIDE: ReadonlySet<Source> = new Set(['around', 'near']);

const OF_HOLDER: readonly FieldWord[] = [
  'national-id',
  'tax-number',
  'birth-date',
  'tel',
  'email',
  'card-pin',
  'issuer',
];

/** A word found, folded, and the text that says it. */
interface Said {
  word: string;
  text: string;
}

/** What speaks for each kind of field, and the words that say so. */
interface Weighed {
  scores: Map<FieldWord, number>;
  words: Map<FieldWord, Said>;
  /** Said by the page in the browser's own terms, `autocomplete="cc-…"`. */
  declared: boolean;
}

type Best = Map<FieldWord, { weight: number; word: string }>;

const keepBest = (best: Best, id: FieldWord, weight: number, word: string): void => {
  if (weight > (best.get(id)?.weight ?? 0)) best.set(id, { weight, word });
};

/**
 * Other cards that the words of a card's number hide, since the longest word that begins first is found: "N° de carte de
 * réduction" begins as a card's number does.
 */
const hiddenCards = (text: string, told: readonly Found<FieldWord>[]): Found<FieldWord>[] => {
  const [first] = told;
  if (!first?.ids.includes('cc-number')) return [];
  const behind = text.slice(text.search(/[\s.:]/) + 1);
  return findInText(behind).filter(
    ({ ids, words }) =>
      ids.some((id) => AGAINST.includes(id)) && !told.some((found) => found.words === words),
  );
};

/** The words that a person reads, each kind with the weight of its best word. The more of the text a kind fills, the better. */
const weighText = (source: Source, text: string): Best => {
  const told = findInText(text);
  const found = [...told, ...hiddenCards(text, told)];
  const best: Best = new Map();
  const isBeside = BESIDE.has(source);
  const isLong = isBeside && text.length > SHORT;
  // Of a long text before a field, what stands nearest to it counts most; of its own label, what comes first.
  const telling = source === 'near' && isLong ? found.length - 1 : 0;
  const tells = (id: FieldWord): boolean => found.some(({ ids }) => ids.includes(id));
  const filled = (...about: FieldWord[]): number =>
    found
      .filter(({ ids }) => about.some((id) => ids.includes(id)))
      .reduce((sum, { share }) => sum + share, 0);
  // "Name" and "card", or "holder", in one text is the card's name, however a language puts them together.
  const isCardName = tells('name') && (tells('card') || tells('cc-name'));
  // "Holder's ID", "holder's phone": what is asked of the holder is not the name.
  const isOfHolder = OF_HOLDER.some(tells);
  // "Exp. (MM/AA)", whichever parts of it a language puts together.
  const isWhole = tells('cc-exp-month') && tells('cc-exp-year');
  found.forEach(({ ids, words, begins }, index) => {
    const place = index === telling || index >= told.length ? 1 : isBeside && !isLong ? 0.85 : 0.7;
    // "CVV What is this?": what begins a short text, or that of the field's own box, is what it is about, and the rest is help.
    const least = isBeside && begins && !(isLong && source === 'near') ? 0.6 : isLong ? 0.4 : 0.5;
    const weigh = (filling: number): number => WEIGHT[source] * (least + (1 - least) * filling) * place;
    for (const id of ids) {
      if (isOfHolder && id === 'cc-name') continue;
      // "Credit card" alone asks for its number; with "name" it says whose name.
      if (isCardName && id === 'cc-number' && ids.includes('card')) continue;
      keepBest(best, id, weigh(filled(id)), words);
    }
    if (isWhole && ids.includes('cc-exp-month')) {
      keepBest(best, 'cc-exp', weigh(filled('cc-exp-month', 'cc-exp-year', 'cc-exp')), words);
    }
    if (isCardName && !isOfHolder && ids.includes('name')) {
      keepBest(best, 'cc-name', weigh(filled('card', 'name', 'cc-name')), words);
    }
  });
  return best;
};

const isAbout = ({ ids }: Found<FieldWord>): boolean => ids.some((id) => id !== 'card');

/** A programmer's words: what comes first is where the field belongs, and the last of them says what it is. */
const weighIdentifier = (source: Source, name: string): Best => {
  const found = findInIdentifier(name);
  const best: Best = new Map();
  const telling = Math.max(found.findLastIndex(isAbout), found.some(isAbout) ? 0 : found.length - 1);
  const has = (id: FieldWord): boolean => found.some(({ ids }) => ids.includes(id));
  // `creditCard.billingAddress.firstName` is whom the bill goes to.
  const isCard = (has('card') || has('cc-name')) && !has('address');
  found.forEach(({ ids, share, words }, index) => {
    const weight = WEIGHT[source] * (index === telling ? 0.8 + 0.2 * share : 0.35 + 0.35 * share);
    for (const id of ids) keepBest(best, id, weight, words);
    if (isCard && ids.includes('name')) keepBest(best, 'cc-name', weight, words);
    if (ids.includes('card') && share === 1) keepBest(best, 'cc-number', weight, words);
  });
  return best;
};

/** Adds up what all sources say of one field, each for itself; the text before it is asked where its own box tells nothing. */
export const weigh = (evidence: Evidence, type: string): Weighed => {
  const scores = new Map<FieldWord, number>();
  const words = new Map<FieldWord, Said>();
  const add = (id: FieldWord, weight: number): void => {
    scores.set(id, (scores.get(id) ?? 0) + weight);
  };
  let declared = false;
  /** What the words say that a person reads, and how much of its weight each had there, hints aside: 1 in a text that says nothing else. */
  const read = new Map<FieldWord, number>();
  for (const source of SOURCES) {
    const text = evidence[source];
    if (text === undefined) continue;
    if (source === 'autocomplete') {
      for (const token of text.split(/\s+/)) {
        const kind = AUTOCOMPLETE.get(token);
        if (kind === undefined) continue;
        add(kind, token.startsWith('cc-') ? WEIGHT.autocomplete : 5);
        declared ||= token.startsWith('cc-');
      }
      continue;
    }
    const isName = IDENTIFIERS.has(source);
    const isHint = source === 'title' || text === evidence.title;
    const found = isName ? weighIdentifier(source, text) : weighText(source, text);
    if (found.has('tax-number')) found.delete('national-id');
    for (const [id, { weight, word }] of found) {
      add(id, weight);
      if (!isName && id !== 'card')
        read.set(id, Math.max(read.get(id) ?? 0, isHint ? 0 : weight / WEIGHT[source]));
      // What a person reads says it better than any name.
      if (!isName || !words.has(id)) words.set(id, { word, text });
    }
    if (source === 'around' && found.size > 0) break;
  }
  outweighNames(scores, { read, declared, type, placeholder: evidence.placeholder ?? '' });
  // A form that says "given name" in the browser's own terms does not mean the card's, whatever its names begin with.
  if (NAME_TOKEN.test(evidence.autocomplete ?? '')) scores.delete('cc-name');
  return { scores, words, declared };
};
