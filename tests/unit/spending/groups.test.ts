import { expect, it } from 'vitest';
import { budgetSchema } from '@/utils/spending/budget';
import { groupSpending } from '@/utils/spending/groups';
import { blankDraft, type PurchaseDraft } from '@/utils/spending/purchase';
import { makePurchase } from '@/utils/spending/valuation';

function purchase(minor: number, changes: Partial<PurchaseDraft>, homeCurrency = 'EUR') {
  const draft = blankDraft({
    shop: 'A',
    amount: { minor, currency: homeCurrency },
    orderedOn: '2026-11-01',
    ...changes,
  });
  const made = makePurchase(draft, `${minor}`, { homeCurrency, now: 0 });
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

it('adds up by group, largest first, less what came back and without what does not count', () => {
  const refunded = purchase(900, { shop: 'B' });
  refunded.refunds.push({
    id: 'r',
    state: 'received',
    amount: { minor: 850, currency: 'EUR' },
    home: { minor: 850, currency: 'EUR' },
    date: '2026-11-02',
    note: '',
  });
  const rows = [
    purchase(100, {}),
    purchase(200, { shop: 'á' }),
    refunded,
    purchase(5, { crossBorder: false }),
    purchase(7, { state: 'planned' }),
  ];
  const names = (budget = budgetSchema.parse({})) =>
    groupSpending(rows, 'shop', budget).map(({ name, net, count }) => [name, net.minor, count]);
  expect(names()).toEqual([
    ['A', 300, 2],
    ['B', 50, 1],
  ]);
  expect(names({ ...budgetSchema.parse({}), countDomestic: true })).toEqual([
    ['A', 305, 3],
    ['B', 50, 1],
  ]);
});

it('leaves what was reckoned in a former home currency out of no sum, and mixes it into none', () => {
  const rows = [
    purchase(9_000, {}, 'CHF'),
    purchase(100, {}),
    purchase(1, { shop: 'B' }),
    purchase(2, {}, 'CHF'),
  ];
  const groups = groupSpending(rows, 'shop', budgetSchema.parse({}));
  expect(groups.map(({ name, net, count }) => [name, net.minor, net.currency, count])).toEqual([
    ['A', 100, 'EUR', 1],
    ['B', 1, 'EUR', 1],
    ['A', 9_002, 'CHF', 2],
  ]);
});
