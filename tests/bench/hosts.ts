import { createRequire } from 'node:module';
import { brotliSize, importBundled } from './bundle';
import { type Measurement, meanTime, medianTime } from './measure';

const ENTRY = 'tests/bench/host-code.ts';
const HOSTS = 5_000;
/** The peers are slow: fewer hosts tell their time as well. */
const PEER_HOSTS = 200;
const SYNTHETIC = 1_000;

/** Numbers that look random and are the same in each run (a linear congruential generator). */
function* numbers(): Generator<number> {
  for (let state = 20_250_101; ; state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
    yield state >>> 8;
}

/** Syllables make words like those of hostnames: neither names of the registry nor noise. */
const SYLLABLES =
  'ba ber can den dor el fin gra hol in jo kel lan mar net or pen ran sol ter un ver wil yan zon tra sto pri'.split(
    ' ',
  );
const ENDINGS = ['com', 'com', 'com', 'net', 'org', 'de', 'co.uk', 'com.br', 'io', 'shop', 'top'];

function inventor(): (syllables: number) => string {
  const random = numbers();
  const next = (below: number) => (random.next().value ?? 0) % below;
  return (syllables) => Array.from({ length: syllables }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
}

/** Hosts of one to four labels, some with hyphens, as browsing meets them. */
function inventHosts(count: number): string[] {
  const word = inventor();
  return Array.from({ length: count }, (_, at) => {
    const name = at % 5 === 0 ? `${word(2)}-${word(2)}` : word(3 + (at % 2));
    const below = ['', 'www.', `${word(1)}.`, `${word(2)}.${word(1)}.`][at % 4];
    return `${below}${name}.${ENDINGS[at % ENDINGS.length]}`;
  });
}

/** Names of shops in letters of all kinds, as unlike each other as companies' names are. */
function inventShops(count: number): string[] {
  const random = numbers();
  const letter = (letters: string) => letters[(random.next().value ?? 0) % letters.length] ?? '';
  const pattern = [
    'bcdfghjklmnpqrstvwxz',
    'aeiouy',
    'bcdfghklmnprstvwz',
    'lrnstm',
    'aeiou',
    'bdfgklmnprst',
    'aeio',
    'nrstkl',
  ];
  return Array.from({ length: count }, () => `${pattern.map(letter).join('')}.example`);
}

/** Plain Levenshtein distance, two rows: what a naive check does with every name in turn. */
function levenshtein(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}

const nanoseconds = (time: number): string =>
  time >= 10_000 ? `${(time / 1_000).toFixed(0)} µs` : `${time.toFixed(0)} ns`;

/** Speed, growth and size of the address rules, beside a peer and a naive loop over the same names. */
export async function hostMeasurements(): Promise<Measurement[]> {
  const { judgeHost, registryIndex } = await importBundled<typeof import('./host-code')>(ENTRY);
  const peer: (host: string) => boolean = createRequire(import.meta.url)('eth-phishing-detect');
  const names = registryIndex().marks.map(({ text }) => text);
  const hosts = inventHosts(HOSTS);
  const few = hosts.slice(0, PEER_HOSTS);
  const own = median(hosts, judgeHost);
  const detector = meanTime(few, peer, 2);
  const naive = meanTime(
    few,
    (host) => names.some((name) => levenshtein(host.split('.').at(-2) ?? '', name) <= 1),
    2,
  );
  const growth = [1, 10, 100].map((times) => {
    const shops = inventShops(SYNTHETIC * times);
    judgeHost('warm.example', shops);
    return medianTime(hosts, (host) => judgeHost(host, shops));
  });
  const [once = 1, tenfold = 1, hundredfold = 1] = growth;
  const size = await brotliSize(ENTRY, ['tldts']);
  return [
    { name: 'a host, median, suffix parsing included', value: nanoseconds(own), goal: '≤ 1500 ns' },
    {
      name: '… eth-phishing-detect, its default configuration',
      value: `${nanoseconds(detector)} (${(detector / own).toFixed(0)} ×)`,
      goal: 'slower',
    },
    {
      name: `… a loop of Levenshtein distances over ${names.length} names`,
      value: `${nanoseconds(naive)} (${(naive / own).toFixed(0)} ×)`,
      goal: 'slower',
    },
    {
      name: '… with ten times the entities',
      value: `${(tenfold / once).toFixed(2)} × (${nanoseconds(once)} → ${nanoseconds(tenfold)})`,
      goal: '≤ 1.2 ×',
    },
    { name: '… with a hundred times', value: `${(hundredfold / once).toFixed(2)} ×`, goal: 'told' },
    { name: 'rules and data beyond tldts, brotli', value: `${(size / 1000).toFixed(1)} kB`, goal: '≤ 40 kB' },
  ];
}

const median = (hosts: readonly string[], judge: (host: string) => unknown): number => {
  for (const host of hosts) judge(host);
  return medianTime(hosts, judge);
};
