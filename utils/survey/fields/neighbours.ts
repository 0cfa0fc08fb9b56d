import type { FieldKind } from '../../facts/field-kinds';
import { attribute, textIn } from '../dom';
import { namesOtherCard, SENT } from './against';
import { sharesWords } from './beside';
import { type Candidate, lengthOf } from './candidates';
import type { Reading } from './classify';
import { findMissingExpiry, settleExpiry } from './expiry';
import { EXPIRY, isOpen, isTextual, near, REACH, set } from './readings';

/** What the surroundings of a group say. */
export interface Surroundings {
  /** A payment step for other reasons: its address, its pay button, a frame of its own. */
  paying: boolean;
  /** The page is headed by a card that pays nothing, and has no pay button: a member's, a library's, a gift card. */
  otherCard: boolean;
  /** The document stands in a frame of another. */
  framed: boolean;
}

/** A number written into four boxes is told by its first box alone. */
const spreadSplitNumber = (readings: Reading[]): void => {
  readings.forEach((reading, index) => {
    const length = lengthOf(reading.candidate);
    if (reading.kind !== 'cc-number' || length < 3 || length > 6) return;
    for (let next = index + 1; next < index + 4; next += 1) {
      const box = readings[next];
      if (!box || !isOpen(box) || lengthOf(box.candidate) < 3 || lengthOf(box.candidate) > 7) return;
      set(readings, next, 'cc-number');
    }
  });
};

/** An example of something that is no number: an address, a domain. */
const NO_NUMBER = /[@.]\p{L}/u;

/** With expiry and code, but no number: the number is the best open field before them. */
const findMissingNumber = (readings: Reading[]): void => {
  if (readings.some(({ kind }) => kind === 'cc-number')) return;
  const first = readings.findIndex(
    ({ kind, score }) => (EXPIRY.has(kind) || kind === 'cc-csc') && score >= 4,
  );
  if (
    first < 0 ||
    !readings.some(({ kind }) => kind === 'cc-csc') ||
    !readings.some(({ kind }) => EXPIRY.has(kind))
  )
    return;
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const reading = readings[index];
    if (!reading || !isTextual(reading)) continue;
    const length = lengthOf(reading.candidate);
    const card = Math.max(reading.scores.get('cc-number') ?? 0, reading.scores.get('card') ?? 0);
    if (NO_NUMBER.test(attribute(reading.candidate.element, 'placeholder'))) continue;
    const mayBe =
      card > 0 || isOpen(reading) || (reading.kind === 'account-number' && !/iban/i.test(reading.words));
    if (mayBe && (length === 0 || length >= 13)) {
      set(readings, index, 'cc-number');
      return;
    }
  }
};

/**
 * With number and expiry, but no code: the code is an open field after them that is short, or hides what is typed right
 * behind the expiry, or one that is called a code.
 */
const findMissingCode = (readings: Reading[]): void => {
  if (readings.some(({ kind }) => kind === 'cc-csc')) return;
  const last = readings.findLastIndex(({ kind }) => EXPIRY.has(kind));
  if (last < 0 || !readings.some(({ kind }) => kind === 'cc-number')) return;
  for (let index = last + 1; index <= last + 2; index += 1) {
    const reading = readings[index];
    if (!reading) return;
    const length = lengthOf(reading.candidate);
    const isShort = length === 3 || length === 4;
    const isNamed = reading.kind === 'one-time-code' && length <= 4 && !SENT.test(reading.words);
    const isHidden = index === last + 1 && reading.candidate.type === 'password';
    if (isNamed || ((isShort || isHidden) && isOpen(reading))) {
      set(readings, index, 'cc-csc');
      return;
    }
  }
};

/** A name beside the card's own fields is the card's, unless the form has that already. */
const findCardName = (readings: Reading[]): void => {
  if (readings.some(({ kind }) => kind === 'cc-name')) return;
  const isOfCard = (reading: Reading | undefined): boolean =>
    reading !== undefined &&
    (reading.kind === 'cc-number' || reading.kind === 'cc-type' || EXPIRY.has(reading.kind));
  const names = readings.flatMap(({ kind }, index) => (kind === 'name' ? [index] : []));
  const index = names.find((each) => isOfCard(readings[each - 1]) && isOfCard(readings[each + 1]));
  if (index !== undefined) set(readings, index, 'cc-name');
};

/** A holder is often asked for in two boxes, given name and family name, and told by the words before the first. */
const spreadCardName = (readings: Reading[]): void => {
  readings.forEach((reading, index) => {
    const before = readings[index - 1];
    if (reading.kind !== 'name' || reading.declared || before?.kind !== 'cc-name') return;
    if (sharesWords(before.candidate, reading.candidate)) set(readings, index, 'cc-name');
  });
};

