import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minorDigits } from '@/utils/spending/currency';
import { type Figure, share } from './figure';
import { linesOf } from './folder';

const PROGRAM = fileURLToPath(new URL('../assess-page.ts', import.meta.url));

/** What `assess:page` prints of a page, as far as it is measured here. */
interface Report {
  file: string;
  woke: string | null;
  payment: boolean;
  fields: string[];
  total: { minor: number; currency: string } | null;
  findings: { code: string }[];
  error: string | null;
}

/**
 * Shows each page to the packaged extension, at an address that tells nothing; those whose total is asked for at a
 * checkout's, since nothing is surveyed where nothing tells that money moves.
 */
function assess(
  folder: string,
  files: readonly string[],
  checkouts: ReadonlySet<string>,
): Map<string, Report> {
  const place = mkdtempSync(join(tmpdir(), 'tillwatch-accuracy-'));
  const manifest = join(place, 'manifest.tsv');
  writeFileSync(
    manifest,
    files
      .map((file, row) => {
        const path = checkouts.has(file) ? 'checkout' : 'p';
        return `${join(folder, file)}\thttps://page-${row}.example/${path}/${row}`;
      })
      .join('\n'),
  );
  try {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', PROGRAM, manifest], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    const reports = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line): Report => JSON.parse(line));
    return new Map(reports.map((report, row) => [files[row] ?? '', report]));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const rowsOf = (folder: string, name: string): string[][] =>
  linesOf(folder, name, 'tsv')
    .slice(1)
    .map((line) => line.split('\t'));

const count = (kinds: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind.startsWith('cc-')) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

/** Precision and recall of the kinds of card fields together, by how often each stands on a page. */
function kindFigure(folder: string, reports: ReadonlyMap<string, Report>): Figure[] {
  const labels = linesOf(folder, 'field-labels', 'jsonl').map(
    (line): { file: string; fields: { label: string[] }[] } => JSON.parse(line),
  );
  if (labels.length === 0) return [];
  let [right, wrong, missing] = [0, 0, 0];
  const misses: string[] = [];
  for (const { file, fields } of labels) {
    const wanted = count(fields.flatMap(({ label }) => label));
    const got = count(reports.get(file)?.fields ?? []);
    for (const kind of new Set([...wanted.keys(), ...got.keys()])) {
      const [want, have] = [wanted.get(kind) ?? 0, got.get(kind) ?? 0];
      right += Math.min(want, have);
      wrong += Math.max(0, have - want);
      missing += Math.max(0, want - have);
      if (want !== have) misses.push(`${file}: ${kind} ${have} times instead of ${want}`);
    }
  }
  const f1 = (2 * right) / (2 * right + wrong + missing);
  return [
    { name: 'kinds of card fields, F1', value: f1.toFixed(3), goal: '≥ 0.95', met: f1 >= 0.95, misses },
  ];
}

function totalFigures(folder: string, reports: ReadonlyMap<string, Report>): Figure[] {
  const rows = rowsOf(folder, 'totals');
  const judged = rows.map(([file = '', amount = '', currency = '']) => {
    const minor = Math.round(Number(amount) * 10 ** minorDigits(currency));
    const total = reports.get(file)?.total ?? null;
    const isExact = total?.minor === minor && total.currency === currency;
    const got = total ? `${total.minor} ${total.currency}` : 'nothing';
    return {
      isExact,
      isWrong: total !== null && !isExact,
      line: `${file}: ${got}, not ${minor} ${currency}`,
    };
  });
  if (judged.length === 0) return [];
  const wrong = judged.filter(({ isWrong }) => isWrong).map(({ line }) => line);
  return [
    share(
      "the order's total exact",
      judged.length,
      judged.filter(({ isExact }) => !isExact).map(({ line }) => line),
      94,
    ),
    {
      name: '… a wrong one',
      value: String(wrong.length),
      goal: '≤ 1',
      met: wrong.length <= 1,
      misses: wrong,
    },
  ];
}

function insecureFigures(folder: string, reports: ReadonlyMap<string, Report>): Figure[] {
  const expected = new Map<string, boolean>();
  for (const [file = '', , , , , expectation = ''] of rowsOf(folder, 'insecure-form')) {
    expected.set(file, expected.get(file) || expectation.startsWith('warn'));
  }
  if (expected.size === 0) return [];
  const warned = (file: string): boolean =>
    reports.get(file)?.findings.some(({ code }) => code === 'form.insecure-action') ?? false;
  const cards = [...expected].filter(([, warn]) => warn).map(([file]) => file);
  const others = [...expected].filter(([, warn]) => !warn).map(([file]) => file);
  const alarms = others.filter(warned);
  return [
    share(
      'http: card forms warned about',
      cards.length,
      cards.filter((file) => !warned(file)),
      100,
    ),
    {
      name: 'http: forms that need no warning, warned about',
      value: `${alarms.length} of ${others.length}`,
      goal: '0',
      met: alarms.length === 0,
      misses: alarms,
    },
  ];
}

/** The rows for pages: payment pages found, false alarms, kinds of fields, totals, insecure forms. */
export function pageFigures(folder: string): Figure[] {
  const rows = rowsOf(folder, 'pages');
  if (rows.length === 0) return [];
  const files = [...new Set(rows.map(([file = '']) => file))];
  const checkouts = new Set(rowsOf(folder, 'totals').map(([file = '']) => file));
  const reports = assess(folder, files, checkouts);
  const pages = rows.map(([file = '', isPayment, fields = '', language = 'en', kind = '']) => ({
    file,
    isCard: isPayment === 'yes' && fields.includes('cc-number'),
    isPayment: isPayment === 'yes',
    language,
    kind,
    found: reports.get(file)?.payment ?? false,
    woke: reports.get(file)?.woke ?? null,
  }));
  const recognised = (name: string, among: typeof pages, goal: number): Figure[] =>
    among.length === 0
      ? []
      : [
          share(
            name,
            among.length,
            among.filter(({ found }) => !found).map(({ file, language }) => `${file} (${language})`),
            goal,
          ),
        ];
  const cards = pages.filter(({ isCard }) => isCard);
  const others = pages.filter(({ isPayment }) => !isPayment);
  const alarms = others.filter(({ found }) => found).map(({ file, kind }) => `${file} (${kind})`);
  const most = Math.ceil((2 * others.length) / 800);
  const woken = others.filter(({ woke }) => woke !== null);
  const wokenPercent = (100 * woken.length) / Math.max(1, others.length);
  const failed = files.filter((file) => reports.get(file)?.error !== null);
  return [
    ...recognised('pages with a card number field', cards, 97),
    ...recognised(
      '… not in English',
      cards.filter(({ language }) => language !== 'en'),
      93,
    ),
    {
      name: 'pages without payment, taken for one',
      value: `${alarms.length} of ${others.length}`,
      goal: `≤ ${most}`,
      met: alarms.length <= most,
      misses: alarms,
    },
    {
      name: '… that wake the survey',
      value: `${wokenPercent.toFixed(1)} % of ${others.length}`,
      goal: '≤ 5 %',
      met: wokenPercent <= 5,
      misses: woken.map(({ file, kind, woke }) => `${file} (${kind}): ${woke}`),
    },
    ...kindFigure(folder, reports),
    ...totalFigures(folder, reports),
    ...insecureFigures(folder, reports),
    share('pages that could be looked at', files.length, failed, 100),
  ];
}
