import type { FieldKind } from '../../facts/field-kinds';
import type { FieldWord } from '../../lexicon/language';
import { AGAINST } from './against';
import type { Reading } from './classify';

/** Fields that may stand between a card's number and its expiry or code. */
export const REACH = 5;
const TEXTUAL = new Set(['text', 'tel', 'number', 'password']);

export const isTextual = ({ candidate }: Reading): boolean => TEXTUAL.has(candidate.type);

/** Right above what a text before a field weighs (`WEIGHT.near` in `weigh.ts`): only its own label or box says more. */
const KNOWN = 4.3;

/** Whether a field is known to ask for the number of one of these, which are no card's. */
export const isNumberOf = ({ scores }: Reading, others: readonly FieldWord[]): boolean =>
  others.some((id) => (scores.get(id) ?? 0) >= KNOWN);

const KNOWN_OTHERS: readonly FieldWord[] = [...AGAINST, 'issuer'];

/** A field of which nothing is known yet: a company's number, a member's, or a card's bank is no kind, but known. */
export const isOpen = (reading: Reading): boolean =>
  isTextual(reading) &&
  !isNumberOf(reading, KNOWN_OTHERS) &&
  (reading.kind === 'other' || (reading.kind === 'password' && reading.score < 3));

/** Whether one of the fields about a place answers to `test`. */
export const near = (
  readings: readonly Reading[],
  index: number,
  test: (reading: Reading) => boolean,
): boolean =>
  readings.some((reading, other) => other !== index && Math.abs(other - index) <= REACH && test(reading));

/** Takes the reading at a place for another kind. */
export const set = (readings: Reading[], index: number, kind: FieldKind): void => {
  const reading = readings[index];
  if (reading) readings[index] = { ...reading, kind };
};
