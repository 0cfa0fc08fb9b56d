import type { FieldKind } from '../../facts/field-kinds';
import { lengthOf } from './candidates';
import type { Reading } from './classify';

/** What the surroundings of a group say. */
export interface Surroundings {
  /** A payment step for other reasons: its address, its pay button, a frame of its own. */
  paying: boolean;
}

/** Fields that may stand between a card's number and its expiry or code. */
const REACH = 5;
const EXPIRY: ReadonlySet<FieldKind> = new Set(['cc-exp', 'cc-exp-month', 'cc-exp-year']);
const TEXTUAL = new Set(['text', 'tel', 'number', 'password']);

const isTextual = ({ candidate }: Reading): boolean => TEXTUAL.has(candidate.type);
const isOpen = (reading: Reading): boolean =>
  isTextual(reading) && (reading.kind === 'other' || (reading.kind === 'password' && reading.score < 3));

const near = (readings: readonly Reading[], index: number, test: (reading: Reading) => boolean): boolean =>
  readings.some((reading, other) => other !== index && Math.abs(other - index) <= REACH && test(reading));

const retell = (reading: Reading, kind: FieldKind): Reading => ({ ...reading, kind });
const set = (readings: Reading[], index: number, kind: FieldKind): void => {
  const reading = readings[index];
  if (reading) readings[index] = retell(reading, kind);
};

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
    if (card > 0 || (isOpen(reading) && (length === 0 || length >= 13))) {
      set(readings, index, 'cc-number');
      return;
    }
  }
};

/** With number and expiry, but no code: the code is a short open field after them. */
const findMissingCode = (readings: Reading[]): void => {
  if (readings.some(({ kind }) => kind === 'cc-csc')) return;
  const last = readings.findLastIndex(({ kind }) => EXPIRY.has(kind));
  if (last < 0 || !readings.some(({ kind }) => kind === 'cc-number')) return;
  for (let index = last + 1; index <= last + 2; index += 1) {
    const reading = readings[index];
    const length = reading ? lengthOf(reading.candidate) : 0;
    if (reading && isOpen(reading) && (length === 3 || length === 4)) {
      set(readings, index, 'cc-csc');
      return;
    }
  }
};

/** An expiry beside another part of one is a part too: month and year, in this order. */
const splitExpiry = (readings: Reading[]): void => {
  for (let index = 0; index + 1 < readings.length; index += 1) {
    const [one, other] = [readings[index], readings[index + 1]];
    if (!one || !other || one.declared || other.declared) continue;
    const isPair = EXPIRY.has(one.kind) && EXPIRY.has(other.kind) && one.kind !== other.kind;
    const isSame = one.kind === 'cc-exp' && other.kind === 'cc-exp';
    if (!isSame && !(isPair && (one.kind === 'cc-exp' || other.kind === 'cc-exp'))) continue;
    set(readings, index, 'cc-exp-month');
    set(readings, index + 1, 'cc-exp-year');
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

/** A month or a year alone, an expiry of something else, a code of something else: no card fields. */
const dropLonely = (readings: Reading[]): void => {
  const before = [...readings];
  const isNumber = ({ kind }: Reading): boolean => kind === 'cc-number';
  const isCode = ({ kind }: Reading): boolean => kind === 'cc-csc';
  before.forEach((reading, index) => {
    if (reading.declared) return;
    if (EXPIRY.has(reading.kind) && !near(before, index, (other) => isNumber(other) || isCode(other))) {
      set(readings, index, reading.scores.get('birth-date') ? 'birth-date' : 'other');
    }
    if (
      isCode(reading) &&
      reading.score < 7 &&
      !near(before, index, (other) => isNumber(other) || EXPIRY.has(other.kind))
    ) {
      set(readings, index, 'other');
    }
    if (
      (reading.kind === 'cc-name' || reading.kind === 'cc-type') &&
      !near(before, index, (other) => isNumber(other) || EXPIRY.has(other.kind))
    ) {
      set(readings, index, reading.kind === 'cc-name' ? 'name' : 'other');
    }
  });
};

/** A number that nothing of a card stands beside pays only where something else says so. */
const dropUnsupportedNumbers = (readings: Reading[], { paying }: Surroundings): void => {
  const before = [...readings];
  const isLogin = before.some(({ kind }) => kind === 'password') && before.length <= 4;
  before.forEach((reading, index) => {
    if (reading.kind !== 'cc-number' || reading.declared) return;
    const supported = near(before, index, ({ kind }) => EXPIRY.has(kind) || kind === 'cc-csc');
    if (supported || (paying && !isLogin && reading.score >= 5)) return;
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
  findMissingCode(readings);
  splitExpiry(readings);
  findCardName(readings);
  dropUnsupportedNumbers(readings, surroundings);
  dropLonely(readings);
  return readings;
};
