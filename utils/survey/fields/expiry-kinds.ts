import type { FieldKind } from '../../facts/field-kinds';
import type { FieldWord } from '../../lexicon/language';

/** A card's expiry, whole or in its parts. */
export const EXPIRY: ReadonlySet<FieldKind & FieldWord> = new Set(['cc-exp', 'cc-exp-month', 'cc-exp-year']);

export const isExpiry = (kind: FieldKind | FieldWord): boolean => EXPIRY.has(kind as FieldKind & FieldWord);
