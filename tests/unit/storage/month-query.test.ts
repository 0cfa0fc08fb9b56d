import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { success } from '@/utils/result';
import type { Budget } from '@/utils/spending/budget';
import { budgetMonthOf } from '@/utils/spending/budget-month';
import { dateIn } from '@/utils/spending/calendar-date';
import type { Purchase } from '@/utils/spending/purchase';
import { byMonth, type DayTotals, emptyDay } from '@/utils/spending/totals';
import { makePurchase } from '@/utils/spending/valuation';
import { addPurchase, removePurchase } from '@/utils/storage/ledger-repository';
import { readMeta } from '@/utils/storage/meta-repository';
import { readMonth, readYear } from '@/utils/storage/month-query';
import { replacePurchases } from '@/utils/storage/purchase-writing';
import type { Database } from '@/utils/storage/schema';
import { settingsSchema } from '@/utils/storage/settings';
import { unstored } from '@/utils/storage/stored-purchase';
import { write } from '@/utils/storage/writing';
import { purchases } from '../spending/purchases';
import { draft, freshDatabase, moment } from './opened';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});

/** Days around the end of a year, so that purchases, refunds and months meet. */
const days = fc
  .integer({ min: 0, max: 120 })
  .map((after) => new Date(Date.UTC(2026, 9, 1) + after * 86_400_000).toISOString().slice(0, 10));
const near: fc.Arbitrary<Purchase> = fc
  .tuple(purchases, days, fc.array(days, { minLength: 3, maxLength: 3 }))
  .map(([purchase, orderedOn, dates]) => ({
    ...purchase,
    orderedOn,
    refunds: purchase.refunds.map((refund, at) => ({ ...refund, date: dates[at] ?? orderedOn })),
  }));

const budgets = fc.record({
  homeCurrency: fc.constantFrom('EUR', 'JPY', 'KWD'),
  resetDay: fc.integer({ min: 1, max: 28 }),
  countDomestic: fc.boolean(),
  refundsCountIn: fc.constantFrom('purchase' as const, 'refund' as const),
});

/** Reckoned from the purchases themselves, as the settings' words have it. */
function plainly(
  all: readonly Purchase[],
  month: { start: string; end: string },
  currency: string,
  { countDomestic, refundsCountIn }: Pick<Budget, 'countDomestic' | 'refundsCountIn'>,
): { spent: number; refunded: number } {
  const isIn = (date: string) => month.start <= date && date <= month.end;
  const counted = all.filter(
    ({ state, home, crossBorder }) =>
      state !== 'planned' && home.currency === currency && (crossBorder || countDomestic),
  );
  const sum = (minors: number[]) => minors.reduce((total, minor) => total + minor, 0);
  return {
    spent: sum(counted.filter(({ orderedOn }) => isIn(orderedOn)).map(({ home }) => home.minor)),
    refunded: sum(
      counted.flatMap(({ orderedOn, refunds }) =>
        refunds
          .filter(
            ({ state, date }) => state === 'received' && isIn(refundsCountIn === 'refund' ? date : orderedOn),
          )
          .map(({ home }) => home.minor),
      ),
    ),
  };
}

const put = (all: readonly Purchase[]) =>
  write(database, ['purchases', 'totals', 'removed', 'meta'], async (transaction) => {
    await replacePurchases(
      transaction,
      all.map((after) => ({ before: null, after })),
    );
    return success(null);
  });

/** Puts days into the running totals, as purchases of theirs would have. */
const keepDays = (...given: DayTotals[]) =>
  write(database, ['totals'], async (transaction) => {
    for (const month of byMonth(given)) await transaction.objectStore('totals').put(month);
    return success(null);
  });

