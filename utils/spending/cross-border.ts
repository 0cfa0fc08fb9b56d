/** Country endings whose sites are mostly not of that country: sold everywhere as words of their own. */
const GENERIC_ENDINGS = new Set(
  'ac ag ai am bz cc cd cx co dj fm gg gl im io is la li ly me ms mu nu pm sc sh so st tk tl tm to tv vc vg ws'.split(
    ' ',
  ),
);

/** Endings whose letters are not the country's ISO 3166-1 code. */
const ENDING_COUNTRIES: Readonly<Record<string, string>> = { uk: 'GB', eu: '' };

/** Currencies that several countries share, or that shops everywhere ask for: they tell no country. */
const SHARED_CURRENCIES = new Set(['EUR', 'USD', 'ANG']);

/** What tells the seller's country. */
type SellerEvidence = 'registry' | 'ending' | 'address' | 'currency';

interface SellerGuess {
  country: string | null;
  crossBorder: boolean;
  /** Null where nothing told it: then the purchase counts as one abroad, since that is what the ledger is for. */
  by: SellerEvidence | null;
}

/** What is known of a seller, each as far as it is: unknown is empty text or null. */
export interface SellerSigns {
  /** The shop's hostname. */
  host: string;
  /** The head office of its owner, by the registry. */
  ownerCountry: string | null;
  /** The currency that it asks for. */
  currency: string;
  /** The country of the postal address that its page gives for itself. */
  addressCountry: string | null;
}

/**
 * Guesses where the seller is. In this order: a shop of the registry is in the country of its address's ending
 * (amazon.de), else at its head office. Any other is where it says that it is: nobody claims to be abroad who is
 * not, while an ending costs a few euro. Then the ending tells, last the currency.
 */
export function guessSeller(signs: SellerSigns, homeCountry: string | null): SellerGuess {
  const ending = endingCountry(signs.host);
  const told: [SellerEvidence, string | null][] = [
    ['ending', signs.ownerCountry && ending],
    ['registry', signs.ownerCountry],
    ['address', signs.addressCountry],
    ['ending', ending],
    ['currency', currencyCountry(signs.currency)],
  ];
  const [by, country] = told.find(([, found]) => found) ?? [null, null];
  return { by, country, crossBorder: isAbroad(country, homeCountry) };
}

/** Whether a seller in this country counts as one abroad: also where one of the two is not known. */
export const isAbroad = (country: string | null, homeCountry: string | null): boolean =>
  !country || !homeCountry || country !== homeCountry;

function endingCountry(host: string): string | null {
  const ending = host.toLowerCase().split('.').pop() ?? '';
  if (!/^[a-z]{2}$/.test(ending) || GENERIC_ENDINGS.has(ending)) return null;
  return (ENDING_COUNTRIES[ending] ?? ending.toUpperCase()) || null;
}

/** ISO 4217 codes begin with the country's ISO 3166-1 code, but for the currencies of several countries. */
function currencyCountry(currency: string): string | null {
  return currency.startsWith('X') || SHARED_CURRENCIES.has(currency) ? null : currency.slice(0, 2);
}
