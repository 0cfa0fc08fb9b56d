import { rootElementOf } from '../../facts/page-document';
import { minorDigits } from '../../spending/currency';
import { CURRENCIES } from '../../spending/currency-signs';
import { attribute } from '../dom';
import type { PageTexts } from '../texts';

/** What tells which currency a page means by a sign that several share. */
export interface PageCurrency {
  /** What the page says outright, for machines; empty if nothing. */
  declared: string;
  /** ISO 3166-1 alpha-2: those that its address and its language name, and where it is likeliest from. */
  named: readonly string[];
  /** The one that its language names, empty without: endings of hosts are sold to everybody. */
  region: string;
  likeliest: readonly string[];
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
const LIKELIEST: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'EG',
    be: 'BY',
    bn: 'BD',
    bs: 'BA',
    ca: 'ES',
    cs: 'CZ',
    da: 'DK',
    el: 'GR',
    en: 'US',
    et: 'EE',
    eu: 'ES',
    fa: 'IR',
    ga: 'IE',
    gl: 'ES',
    he: 'IL',
    hi: 'IN',
    hy: 'AM',
    ja: 'JP',
    ka: 'GE',
    kk: 'KZ',
    km: 'KH',
    ko: 'KR',
    ms: 'MY',
    nb: 'NO',
    nn: 'NO',
    pt: 'BR',
    sl: 'SI',
    sq: 'AL',
    sr: 'RS',
    sv: 'SE',
    ta: 'IN',
    te: 'IN',
    uk: 'UA',
    ur: 'PK',
    vi: 'VN',
    zh: 'CN',
  }),
);

/** Reads what a page says of its currency: its metadata, the country in its host's ending, its language. */
export const readPageCurrency = (
  document: Document,
  metas: readonly Element[],
  host: string,
): PageCurrency => {
  const meta = metas.find((each) =>
    ['property', 'name', 'itemprop'].some((name) => DECLARATIONS.has(attribute(each, name))),
  );
  const root = rootElementOf(document);
  const tag = root ? attribute(root, 'lang').slice(0, LONGEST_TAG) : '';
  const [language = '', ...others] = tag.split(/[-_]/);
  const region = others.find((part) => /^[a-z]{2}$/i.test(part)) ?? '';
  const likeliest = LIKELIEST.get(language.toLowerCase()) ?? language.toUpperCase();
  const isCountry = (code: string): boolean => code.length === 2;
  return {
    declared: meta ? attribute(meta, 'content').trim().toUpperCase() : '',
    named: [host.slice(host.lastIndexOf('.') + 1).toUpperCase(), region.toUpperCase()].filter(isCountry),
    region: region.toUpperCase(),
    likeliest: region === '' ? [likeliest].filter(isCountry) : [],
  };
};

/** Those of the currencies that are tender in one of the countries, in the order of these. */
const tenderIn = (countries: readonly string[], codes: readonly string[]): string[] =>
  countries.flatMap((country) =>
    CURRENCIES.flatMap(({ code, countries: tender }) =>
      codes.includes(code) && tender.split(' ').includes(country) ? code : [],
    ),
  );

/** Whether a page is priced in one of these currencies; `seen` are those that it names elsewhere without doubt. */
export const isOfPage = (
  codes: readonly string[],
  { declared, named, likeliest }: PageCurrency,
  seen: ReadonlySet<string>,
): boolean =>
  codes.some((code) => code === declared || seen.has(code)) ||
  tenderIn([...named, ...likeliest], codes).length > 0;

/** What shops say beside their own prices, so that people abroad know them. */
const WORLD = 'USD';
/** Codes that pages write for other things too: "ALL RIGHTS RESERVED", a cup, a brand, a name. */
const WORDS: ReadonlySet<string> = new Set(
  'AED ALL AMD ANG BAM BOB BSD COP CUP CVE GEL MAD MOP PEN PHP RON SDG SOS STN TOP TRY'.split(' '),
);

