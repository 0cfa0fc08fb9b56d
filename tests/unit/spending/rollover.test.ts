import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Budget, budgetSchema, type LimitEntry } from '@/utils/spending/budget';
import { type BudgetMonth, budgetMonthOf, monthsUntil } from '@/utils/spending/budget-month';
import { limitOf, withLimit } from '@/utils/spending/limits';
import { sumsByMonth } from '@/utils/spending/month-sums';
import { carriedInto } from '@/utils/spending/rollover';
import { emptyDay } from '@/utils/spending/totals';

const YEARS = 8;
const MONTHS = 12 * YEARS;
const last = budgetMonthOf('2026-11-22', 1);
const months = monthsUntil(last, MONTHS);
const euro = (minor: number) => ({ minor, currency: 'EUR' });

/** A budget, and what was spent in each of its months. */
const histories = fc.record({
  nets: fc.array(fc.integer({ min: -50, max: 300 }), { minLength: MONTHS, maxLength: MONTHS }),
  limits: fc.uniqueArray(
    fc.record({
      at: fc.nat(MONTHS - 1),
      limit: fc.option(
        fc.record({ minor: fc.nat(200), currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'CHF') }),
      ),
    }),
    { maxLength: 5, selector: ({ at }) => at },
  ),
  rollover: fc.constantFrom('unused' as const, 'both' as const),
  rolloverPercent: fc.integer({ min: 1, max: 300 }),
});

type Told = Omit<Partial<Budget>, 'limits'> & { limits: { at: number; limit: LimitEntry['limit'] }[] };

function budgetOf(told: Told): Budget {
  const limits = [...told.limits]
    .sort((left, right) => left.at - right.at)
    .map(({ at, limit }) => ({ from: months[at]?.start ?? '', limit }));
  return { ...budgetSchema.parse({}), ...told, limits };
}

const daysOf = (nets: readonly number[]) =>
  nets.map((net, at) => {
    const day = emptyDay('EUR', months[at]?.end ?? '');
    return { ...day, abroad: { ...day.abroad, spent: net } };
  });

/** Month by month from the very first, as the setting's words have it. */
function plainly(nets: readonly number[], budget: Budget): number {
  return months.slice(0, -1).reduce((carried, month, at) => {
    const limit = limitOf(budget.limits, month);
    if (limit?.currency !== 'EUR') return 0;
    const bound = Math.round((limit.minor * budget.rolloverPercent) / 100);
    const rest = limit.minor + carried - (nets[at] ?? 0);
    if (rest >= 0) return Math.min(rest, bound);
    return budget.rollover === 'both' ? Math.max(rest, 0 - bound) : 0;
  }, 0);
}

/** The answer and how many months back it needed to look. */
function asked(
  month: BudgetMonth,
  nets: readonly number[],
  budget: Budget,
): { carried: number; known: number } {
  const sumsOf = sumsByMonth(daysOf(nets), budget);
  for (let known = 1; ; known += 1) {
    const carried = carriedInto(month, 'EUR', sumsOf, { months: known, entering: null }, budget);
    if (carried !== null) return { carried, known };
  }
}

describe('carriedInto', () => {
  it('is what the whole history hands on, however few months tell it', () => {
    fc.assert(
      fc.property(histories, ({ nets, ...told }) => {
        const budget = budgetOf(told);
        expect(asked(last, nets, budget).carried).toBe(plainly(nets, budget));
      }),
      { numRuns: 500 },
    );
  });

  it('remembers what was saved longer than a year ago', () => {
    const nets = Array.from({ length: MONTHS }, (_, at) => (at === 0 ? 60 : 100));
    const budget = budgetOf({ limits: [{ at: 0, limit: euro(100) }], rollover: 'unused' });
    expect(asked(last, nets, budget)).toEqual({ carried: 40, known: MONTHS - 1 });
  });

  it('looks no further back than what can still matter', () => {
    const nets = Array.from({ length: MONTHS }, () => 0);
    const budget = budgetOf({ limits: [{ at: 0, limit: euro(100) }], rollover: 'both' });
    expect(asked(last, nets, budget)).toEqual({ carried: 100, known: 2 });
    expect(asked(last, nets, { ...budget, limits: [] }).known).toBe(1);
  });
});

describe('limitOf', () => {
  const months = fc
    .integer({ min: -40, max: 40 })
    .map((at) => monthsUntil(last, 41)[40 - Math.abs(at)] ?? last);

  it('leaves every month before a change as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(months, fc.option(fc.nat(500).map(euro))), { maxLength: 8 }),
        months,
        fc.nat(500).map(euro),
        (told, changed, limit) => {
          const limits = told
            .sort(([left], [right]) => (left.start < right.start ? -1 : 1))
            .reduce<LimitEntry[]>((known, [month, one]) => withLimit(known, month, one, 'EUR'), []);
          const anew = withLimit(limits, changed, limit, 'EUR');
          for (const month of monthsUntil(last, 41)) {
            const expected = month.start < changed.start ? limitOf(limits, month) : limit;
            expect(limitOf(anew, month)).toEqual(expected);
          }
        },
      ),
    );
  });

  it('stays in force on the day on which the months are cut anew, at whatever day', () => {
    const resetDays = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(resetDays, resetDays, fc.integer({ min: 0, max: 800 }), (before, after, ago) => {
        const today = new Date(Date.UTC(2026, 10, 29) - ago * 86_400_000).toISOString().slice(0, 10);
        const month = budgetMonthOf(today, before);
        const limits = withLimit([{ from: '2020-01-01', limit: euro(1) }], month, euro(2), 'EUR');
        expect(limitOf(limits, budgetMonthOf(today, after))).toEqual(euro(2));
      }),
    );
  });
});
