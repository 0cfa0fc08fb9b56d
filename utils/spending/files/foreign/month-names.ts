/** Languages whose dates are read, the most written first. Croatian is none: it calls October what Polish calls November. */
const LANGUAGES =
  'en de fr es it pt nl pl ru tr sv da nb fi cs sk hu ro uk bg sr sl lt lv et el ar fa hi th vi id'.split(
    ' ',
  );

/** A name by itself and within a date, where some languages bend it. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];

const bare = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[.\s]/g, '');

/** Months by the names that languages have for them, as far as languages were asked. */
const known = new Map<string, number>();

/** Months by what names are cut to; null where several are. */
const cut = new Map<string, number | null>();

/** A name is cut to this many letters or more. */
const CUT_LENGTH = 3;

let asked = 0;

/** Asks one more language for its months, a few milliseconds' work; false once all are known. */
export function learnMonths(): boolean {
  const language = LANGUAGES[asked];
  if (!language) return false;
  asked += 1;
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(language, {
      ...form,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 24));
      learn(bare(parts.find(({ type }) => type === 'month')?.value ?? ''), month);
    }
  }
  return true;
}

function learn(name: string, month: number): void {
  if (known.has(name)) return;
  known.set(name, month);
  for (let length = CUT_LENGTH; length < name.length; length += 1) {
    const beginning = name.slice(0, length);
    const isOther = cut.has(beginning) && cut.get(beginning) !== month;
    cut.set(beginning, isOther ? null : month);
  }
}

/**
 * The month, 1–12, that has this name in a language that banks and shops write in, whole or cut to three letters or
 * more; null if none has. Languages are asked one by one, since asking takes time.
 */
export function monthNamed(text: string): number | null {
  const name = bare(text);
  do {
    const month = known.get(name);
    if (month) return month;
  } while (learnMonths());
  return cut.get(name) ?? null;
}
