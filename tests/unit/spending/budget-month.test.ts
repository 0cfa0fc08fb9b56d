import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetMonthOf, monthsUntil, shiftMonth } from '@/utils/spending/budget-month';
import { addDays, dateIn, daysBetween, isCalendarDate } from '@/utils/spending/calendar-date';

const instants = fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2100, 0, 1) });
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const resetDays = fc.integer({ min: 1, max: 28 });

describe('budgetMonthOf', () => {
  it('begins on the reset day', () => {
    expect(budgetMonthOf('2026-11-22', 1)).toEqual({ start: '2026-11-01', end: '2026-11-30' });
    expect(budgetMonthOf('2026-11-22', 25)).toEqual({ start: '2026-10-25', end: '2026-11-24' });
    expect(budgetMonthOf('2026-01-05', 25)).toEqual({ start: '2025-12-25', end: '2026-01-24' });
    expect(budgetMonthOf('2028-02-29', 28)).toEqual({ start: '2028-02-28', end: '2028-03-27' });
  });

  it('holds the day, and joins its neighbours without gap or overlap, in every time zone', () => {
    fc.assert(
      fc.property(instants, zones, resetDays, (instant, zone, resetDay) => {
        const date = dateIn(zone, instant);
        const month = budgetMonthOf(date, resetDay);
        expect(month.start <= date && date <= month.end).toBe(true);
        expect(Number(month.start.slice(8))).toBe(resetDay);
        expect(shiftMonth(month, 1).start).toBe(addDays(month.end, 1));
        expect(shiftMonth(month, -1).end).toBe(addDays(month.start, -1));
        expect(budgetMonthOf(month.end, resetDay)).toEqual(month);
      }),
    );
  });
});

describe('the turn of a month', () => {
  // Clocks change on days that differ by country; on each of these they do somewhere.
  const TURNS = ['2026-03-08', '2026-03-28', '2026-10-25'];

  it('comes once in every time zone, from one day to the next', () => {
    const wrong = Intl.supportedValuesOf('timeZone').filter((zone) =>
      TURNS.some((day) => {
        const noon = Date.parse(`${day}T12:00:00Z`);
        // From the day before, wherever on earth, to the day itself.
        const starts = Array.from({ length: 16 }, (_, at) => noon + (4 * at - 32) * 3_600_000).map(
          (instant) => budgetMonthOf(dateIn(zone, instant), Number(day.slice(8))).start,
        );
        const begun = starts.indexOf(day);
        const isLate = begun < 1 || starts.slice(0, begun).some((start) => start >= day);
        return isLate || starts.slice(begun).some((start) => start !== day);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('dateIn', () => {
  it('is the day of the zone, across clock changes and on both sides of the date line', () => {
    // Central European clocks went from 02:00 to 03:00 on 29 March 2026.
    expect(dateIn('Europe/Berlin', Date.UTC(2026, 2, 28, 22, 59))).toBe('2026-03-28');
    expect(dateIn('Europe/Berlin', Date.UTC(2026, 2, 28, 23, 0))).toBe('2026-03-29');
    expect(dateIn('Europe/Berlin', Date.UTC(2026, 2, 29, 22, 0))).toBe('2026-03-30');
    expect(dateIn('Pacific/Kiritimati', Date.UTC(2026, 10, 30, 12))).toBe('2026-12-01');
    expect(dateIn('Pacific/Pago_Pago', Date.UTC(2026, 11, 1, 10))).toBe('2026-11-30');
  });

  it('never goes back as time goes on', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 172_800_000 }), zones, (instant, later, zone) => {
        // Samoa and Kwajalein skipped a day, and zones that crossed the line the other way had one twice.
        expect(daysBetween(dateIn(zone, instant), dateIn(zone, instant + later))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('monthsUntil', () => {
  it('gives the last months, oldest first', () => {
    const starts = monthsUntil(budgetMonthOf('2026-02-10', 1), 3).map((month) => month.start);
    expect(starts).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
  });
});

describe('isCalendarDate', () => {
  it('knows which days exist', () => {
    expect(['2028-02-29', '1900-01-01'].every(isCalendarDate)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '0026-01-01', ''].some(isCalendarDate)).toBe(false);
  });
});
