import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from '../tools/browsers';

/** An event of Chromium's trace; times in microseconds, `tdur` in those of the thread's own processor time. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What an extension's content scripts took of a page's main thread, in milliseconds. */
export interface Taken {
  /** Processor time in all, and of that what reading the scripts took. */
  all: number;
  loading: number;
  /** The longest task in which they ran, by the clock. */
  longest: number;
}

/** An extension of content scripts alone: those of every page, and one that its worker puts there when they wake it. */
export interface Measured {
  everywhere: readonly string[];
  woken?: string;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel'];
const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall']);
/** What runs scripts without saying whose: answers to messages, and what was awaited. */
const UNNAMED_EVENTS = new Set(['v8.callFunction', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

const isOf = (event: TraceEvent, scheme: string): boolean =>
  event.args?.data?.url?.startsWith(`${scheme}:`) ?? false;
const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner !== outer && inner.ts >= outer.ts && inner.ts <= outer.ts + (outer.dur ?? 0);
const spent = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);

/** Adds up what the scripts of an extension took: their own events, and the unnamed ones outside of the page's. */
function sumUp(events: readonly TraceEvent[]): Taken {
  const first = events.find((event) => SCRIPT_EVENTS.has(event.name) && isOf(event, 'chrome-extension'));
  if (!first) return { all: 0, loading: 0, longest: 0 };
  const thread = events.filter(
    ({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts - 1e6,
  );
  const named = thread.filter(({ name }) => SCRIPT_EVENTS.has(name));
  const own = named.filter((event) => isOf(event, 'chrome-extension'));
  const foreign = named.filter((event) => isOf(event, 'http'));
  const unnamed = thread.filter(
    (event) =>
      UNNAMED_EVENTS.has(event.name) &&
      event.ts >= first.ts &&
      !foreign.some((other) => isWithin(event, other) || isWithin(other, event)),
  );
  const ours = [...own, ...unnamed].sort((one, other) => one.ts - other.ts);
  const outermost = ours.filter((event) => !ours.some((other) => isWithin(event, other)));
  const tasks = thread.filter(
    (task) =>
      task.name === 'ThreadControllerImpl::RunTask' && outermost.some((event) => isWithin(event, task)),
  );
  const reading = thread.filter((event) => event.name === 'v8.compile' && isOf(event, 'chrome-extension'));
  return {
    all: spent(outermost),
    loading: spent(reading),
    longest: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
  };
}

const WORKER = `chrome.runtime.onMessage.addListener((message, { tab, frameId }, answer) => {
  answer({ ok: true, useObserver: true });
  if (message.type === 'wake')
    chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: ['woken.js'] });
});`;

/** A browser with such an extension, whose worker answers every message. */
async function start({ everywhere, woken }: Measured): Promise<{ context: BrowserContext; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'tillwatch-bench-'));
  const files = everywhere.map((script, place) => {
    writeFileSync(join(folder, `${place}.js`), script);
    return `${place}.js`;
  });
  writeFileSync(join(folder, 'worker.js'), WORKER);
  if (woken) writeFileSync(join(folder, 'woken.js'), woken);
  const content = { matches: ['<all_urls>'], all_frames: true, run_at: 'document_idle', js: files };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'measured',
      version: '1',
      permissions: ['scripting'],
      host_permissions: ['<all_urls>'],
      background: { service_worker: 'worker.js' },
      content_scripts: [{ ...content, match_about_blank: true, match_origin_as_fallback: true }],
    }),
  );
  const context = await chromium.launchPersistentContext('', {
    executablePath: ensureBrowser('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  return { context, folder };
}

/** Opens an address in a fresh page, and gives what the content scripts took of it until `lasting` ms after it loaded. */
async function trace(context: BrowserContext, address: string, lasting: number): Promise<Taken> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await page.goto(address);
  await setTimeout(lasting);
  await session.send('Tracing.end');
  await ended;
  await page.close();
  return sumUp(events);
}

/**
 * What each of several extensions takes of a page: the least of some rounds, since other programs can only add to it.
 * In each round all take their turn, so that a slow moment of the machine falls on all of them.
 *
 * @param page the page's HTML, on a server of its own
 * @param lasting milliseconds that it is watched for after it has loaded
 */
export async function measurePage<Name extends string>(
  page: string,
  subjects: Readonly<Record<Name, Measured>>,
  { rounds = 7, lasting = 500 } = {},
): Promise<Record<Name, Taken>> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en">${page}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const names = Object.keys(subjects) as Name[];
  const started = await Promise.all(names.map((name) => start(subjects[name])));
  const taken = names.map((): Taken[] => []);
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [place, { context }] of started.entries())
        taken[place]?.push(await trace(context, address, lasting));
    }
  } finally {
    for (const { context, folder } of started) {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    }
    server.close();
  }
  const each = names.map((name, place) => {
    const least = (part: keyof Taken): number => Math.min(...(taken[place] ?? []).map((row) => row[part]));
    return [name, { all: least('all'), loading: least('loading'), longest: least('longest') }];
  });
  return Object.fromEntries(each);
}
