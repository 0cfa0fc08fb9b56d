import type { FieldWord } from '../../lexicon/language';
import { EXPIRY } from './expiry-kinds';

/** What no honest checkout asks for: names that a programmer gave say less of it than what a person reads. */
const DEMANDED: readonly FieldWord[] = ['card-pin', 'bank-password', 'national-id'];

/** What a card's fields ask for. */
const OF_CARD: readonly FieldWord[] = ['cc-number', 'cc-csc', 'cc-name', ...EXPIRY];

/** What a fraud calls them, so that browsers and programs take them for harmless. */
const HARMLESS: readonly FieldWord[] = ['email', 'tel', 'address', 'postal-code', 'country', 'search'];
/** Fields whose own type makes what they are called likely. */
const TYPED: ReadonlySet<string> = new Set(['select', 'email', 'tel', 'search']);
/** An example of an address or of a telephone number. */
const EXAMPLE = /@|\+\d/;

/** How much of a word's weight its place in a text leaves, from which on the text is about it, and from which on about nothing else. */
const TOLD = 0.7;
const WHOLE = 0.95;

/** What is known of a field when its names are weighed against its words. */
interface Known {
  /** What the words say that a person reads, and how much of its weight each had there, hints aside: 1 in a text that says nothing else. */
  read: ReadonlyMap<FieldWord, number>;
  declared: boolean;
  type: string;
  placeholder: string;
}

/**
 * What a person reads says what a field is. Names that say another thing are a programmer's habit, `creditCard_owner`, or a
 * fraud's disguise: takes what only they say from the scores.
 */
export const outweighNames = (
  scores: Map<FieldWord, number>,
  { read, declared, type, placeholder }: Known,
): void => {
  const isRead = (id: FieldWord): boolean => read.has(id);
  const isTold = (id: FieldWord, share: number): boolean => (read.get(id) ?? 0) >= share;
  const isWhole = (id: FieldWord): boolean => isTold(id, WHOLE);
  const drop = (ids: Iterable<FieldWord>): void => {
    for (const id of ids) scores.delete(id);
  };
  if (read.size > 0) drop(DEMANDED.filter((id) => !isRead(id)));
  // "NIF/CIF": where a company's number will do, no person's is demanded.
  if (isRead('tax-number')) drop(['national-id']);
  if (
    OF_CARD.some((id) => isTold(id, id === 'cc-name' ? WHOLE : TOLD)) &&
    !HARMLESS.some(isRead) &&
    !TYPED.has(type) &&
    !EXAMPLE.test(placeholder)
  )
    drop(HARMLESS);
  if (declared) return;
  if (isWhole('cc-name') && !isRead('cc-number')) drop(['cc-number']);
  if (isWhole('birth-date') && ![...EXPIRY].some(isRead)) drop(EXPIRY);
};
