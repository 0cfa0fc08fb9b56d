import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Purchase } from '@/utils/spending/purchase';
import { EVERY_PURCHASE } from '@/utils/storage/every-purchase';
import type { LedgerQuery } from '@/utils/storage/ledger-conditions';
import { queryPurchases, readCategories } from '@/utils/storage/ledger-query';
import { addPurchase, editPurchase } from '@/utils/storage/ledger-repository';
import type { Database } from '@/utils/storage/schema';
import { draft, freshDatabase, moment } from './opened';

let database: Database;
const kept: Purchase[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  for (let index = 0; index < 60; index += 1) {
    const outcome = await addPurchase(
      database,
      () =>
        draft({
          shop: ['Teapot House', 'Café Zürich', 'teapot  house'][index % 3] ?? '',
          country: ['DE', 'CN', null][index % 3] ?? null,
          category: ['books', '', 'Books', ''][index % 4] ?? '',
          note: index === 7 ? 'a blue kettle' : '',
          crossBorder: index % 4 !== 0,
          state: index % 5 === 0 ? 'planned' : 'ordered',
          orderedOn: `2026-${String(1 + (index % 11)).padStart(2, '0')}-15`,
          amount: { minor: 100 + (index % 13), currency: 'EUR' },
        }),
      moment.now,
    );
    if (outcome.ok) kept.push(outcome.value);
  }
});

const ask = (changes: Partial<LedgerQuery>) => queryPurchases(database, { ...EVERY_PURCHASE, ...changes });

async function allPages(query: Partial<LedgerQuery>): Promise<Purchase[]> {
  const rows: Purchase[] = [];
  let after: LedgerQuery['after'] = null;
  do {
    const page = await ask({ ...query, after });
    rows.push(...page.rows);
    after = page.after;
  } while (after);
  return rows;
}

// So that a few purchases are found in the ways in which many are.
const many = vi.hoisted(() => ({ isMany: true }));
vi.mock('@/utils/storage/reading-costs', () => ({
  get FEW() {
    return many.isMany ? 4 : 2_000;
  },
  get PROBED() {
    return many.isMany ? 3 : 1_000;
  },
}));

describe('queryPurchases', () => {
  it('finds nothing between a day and one before it', async () => {
    const days = { from: '2026-12-01', to: '2026-11-01' };
    expect(await ask(days)).toEqual({ rows: [], after: null });
    expect(await ask({ ...days, country: 'DE', sort: 'amount' })).toEqual({ rows: [], after: null });
  });

  it('finds words without case and accents, typed in part', async () => {
    expect((await ask({ text: 'kett blue' })).rows).toHaveLength(1);
    expect((await ask({ text: 'zurich' })).rows).toHaveLength(20);
    expect((await ask({ text: 'kettle red' })).rows).toHaveLength(0);
  });

  it('holds spellings of one shop together', async () => {
    expect((await ask({ shop: 'TEAPOT HOUSE' })).rows).toHaveLength(40);
  });

  it.each([
    ['a few', false],
    ['many', true],
  ])(
    'gives every match once, in order, whatever is asked of %s and however small the page',
    async (_, isMany) => {
      many.isMany = isMany;
      const queries = fc.record({
        text: fc.constantFrom('', 'teapot', 'books', 'te', 'te boo'),
        from: fc.constantFrom(null, '2026-03-15', '2026-06-01'),
        to: fc.constantFrom(null, '2026-09-15'),
        shop: fc.constantFrom(null, 'Teapot House'),
        country: fc.constantFrom(null, 'CN', ''),
        category: fc.constantFrom(null, 'books', ''),
        state: fc.constantFrom(null, 'ordered' as const, 'arrived' as const, 'bought' as const),
        crossBorder: fc.constantFrom(null, true, false),
        sort: fc.constantFrom('date' as const, 'amount' as const),
        order: fc.constantFrom('ascending' as const, 'descending' as const),
        count: fc.integer({ min: 1, max: 9 }),
      });
      await fc.assert(
        fc.asyncProperty(queries, async (query) => {
          const rows = await allPages(query);
          const expected = kept.filter(
            (one) =>
              query.text
                .split(' ')
                .every((part) => `${one.shop} ${one.category}`.toLowerCase().includes(part)) &&
              (!query.from || one.orderedOn >= query.from) &&
              (!query.to || one.orderedOn <= query.to) &&
              (!query.shop || one.shop.toLowerCase().startsWith('teapot')) &&
              (query.country === null || (one.country ?? '') === query.country) &&
              (query.category === null || one.category.toLowerCase() === query.category) &&
              (!query.state ||
                (query.state === 'bought' ? one.state !== 'planned' : one.state === query.state)) &&
              (query.crossBorder === null || one.crossBorder === query.crossBorder),
          );
          expect(rows.map((row) => row.id).sort()).toEqual(expected.map((row) => row.id).sort());
          const keys = rows.map((row) => (query.sort === 'date' ? row.orderedOn : String(row.home.minor)));
          const inOrder = [...keys].sort();
          expect(keys).toEqual(query.order === 'ascending' ? inOrder : inOrder.reverse());
        }),
        { numRuns: 80 },
      );
    },
  );

  it('finds a purchase by what it became', async () => {
    const [first] = kept;
    if (!first) throw new Error('nothing kept');
    await editPurchase(database, first.id, 1, { note: 'porcelain' }, moment.now);
    expect((await ask({ text: 'porcel' })).rows.map((row) => row.id)).toEqual([first.id]);
  });

  it('knows every category once', async () => {
    expect((await readCategories(database)).map((name) => name.toLowerCase())).toEqual(['books']);
  });
});
