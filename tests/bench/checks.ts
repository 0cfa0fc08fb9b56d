import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TabFacts } from '@/utils/checks/check';
import '@/utils/lexicon/every-language';
import { survey } from '@/utils/survey/survey';
import { SITES } from '../sites/manifest';
import { SCAMS } from '../sites/scams';
import { laidOut } from '../unit/survey/laid-out';
import { importBundled } from './bundle';
import { largestFacts } from './largest-facts';
import { type Measurement, medianTime } from './measure';

const SHOPPER = { homeCountry: 'DE', ownShops: [], parcels: ['DHL'] };

const folderOf = (folder: string): URL => new URL(`../sites/${folder}/index.html`, import.meta.url);

/** The facts of every made-up site, as the survey tells them. */
const pages = (): TabFacts[] =>
  [...SITES, ...SCAMS].map(({ folder, address }) => {
    const html = readFileSync(fileURLToPath(folderOf(folder)), 'utf8');
    return { top: survey(laidOut(html, address), 'fields'), frames: [] };
  });

const milliseconds = (nanoseconds: number): string => `${(nanoseconds / 1e6).toFixed(2)} ms`;

/** The time of all checks for one page, its facts given, beside what it costs to check and to copy the same facts. */
export async function checkMeasurements(): Promise<Measurement[]> {
  const { assess, pageFactsSchema } =
    await importBundled<typeof import('./check-code')>('tests/bench/check-code.ts');
  const judge = (facts: TabFacts): unknown => assess(facts, SHOPPER);
  const parse = ({ top }: TabFacts): unknown => pageFactsSchema.parse(top);
  const sites = pages();
  const largest = [{ top: largestFacts(true), frames: [] }];
  pageFactsSchema.parse(largest[0]?.top);
  const time = (facts: readonly TabFacts[], run: (facts: TabFacts) => unknown): number => {
    for (const each of facts) run(each);
    return medianTime(facts, run);
  };
  const [own, parsed, copied] = [judge, parse, structuredClone].map((run) => time(sites, run)) as [
    number,
    number,
    number,
  ];
  const most = time(largest, judge);
  const mostParsed = time(largest, parse);
  const against = (peer: number, measured: number): string =>
    `${milliseconds(peer)} (${(peer / measured).toFixed(1)} ×)`;
  return [
    {
      name: `all checks for a page, median of ${sites.length} made-up sites`,
      value: milliseconds(own),
      goal: '≤ 2 ms',
    },
    { name: '… zod, checking the same facts', value: against(parsed, own), goal: 'told' },
    { name: '… structuredClone of the same facts', value: against(copied, own), goal: 'told' },
    {
      name: 'all checks for the largest facts that the schema allows',
      value: milliseconds(most),
      goal: '≤ 10 ms',
    },
    { name: '… zod, checking the same facts', value: against(mostParsed, most), goal: 'told' },
  ];
}
