import * as z from 'zod/mini';

const DAY = 86_400_000;

/** A day of the calendar, `2026-11-22`: no hour and no time zone. Sorts as text. */
export type CalendarDate = string;

export const calendarDateSchema = z.string().check(z.refine((text) => isCalendarDate(text)));

/** Whether the text is a day that exists, from year 1900 on. */
export function isCalendarDate(text: string): boolean {
  if (!/^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && fromTime(time) === text;
}

/** Whether the name is an IANA time zone that this browser knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/** The day that it is in a time zone at an instant. Takes milliseconds since 1970 and an IANA name. */
export function dateIn(timeZone: string, instant: number): CalendarDate {
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each time zone: to make one takes longer than all that is done with it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** The day that it is for a shopper whose time zone is this IANA name, or `auto`: that of the device. */
export const todayIn = (timeZone: string, instant: number): CalendarDate =>
  dateIn(timeZone === 'auto' ? Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone, instant);

export const addDays = (date: CalendarDate, days: number): CalendarDate => fromTime(time(date) + days * DAY);

/** Days from the first date to the second; negative if the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => (time(to) - time(from)) / DAY;

// In UTC every day has 24 hours, so that no clock change can shift a date.
const time = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);
const fromTime = (instant: number): CalendarDate => new Date(instant).toISOString().slice(0, 10);
