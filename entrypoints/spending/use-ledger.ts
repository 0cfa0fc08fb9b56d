import { useCallback, useState } from 'preact/hooks';
import { EVERYTHING, type PurchaseSearch } from '@/components/spending/purchase-search';
import { ask } from '@/utils/browser/pages/ask';
import { useAnswers } from '@/utils/browser/pages/use-answer';
import { useThresholdsQuestion } from '@/utils/browser/pages/use-thresholds';
import type { Speak } from '@/utils/browser/wording';
import type { Group, Grouping, GroupPeriod } from '@/utils/spending/groups';
import type { MonthView } from '@/utils/spending/month';

const CHANGES = ['month', 'settings'] as const;
const PAGE = 25;

/** More rows than this help nobody: the search does. As many as one answer carries. */
const MOST = 1_000;

/** What is asked the same way every time. */
const STEADY = {
  month: () => ask({ type: 'month' }),
  year: () => ask({ type: 'year' }),
  rates: () => ask({ type: 'rates' }),
  backup: () => ask({ type: 'backup' }),
  removed: () => ask({ type: 'removed' }),
  categories: () => ask({ type: 'categories' }),
};

/** All that the spending page shows and the words for it, as one answer, and what the shopper looks for in it. */
export function useLedger(readOnly: boolean, speak: Speak) {
  const [search, setSearch] = useState(EVERYTHING);
  const [count, setCount] = useState(PAGE);
  const [by, setBy] = useState<Grouping>('shop');
  const [period, setPeriod] = useState<GroupPeriod>('month');
  const answers = useAnswers(
    {
      ...STEADY,
      spoken: useCallback(async () => {
        const settings = await ask({ type: 'settings' });
        return { settings, wording: await speak(settings.language) };
      }, [speak]),
      reached: useThresholdsQuestion(readOnly),
      groups: useCallback(() => ask({ type: 'groups', by, period }), [by, period]),
      purchases: useCallback(
        () => ask({ type: 'purchases', query: { ...search, after: null, count } }),
        [search, count],
      ),
    },
    CHANGES,
  );
  const look = (changed: PurchaseSearch) => {
    setCount(PAGE);
    setSearch(changed);
  };
  const page = answers?.purchases;
  return {
    answers,
    list: {
      search,
      rows: page?.ok ? page.value.rows : [],
      more: page?.ok === true && page.value.after !== null,
      isFull: count >= MOST,
      categories: answers?.categories.ok ? answers.categories.value : [],
      onSearch: (changes: Partial<PurchaseSearch>) => look({ ...search, ...changes }),
      onEverything: () => look(EVERYTHING),
      onMore: () => setCount((before) => Math.min(MOST, before + PAGE)),
    },
    groups: {
      by,
      period,
      groups: answers?.groups.ok ? answers.groups.value : null,
      onBy: setBy,
      onPeriod: setPeriod,
      /** Looks for the purchases that a group is the sum of. */
      onShow({ name }: Group) {
        if (!answers?.month.ok || !answers.year.ok) return;
        const days = spanOf(period, answers.month.value, answers.year.value);
        const crossBorder = answers.spoken.settings.countDomestic ? null : true;
        look({ ...EVERYTHING, ...days, crossBorder, state: 'bought', [by]: name });
      },
    },
  };
}

const spanOf = (period: GroupPeriod, month: MonthView, year: readonly MonthView[]) => ({
  from: (period === 'year' ? year[0]?.start : undefined) ?? month.start,
  to: month.end,
});