/** How sure a field must be of itself where its document holds nothing else. */
const SURE = 4;

/** Processors draw each field of a card in a frame of its own, where nothing can stand beside it. */
const isOneField = (readings: readonly Reading[]): boolean => {
  const told = readings.filter(({ kind }) => kind !== 'other');
  return told.length === 1 && told.every(({ kind, score }) => ALONE.has(kind) && score >= SURE);
};
const ALONE: ReadonlySet<FieldKind> = new Set(['cc-exp', 'cc-csc']);

/** A month or a year alone, an expiry of something else, a code of something else: no card fields. */
const dropLonely = (readings: Reading[], { framed, paying }: Surroundings): void => {
  if (framed && isOneField(readings)) return;
  const before = [...readings];
  const isNumber = ({ kind }: Reading): boolean => kind === 'cc-number';
  // Where money moves, the number may stand in a frame or be on file; else expiry and code are of something else.
  const pays = paying || before.some(isNumber);
  const isCode = ({ kind }: Reading): boolean => kind === 'cc-csc' && pays;
  const isExpiry = ({ kind }: Reading): boolean => EXPIRY.has(kind) && pays;
  before.forEach((reading, index) => {
    if (reading.declared) return;
    if (EXPIRY.has(reading.kind) && !near(before, index, (other) => isNumber(other) || isCode(other))) {
      set(readings, index, reading.scores.get('birth-date') ? 'birth-date' : 'other');
    }
    if (
      reading.kind === 'cc-csc' &&
      !(pays && reading.score >= 7) &&
      !near(before, index, (other) => isNumber(other) || isExpiry(other))
    ) {
      set(readings, index, 'other');
    }
  });
  const settled = [...readings];
  settled.forEach((reading, index) => {
    if (reading.declared || !(reading.kind === 'cc-name' || reading.kind === 'cc-type')) return;
    if (!near(settled, index, (other) => isNumber(other) || EXPIRY.has(other.kind)))
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
 * Under the heading of another card it takes all of them, or a list of brands.
 */
const vouchedFor = (readings: readonly Reading[], { paying, otherCard }: Surroundings): boolean => {
  const stands = (kinds: (kind: FieldKind) => boolean): boolean =>
    readings.some(
      ({ kind }, index) => kind === 'cc-number' && near(readings, index, (other) => kinds(other.kind)),
    );
  const hasCode = stands((kind) => kind === 'cc-csc');
  const expires = stands((kind) => kind === 'cc-exp' || kind === 'cc-exp-month');
  if (otherCard) return (hasCode && expires) || stands((kind) => kind === 'cc-type');
  if (hasCode || stands((kind) => kind === 'cc-exp-month')) return true;
  return expires && (paying || stands((kind) => OF_PAYMENT.has(kind)));
};

/** Whether the part of the page that holds a field begins by naming a card that pays nothing. */
const isOfOtherCard = ({ element }: Candidate): boolean => {
  const part = Element.prototype.closest.call(element, 'form, fieldset, details, section');
  return part !== null && namesOtherCard(textIn(part, LONGEST_HEAD));
};

/** A number that nothing of a paying card stands beside pays only where something else says so. */
const dropUnsupportedNumbers = (readings: Reading[], surroundings: Surroundings): void => {
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

const POSTAL_PIN = /\bpin ?code\b|पिन ?कोड/i;

/** Gift cards have PINs of their own, and India's postal code is called PIN code. */
const tellPinsApart = (readings: Reading[]): void => {
  const placed =
    readings.some(({ kind }) => kind === 'address') && !readings.some(({ kind }) => kind === 'postal-code');
  readings.forEach((reading, index) => {
    if (reading.kind !== 'card-pin') return;
    if (readings[index - 1]?.kind === 'gift-card') set(readings, index, 'gift-card');
    else if (placed && POSTAL_PIN.test(reading.words)) set(readings, index, 'postal-code');
  });
};

/** Settles what the fields of one group are, by their order and by what stands beside them. */
export const settle = (group: readonly Reading[], surroundings: Surroundings): Reading[] => {
  const readings = [...group];
  tellPinsApart(readings);
  spreadSplitNumber(readings);
  findMissingNumber(readings);
  findMissingExpiry(readings);
  findMissingCode(readings);
  settleExpiry(readings);
  findCardName(readings);
  spreadCardName(readings);
  dropUnsupportedNumbers(readings, surroundings);
  dropLonely(readings, surroundings);
  return readings;
};
