import { BOUNDS } from '@/utils/facts/bounds';
import { FIELD_KINDS } from '@/utils/facts/field-kinds';
import type { PageFacts } from '@/utils/facts/page-facts';
import { PHRASE_IDS } from '@/utils/lexicon/language';

/** Names, bait, sums and warnings: every text gives every check something to read. */
const TEXTS = [
  'DHL Express customs fee 1,95 € per month, free trial',
  '© 2026 Deutsche Post DHL Group and United Parcel Service of America',
  'Never pay PayPal, Western Union or gift cards to +44 7700 900123',
  'Amazon logo · amazon-logo-white.svg Apple Pay Google Pay Klarna',
  'Почта России, 顺丰速运, ヤマト運輸, 우체국, ΕΛΤΑ Courier',
];
const HOSTS = ['js.stripe.com', 'www.paypal.com', 'cdn.dhl.com', 'card-relay.example', 'xn--pypal-4ve.com'];
/** An Ethereum address in the mixed case of EIP-55, and an IBAN: the dearest to check. */
const ACCOUNTS = ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'DE89 3702 0400 4405 3201 3000'];

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const text = (at: number): string =>
  `${at} ${of(TEXTS, at)}`.padEnd(BOUNDS.evidence, '.').slice(0, BOUNDS.evidence);
const host = (at: number): string => `${at}.${of(HOSTS, at)}`;
const url = (at: number): string =>
  `https://${host(at)}/checkout/${'step/'.repeat(400)}`.slice(0, BOUNDS.address);

/** Facts at every bound of the schema: more than any survey sends, and as much as a hostile page's process could. */
export const largestFacts = (top: boolean): PageFacts => ({
  url: `https://dhl-customs-fee.example/${'p'.repeat(BOUNDS.address)}`.slice(0, BOUNDS.address),
  host: 'dhl-customs-fee.example',
  top,
  secure: true,
  woke: 'fields',
  groups: many(BOUNDS.groups, () => ({
    kind: 'form' as const,
    fields: many(BOUNDS.fields, (at) => ({
      kind: of(FIELD_KINDS, at),
      evidence: text(at),
      sight: at % 3 === 0 ? ('tiny' as const) : ('shown' as const),
      named: true,
      length: 19,
    })),
    targets: many(8, (at) => ({ url: url(at), method: 'post' as const, declared: true, label: text(at) })),
  })),
  switched: many(BOUNDS.switched, (at) => ({ from: host(at), to: host(at + 1) })),
  frames: many(BOUNDS.frames, (at) => ({
    url: url(at),
    host: host(at),
    shown: true,
    covers: true,
    says: text(at),
  })),
  scripts: many(BOUNDS.hosts, host),
  assets: many(BOUNDS.hosts, host),
  redirects: many(BOUNDS.frames, (at) => ({ url: url(at), host: host(at), label: text(at) })),
  wallets: many(BOUNDS.texts, text),
  says: {
    title: text(0),
    siteName: text(1),
    applicationName: text(2),
    headings: many(BOUNDS.texts, text),
    logos: many(BOUNDS.texts, text),
    copyright: many(BOUNDS.texts, text),
    organisations: many(BOUNDS.texts, text),
    countries: many(BOUNDS.countries, (at) => of(['DE', 'CN', 'US'], at)),
    canonicalHost: 'www.dhl.com',
    language: 'de',
  },
  amounts: many(BOUNDS.amounts, (at) => ({
    minor: 195 + at,
    currency: 'EUR',
    text: `${1 + at},95 €`,
    role: of(['total', 'fee', 'other'] as const, at),
  })),
  accounts: many(BOUNDS.accounts, (at) => of(ACCOUNTS, at)),
  phrases: many(BOUNDS.phrases, (at) => ({ id: of(PHRASE_IDS, at), text: text(at) })),
  ticked: many(BOUNDS.ticked, (at) => ({
    kind: 'box' as const,
    says: text(at),
    phrases: ['recurring', 'mailing', 'trial'],
    shared: [],
  })),
  cut: ['fields'],
});
