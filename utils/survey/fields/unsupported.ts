import type { FieldKind } from '../../facts/field-kinds';
import { closest, textIn } from '../dom';
import { namesOtherCard } from './against';
import type { Candidate } from './candidates';
import type { Reading } from './classify';
import { isExpiry } from './expiry-kinds';
import { near, set } from './readings';

/** What the surroundings of a group say. */
export interface Surroundings {
  /** A payment step for other reasons: its address, its pay button, a frame of its own. */
  paying: boolean;
  /** The page is headed by a card that pays nothing, and has no pay button: a member's, a library's, a gift card. */
  otherCard: boolean;
  /** The document stands in a frame of another. */
  framed: boolean;
}

/** How sure a field must be of itself where its document holds nothing else. */
const SURE = 4;
const ALONE: ReadonlySet<FieldKind> = new Set(['cc-exp', 'cc-csc']);

/** Processors draw each field of a card in a frame of its own, where nothing can stand beside it. */
const isOneField = (readings: readonly Reading[]): boolean => {
  const told = readings.filter(({ kind }) => kind !== 'other');
  return told.length === 1 && told.every(({ kind, score }) => ALONE.has(kind) && score >= SURE);
};

/** A month or a year alone, an expiry of something else, a code of something else: no card fields. */
export const dropLonely = (readings: Reading[], { framed, paying }: Surroundings): void => {
  if (framed && isOneField(readings)) return;
  const before = [...readings];
  const isNumber = ({ kind }: Reading): boolean => kind === 'cc-number';
  // Where money moves, the number may stand in a frame or be on file; else expiry and code are of something else.
  const pays = paying || before.some(isNumber);
  const isCode = ({ kind }: Reading): boolean => kind === 'cc-csc' && pays;
  const isItsExpiry = ({ kind }: Reading): boolean => isExpiry(kind) && pays;
  before.forEach((reading, index) => {
    if (reading.declared) return;
    if (isExpiry(reading.kind) && !near(before, index, (other) => isNumber(other) || isCode(other))) {
      set(readings, index, reading.scores.get('birth-date') ? 'birth-date' : 'other');
    }
    if (
      reading.kind === 'cc-csc' &&
      !(pays && reading.score >= 7) &&
      !near(before, index, (other) => isNumber(other) || isItsExpiry(other))
    ) {
      set(readings, index, 'other');
    }
  });
  const settled = [...readings];
  settled.forEach((reading, index) => {
    if (reading.declared || !(reading.kind === 'cc-name' || reading.kind === 'cc-type')) return;
    if (!near(settled, index, (other) => isNumber(other) || isExpiry(other.kind)))
      set(readings, index, reading.kind === 'cc-name' ? 'name' : 'other');
  });
};

/** Characters at the head of a part of the page that tell what it is about. */
const LONGEST_HEAD = 60;

const SECRETS: ReadonlySet<FieldKind> = new Set(['password', 'card-pin', 'bank-password']);

/** What stands on a form for a card that pays, and on none for a member's. */
const OF_PAYMENT: ReadonlySet<FieldKind> = new Set(['cc-name', 'cc-type', 'card-pin']);

/**
 * Whether what stands about the numbers is a paying card's: a code, or an expiry of month and year. Members' cards
 * expire too: an expiry in one field needs a holder, a brand or a PIN beside it, or a page that says that it is about paying.
 * Vietnam's own cards are paid with by number, holder and the month from which they are valid.
 * A date with its day is no paying card's. Under the heading of another card it takes an expiry, and a code or a list of
 * brands: a member's card has kinds, too.
 */
const vouchedFor = (readings: readonly Reading[], { paying, otherCard }: Surroundings): boolean => {
  const stands = (test: (other: Reading) => boolean): boolean =>
    readings.some(({ kind }, index) => kind === 'cc-number' && near(readings, index, test));
  // Under the heading of another card a code is a card's by its own words alone.
  const hasCode = stands(
    ({ kind, scores }) => kind === 'cc-csc' && (!otherCard || (scores.get(kind) ?? 0) > 0),
  );
  const expires = stands(
    ({ kind, candidate: { type } }) => (kind === 'cc-exp' && type !== 'date') || kind === 'cc-exp-month',
  );
  if (otherCard) return expires && (hasCode || stands(({ kind }) => kind === 'cc-type'));
  if (hasCode || stands(({ kind }) => kind === 'cc-exp-month')) return true;
  const isHeld = stands(({ kind, scores }) => OF_PAYMENT.has(kind) || scores.has('issuer'));
  return (expires && (paying || isHeld)) || (isHeld && stands(({ starts }) => starts));
};

/** Whether the part of the page that holds a field begins by naming a card that pays nothing. */
const isOfOtherCard = ({ element }: Candidate): boolean => {
  const part = closest(element, 'form, fieldset, details, section');
  return part !== null && namesOtherCard(textIn(part, LONGEST_HEAD));
};

/** A number that nothing of a paying card stands beside pays only where something else says so. */
export const dropUnsupportedNumbers = (readings: Reading[], surroundings: Surroundings): void => {
  const { paying } = surroundings;
  const before = [...readings];
  const isLogin = before.some(({ kind }) => SECRETS.has(kind)) && before.length <= 4;
  const isVouched = vouchedFor(before, surroundings);
  before.forEach((reading, index) => {
    if (reading.kind !== 'cc-number' || reading.declared) return;
    if (isVouched || (paying && !isLogin && reading.score >= 5 && !isOfOtherCard(reading.candidate))) return;
    set(readings, index, reading.score >= 5 ? 'account-number' : 'other');
  });
};
