import { hasLetter } from '../../lexicon/letters';
import { findMarks } from '../../lexicon/vocabulary';
import { attribute } from '../dom';
import { sharesWords } from './beside';
import { lengthOf } from './candidates';
import type { Reading } from './classify';
import { findMissingExpiry, settleExpiry } from './expiry';
import { isExpiry } from './expiry-kinds';
import { isNumberOf, isOpen, isTextual, REACH, set } from './readings';
import { offersPrefixes } from './shape';
import { dropLonely, dropUnsupportedNumbers, type Surroundings } from './unsupported';

const isBox = ({ candidate }: Reading, shortest: number, longest: number): boolean =>
  lengthOf(candidate) >= shortest && lengthOf(candidate) <= longest;

/** A number written into four boxes is told by its first box alone; what is as short and stands alone is none. */
const spreadSplitNumber = (readings: Reading[]): void => {
  readings.forEach((reading, index) => {
    const isFirst = reading.kind === 'cc-number' && readings[index - 1]?.kind !== 'cc-number';
    if (!isFirst || !isBox(reading, 3, 6)) return;
    let next = index + 1;
    for (let box = readings[next]; box && next < index + 4; next += 1, box = readings[next]) {
      if (!(isOpen(box) || box.kind === 'cc-number') || !isBox(box, 3, 7)) break;
      set(readings, next, 'cc-number');
    }
    if (next < index + 3 && !reading.declared) set(readings, index, 'other');
  });
};

/** A number of which the first digits are chosen, and the rest is typed behind them. */
const spreadPrefixedNumber = (readings: Reading[]): void => {
  readings.forEach((reading, index) => {
    const rest = readings[index + 1];
    if (!rest || !isOpen(rest) || !offersPrefixes(reading.candidate)) return;
    if ((reading.scores.get('cc-number') ?? 0) > 0) set(readings, index + 1, 'cc-number');
  });
};

/** A number plate, a flight, a parcel: a few capitals right before a few digits. */
const LETTERED = /(?:^|[\s-])[A-Z]{1,3}[\s-]?\d{1,4}(?!\d)/;

/** Whether an example is of something that is no number: an address, a domain, a number plate. */
const isNoNumber = (example: string): boolean =>
  LETTERED.test(example) || [...example.matchAll(/[@.](.)/gu)].some(([, next = '']) => hasLetter(next));

/** How many boxes a number is written into. */
const BOXES = 4;

/** The first of four boxes in a row among the fields up to a place, as a number is written into; -1 where there are none. */
const boxesBefore = (readings: readonly Reading[], end: number): number =>
  readings.findIndex(
    (_, first) =>
      first + BOXES <= end &&
      readings.slice(first, first + BOXES).every((box) => isOpen(box) && isBox(box, BOXES, BOXES)),
  );

/** From this score on a label says a kind in as many words. */
const CLEAR = 5;

const isClear = ({ kind, score, declared }: Reading): boolean =>
  kind === 'cc-number' && (declared || score >= CLEAR);

/** With expiry and code, but no number: the number is four boxes before them, else the best open field there. */
const findMissingNumber = (readings: Reading[]): void => {
  const first = readings.findIndex(({ kind, score }) => (isExpiry(kind) || kind === 'cc-csc') && score >= 4);
  if (
    first < 0 ||
    // A card has one code; other things have several.
    readings.filter(({ kind }) => kind === 'cc-csc').length !== 1 ||
    !readings.some(({ kind }) => isExpiry(kind))
  )
    return;
  const boxes = readings.some(isClear) ? -1 : boxesBefore(readings, first);
  if (boxes >= 0) {
    // What was taken for it without a clear word is another card's.
    readings.forEach(({ kind }, index) => {
      if (kind === 'cc-number') set(readings, index, 'account-number');
    });
    for (let box = boxes; box < boxes + BOXES; box += 1) set(readings, box, 'cc-number');
  }
  if (readings.some(({ kind }) => kind === 'cc-number')) return;
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const reading = readings[index];
    if (!reading || !isTextual(reading)) continue;
    // Then the expiry and the code are a member's card's, or a guarantee's.
    if (isNumberOf(reading, ['loyalty', 'gift-card'])) return;
    const length = lengthOf(reading.candidate);
    const card = Math.max(reading.scores.get('cc-number') ?? 0, reading.scores.get('card') ?? 0);
    if (isNoNumber(attribute(reading.candidate.element, 'placeholder'))) continue;
    const mayBe =
      card > 0 || isOpen(reading) || (reading.kind === 'account-number' && !/iban/i.test(reading.words));
    if (mayBe && (length === 0 || length >= 13)) {
      set(readings, index, 'cc-number');
      return;
    }
  }
};

/**
 * With number and expiry, but no code: the code is an open field right behind the expiry, else between it and the number,
 * that is short, or hides what is typed, or one that is called a code.
 */
const findMissingCode = (readings: Reading[]): void => {
  if (readings.some(({ kind }) => kind === 'cc-csc')) return;
  const number = readings.findLastIndex(({ kind }) => kind === 'cc-number');
  const last = readings.findLastIndex(({ kind }) => isExpiry(kind));
  if (last < 0 || number < 0) return;
  // What is short behind four boxes may be anything.
  const isBetween =
    isExpiry(readings[number + 2]?.kind ?? 'other') && readings[number - 1]?.kind !== 'cc-number';
  for (const index of [last + 1, last + 2, ...(isBetween ? [number + 1] : [])]) {
    const reading = readings[index];
    if (!reading) continue;
    const length = lengthOf(reading.candidate);
    const isShort = length === 3 || length === 4;
    const isNamed = reading.kind === 'one-time-code' && length <= 4 && !findMarks(reading.words).has('sent');
    const isHidden = index === last + 1 && reading.candidate.type === 'password';
    const isOther = (reading.scores.get('cc-csc') ?? 0) < 0;
    if (isNamed || ((isShort || isHidden) && isOpen(reading) && !isOther)) {
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
    (reading.kind === 'cc-number' || reading.kind === 'cc-type' || isExpiry(reading.kind));
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
  spreadPrefixedNumber(readings);
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
