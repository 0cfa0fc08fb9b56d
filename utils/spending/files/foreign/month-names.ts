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
let asked = 0;

function ask(language: string): void {
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(language, {
      ...form,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 24));
      const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (!known.has(name)) known.set(name, month);
    }
  }
}

/**
 * The month, 1–12, that has this name in a language that banks and shops write in, whole or cut to three letters or
 * more; null if none has. Languages are asked one by one, since asking takes time.
 */
export function monthNamed(text: string): number | null {
  const name = bare(text);
  for (; ; asked += 1) {
    const month = known.get(name);
    if (month) return month;
    const language = LANGUAGES[asked];
    if (!language) break;
    ask(language);
  }
  if (name.length < 3) return null;
  const months = new Set([...known].filter(([whole]) => whole.startsWith(name)).map(([, month]) => month));
  const [only] = months;
  return months.size === 1 ? (only ?? null) : null;
}
