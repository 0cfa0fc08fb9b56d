import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureBuild } from '../tools/build';
import type { Measurement } from './measure';
import { readPeer } from './peer';
import { type Measured, measurePage, type Taken } from './traced';

const CARD = `<form action=/pay><label>Card number<input name=cardNumber></label><label>Expiry<input name=exp></label>
  <label>CVV<input name=cvv></label><button>Pay $12.00</button></form>`;
const BLOCK = '<div><p>One of many lines</p><span>word</span></div>';
const NODES = BLOCK.repeat(4_000);
const FIELDS = Array.from(
  { length: 1_000 },
  (_, row) => `<label>Field ${row}<input name=f${row}></label>`,
).join('');
/** Milliseconds for which the huge page changes, and between two changes. */
const CHANGING = 10_000;
const EVERY = 10;
/** Milliseconds in which a slow machine has woken the survey and surveyed. */
const UNTIL_SURVEYED = 1_500;

const PAGES = {
  ordinary: `<h1>Shop</h1><input type=search name=q>${BLOCK.repeat(200)}`,
  nodes: NODES,
  frames: '<iframe srcdoc="<p>An advertisement</p><input name=q>"></iframe>'.repeat(30),
  payment: NODES + CARD,
  fields: CARD + FIELDS,
  changing: `${BLOCK.repeat(40_000)}<script>
    const timer = setInterval(() => document.body.append(document.createElement('i')), ${EVERY});
    setTimeout(() => clearInterval(timer), ${CHANGING});
  </script>`,
} as const;

const built = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../.output/chrome-mv3/${name}.js`, import.meta.url)), 'utf8');

/** The peers: nothing, the browser's own search, a bare walk. */
const NOTHING: Measured = { everywhere: ['0'] };
const QUERY: Measured = { everywhere: ["document.querySelectorAll('input, select, iframe').length"] };
const WALK: Measured = {
  everywhere: [
    'const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT); while (walker.nextNode());',
  ],
};

const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
const ratio = (one: number, other: number): string => `${(one / other).toFixed(1)} ×`;
const size = ({ everywhere, woken }: Measured): number =>
  [...everywhere, woken ?? []].flat().reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);

/** A row that sets our scripts beside those of the peer on the same page. */
const beside = (page: string, ours: Taken, bytes: number, peer: Taken, peerBytes: number): Measurement => ({
  name: `… ${page}`,
  value: `${milliseconds(ours.all)}, ${bytes} bytes gzip; the peer ${milliseconds(peer.all)}, ${peerBytes}`,
  goal: 'less of both',
});

/** The rows for pages: what our content scripts take of the main thread, in traces of Chromium. */
export async function pageMeasurements(): Promise<Measurement[]> {
  ensureBuild();
  const sentinel: Measured = { everywhere: [built('sentinel')] };
  const survey: Measured = { everywhere: [built('survey')] };
  const both: Measured = { ...sentinel, woken: built('survey') };
  const found = readPeer();
  const peer: Measured = found ? { everywhere: found.scripts } : NOTHING;

  const ordinary = await measurePage(PAGES.ordinary, { nothing: NOTHING, sentinel, peer }, { rounds: 15 });
  const nodes = await measurePage(PAGES.nodes, { nothing: NOTHING, query: QUERY, sentinel, peer });
  const frames = await measurePage(PAGES.frames, { nothing: NOTHING, sentinel, peer });
  const payment = await measurePage(
    PAGES.payment,
    { nothing: NOTHING, walk: WALK, survey, both, peer },
    { lasting: UNTIL_SURVEYED },
  );
  const fields = await measurePage(PAGES.fields, { both, peer }, { lasting: UNTIL_SURVEYED });
  const changing = await measurePage(
    PAGES.changing,
    { nothing: NOTHING, sentinel, peer },
    { rounds: 3, lasting: CHANGING + 500 },
  );

  const look = nodes.sentinel.all - ordinary.sentinel.all;
  const query = nodes.query.all - nodes.nothing.all;
  const surveying = payment.survey.all - payment.survey.loading;
  const walking = payment.walk.all - payment.walk.loading;
  const share = (taken: Taken): string =>
    `${((100 * (taken.all - changing.nothing.all)) / CHANGING).toFixed(2)} %`;
  const rows: Measurement[] = [
    { name: 'sentinel, gzip', value: `${size(sentinel)} bytes`, goal: '≤ 6 kB' },
    {
      name: 'sentinel above a script of one byte, ordinary page',
      value: milliseconds(ordinary.sentinel.all - ordinary.nothing.all),
      goal: '≤ 1.5 ms',
    },
    {
      name: '… on a page of 30 frames',
      value: milliseconds(frames.sentinel.all - frames.nothing.all),
      goal: '≤ 20 ms',
    },
    {
      name: '… its look at 20,000 nodes without payment, beside querySelectorAll',
      value: `${ratio(look, query)} (${milliseconds(look)})`,
      goal: '≤ 2 ×, above the former',
    },
    {
      name: '… 200,000 nodes, a mutation every 10 ms for 10 s',
      value: share(changing.sentinel),
      goal: '≤ 1 %',
    },
    {
      name: 'first survey, 20,000 nodes with a payment form, beside a TreeWalker',
      value: `${ratio(surveying, walking)} (${milliseconds(surveying)}, after ${milliseconds(payment.survey.loading)} of reading the script)`,
      goal: '≤ 3 ×',
    },
    { name: '… its longest task', value: milliseconds(payment.both.longest), goal: '≤ 50 ms' },
    {
      name: '… its longest task, 1,000 fields',
      value: milliseconds(fields.both.longest),
      goal: '≤ 50 ms',
    },
  ];
  if (!found) return [...rows, { name: 'beside another extension', value: 'none to be had', goal: '' }];
  const [sentinelBytes, bothBytes, peerBytes] = [size(sentinel), size(both), size(peer)];
  return [
    ...rows,
    {
      name: `beside the content scripts of ${found.name} ${found.version}:`,
      value: '',
      goal: '',
    },
    beside('ordinary page', ordinary.sentinel, sentinelBytes, ordinary.peer, peerBytes),
    beside('20,000 nodes', nodes.sentinel, sentinelBytes, nodes.peer, peerBytes),
    beside('30 frames', frames.sentinel, sentinelBytes, frames.peer, peerBytes),
    {
      name: '… 200,000 nodes that change',
      value: `${share(changing.sentinel)}; the peer ${share(changing.peer)}`,
      goal: 'less',
    },
    beside('20,000 nodes with a payment form', payment.both, bothBytes, payment.peer, peerBytes),
    beside('1,000 fields', fields.both, bothBytes, fields.peer, peerBytes),
  ];
}
