export const ENTITY_KINDS = ['courier', 'merchant', 'processor'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How widely a name is known, by the public lists that have it: only known names are worth imitating. */
export const RENOWN = { little: 0, some: 1, household: 2 } as const;

export type Renown = (typeof RENOWN)[keyof typeof RENOWN];

/** One courier, merchant or payment processor of the registry. */
export interface Entity {
  /** Its place in the registry: stable within one build, never stored. */
  readonly id: number;
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-2; for a brand of many countries, its head office. */
  readonly country: string;
  /** Its line of business within the kind: `post`, `fashion`, `psp`, `wallet`, `crypto` … */
  readonly trade: string;
  /** Official registrable domains, hosts, or a brand's own top-level domain; the first is the main one. */
  readonly domains: readonly string[];
  /** Domains of the same owner that make no page official: they only stop the accusation of imitating. */
  readonly related: readonly string[];
  /** The name is a common word, very short, or borne by unrelated companies: never match it as plain text. */
  readonly ambiguous: boolean;
  /** Ordinary words or given names are one letter away: such a word is no misspelling of it. */
  readonly nearWords: boolean;
  readonly renown: Renown;
  /** Its names as hostnames write them: small letters and digits, no hyphen. */
  readonly marks: readonly string[];
  /** Its further names, written likewise: looked for as they are, but not for misspellings of them. */
  readonly aliases: readonly string[];
  /** Entities of one owner share this number; 0 where the owner has only this one. */
  readonly owner: number;
}

/** The trade of hosts that watch a page for fraud: nobody pays through them, whoever's they are. */
export const FRAUD_SCORING = 'fraud-scoring';

/** Parts the sections of the compiled registry. */
export const SECTION = '\f';

/** In the compiled registry, stands for the plain spelling of the entity's name, alone or within a domain or mark. */
export const NAME_HERE = '~';

/** In the compiled registry, a mark that is spelt as the first label of the entity's first domain. */
export const MARK_IS_LABEL = '.';

/** In the compiled registry, the flag before the owner's number: what the cell `ambiguous` says. */
export const AMBIGUITY_FLAGS = { yes: '?', near: '!', '': '' } as const;

/** In the compiled registry, an entity's trade is a letter, from this code on. */
export const FIRST_TRADE = 0x30;

/** In the compiled registry, stands for the number of the next owner that had none before. */
export const NEXT_OWNER = '*';

/** In the compiled registry, the flag of an entity's renown, by its number. */
export const RENOWN_FLAGS = ['-', '', '+'] as const;

/** A name's plain letters and digits, as a hostname would hold them. */
export const plainSpelling = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What a domain's first label would be as a name: `zalando.de` → `Zalando`. The compiled registry omits such names. */
export function nameInDomain(domain: string): string {
  const [label = ''] = domain.split('.');
  return label.charAt(0).toUpperCase() + label.slice(1);
}
