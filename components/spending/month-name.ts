import type { Wording } from '@/utils/i18n/wording';
import type { BudgetMonth } from '@/utils/spending/budget-month';

/** `Nov` and `November 2026`: a budget month by the calendar month that it begins in. */
export function monthName(
  { language }: Pick<Wording, 'language'>,
  { start }: BudgetMonth,
  brief = false,
): string {
  const parts = brief ? ({ month: 'short' } as const) : ({ month: 'long', year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(
    Date.parse(`${start}T00:00:00Z`),
  );
}
