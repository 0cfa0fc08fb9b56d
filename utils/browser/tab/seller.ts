import type { TabFacts } from '../../checks/check';
import { ownerOf, siteOf } from '../../registry/registry';

/** Who sells on a page, as far as it tells: what a purchase made there is filled in with. */
export interface SellerView {
  name: string;
  host: string;
  /** The head office by the registry, for shops that are in it. */
  ownerCountry: string | null;
  /** Of the postal address that the page gives for itself, where it gives one country alone. */
  addressCountry: string | null;
  /** What the page asks for its total in, or all its prices are in. */
  currency: string | null;
}

/** The seller on the page in front; null where a courier or a processor takes money for somebody else. */
export function sellerOf({ top }: TabFacts): SellerView | null {
  const owner = ownerOf(top.host);
  if (owner && owner.kind !== 'merchant') return null;
  const currencies = new Set(top.amounts.map(({ currency }) => currency));
  const total = top.amounts.find(({ role }) => role === 'total');
  return {
    name: owner?.name ?? (top.says.siteName || siteOf(top.host)),
    host: top.host,
    ownerCountry: owner?.country ?? null,
    addressCountry: only(top.says.countries),
    currency: total?.currency ?? only([...currencies]),
  };
}

const only = ([first, ...others]: readonly string[]): string | null =>
  first !== undefined && others.length === 0 ? first : null;
