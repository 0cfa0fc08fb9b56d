import { describe, expect, it } from 'vitest';
import { type Budget, budgetSchema } from '@/utils/spending/budget';
import { budgetMonthOf } from '@/utils/spending/budget-month';
import { limitOf, withLimit } from '@/utils/spending/limits';
import { monthView } from '@/utils/spending/month';
import { sumsByMonth } from '@/utils/spending/month-sums';
import { type DayTotals, emptyDay } from '@/utils/spending/totals';

const november = budgetMonthOf('2026-11-01', 1);
const euro = (minor: number) => ({ minor, currency: 'EUR' });

function budget(changes: Partial<Budget> = {}): Budget {
  const limits = [{ from: '2026-01-01', limit: euro(10_000) }];
  return { ...budgetSchema.parse({}), limits, ...changes };
}

function day(
  date: string,
  spent: number,
  sums: { refundedFor?: number; refundedOn?: number; domestic?: number } = {},
): DayTotals {
  const empty = emptyDay('EUR', date);
  const { domestic = 0, ...refunds } = sums;
  return {
    ...empty,
    abroad: { ...empty.abroad, spent, ...refunds },
    domestic: { ...empty.domestic, spent: domestic },
  };
}

/** The days are known of more months than any limit here reaches back. */
const before = { months: 24, entering: {} };

const view = (days: DayTotals[], changes: Partial<Budget> = {}, today = '2026-11-15') =>
  monthView(november, sumsByMonth(days, budget(changes)), before, budget(changes), today);

describe('monthView', () => {
  it('is not over at exactly the limit, and is over one cent above it', () => {
    const full = view([day('2026-11-30', 10_000)]);
    expect([full.over, full.left?.minor, full.sharePercent]).toEqual([false, 0, 100]);
    const above = view([day('2026-11-30', 10_001)]);
    expect([above.over, above.left?.minor, above.sharePercent]).toEqual([true, -1, 100]);
  });

  it('counts only its own days and its own currency', () => {
    const foreign = { ...day('2026-11-10', 700), currency: 'USD' };
    const days = [
      day('2026-10-31', 100),
      day('2026-11-01', 200),
      day('2026-11-30', 300),
      day('2026-12-01', 400),
      foreign,
    ];
    expect(view(days).spent.minor).toBe(500);
  });

  it('counts domestic purchases only on request', () => {
    const days = [day('2026-11-10', 100, { domestic: 50 })];
    expect(view(days).spent.minor).toBe(100);
    expect(view(days, { countDomestic: true }).spent.minor).toBe(150);
  });

  it('counts a refund in the month that the shopper chose', () => {
    const days = [day('2026-10-10', 500, { refundedFor: 500 }), day('2026-11-10', 800, { refundedOn: 500 })];
    expect(view(days).refunded.minor).toBe(0);
    expect(view(days, { refundsCountIn: 'refund' }).left?.minor).toBe(9_700);
  });

  it('says which thresholds are reached', () => {
    const reached = (spent: number) => view([day('2026-11-10', spent)]).thresholds.map((one) => one.reached);
    expect(reached(4_999)).toEqual([false, false, false]);
    expect(reached(5_000)).toEqual([true, false, false]);
    expect(reached(10_000)).toEqual([true, true, true]);
    expect(view([]).thresholds.some((one) => one.reached)).toBe(false);
  });

  it('has neither share nor threshold without a limit', () => {
    const free = view([day('2026-11-10', 1)], { limits: [] });
    expect([free.limit, free.left, free.sharePercent, free.over]).toEqual([null, null, null, false]);
  });

  it('is over a limit of nothing as soon as anything is spent', () => {
    const limits = [{ from: '2026-01-01', limit: euro(0) }];
    expect(view([], { limits }).over).toBe(false);
    expect(view([day('2026-11-10', 1)], { limits }).over).toBe(true);
  });

  it('hands on what the month before left, and debt only if asked', () => {
    const limits = [{ from: '2026-10-01', limit: euro(10_000) }];
    const saved = [day('2026-10-10', 4_000)];
    expect(view(saved, { limits }).carried.minor).toBe(0);
    expect(view(saved, { limits, rollover: 'unused' }).limit?.minor).toBe(16_000);
    expect(view(saved, { limits, rollover: 'unused', rolloverPercent: 20 }).limit?.minor).toBe(12_000);
    const debt = [day('2026-10-10', 13_000)];
    expect(view(debt, { limits, rollover: 'unused' }).limit?.minor).toBe(10_000);
    expect(view(debt, { limits, rollover: 'both' }).limit?.minor).toBe(7_000);
  });

  it('tells where the month is heading, and what is usual', () => {
    const days = [day('2026-09-10', 3_000), day('2026-10-10', 6_000), day('2026-11-02', 3_000)];
    const middle = view(days);
    expect([middle.heading?.minor, middle.usual?.minor]).toEqual([6_000, 4_500]);
    const gap = [day('2026-07-10', 3_000), day('2026-10-10', 6_000)];
    expect(view(gap).usual?.minor).toBe(2_250);
    expect(view(days, {}, '2026-11-02').heading).toBeNull();
    expect(view(days, {}, '2026-12-05').heading).toBeNull();
  });
});

describe('withLimit', () => {
  it('changes this month and later, and leaves the earlier as they were', () => {
    const october = budgetMonthOf('2026-10-05', 1);
    const limits = withLimit(withLimit([], october, euro(100), 'EUR'), november, euro(200), 'EUR');
    expect([limitOf(limits, october), limitOf(limits, november)]).toEqual([euro(100), euro(200)]);
    expect(limitOf(limits, budgetMonthOf('2026-09-05', 1))).toBeNull();
    expect(limitOf(withLimit(limits, november, null, 'EUR'), budgetMonthOf('2027-01-05', 1))).toBeNull();
  });
});
