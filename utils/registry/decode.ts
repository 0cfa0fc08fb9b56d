import {
  AMBIGUITY_FLAGS,
  ENTITY_KINDS,
  type Entity,
  FIRST_TRADE,
  MARK_IS_LABEL,
  NAME_HERE,
  NEXT_OWNER,
  nameInDomain,
  plainSpelling,
  RENOWN,
  RENOWN_FLAGS,
  type Renown,
  SECTION,
} from './entity';

/** The registry in memory, with each domain's entities and owner. */
export interface Registry {
  readonly entities: readonly Entity[];
  /** Official domain or host → the entities that it belongs to: mostly one. */
  readonly official: ReadonlyMap<string, readonly Entity[]>;
  /** Any domain that belongs to a known owner → that owner: a group's number, or an entity's negative id. */
  readonly owners: ReadonlyMap<string, number>;
}

const words = (text: string): string[] => (text ? text.split(' ') : []);

/** Reads what `packDomains` wrote. */
export function unpackDomains(packed: string): string[] {
  if (!packed) return [];
  return packed.split(' ').flatMap((word) => {
    const dot = word.indexOf('.');
    const label = word.slice(0, dot);
    const endings = word.slice(dot + 1).split(',');
    return endings.map((ending) => (ending ? `${label}.${ending}` : label));
  });
}

const spellMark = (mark: string, packedDomains: string): string =>
  mark === MARK_IS_LABEL ? packedDomains.replace(/\..*/, '').replaceAll('-', '') : mark;

function renownIn(flags: string): Renown {
  if (flags.includes(RENOWN_FLAGS[RENOWN.little])) return RENOWN.little;
  return flags.includes(RENOWN_FLAGS[RENOWN.household]) ? RENOWN.household : RENOWN.some;
}

/** Reads what `compileRegistry` wrote. Our own text: trusted. */
export function decodeRegistry(index: string): Registry {
  const sections = index.split(SECTION);
  const entities: Entity[] = [];
  const official = new Map<string, Entity[]>();
  const owners = new Map<string, number>();
  const trades = (sections[ENTITY_KINDS.length + 1] ?? '').split(' ');
  let groups = 0;
  ENTITY_KINDS.forEach((kind, at) => {
    const columns = (sections[at] ?? '').split('\t').map((column) => column.split('\n'));
    for (let row = 0; row < (columns[0]?.length ?? 0); row++) {
      const cells = columns.map((column) => column[row] ?? '');
      const [packed = '', related = '', told = '', marks = '', place = '', flags = ''] = cells;
      const group = flags.replace(/^[^\d*]+/, '');
      if (group === NEXT_OWNER) groups++;
      const name = told || nameInDomain(packed);
      const spell = (text: string) => text.replaceAll(NAME_HERE, plainSpelling(name));
      const domains = spell(packed);
      const [main = '', other = ''] = spell(marks).split(';');
      const entity: Entity = {
        id: entities.length,
        name,
        kind,
        country: place.slice(1),
        trade: trades[place.charCodeAt(0) - FIRST_TRADE] ?? '',
        domains: unpackDomains(domains),
        related: unpackDomains(spell(related)),
        marks: words(main).map((mark) => spellMark(mark, domains)),
        aliases: words(other),
        ambiguous: flags.startsWith(AMBIGUITY_FLAGS.yes),
        nearWords: flags.startsWith(AMBIGUITY_FLAGS.near),
        renown: renownIn(flags),
        owner: group === NEXT_OWNER ? groups : Number(group),
      };
      entities.push(entity);
      const owner = entity.owner || -entity.id - 1;
      for (const domain of entity.domains) {
        const sharing = official.get(domain);
        if (sharing) sharing.push(entity);
        else official.set(domain, [entity]);
        if (!owners.has(domain)) owners.set(domain, owner);
      }
      for (const domain of entity.related) owners.set(domain, owner);
    }
  });
  (sections[ENTITY_KINDS.length] ?? '').split('\n').forEach((line, group) => {
    for (const domain of unpackDomains(line)) owners.set(domain, group + 1);
  });
  return { entities, official, owners };
}
