import { decodeRegistry, type Registry } from './decode';
import type { Entity, EntityKind } from './entity';
import index from './index.generated';
import { parentsOf, plainHost, siteOf } from './site';

export { siteOf } from './site';

let decoded: Registry | undefined;

/** The registry, decoded on first use: a background that wakes for something else pays nothing. */
export function registry(): Registry {
  decoded ??= decodeRegistry(index);
  return decoded;
}

/**
 * Whose official address this is: the host is a registry domain or below one.
 * @returns the first match, couriers before merchants before processors; null where nobody's is known.
 */
export function ownerOf(host: string): Entity | null {
  const { official } = registry();
  for (const name of parentsOf(plainHost(host))) {
    const [entity] = official.get(name) ?? [];
    if (entity) return entity;
  }
  return null;
}

/** As `ownerOf`, for one kind: amazon.com is a merchant's and, as a place to pay, a processor's. */
export function entityOf(host: string, kind: EntityKind): Entity | null {
  const { official } = registry();
  for (const name of parentsOf(plainHost(host))) {
    const entity = official.get(name)?.find((candidate) => candidate.kind === kind);
    if (entity) return entity;
  }
  return null;
}

/** The owner of the nearest known domain, not looking above the registrable one: there anybody may live. */
function ownerNumber(host: string): number | undefined {
  const { owners } = registry();
  const site = siteOf(host);
  for (const name of parentsOf(plainHost(host))) {
    const owner = owners.get(name);
    if (owner !== undefined) return owner;
    if (name === site) break;
  }
  return owners.get(topLevel(host));
}

const topLevel = (host: string): string => plainHost(host).replace(/^.*\./, '');

/**
 * Whether two hosts belong to one owner: the same registrable domain, the same entity, or sister domains.
 * True stops an accusation; it makes no page official.
 */
export function sameOwner(hostA: string, hostB: string): boolean {
  if (siteOf(hostA) === siteOf(hostB)) return true;
  const owner = ownerNumber(hostA);
  return owner !== undefined && owner === ownerNumber(hostB);
}
