import {
  AMBIGUITY_FLAGS,
  ENTITY_KINDS,
  type EntityKind,
  FIRST_TRADE,
  FRAUD_SCORING,
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
import { EXCEPTION_MARKS } from './exception-kinds';
import { packFingerprints } from './fingerprint';
import type { EntityRow, RegistryRows, SisterRow } from './rows';
import { divideHost } from './site';

/** The registry as the extension carries it: texts, each decoded on first use by the module of its name. */
interface CompiledRegistry {
  /** For each kind its columns, a line an entity; kinds apart by a form feed; then each owner's sister domains; then the trades. */
  readonly index: string;
  /** One line an entity, in the same order: its other names, comma separated. */
  readonly names: string;
  /** Processors whose names are never looked for: names, country and trade, domains; a line each, in columns. */
  readonly gateways: string;
  /** Every processor's domains, the shortest that hold the others, for scripts in a page, which do without the index. */
  readonly payers: string;
  /** Fingerprints of the domains that frames in shops' pages come from, for the sentinel. */
  readonly fingerprints: string;
  /** Exceptions, each with the sign of its kind before it. */
  readonly exceptions: string;
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

/** Writes domains by their last labels, a line each: `com adyen stripe`; an ending of a company's own stands alone. So many pack best this way. */
function packEndings(domains: readonly string[]): string {
  const lines = new Map<string, string[]>();
  for (const domain of domains) {
    const [, begun = '', ending = ''] = /^(?:(.+)\.)?([^.]+)$/.exec(domain) ?? [];
    lines.set(ending, [...(lines.get(ending) ?? []), begun]);
  }
  return [...lines].map(([ending, rest]) => [ending, ...rest].join(' ')).join('\n');
}

/** Letters without which a spelling in Latin letters cannot do, where decomposition gives none. */
const SPELLINGS: Record<string, string> = { ß: 'ss', ø: 'o', ö: 'o', đ: 'd', ł: 'l', ı: 'i', æ: 'ae' };

/** A name as a hostname would write it: `Poczta Polska` → `pocztapolska`; empty where it is not in Latin letters. */
function hostSpelling(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[ßøöđłıæ]/g, (letter) => SPELLINGS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return /[^\p{Script=Latin}\p{Script=Common}]/u.test(plain) ? '' : plain.replace(/[^a-z0-9]/g, '');
}

/** Shorter names are too common in hosts to look for; only a company's main label may be as short as three. */
const SHORTEST_AKA = 4;
const SHORTEST_AKA_OF_WORD = 8;
const LONGEST_MARK = 40;

/** A mark that the line already tells is written as its place there: decoding takes it from the name or a domain. */
function shorthand(row: EntityRow, mark: string): string {
  const label = withoutSubdomains(row.domains)[0]?.replace(/\..*/, '').replaceAll('-', '');
  return mark === label ? MARK_IS_LABEL : mark;
}

/** The names to look for in hosts: main label, name, and those other names that hold none of these. */
function marksOf(row: EntityRow, notNames: ReadonlySet<string>): string {
  const labels = row.domains.flatMap((domain) => {
    const { site, suffix } = divideHost(domain);
    return site === suffix ? [] : site.slice(0, -suffix.length - 1).replaceAll('-', '');
  });
  const names = row.name.split(/ \/ |[()]/).map(hostSpelling);
  const aka = row.aka.map(hostSpelling);
  const shortest = row.ambiguous === 'yes' ? SHORTEST_AKA_OF_WORD : SHORTEST_AKA;
  const marks: string[] = [];
  const aliases: string[] = [];
  const add = (to: string[], mark: string, least: number) => {
    const known = [...marks, ...aliases];
    if (mark.length < least || mark.length > LONGEST_MARK || known.includes(mark)) return;
    if (known.length && notNames.has(mark)) return;
    if (known.some((other) => other.length >= 5 && mark.includes(other))) return;
    to.push(mark);
  };
  for (const label of labels.slice(0, 1)) add(marks, label, 3);
  for (const name of names) add(marks, name, SHORTEST_AKA);
  for (const label of labels.slice(1)) if (names.includes(label)) add(marks, label, 3);
  for (const label of labels.slice(1)) if (aka.includes(label)) add(aliases, label, 3);
  if (row.kind !== 'merchant' && renownOf(row) > RENOWN.little)
    for (const name of aka) add(aliases, name, shortest);
  const written = marks.map((mark) => shorthand(row, mark)).join(' ');
  return aliases.length ? `${written};${aliases.join(' ')}` : written;
}

/** Sources that are no public list: somebody's own look or knowledge. */
const NO_LIST = /^(own-page|visited|memory|code-search)\b/;

/** How many lists name a household name; fewer lists know couriers at all. */
const HOUSEHOLD = { courier: 3, merchant: 5, processor: 5 } as const satisfies Record<EntityKind, number>;

function renownOf({ kind, source }: EntityRow): Renown {
  const lists = source.split(',').filter((name) => !NO_LIST.test(name)).length;
  if (lists <= 1) return RENOWN.little;
  return lists < HOUSEHOLD[kind] ? RENOWN.some : RENOWN.household;
}

/** Numbers the owners that have several entities, or an entity and sister domains, as their entities come. */
function numberOwners(entities: readonly EntityRow[], sisters: readonly SisterRow[]) {
  const ofDomain = new Map(sisters.flatMap((row) => row.domains.map((domain) => [domain, row])));
  const numbers = new Map<SisterRow, number>();
  const ofEntity = entities.map(({ domains }) => {
    const listed = domains.find((domain) => ofDomain.has(domain));
    const row = listed === undefined ? undefined : ofDomain.get(listed);
    if (!row) return '';
    const known = numbers.get(row);
    if (known) return String(known);
    numbers.set(row, numbers.size + 1);
    return NEXT_OWNER;
  });
  return { ofEntity, inOrder: [...new Set([...numbers.keys(), ...sisters])] };
}

/** Writes the name's plain spelling as one sign wherever it stands, from an offset on. */
function shorten(text: string, name: string, from = 0): string {
  const spelling = plainSpelling(name);
  if (!spelling) return text;
  return text.slice(0, from) + text.slice(from).replaceAll(spelling, NAME_HERE);
}

/** The processors' domains, without those that lie below another of them. */
function payerDomains(entities: readonly EntityRow[]): string[] {
  const domains = entities.flatMap(({ kind, trade, domains }) =>
    kind === 'processor' && trade !== FRAUD_SCORING ? domains : [],
  );
  return withoutSubdomains([...new Set(domains)]).sort();
}

/** The domains without those that lie below another of them: that one speaks for both. */
export function withoutSubdomains(domains: readonly string[]): string[] {
  const all = new Set(domains);
  const isBelow = (domain: string): boolean =>
    [...domain.matchAll(/\./g)].some(({ index }) => all.has(domain.slice(index + 1)));
  return domains.filter((domain) => !isBelow(domain));
}

/** The columns of the compiled registry, as `decodeRegistry` reads them: found by trial to compress best so. */
const COLUMNS = ['domains', 'related', 'name', 'marks', 'place', 'flags'] as const;

/** Kinds apart; within one, neighbours that resemble each other take less room once compressed. */
function inOrder<Row extends EntityRow>(entities: readonly Row[]): Row[] {
  const key = ({ kind, country, trade, domains }: EntityRow) =>
    `${ENTITY_KINDS.indexOf(kind)}${country}${trade}${domains[0]}`;
  return entities.toSorted((a, b) => key(a).localeCompare(key(b), 'en'));
}

/** A row whose name is looked for, in addresses and texts. */
type SoughtRow = EntityRow & { readonly ambiguous: keyof typeof AMBIGUITY_FLAGS };

export const isSought = (row: EntityRow): row is SoughtRow => row.ambiguous !== 'never';

/** The processors that nobody knows by name, those of one country and trade together: so they compress best. */
function packGateways(rows: readonly EntityRow[]): string {
  const lines = rows
    .filter((row) => !isSought(row))
    .map(({ name, country, trade, domains }) => {
      const packed = packDomains(withoutSubdomains(domains));
      return [name === nameInDomain(packed) ? '' : name, country + trade, packed];
    })
    .toSorted(([, place = ''], [, other = '']) => place.localeCompare(other, 'en'));
  return [0, 1, 2].map((column) => lines.map((line) => line[column]).join('\n')).join('\t');
}

/** Takes the checked rows, gives the compact texts. */
export function compileRegistry({ entities: rows, sisters, exceptions }: RegistryRows): CompiledRegistry {
  const entities = inOrder(rows.filter(isSought));
  const notNames = new Set(exceptions.filter(({ kind }) => kind === 'word').map(({ text }) => text));
  const owners = numberOwners(entities, sisters);
  const trades = [...new Set(entities.map(({ trade }) => trade))];
  const official = new Set(entities.flatMap((entity) => entity.domains));
  const sections = ENTITY_KINDS.map((kind) => {
    const lines = entities.flatMap((entity, index) => {
      if (entity.kind !== kind) return [];
      const renown = RENOWN_FLAGS[renownOf(entity)];
      const flags = `${AMBIGUITY_FLAGS[entity.ambiguous]}${renown}${owners.ofEntity[index]}`;
      const [main = '', ...more] = withoutSubdomains(entity.domains);
      const domains = [main, ...more.sort()];
      const isTold = entity.name !== nameInDomain(main);
      const place = String.fromCharCode(FIRST_TRADE + trades.indexOf(entity.trade)) + entity.country;
      return {
        name: isTold ? entity.name : '',
        place,
        domains: shorten(packDomains(domains), entity.name, isTold ? 0 : entity.name.length),
        flags,
        marks: shorten(marksOf(entity, notNames), entity.name),
        related: shorten(packDomains(entity.related.toSorted()), entity.name),
      };
    });
    return COLUMNS.map((column) => lines.map((line) => line[column]).join('\n')).join('\t');
  });
  const others = owners.inOrder.map((row) =>
    packDomains(
      withoutSubdomains(row.domains)
        .filter((domain) => !official.has(domain))
        .sort(),
    ),
  );
  return {
    index: [...sections, others.join('\n'), trades.join(' ')].join(SECTION),
    exceptions: exceptions.map(({ kind, text }) => EXCEPTION_MARKS[kind] + text).join(' '),
    names: entities.map((entity) => entity.aka.join(',')).join('\n'),
    gateways: packGateways(rows),
    payers: packEndings(payerDomains(rows)),
    fingerprints: packFingerprints(rows.flatMap(({ frames }) => frames ?? [])),
  };
}
