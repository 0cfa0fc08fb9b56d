import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PURCHASE_STATES, type Purchase, type PurchaseDraft } from '@/utils/spending/purchase';
import { stillPaid } from '@/utils/spending/refund';
import { makePurchase } from '@/utils/spending/valuation';
import { beginImport, finishImport, takeBack, writeBatch } from '@/utils/storage/import-repository';
import {
  addPurchase,
  editPurchase,
  removePurchase,
  restorePurchase,
} from '@/utils/storage/ledger-repository';
import { addRefund, receiveRefund, removeRefund } from '@/utils/storage/refund-repository';
import type { Database } from '@/utils/storage/schema';
import { unstored } from '@/utils/storage/stored-purchase';
import { draft, freshDatabase, keptTotals, moment, recount } from './opened';

const dates = fc.constantFrom('2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01');
const minors = fc.integer({ min: 1, max: 100_000 });
const drafts: fc.Arbitrary<Partial<PurchaseDraft>> = fc.record(
  {
    amount: fc.record({ minor: minors, currency: fc.constantFrom('EUR', 'JPY', 'KWD') }),
    orderedOn: dates,
    crossBorder: fc.boolean(),
    state: fc.constantFrom(...PURCHASE_STATES),
    feePercent: fc.constantFrom('0', '1.75'),
  },
  { requiredKeys: [] },
);
const rate = { value: '0.0123', date: '2026-11-01', source: 'typed' as const };

type Step = (database: Database, current: Purchase | undefined, ids: string[]) => Promise<unknown>;

/** Everything that a shopper can do to the ledger, in any order and with any values. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  drafts.map(
    (changes): Step =>
      (database) =>
        addPurchase(database, () => draft({ rate, ...changes }), moment.now),
  ),
  drafts.map(
    (changes): Step =>
      async (database, current) =>
        current && editPurchase(database, current.id, current.revision, changes, moment.now),
  ),
  fc.constant<Step>(async (database, current) => current && removePurchase(database, current.id, moment.now)),
  fc.nat(9).map(
    (at): Step =>
      async (database, _, ids) =>
        ids.length && restorePurchase(database, ids[at % ids.length] ?? ''),
  ),
  fc
    .record({
      share: fc.integer({ min: 1, max: 130 }),
      state: fc.constantFrom('promised' as const, 'received' as const),
      date: dates,
    })
    .map(
      ({ share, state, date }): Step =>
        async (database, current) => {
          if (!current) return;
          const minor = Math.max(1, Math.floor((stillPaid(current).minor * share) / 100));
          const amount = { minor, currency: current.amount.currency };
          await addRefund(database, current.id, { amount, state, date, home: null, note: '' }, moment.now);
        },
    ),
  dates.map(
    (date): Step =>
      async (database, current) =>
        current?.refunds[0] && receiveRefund(database, current.id, current.refunds[0].id, date, moment.now),
  ),
  fc.constant<Step>(
    async (database, current) =>
      current?.refunds[0] && removeRefund(database, current.id, current.refunds[0].id, moment.now),
  ),
  fc.boolean().map(
    (back): Step =>
      async (database, current) => {
        if (!current) return;
        await beginImport(database, { id: 'file', fileName: 'f', total: 1 }, moment.now);
        const row = { ...current, home: { ...current.home, minor: current.home.minor + 1 } };
        await writeBatch(database, 'file', 0, [row, { ...row, id: `${row.id}+` }], 'restore');
        if (back) await takeBack(database, 'file');
      },
  ),
  fc
    .record({
      rows: fc.array(fc.record({ id: fc.constantFrom('one', 'two'), minor: minors, at: fc.nat(3) }), {
        maxLength: 6,
      }),
      mode: fc.constantFrom('merge' as const, 'restore' as const),
      end: fc.constantFrom(finishImport, takeBack),
    })
    .map(
      ({ rows, mode, end }): Step =>
        async (database) => {
          const purchases = rows.flatMap(({ id, minor, at }) => {
            const made = makePurchase(draft({ amount: { minor, currency: 'EUR' } }), id, moment);
            return made.ok ? [{ ...made.value, changedAt: moment.now + at }] : [];
          });
          await beginImport(database, { id: 'batches', fileName: 'f', total: rows.length }, moment.now);
          await writeBatch(database, 'batches', 0, purchases.slice(0, 4), mode);
          await writeBatch(database, 'batches', 1, purchases.slice(4), mode);
          await end(database, 'batches');
        },
    ),
);

it('never lets the running totals drift from a recount, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(9), steps), { maxLength: 25 }), async (script) => {
      const database = await freshDatabase();
      const ids: string[] = [];
      for (const [at, step] of script) {
        const rows = await database.getAll('purchases');
        for (const { id } of rows) if (!ids.includes(id)) ids.push(id);
        const row = rows[at % rows.length];
        await step(database, row && unstored(row), ids);
      }
      expect(await keptTotals(database)).toEqual(await recount(database));
      expect((await database.getAll('totals')).every(({ days }) => days.length > 0)).toBe(true);
      database.close();
    }),
    { numRuns: 150 },
  );
});
