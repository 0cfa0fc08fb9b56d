/** Ways of paying, those first in which money most often comes back. */
export const WAYS = [
  'card',
  'wallet',
  'pay-later',
  'direct-debit',
  'bank-transfer',
  'person-to-person',
  'voucher',
  'money-transfer',
  'crypto',
] as const;
export type Way = (typeof WAYS)[number];

/** A way of paying that a page offers. */
export interface Offer {
  readonly way: Way;
  /** Whose it is, by registry name; null where the way says it all, as a card does whoever processes it. */
  readonly company: string | null;
}

/** How the lines of business of the registry's processors take money, and whether a shopper chooses them by name. */
const BY_TRADE: Readonly<Record<string, { way: Way; chosen: boolean }>> = {
  psp: { way: 'card', chosen: false },
  network: { way: 'card', chosen: false },
  '3ds': { way: 'card', chosen: false },
  mor: { way: 'card', chosen: false },
  'cross-border': { way: 'card', chosen: false },
  'card-wallet': { way: 'card', chosen: true },
  wallet: { way: 'wallet', chosen: true },
  bnpl: { way: 'pay-later', chosen: true },
  'direct-debit': { way: 'direct-debit', chosen: true },
  a2a: { way: 'bank-transfer', chosen: true },
  p2p: { way: 'person-to-person', chosen: true },
  voucher: { way: 'voucher', chosen: true },
  remittance: { way: 'money-transfer', chosen: true },
  crypto: { way: 'crypto', chosen: true },
};

/** What paying through a company of the registry is; null for a line of business that takes no money. */
export function offerOf({ name, trade }: { name: string; trade: string }): Offer | null {
  const found = BY_TRADE[trade];
  return found ? { way: found.way, company: found.chosen ? name : null } : null;
}
