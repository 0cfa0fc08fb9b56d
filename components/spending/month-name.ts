import type { Wording } from '@/utils/i18n/wording';
import type { BudgetMonth } from '@/utils/spending/budget-month';

/** `Nov` and `Nov 2026`: a budget month by the calendar month that it begins in. */
export function monthName(
  { language }: Pick<Wording, 'language'>,
  { start }: BudgetMonth,
  brief = false,
): string {
  const year = brief ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(language, { month: 'short', ...year, timeZone: 'UTC' });
  return format.format(Date.parse(`${start}T00:00:00Z`));
}
