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

/** What is known of a field when its names are weighed against its words. */
interface Known {
  /** What the words say that a person reads; of these, what most of a text says, or its beginning; and a whole text. */
  read: ReadonlySet<FieldWord>;
  told: ReadonlySet<FieldWord>;
  whole: ReadonlySet<FieldWord>;
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
  { read, told, whole, declared, type, placeholder }: Known,
): void => {
  const isRead = (id: FieldWord): boolean => read.has(id);
  const isWhole = (id: FieldWord): boolean => whole.has(id);
  const drop = (ids: Iterable<FieldWord>): void => {
    for (const id of ids) scores.delete(id);
  };
  if (read.size > 0) drop(DEMANDED.filter((id) => !isRead(id)));
  // "NIF/CIF": where a company's number will do, no person's is demanded.
  if (isRead('tax-number')) drop(['national-id']);
  if (
    OF_CARD.some((id) => told.has(id)) &&
    !HARMLESS.some(isRead) &&
    !TYPED.has(type) &&
    !EXAMPLE.test(placeholder)
  )
    drop(HARMLESS);
  if (declared) return;
  if (isWhole('cc-name') && !isRead('cc-number')) drop(['cc-number']);
  if (isWhole('birth-date') && ![...EXPIRY].some(isRead)) drop(EXPIRY);
};
