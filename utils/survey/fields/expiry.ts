import type { FieldKind } from '../../facts/field-kinds';
import { lengthOf } from './candidates';
import type { Reading } from './classify';
import { isExpiry } from './expiry-kinds';
import { isOpen, REACH, set } from './readings';

/** An expiry beside another part of one is a part too: month and year, in this order. */
const splitExpiry = (readings: Reading[]): void => {
  for (let index = 0; index + 1 < readings.length; index += 1) {
    const [one, other] = [readings[index], readings[index + 1]];
    if (!one || !other || one.declared || other.declared) continue;
    if (one.kind === 'cc-exp' && lengthOf(one.candidate) === 2 && isOpen(other)) {
      if (lengthOf(other.candidate) === 2 || lengthOf(other.candidate) === 4) {
        set(readings, index, 'cc-exp-month');
        set(readings, index + 1, 'cc-exp-year');
      }
      continue;
    }
    if (one.kind === 'cc-exp-month' && isOpen(other) && /^[24]$/.test(String(lengthOf(other.candidate)))) {
      set(readings, index + 1, 'cc-exp-year');
      continue;
    }
    const isPair = isExpiry(one.kind) && isExpiry(other.kind) && one.kind !== other.kind;
    // In East Asia the unit stands behind its box, and so before the next one: "[..] 월 [..] 년".
    const isSame =
      one.kind === other.kind &&
      (one.kind === 'cc-exp' || (one.kind === 'cc-exp-month' && lengthOf(other.candidate) > 0));
    if (!isSame && !(isPair && (one.kind === 'cc-exp' || other.kind === 'cc-exp'))) continue;
    set(readings, index, 'cc-exp-month');
    set(readings, index + 1, 'cc-exp-year');
  }
};

/**
 * With number and code, but no expiry: between them stand two open fields of a month's and a year's length, or one of
 * both together.
 */
export const findMissingExpiry = (readings: Reading[]): void => {
  const number = readings.findLastIndex(({ kind }) => kind === 'cc-number');
  const code = readings.findIndex(({ kind }, index) => kind === 'cc-csc' && index > number);
  if (number < 0 || code < 0 || readings.some(({ kind }) => isExpiry(kind))) return;
  const between = readings.slice(number + 1, code);
  const lengths = between.map(({ candidate }) => lengthOf(candidate)).join();
  if (!between.every(isOpen)) return;
  if (/^2,[24]$/.test(lengths)) {
    set(readings, number + 1, 'cc-exp-month');
    set(readings, number + 2, 'cc-exp-year');
  } else if (/^[457]$/.test(lengths)) set(readings, number + 1, 'cc-exp');
};

const isPartOfDate = (reading: Reading | undefined): boolean =>
  reading !== undefined &&
  !reading.declared &&
  (reading.kind === 'cc-exp-year' || (reading.kind === 'other' && reading.candidate.type === 'select'));

const isDay = ({ kind, candidate }: Reading): boolean =>
  kind === 'birth-date' &&
  (candidate.type === 'select' || (lengthOf(candidate) > 0 && lengthOf(candidate) <= 2));

/** A month and a year right beside a day are no expiry, which has none. */
const findWholeDates = (readings: Reading[]): void => {
  readings.forEach((day, at) => {
    if (!isDay(day)) return;
    const month = [at - 1, at + 1].find((index) => readings[index]?.kind === 'cc-exp-month');
    if (month === undefined) return;
    set(readings, month, 'birth-date');
    const year = [at + 1, at + 2].find((index) => index !== month && isPartOfDate(readings[index]));
    if (year !== undefined) set(readings, year, 'birth-date');
  });
};

/** Instalments are months too: of several months, those count that stand beside a year. */
const dropLooseMonths = (readings: Reading[]): void => {
  const isMonth = (index: number): boolean => readings[index]?.kind === 'cc-exp-month';
  const paired = readings.flatMap(({ kind }, year) =>
    kind === 'cc-exp-year' ? [[year - 1, year + 1].find(isMonth)] : [],
  );
  if (paired.every((index) => index === undefined)) return;
  readings.forEach((reading, index) => {
    if (isMonth(index) && !reading.declared && !paired.includes(index)) set(readings, index, 'other');
  });
};

/**
 * A card has one expiry, that nearest to its number and rather behind it: other months and years are a licence's, or a
 * birth's.
 */
const dropOtherExpiries = (readings: Reading[]): void => {
  const first = readings.findIndex(({ kind }) => kind === 'cc-number');
  const last = readings.findLastIndex(({ kind }) => kind === 'cc-number');
  if (first < 0 || readings.slice(first, last).some(({ kind }) => kind !== 'cc-number')) return;
  const runs: number[][] = [];
  readings.forEach(({ kind, candidate }, index) => {
    if (!isExpiry(kind) || candidate.type === 'date') return;
    if (runs.at(-1)?.at(-1) === index - 1) runs.at(-1)?.push(index);
    else runs.push([index]);
  });
  const distance = ([index = 0]: readonly number[]): number =>
    index > last ? index - last : first - index + REACH;
  const [nearest = [], ...others] = runs.sort((one, other) => distance(one) - distance(other));
  const has = (kind: FieldKind): boolean => nearest.some((index) => readings[index]?.kind === kind);
  if (!has('cc-exp') && !(has('cc-exp-month') && has('cc-exp-year'))) return;
  for (const index of others.flat()) if (!readings[index]?.declared) set(readings, index, 'other');
};

/** Settles which dates are the card's expiry: its parts, its halves, and what only looks like it. */
export const settleExpiry = (readings: Reading[]): void => {
  findWholeDates(readings);
  splitExpiry(readings);
  dropLooseMonths(readings);
  dropOtherExpiries(readings);
};
