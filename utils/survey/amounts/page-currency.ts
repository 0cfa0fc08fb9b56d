import { CURRENCIES } from '../../spending/currency-signs';
import { attribute } from '../dom';

/** What tells which currency a page means by a sign that several share. */
export interface PageCurrency {
  /** What the page says outright, for machines; empty if nothing. */
  declared: string;
  /** ISO 3166-1 alpha-2, the best evidence first. */
  countries: readonly string[];
}

/** Names, properties and `itemprop`s of a `<meta>` that declares the currency. */
const DECLARATIONS: ReadonlySet<string> = new Set([
  'product:price:currency',
  'og:price:currency',
  'priceCurrency',
  'currency',
]);
const LONGEST_TAG = 35;

/** The likeliest country of a language that names none (CLDR, likely subtags): `Intl` takes milliseconds to tell. */
const LIKELIEST: Readonly<Record<string, string>> = {
  ar: 'EG',
  cs: 'CZ',
  da: 'DK',
  el: 'GR',
  en: 'US',
  fa: 'IR',
  he: 'IL',
  hi: 'IN',
  ja: 'JP',
  ko: 'KR',
  pt: 'BR',
  sv: 'SE',
  uk: 'UA',
  vi: 'VN',
  zh: 'CN',
};

/** The country of a language tag, `pt-BR`, `zh-Hant-TW`, `de`: as it says, else the likeliest, else that of its own name. */
const countriesOfLanguage = (tag: string): string[] => {
  const [language = '', ...others] = tag.slice(0, LONGEST_TAG).split(/[-_]/);
  const said = others.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
  const country = said ?? LIKELIEST[language.toLowerCase()] ?? language.toUpperCase();
  return country.length === 2 ? [country] : [];
};

/** Reads what a page says of its currency: its metadata, the country in its host's ending, its language. */
export const readPageCurrency = (
  document: Document,
  metas: readonly Element[],
  host: string,
): PageCurrency => {
  const meta = metas.find((each) =>
    ['property', 'name', 'itemprop'].some((name) => DECLARATIONS.has(attribute(each, name))),
  );
  const root = Reflect.get(Document.prototype, 'documentElement', document) as Element | null;
  const ending = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  return {
    declared: meta ? attribute(meta, 'content').trim().toUpperCase() : '',
    countries: [
      ...(ending.length === 2 ? [ending] : []),
      ...(root ? countriesOfLanguage(attribute(root, 'lang')) : []),
    ],
  };
};

/** Whether a page is priced in one of these currencies; `seen` are those that it names elsewhere without doubt. */
export const isOfPage = (
  codes: readonly string[],
  { declared, countries }: PageCurrency,
  seen: ReadonlySet<string>,
): boolean =>
  codes.some((code) => code === declared || seen.has(code)) ||
  CURRENCIES.some(
    ({ code, countries: tender }) =>
      codes.includes(code) && countries.some((country) => tender.split(' ').includes(country)),
  );

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
