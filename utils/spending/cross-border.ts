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

/** What tells the seller's country, the strongest first. */
type SellerEvidence = 'registry' | 'ending' | 'address' | 'currency';

interface SellerGuess {
  country: string | null;
  crossBorder: boolean;
  /** Null where nothing told it: then the purchase counts as one abroad, since that is what the ledger is for. */
  by: SellerEvidence | null;
}

/**
 * Guesses where the seller is. A shop of the registry with an address under a country's ending is there in that
 * country (amazon.de); else its head office tells.
 * Takes the shop's host, the country of its owner's head office by the registry, the currency that it asks for, and
 * the country of the address that the page gives: each as far as it is known.
 */
export function guessSeller(
  shop: { host: string; ownerCountry: string | null; currency: string; addressCountry: string | null },
  homeCountry: string | null,
): SellerGuess {
  const told: [SellerEvidence, string | null][] = [
    ['ending', endingCountry(shop.host)],
    ['registry', shop.ownerCountry],
    ['address', shop.addressCountry],
    ['currency', currencyCountry(shop.currency)],
  ];
  const [by, country] = told.find(([, found]) => found) ?? [null, null];
  return { by, country, crossBorder: !country || !homeCountry || country !== homeCountry };
}

function endingCountry(host: string): string | null {
  const ending = host.toLowerCase().split('.').pop() ?? '';
  if (!/^[a-z]{2}$/.test(ending) || GENERIC_ENDINGS.has(ending)) return null;
  return (ENDING_COUNTRIES[ending] ?? ending.toUpperCase()) || null;
}

/** ISO 4217 codes begin with the country's ISO 3166-1 code, but for the currencies of several countries. */
function currencyCountry(currency: string): string | null {
  return currency.startsWith('X') || SHARED_CURRENCIES.has(currency) ? null : currency.slice(0, 2);
}
