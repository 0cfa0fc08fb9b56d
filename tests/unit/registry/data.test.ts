import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeHost } from '@/utils/lookalike/judge-host';
import { compileRegistry, isSought, withoutSubdomains } from '@/utils/registry/compile';
import { decodeRegistry } from '@/utils/registry/decode';
import { FRAUD_SCORING } from '@/utils/registry/entity';
import { processorOf } from '@/utils/registry/processors';
import { type RegistryTexts, readRegistry } from '@/utils/registry/rows';
import { divideHost } from '@/utils/registry/site';

const read = (file: keyof RegistryTexts) => readFileSync(`utils/registry/data/${file}.tsv`, 'utf8');
const texts = {
  couriers: read('couriers'),
  merchants: read('merchants'),
  processors: read('processors'),
  sisters: read('sisters'),
  exceptions: read('exceptions'),
};
const rows = readRegistry(texts);
const { entities, sisters, exceptions } = rows;

describe('the registry’s rows', () => {
  it('give no domain to two entities', () => {
    const owners = new Map<string, string>();
    for (const { name, domains } of entities)
      for (const domain of domains) {
        if (owners.has(domain)) expect.fail(`${domain}: ${owners.get(domain)}, ${name}`);
        owners.set(domain, name);
      }
  });

  it('name each entity once within its kind', () => {
    const names = entities.map(({ kind, name }) => `${kind} ${name}`);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('hold domains below a public suffix, no suffix that strangers share', () => {
    for (const { name, domains } of entities)
      for (const domain of domains.filter((candidate) => candidate.includes('.'))) {
        const { site, suffix } = divideHost(domain);
        expect(domain.endsWith(site) && site !== suffix, `${name}: ${domain}`).toBe(true);
      }
  });

  it('call no domain both official and merely related', () => {
    const official = new Set(entities.flatMap(({ domains }) => domains));
    const related = entities.flatMap((entity) => entity.related);
    expect(related.filter((domain) => official.has(domain))).toEqual([]);
    expect(related).toHaveLength(new Set(related).size);
  });

  it('hold processors alone that no name is looked for of', () => {
    expect(entities.filter((row) => row.kind !== 'processor' && !isSought(row))).toEqual([]);
  });

  it('let frames come from a processor’s own domains', () => {
    expect(
      entities.filter(({ domains, frames = [] }) => frames.some((each) => !domains.includes(each))),
    ).toEqual([]);
  });

  it('accuse no processor’s own address, however little known', () => {
    const hosts = entities.filter((row) => !isSought(row)).flatMap(({ domains }) => domains);
    const all = hosts.flatMap((host) => [host, `www.${host}`, `pay.${host}`, `secure.${host}`]);
    expect(all.filter((host) => judgeHost(host)).map((host) => `${host} ${judgeHost(host)?.code}`)).toEqual(
      [],
    );
  });

  it('put each sister domain under one owner', () => {
    const domains = sisters.flatMap((row) => row.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });
});

describe('the exceptions', () => {
  const MOST = 400;

  it('are a last resort: few, each once', () => {
    expect(exceptions.length).toBeLessThanOrEqual(MOST);
    const texts = exceptions.map(({ kind, text }) => `${kind} ${text}`);
    expect(texts).toHaveLength(new Set(texts).size);
  });

  it('give a reason in words, or are refused', () => {
    expect(exceptions.filter(({ reason }) => !/\w+ \w+/.test(reason))).toEqual([]);
    const unreasoned = `${texts.exceptions}word\tpotter\t\n`;
    expect(() => readRegistry({ ...texts, exceptions: unreasoned })).toThrow(/exceptions\.tsv, line \d+/);
  });

  it('hold no domain that an entity’s row could claim', () => {
    const sought = entities.filter(isSought);
    const official = new Set(sought.flatMap(({ domains, related }) => [...domains, ...related]));
    expect(exceptions.filter(({ kind, text }) => kind !== 'word' && official.has(text))).toEqual([]);
  });
});

describe('readRegistry', () => {
  it('names the place of a malformed row', () => {
    const couriers = `${texts.couriers}Nowhere Post\tXX1\tpost\tnowhere.example\t\t\t\tmemory\n`;
    expect(() => readRegistry({ ...texts, couriers })).toThrow(/couriers\.tsv, line \d+/);
  });
});

it('compiling and decoding gives back what the rows say', () => {
  const { index } = compileRegistry(rows);
  const decoded = decodeRegistry(index).entities;
  const sought = entities.filter(isSought);
  expect(decoded).toHaveLength(sought.length);
  for (const { name, kind, country, trade, ambiguous, domains, related } of sought) {
    const entity = decoded.find((candidate) => candidate.kind === kind && candidate.name === name);
    expect(entity).toMatchObject({
      country,
      trade,
      ambiguous: ambiguous === 'yes',
      nearWords: ambiguous === 'near',
    });
    expect(new Set(entity?.domains)).toEqual(new Set(withoutSubdomains(domains)));
    expect(new Set(entity?.related)).toEqual(new Set(related));
  }
});

it('knows every host of a processor’s row by the row’s name, country and trade', () => {
  const processors = entities.filter(({ kind, trade }) => kind === 'processor' && trade !== FRAUD_SCORING);
  for (const { name, country, trade, domains } of processors)
    for (const domain of domains)
      expect(processorOf(`pay.${domain}`), domain).toMatchObject({ name, country, trade });
});
