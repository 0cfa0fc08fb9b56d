import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PageView } from '@/utils/browser/tab/page-view';
import { documentsOf } from '@/utils/checks/check';
import { processorsOn, scriptProcessors, showsProcessor } from '@/utils/checks/pay/processors-on-page';
import type { FieldKind } from '@/utils/facts/field-kinds';
import type { PageFacts } from '@/utils/facts/page-facts';
import { movesMoney } from '@/utils/facts/payment-step';
import { ownerOf } from '@/utils/registry/registry';
import { startChromium } from '../e2e/drivers/chromium';
import type { Driver } from '../e2e/drivers/driver';
import { grantSiteAccess } from '../e2e/shopper';
import { ensureBuild } from './build';
import { type LookedAt, lookAtPage } from './look-at-page';
import { serveByName } from './name-server';
import { readManifest, type SavedPage } from './page-manifest';

/**
 * `npm run -s assess:page -- MANIFEST.tsv`: shows saved pages, each at the address where it shall appear to live, to
 * Chromium with the packaged extension, and prints what the extension holds of each as a line of JSON, in the
 * manifest's order. Nothing else can be reached.
 */
const LANES = 4;

interface PageReport {
  file: string;
  url: string;
  /** What woke the survey in the page or one of its frames; null where all slept on. */
  woke: PageFacts['woke'] | null;
  /** The page asks for card data, in fields of its own or in hosted ones. */
  payment: boolean;
  fields: FieldKind[];
  entities: string[];
  processors: string[];
  total: { minor: number; currency: string } | null;
  findings: { code: string; severity: string; evidence: string }[];
  error: string | null;
}

const CARD_FIELDS: ReadonlySet<FieldKind> = new Set([
  'cc-number',
  'cc-csc',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
]);

const asksForCard = (facts: PageFacts): boolean =>
  showsProcessor(facts) ||
  facts.groups.some(({ fields }) =>
    fields.some(({ kind, sight }) => sight === 'shown' && CARD_FIELDS.has(kind)),
  );

/** Where money is about to move, those count too whose script may draw the fields: here it has no network to do so. */
const processorsOf = (document: PageFacts) => [
  ...processorsOn(document),
  ...(movesMoney(document) ? scriptProcessors(document) : []),
];

/** Whose address it is, and whom the findings name. */
function entitiesOf({ address }: SavedPage, view: PageView | null): string[] {
  const owner = URL.canParse(address) ? ownerOf(new URL(address).hostname)?.name : undefined;
  const named = (view?.findings ?? []).map(({ evidence }) => evidence.entity);
  return [...new Set([owner, ...named])].filter((name): name is string => Boolean(name));
}

function reportOn(page: SavedPage, { facts, view, error }: LookedAt): PageReport {
  const documents = facts ? documentsOf(facts) : [];
  const total = facts?.top.amounts.find(({ role }) => role === 'total');
  return {
    file: page.file,
    url: page.address,
    woke: documents[0]?.woke ?? null,
    payment: documents.some(asksForCard),
    fields: documents.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields.map(({ kind }) => kind))),
    entities: entitiesOf(page, view),
    processors: [...new Set(documents.flatMap(processorsOf).map(({ name }) => name))],
    total: total ? { minor: total.minor, currency: total.currency } : null,
    findings: (view?.findings ?? []).map(({ code, severity, evidence }) => ({
      code,
      severity,
      evidence: Object.entries(evidence)
        .map(([name, value]) => `${name}: ${value}`)
        .join('; '),
    })),
    error,
  };
}

/** A saved page may do everything but hold up the browser with dialogs that nobody answers. */
const NO_DIALOGS = { 'content-security-policy': 'sandbox allow-scripts allow-same-origin allow-forms' };

/** The pages that a browser may reach at this moment, by address. Host, path and query count; the scheme does not. */
class Stage {
  readonly #pages = new Map<string, Buffer>();
  #changed: (() => void)[] = [];

  knows = (host: string): boolean => [...this.#pages.keys()].some((key) => key.split('/')[0] === host);

  answer = async (url: URL) => {
    const body = this.#pages.get(Stage.#key(url));
    return body
      ? { status: 200, type: 'text/html', body, headers: NO_DIALOGS }
      : { status: 404, type: 'text/plain', body: Buffer.from('') };
  };

  /** Puts a page at its address while something is done with it; two pages of one address wait for each other. */
  async with<Result>(address: string, page: Buffer, act: () => Promise<Result>): Promise<Result> {
    const key = Stage.#key(new URL(address));
    while (this.#pages.has(key)) await new Promise<void>((resolve) => this.#changed.push(resolve));
    this.#pages.set(key, page);
    try {
      return await act();
    } finally {
      this.#pages.delete(key);
      for (const resolve of this.#changed.splice(0)) resolve();
    }
  }

  static #key = ({ hostname, pathname, search }: URL): string => `${hostname}${pathname}${search}`;
}

async function look(driver: Driver, stage: Stage, page: SavedPage): Promise<LookedAt> {
  try {
    const body = await readFile(page.path);
    return await stage.with(page.address, body, () => lookAtPage(driver, page.address));
  } catch (error) {
    return { facts: null, view: null, error: error instanceof Error ? error.message : String(error) };
  }
}

const liveIn = ({ desk }: Driver, homeCountry: string) =>
  desk.evaluate(
    (_, country) => chrome.runtime.sendMessage({ type: 'choose', choices: { homeCountry: country } }),
    homeCountry,
  );

/** Looks at pages in several windows at once; gives each report as soon as all before it are there. */
async function* inLanes(pages: SavedPage[], report: (page: SavedPage) => Promise<PageReport>) {
  const pending: Promise<PageReport>[] = [];
  const lanes: Promise<unknown>[] = Array.from({ length: LANES }, () => Promise.resolve());
  for (const [place, page] of pages.entries()) {
    const lane = place % LANES;
    const result = (lanes[lane] ?? Promise.resolve()).then(() => report(page));
    lanes[lane] = result;
    pending.push(result);
  }
  for (const each of pending) yield await each;
}

async function main(manifest: string | undefined): Promise<void> {
  if (!manifest) throw new Error('Say which pages: npm run -s assess:page -- MANIFEST.tsv');
  const pages = await readManifest(manifest);
  ensureBuild();
  const stage = new Stage();
  const server = await serveByName(stage);
  const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
  const driver = await startChromium({ extension, port: server.port });
  try {
    await grantSiteAccess(driver);
    for (const run of runsOfOneCountry(pages)) {
      const [{ homeCountry } = { homeCountry: '' }] = run;
      if (homeCountry) await liveIn(driver, homeCountry);
      const reports = inLanes(run, async (page) => reportOn(page, await look(driver, stage, page)));
      for await (const line of reports) process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    await driver.close();
    await server.close();
  }
}

/** The home country is one setting for the whole browser: rows are taken together as long as it stays the same. */
function runsOfOneCountry(pages: SavedPage[]): SavedPage[][] {
  const runs: SavedPage[][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run?.[0]?.homeCountry === page.homeCountry) run.push(page);
    else runs.push([page]);
  }
  return runs;
}

await main(process.argv[2]);