describe('readMonth', () => {
  it('is what the purchases themselves come to, whatever is chosen and however often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(near, { maxLength: 15 }),
        fc.array(fc.tuple(budgets, fc.integer({ min: 0, max: 120 * 24 })), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        async (all, choices, timeZone) => {
          database = await freshDatabase();
          await put(all);
          const kept = (await database.getAll('purchases')).map(unstored);
          for (const [budget, hours] of choices) {
            const now = Date.UTC(2026, 9, 1) + hours * 3_600_000;
            const view = await readMonth(database, settingsSchema.parse({ ...budget, timeZone }), now);
            const month = budgetMonthOf(dateIn(timeZone, now), budget.resetDay);
            const { spent, refunded } = plainly(kept, month, budget.homeCurrency, budget);
            const money = (minor: number) => ({ minor, currency: budget.homeCurrency });
            expect(view).toMatchObject({ ...month, spent: money(spent), refunded: money(refunded) });
            for (const { minor, currency } of view.apart) {
              const other = plainly(kept, month, currency, budget);
              expect(minor).toBe(other.spent - other.refunded);
            }
            const currencies = new Set(kept.map(({ home }) => home.currency));
            for (const currency of currencies) {
              const other = plainly(kept, month, currency, budget);
              const isShown =
                currency === budget.homeCurrency || view.apart.some((one) => one.currency === currency);
              expect(isShown || (other.spent === 0 && other.refunded === 0)).toBe(true);
            }
          }
          database.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('looks back over years for what was saved', async () => {
    const limits = [{ from: '2017-01-01', limit: { minor: 10_000, currency: 'EUR' } }];
    const settings = settingsSchema.parse({ timeZone: 'UTC', limits, rollover: 'unused' });
    const saved = Array.from({ length: 120 }, (_, at) => {
      const date = new Date(Date.UTC(2017, at, 15)).toISOString().slice(0, 10);
      const day = emptyDay('EUR', date);
      // The first month leaves a little, and from then on each spends its limit and no more.
      return { ...day, abroad: { ...day.abroad, spent: at === 0 ? 9_000 : 10_000 } };
    });
    await keepDays(...saved);
    const carried = async () => (await readMonth(database, settings, moment.now)).carried.minor;
    expect(await carried()).toBe(1_000);
    const year = await readYear(database, settings, moment.now);
    expect(year.map((month) => month.carried.minor)).toEqual(Array.from({ length: 12 }, () => 1_000));

    // A purchase of those years that was forgotten until now, and then taken away again.
    const late = draft({ orderedOn: '2017-01-20', amount: { minor: 400, currency: 'EUR' } });
    const added = await addPurchase(database, () => late, moment.now);
    expect(await carried()).toBe(600);
    await removePurchase(database, added.ok ? added.value.id : '', moment.now);
    expect(await carried()).toBe(1_000);
  });
});

describe('what earlier months hand on', () => {
  const limits = [{ from: '2020-01-01', limit: { minor: 1_000, currency: 'EUR' } }];
  const days = fc
    .integer({ min: 0, max: 84 })
    .map((month) => new Date(Date.UTC(2020, month, 15)).toISOString().slice(0, 10));
  const steps = fc.oneof(
    fc.record({ put: fc.nat(9), orderedOn: days, spent: fc.nat(2_000), back: fc.nat(1_000), on: days }),
    fc.record({ take: fc.nat(9) }),
    fc.record({
      rollover: fc.constantFrom('off' as const, 'unused' as const, 'both' as const),
      rolloverPercent: fc.integer({ min: 1, max: 300 }),
      resetDay: fc.integer({ min: 1, max: 28 }),
      refundsCountIn: fc.constantFrom('purchase' as const, 'refund' as const),
    }),
    fc.record({ now: fc.integer({ min: 0, max: 36 }).map((month) => Date.UTC(2024, month, 10)) }),
  );

  it('is the same whether it was remembered or is reckoned anew, whatever was done in between', async () => {
    const made = (id: string, orderedOn: string, spent: number): Purchase => {
      const purchase = makePurchase(
        draft({ orderedOn, amount: { minor: spent + 1, currency: 'EUR' } }),
        id,
        moment,
      );
      if (!purchase.ok) throw new Error(purchase.reason);
      return purchase.value;
    };
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 8 }), async (script) => {
        database = await freshDatabase();
        let settings = settingsSchema.parse({ timeZone: 'UTC', limits, rollover: 'both' });
        let now = Date.UTC(2026, 0, 10);
        const known = new Map<number, Purchase>();
        const replace = async (place: number, after: Purchase | null) => {
          const before = known.get(place) ?? null;
          if (after) known.set(place, after);
          else known.delete(place);
          await write(database, ['purchases', 'totals', 'removed', 'meta'], async (transaction) => {
            await replacePurchases(transaction, [{ before, after }]);
            return success(null);
          });
        };
        for (const step of script) {
          if ('put' in step) {
            const one = made(`${step.put}`, step.orderedOn, step.spent);
            const home = { minor: Math.min(step.back, step.spent) + 1, currency: 'EUR' };
            const refund = {
              id: 'r',
              state: 'received' as const,
              amount: home,
              home,
              date: step.on,
              note: '',
            };
            await replace(step.put, { ...one, refunds: [refund] });
          } else if ('take' in step) await replace(step.take, null);
          else if ('now' in step) now = step.now;
          else settings = { ...settings, ...step };
          const [month, year] = [
            await readMonth(database, settings, now),
            await readYear(database, settings, now),
          ];
          await database.delete('meta', 'handed-on');
          expect(await readMonth(database, settings, now)).toEqual(month);
          await database.delete('meta', 'handed-on');
          expect(await readYear(database, settings, now)).toEqual(year);
          expect(year.at(-1)).toEqual(month);
        }
        database.close();
      }),
      { numRuns: 12 },
    );
  });

  it('is no part of a file of everything', async () => {
    await readMonth(database, settingsSchema.parse({ limits, rollover: 'both' }), moment.now);
    expect(await database.get('meta', 'handed-on')).toBeDefined();
    expect(await readMeta(database)).toEqual({});
  });
});