/** A sign of letters before a dollar, or of letters with points: `NZ$`, Mexico's `M.N.`. */
const LETTERED = /^(?:[A-Z]{1,3}\$|(?:[A-Z]\.){2})$/;
const LETTERED_SIGNS = CURRENCIES.flatMap(({ code, signs }) =>
  signs.filter((sign) => LETTERED.test(sign)).map((sign) => ({ sign, code })),
);
/** Those that one currency alone bears: `NZ$`, not Canada's and Nicaragua's `C$`. */
const OWN_SIGNS = LETTERED_SIGNS.filter((one) =>
  LETTERED_SIGNS.every(({ sign, code }) => sign !== one.sign || code === one.code),
);

/**
 * Those of the currencies that the page's texts hold as a word, or by a sign of letters that is theirs alone, `NZ$`. Letters
 * with points count in brackets only: they are a person's, too.
 */
const heldIn = (texts: Pick<PageTexts, 'holding'>, codes: readonly string[]): string[] => {
  const written = new Map(codes.map((code) => [code, code]));
  for (const { sign, code } of OWN_SIGNS)
    if (codes.includes(code)) written.set(sign.endsWith('.') ? `(${sign})` : sign, code);
  const held = [...texts.holding([...written.keys()])].flatMap((word) => written.get(word) ?? []);
  return [...new Set(held)].filter((code) => !WORDS.has(code));
};

/** Names of taxes, of taxpayers' numbers and of ways to pay that one country alone has, and writes in capitals. */
const NATIONAL: ReadonlyMap<string, string> = new Map([
  ['OXXO', 'MX'],
  ['SPEI', 'MX'],
  ['CLABE', 'MX'],
  ['CUIT', 'AR'],
  ['TVQ', 'CA'],
]);

/** The one country whose names the page's texts hold; none where several are. */
const countryNamed = (texts: Pick<PageTexts, 'holding'>): string[] => {
  const countries = new Set(
    [...texts.holding([...NATIONAL.keys()])].flatMap((name) => NATIONAL.get(name) ?? []),
  );
  return countries.size === 1 ? [...countries] : [];
};

/** What else tells which of the currencies that share a sign a page means. */
interface Told {
  /** The currencies that it names elsewhere beside a figure, without doubt. */
  seen: ReadonlySet<string>;
  /** It writes cents behind most prices with this sign, and points between thousands. */
  hasCents: boolean;
  hasPoints: boolean;
  texts: Pick<PageTexts, 'holding'>;
}

/** Currencies written with a dollar sign in countries that group thousands by a point (CLDR, `symbols`). */
const POINTED: readonly string[] = ['ARS', 'CLP', 'COP', 'UYU'];
/** The likeliest country of a page in their language that names none. */
const SPAIN = 'ES';
/** No currency can be told, and a guess would be wrong. */
const UNTOLD = '';

/** Which of the currencies that share a sign a page means; null where there are none, empty where nobody can tell. */
export const chooseCurrency = (
  codes: readonly string[],
  { declared, named, likeliest }: PageCurrency,
  { seen, hasCents, hasPoints, texts }: Told,
): string | null => {
  if (codes.length <= 1) return codes[0] ?? null;
  if (codes.includes(declared)) return declared;
  if (hasPoints && codes[0] === WORLD) {
    const countries = [...named, ...likeliest];
    const [one] = [...tenderIn(countries, POINTED), ...POINTED.filter((code) => seen.has(code))];
    if (one) return one;
    if (countries.every((country) => country === SPAIN)) return UNTOLD;
  }
  const [local] = tenderIn(named, codes);
  const shown = codes.filter((code) => seen.has(code));
  // A word in the text may be anything where the page's own country tells.
  const said = shown.length > 0 || local ? shown : heldIn(texts, codes);
  const [one] = said;
  if (one && said.length === 1 && !(one === WORLD && local)) return one;
  const withCents = hasCents ? codes.find((code) => minorDigits(code) > 0) : undefined;
  const [likely = tenderIn(countryNamed(texts), codes)[0]] = local ? [local] : tenderIn(likeliest, codes);
  return likely ?? withCents ?? codes[0] ?? null;
};

/** The currency of a page that puts no sign beside its prices; empty where nothing tells. */
export const unsignedCurrency = (
  { declared, region }: PageCurrency,
  texts: Pick<PageTexts, 'holding'>,
): string => {
  if (declared) return declared;
  const all = CURRENCIES.map(({ code }) => code);
  const [one, ...others] = heldIn(texts, all);
  if (one && others.length === 0) return one;
  return (region && tenderIn([region], all)[0]) || '';
};
