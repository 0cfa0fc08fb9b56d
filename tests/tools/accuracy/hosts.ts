import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { alarms, type Figure, share } from './figure';
import { linesOf } from './folder';

/** The tricks of `imitations.*.tsv`, in the two groups that have goals of their own. */
const WORDS = ['sub-brand', 'combo', 'platform-combo', 'embed-domain'];
const LETTERS = ['typo', 'typo-sub', 'ascii-homoglyph', 'ascii-homoglyph-sub', 'idn'];

const PROGRAM = fileURLToPath(new URL('../assess-host.ts', import.meta.url));

/** Runs `assess:host` over the hosts: each one's code, `-` where nothing is found. */
function assess(hosts: readonly string[]): Map<string, string> {
  if (hosts.length === 0) return new Map();
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', PROGRAM], {
    input: hosts.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  const answers = stdout.trimEnd().split('\n');
  return new Map(answers.map((line) => [line.split('\t')[0] ?? '', line.replace(/^[^\t]*\t/, '')]));
}

/** An oddity names nobody: it is a false alarm like any other, and no imitation found. */
const isImitation = (answer = ''): boolean => answer.startsWith('host.') && !answer.startsWith('host.odd');
const isAlarm = (answer = ''): boolean => answer.startsWith('host.');

/** The rows for addresses: imitations found, and false alarms on hosts that many people visit. */
export function hostFigures(folder: string): Figure[] {
  const imitations = linesOf(folder, 'imitations', 'tsv')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([host = '', , name = '', trick = '']) => ({ host, name, trick }));
  const campaign = linesOf(folder, 'usps-campaign', 'txt');
  const domains = linesOf(folder, 'popular-domains', 'txt');
  const hosts = linesOf(folder, 'popular-hosts', 'txt');
  const answers = assess([...imitations.map(({ host }) => host), ...campaign, ...domains, ...hosts]);
  const missed = imitations
    .filter(({ host }) => !isImitation(answers.get(host)))
    .map((row) => ({ ...row, line: `${row.host} (${row.name}, ${row.trick})` }));
  const found = (name: string, tricks: readonly string[] | null, goal: number) => {
    const among = (trick: string) => tricks === null || tricks.includes(trick);
    const all = imitations.filter(({ trick }) => among(trick)).length;
    return share(
      name,
      all,
      missed.flatMap(({ trick, line }) => (among(trick) ? line : [])),
      goal,
    );
  };
  const alarmed = (list: readonly string[]) =>
    list.filter((host) => isAlarm(answers.get(host))).map((host) => `${host} ${answers.get(host)}`);
  const unnamed = campaign.filter((host) => !isImitation(answers.get(host)));
  return [
    ...(imitations.length
      ? [
          found('imitations found', null, 97),
          found('… name as a word, combination, embedded domain', WORDS, 99),
          found('… typos and look-alike letters', LETTERS, 85),
        ]
      : []),
    ...(campaign.length ? [share('name-blind campaign, by name alone', campaign.length, unnamed, 45)] : []),
    ...(domains.length ? [alarms('false alarms, popular domains', domains.length, alarmed(domains), 5)] : []),
    ...(hosts.length ? [alarms('false alarms, popular hostnames', hosts.length, alarmed(hosts), 40)] : []),
  ];
}
