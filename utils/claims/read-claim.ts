import type { PageFacts } from '../facts/page-facts';
import type { HostVerdict } from '../lookalike/host-verdict';
import type { Entity } from '../registry/entity';
import { processorOf } from '../registry/processors';
import { ownerOf, sameOwner } from '../registry/registry';
import type { Claim } from './claim';
import { bearsName, weightAgainst } from './own-name';
import { type Evidence, readSlots } from './slots';

/** From this weight on, out of at least two slots, the page says that it is the entity. */
const FIRM = 4;
/** From this weight on it leans that way. */
const LEANING = 2;
/** Taken off for a name that is a common word, where nothing else on the page belongs to the entity. */
const COMMON_WORD = 3;

const ASSETS = { courier: 2, merchant: 1, processor: 1 } as const;
const CANONICAL = 3;

/** Pictures, styles and fonts from an entity's own hosts, and a canonical address that is its. */
function fromHosts({ assets, says }: PageFacts): Evidence[] {
  const loaded = assets.flatMap((host): Evidence[] => {
    const entity = ownerOf(host);
    return entity ? [{ slot: 'assets', entity, weight: ASSETS[entity.kind], words: host }] : [];
  });
  const entity = says.canonicalHost ? ownerOf(says.canonicalHost) : null;
  return entity
    ? [...loaded, { slot: 'canonical', entity, weight: CANONICAL, words: says.canonicalHost }]
    : loaded;
}

/** Entities of one owner speak for each other: DHL's logo above Deutsche Post's copyright. */
const ownerKey = ({ owner, id }: Entity): number => owner || -id - 1;

const speaksOfParcels = ({ phrases }: PageFacts): boolean =>
  phrases.some(({ id }) => id === 'parcel' || id === 'tracking' || id.startsWith('fee-'));

/** One owner's evidence, at most one piece a slot, the weightiest. */
class Case {
  readonly #best = new Map<Evidence['slot'], Evidence>();

  add(evidence: Evidence): void {
    const before = this.#best.get(evidence.slot);
    if (!before || before.weight < evidence.weight) this.#best.set(evidence.slot, evidence);
  }

  get pieces(): Evidence[] {
    return [...this.#best.values()].sort((one, other) => other.weight - one.weight);
  }
}

function casesOf(evidence: readonly Evidence[]): Case[] {
  const cases = new Map<number, Case>();
  for (const piece of evidence) {
    const key = ownerKey(piece.entity);
    const open = cases.get(key) ?? new Case();
    cases.set(key, open);
    open.add(piece);
  }
  return [...cases.values()];
}

/** A common word is believed to be the name where the page uses the entity's own hosts, or a courier's speaks of parcels. */
const isPlain = (entity: Entity, pieces: readonly Evidence[], facts: PageFacts): boolean =>
  !entity.ambiguous ||
  pieces.some(({ slot }) => slot === 'assets' || slot === 'canonical') ||
  (entity.kind === 'courier' && speaksOfParcels(facts));

function weigh(one: Case, facts: PageFacts): { claim: Claim; weight: number } | null {
  const { pieces } = one;
  const named = pieces.find(({ slot }) => slot !== 'assets' && slot !== 'canonical');
  if (!named) return null;
  const { entity } = named;
  const weight =
    pieces.reduce((sum, piece) => sum + piece.weight, 0) -
    weightAgainst(facts, (other) => ownerKey(other) === ownerKey(entity)) -
    (isPlain(entity, pieces, facts) ? 0 : COMMON_WORD);
  if (weight < LEANING) return null;
  const firm = weight >= FIRM && pieces.length > 1;
  return { claim: { entity, firm, words: pieces.map(({ words }) => words) }, weight };
}

/**
 * Whom a page presents itself as, from its own words and from whose pictures it shows.
 * @param own registrable domains of the shopper's own shops.
 * @param verdict what the page's address imitates.
 * @returns the best supported entity; null where the page claims nobody, or where it may: at anybody's own address,
 * and at a site of that name which the look-alike rules do not hold for an imitation.
 */
export function readClaim(
  facts: PageFacts,
  own: readonly string[],
  verdict: HostVerdict | null,
): Claim | null {
  const { host } = facts;
  if (host === '' || ownerOf(host) || processorOf(host) || own.some((domain) => sameOwner(domain, host)))
    return null;
  const evidence = [...fromHosts(facts), ...readSlots(facts.says)].filter(
    ({ entity }) =>
      !entity.domains.some((domain) => sameOwner(domain, host)) &&
      (verdict?.entity || !bearsName(host, entity)),
  );
  const weighed = casesOf(evidence).flatMap((one) => weigh(one, facts) ?? []);
  return weighed.sort((one, other) => other.weight - one.weight)[0]?.claim ?? null;
}
