import type { Budget } from './budget';
import type { Money } from './money';
import { nameKey } from './name-key';
import type { Purchase } from './purchase';

/** By what spending can be told apart. */
export const GROUPINGS = ['shop', 'country', 'category'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Which budget months are added up: the running one, or the last twelve. */
export const GROUP_PERIODS = ['month', 'year'] as const;
export type GroupPeriod = (typeof GROUP_PERIODS)[number];

/** One row of the picture: what was spent less what came back, in one home currency. `name` is empty where unknown. */
export interface Group {
  name: string;
  net: Money;
  count: number;
}

/**
 * Net spending by shop, country or category, the largest first; what was reckoned in former home currencies stands in
 * rows of its own, behind. Refunds stand with their purchase. Takes purchases in any order; leaves out what the budget
 * does not count.
 */
export function groupSpending(purchases: Iterable<Purchase>, by: Grouping, budget: Budget): Group[] {
  const groups = new Map<string, Group>();
  for (const purchase of purchases) {
    const { home, state, crossBorder, refunds } = purchase;
    if (state === 'planned' || !(crossBorder || budget.countDomestic)) continue;
    const name = purchase[by] ?? '';
    const key = `${home.currency} ${nameKey(name)}`;
    const group = groups.get(key) ?? { name, net: { minor: 0, currency: home.currency }, count: 0 };
    const back = refunds.reduce((sum, one) => sum + (one.state === 'received' ? one.home.minor : 0), 0);
    group.net.minor += home.minor - back;
    group.count += 1;
    groups.set(key, group);
  }
  const isFormer = ({ net }: Group): number => (net.currency === budget.homeCurrency ? 0 : 1);
  return [...groups.values()].sort(
    (left, right) =>
      isFormer(left) - isFormer(right) ||
      (left.net.currency < right.net.currency ? -1 : left.net.currency > right.net.currency ? 1 : 0) ||
      right.net.minor - left.net.minor,
  );
}
