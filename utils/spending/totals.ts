import type { CalendarDate } from './calendar-date';
import type { Purchase } from './purchase';

/** Sums of one day, in minor units of one home currency. */
interface Sums {
  spent: number;
  /** Refunds received for purchases of this day. */
  refundedFor: number;
  /** Refunds received on this day. */
  refundedOn: number;
}

/**
 * The running totals of one day. By day, and with both ways of counting refunds, so that no setting
 * (reset day, refunds, domestic purchases) ever needs a recount: the settings only choose what to add up.
 */
export interface DayTotals {
  currency: string;
  date: CalendarDate;
  abroad: Sums;
  domestic: Sums;
}

/**
 * The running totals of the days of a calendar month, in their order: no day on which nothing counts. They are kept a
 * month together, since each record that is read costs a database as much as all that is in this one.
 */
export interface MonthTotals {
  currency: string;
  /** `2026-11` */
  month: string;
  days: DayTotals[];
}

export const calendarMonthOf = (date: CalendarDate): string => date.slice(0, 7);

export const emptyDay = (currency: string, date: CalendarDate): DayTotals => ({
  currency,
  date,
  abroad: { spent: 0, refundedFor: 0, refundedOn: 0 },
  domestic: { spent: 0, refundedFor: 0, refundedOn: 0 },
});

/** What one purchase puts into the totals: a planned one nothing, a promised refund nothing. */
export function contributionsOf(purchase: Purchase): DayTotals[] {
  if (purchase.state === 'planned') return [];
  const { home, orderedOn, refunds } = purchase;
  const side = purchase.crossBorder ? 'abroad' : 'domestic';
  const days: DayTotals[] = [];
  const add = (date: CalendarDate, key: keyof Sums, minor: number) => {
    const day = emptyDay(home.currency, date);
    day[side][key] = minor;
    days.push(day);
  };
  add(orderedOn, 'spent', home.minor);
  for (const refund of refunds) {
    if (refund.state !== 'received') continue;
    add(orderedOn, 'refundedFor', refund.home.minor);
    add(refund.date, 'refundedOn', refund.home.minor);
  }
  return days;
}

/** Two days' totals as one, the second taken `times` times: 1 adds, −1 takes away. Keeps the first's date. */
export const plus = (left: DayTotals, right: DayTotals, times: 1 | -1 = 1): DayTotals => ({
  ...left,
  abroad: plusSums(left.abroad, right.abroad, times),
  domestic: plusSums(left.domestic, right.domestic, times),
});

/** Days put together by month, in the order in which they come. */
export function byMonth(days: Iterable<DayTotals>): MonthTotals[] {
  const months = new Map<string, MonthTotals>();
  for (const day of days) {
    const { currency } = day;
    const month = calendarMonthOf(day.date);
    const known = months.get(`${currency} ${month}`) ?? { currency, month, days: [] };
    known.days.push(day);
    months.set(`${currency} ${month}`, known);
  }
  return [...months.values()];
}

/** A month with days of the same month added to its own. */
export function withDays(month: MonthTotals, added: readonly DayTotals[]): MonthTotals {
  const days = new Map(month.days.map((day) => [day.date, day]));
  for (const day of added) {
    const own = days.get(day.date);
    days.set(day.date, own ? plus(own, day) : day);
  }
  const inOrder = [...days.values()].sort((left, right) => (left.date < right.date ? -1 : 1));
  return { ...month, days: inOrder.filter((day) => !isEmptyDay(day)) };
}

export const isEmptyDay = ({ abroad, domestic }: DayTotals): boolean =>
  [...Object.values(abroad), ...Object.values(domestic)].every((minor) => minor === 0);

const plusSums = (left: Sums, right: Sums, times: 1 | -1): Sums => ({
  spent: left.spent + times * right.spent,
  refundedFor: left.refundedFor + times * right.refundedFor,
  refundedOn: left.refundedOn + times * right.refundedOn,
});