describe('after another home currency was chosen', () => {
  const spentIn = (currency: string, date: string, spent: number) => {
    const day = emptyDay(currency, date);
    return { ...day, abroad: { ...day.abroad, spent } };
  };
  const limits = [
    { from: '2026-01-01', limit: { minor: 20_000, currency: 'EUR' } },
    { from: '2026-11-01', limit: { minor: 25_000, currency: 'CHF' } },
  ];
  const settings = settingsSchema.parse({ timeZone: 'UTC', homeCurrency: 'CHF', limits, rollover: 'both' });

  it('leaves earlier months in their own, with their limit', async () => {
    await keepDays(spentIn('EUR', '2026-10-10', 15_000));
    const year = await readYear(database, settings, moment.now);
    expect(year.at(-2)).toMatchObject({
      spent: { minor: 15_000, currency: 'EUR' },
      limit: { minor: 40_000, currency: 'EUR' },
      over: false,
    });
  });

  it('hands nothing on from one currency to another', async () => {
    await keepDays(spentIn('EUR', '2026-10-10', 15_000), spentIn('CHF', '2026-10-11', 1));
    expect(await readMonth(database, settings, moment.now)).toMatchObject({
      limit: { minor: 25_000, currency: 'CHF' },
      carried: { minor: 0, currency: 'CHF' },
    });
  });

  it('tells of the running month what counts toward it no longer', async () => {
    await keepDays(spentIn('EUR', '2026-11-10', 5_400), spentIn('CHF', '2026-11-21', 300));
    expect(await readMonth(database, settings, moment.now)).toMatchObject({
      spent: { minor: 300, currency: 'CHF' },
      apart: [{ minor: 5_400, currency: 'EUR' }],
    });
  });

  it('shows a month without a limit in the currency of most of its days', async () => {
    await keepDays(
      spentIn('EUR', '2026-09-10', 100),
      spentIn('EUR', '2026-09-11', 100),
      spentIn('CHF', '2026-09-12', 900),
      spentIn('CHF', '2026-08-12', 900),
    );
    const year = await readYear(database, { ...settings, limits: [] }, moment.now);
    expect(year.at(-3)).toMatchObject({
      spent: { minor: 200, currency: 'EUR' },
      apart: [{ minor: 900, currency: 'CHF' }],
    });
    expect(year.at(-4)).toMatchObject({ spent: { minor: 900, currency: 'CHF' }, apart: [] });
  });
});
