import { addDays, type CalendarDate } from './calendar-date';

/** One month of the budget. Both days belong to it. */
export interface BudgetMonth {
  start: CalendarDate;
  end: CalendarDate;
}

/**
 * The budget month that a day belongs to. Takes the day of the month on which budget months begin, 1–28
 * (so that every calendar month has it).
 */
export function budgetMonthOf(date: CalendarDate, resetDay: number): BudgetMonth {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const begun = Number(date.slice(8)) >= resetDay;
  return monthFrom(year, begun ? month : month - 1, resetDay);
}

/** The month that lies `count` months after this one (before it, if negative). */
export function shiftMonth({ start }: BudgetMonth, count: number): BudgetMonth {
  return monthFrom(Number(start.slice(0, 4)), Number(start.slice(5, 7)) + count, Number(start.slice(8)));
}

/** The month and those before it, oldest first: `count` in all. */
export const monthsUntil = (last: BudgetMonth, count: number): BudgetMonth[] =>
  Array.from({ length: count }, (_, index) => shiftMonth(last, index - count + 1));

const monthFrom = (year: number, month: number, resetDay: number): BudgetMonth => ({
  start: startOf(year, month, resetDay),
  end: addDays(startOf(year, month + 1, resetDay), -1),
});

const startOf = (year: number, month: number, resetDay: number): CalendarDate =>
  new Date(Date.UTC(year, month - 1, resetDay)).toISOString().slice(0, 10);
