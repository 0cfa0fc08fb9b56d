import { attribute, selectFirst } from '../dom';
import { CURRENCIES } from './currencies';

/** What tells which currency a page means by a sign that several share. */
export interface PageCurrency {
  /** What the page says outright, for machines; empty if nothing. */
  declared: string;
  /** ISO 3166-1 alpha-2, the best evidence first. */
  countries: readonly string[];
}

const DECLARATIONS =
  'meta[property="product:price:currency"], meta[property="og:price:currency"], meta[itemprop=priceCurrency], meta[name=currency]';
const LONGEST_TAG = 35;

const countriesOfLanguage = (tag: string): string[] => {
  try {
    const locale = new Intl.Locale(tag.slice(0, LONGEST_TAG));
    return [locale.region ?? locale.maximize().region ?? ''];
  } catch {
    return [];
  }
};

/** Reads what a page says of its currency: its metadata, the country in its host's ending, its language. */
export const readPageCurrency = (document: Document, host: string): PageCurrency => {
  const meta = selectFirst(document, DECLARATIONS);
  const root = Reflect.get(Document.prototype, 'documentElement', document) as Element | null;
  const ending = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  return {
    declared: meta ? attribute(meta, 'content').trim().toUpperCase() : '',
    countries: [
      ...(ending.length === 2 ? [ending] : []),
      ...(root ? countriesOfLanguage(attribute(root, 'lang').replace('_', '-')) : []),
    ],
  };
};

/** Which of the currencies that share a sign a page means; `seen` are those it names elsewhere without doubt. */
export const chooseCurrency = (
  codes: readonly string[],
  { declared, countries }: PageCurrency,
  seen: ReadonlySet<string>,
): string | null => {
  if (codes.length <= 1) return codes[0] ?? null;
  if (codes.includes(declared)) return declared;
  const named = codes.filter((code) => seen.has(code));
  if (named.length === 1) return named[0] ?? null;
  const rows = CURRENCIES.filter(({ code }) => codes.includes(code));
  const local = countries.flatMap((country) =>
    rows.filter(({ countries: tender }) => tender.split(' ').includes(country)),
  );
  return local[0]?.code ?? codes[0] ?? null;
};
