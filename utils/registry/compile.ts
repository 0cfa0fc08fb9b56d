import { ENTITY_KINDS, SECTION } from './entity';
import type { EntityRow, SisterRow } from './rows';

/** The registry as the extension carries it: three texts, decoded on first use by `registry.ts`, `names.ts` and the sentinel. */
export interface CompiledRegistry {
  /** One line an entity, kinds apart by a form feed, then the sister domains of each owner. */
  readonly index: string;
  /** One line an entity, in the same order: its other names, comma separated. */
  readonly names: string;
  /** Every processor's domains, the shortest that hold the others, for the sentinel: a frame from there asks for money. */
  readonly payers: string;
}

/** Writes domains that share their first label once: `amazon.com,co.uk amzn.to`; a bare label has an empty ending. */
function packDomains(domains: readonly string[]): string {
  const endings = new Map<string, string[]>();
  for (const domain of domains) {
    const dot = domain.indexOf('.');
    const label = dot < 0 ? domain : domain.slice(0, dot);
    const ending = dot < 0 ? '' : domain.slice(dot + 1);
    endings.set(label, [...(endings.get(label) ?? []), ending]);
  }
  return [...endings].map(([label, rest]) => `${label}.${rest.join(',')}`).join(' ');
}

/** Numbers the owners that have several entities, or an entity and sister domains. */
function numberOwners(entities: readonly EntityRow[], sisters: readonly SisterRow[]) {
  const ofDomain = new Map<string, number>();
  sisters.forEach((row, index) => {
    for (const domain of row.domains) ofDomain.set(domain, index + 1);
  });
  return entities.map((entity) => {
    const listed = entity.domains.find((domain) => ofDomain.has(domain));
    return listed === undefined ? 0 : (ofDomain.get(listed) ?? 0);
  });
}

/** The processors' domains, without those that lie below another of them. */
function payerDomains(entities: readonly EntityRow[]): string[] {
  const domains = new Set(entities.flatMap((entity) => (entity.kind === 'processor' ? entity.domains : [])));
  const isBelow = (domain: string): boolean =>
    [...domain.matchAll(/\./g)].some(({ index }) => domains.has(domain.slice(index + 1)));
  return [...domains].filter((domain) => !isBelow(domain)).sort();
}

/** Takes the checked rows, gives the compact texts. */
export function compileRegistry(
  entities: readonly EntityRow[],
  sisters: readonly SisterRow[],
): CompiledRegistry {
  const owners = numberOwners(entities, sisters);
  const official = new Set(entities.flatMap((entity) => entity.domains));
  const sections = ENTITY_KINDS.map((kind) =>
    entities
      .flatMap((entity, index) => {
        if (entity.kind !== kind) return [];
        const flags = `${entity.ambiguous ? '?' : ''}${owners[index] || ''}`;
        const cells = [entity.name, entity.country + entity.trade, packDomains(entity.domains), flags];
        return [[...cells, packDomains(entity.related)].join('\t').trimEnd()];
      })
      .join('\n'),
  );
  const others = sisters.map((row) => packDomains(row.domains.filter((domain) => !official.has(domain))));
  return {
    index: [...sections, others.join('\n')].join(SECTION),
    names: entities.map((entity) => entity.aka.join(',')).join('\n'),
    payers: packDomains(payerDomains(entities)),
  };
}
