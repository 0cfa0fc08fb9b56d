import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Lints the packaged Firefox build as the store does. Errors fail; so does a warning that REVIEWING.md does not
 * explain under a heading with its code, and an explanation whose warning is gone.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

const { stdout } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir',
    join(ROOT, '.output/firefox-mv3'),
    '--output',
    'json',
  ],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const { errors, warnings } = JSON.parse(stdout) as { errors: Message[]; warnings: Message[] };

const headings = readFileSync(join(ROOT, 'REVIEWING.md'), 'utf8').matchAll(/^### `([A-Z_]+)`/gm);
const explained = new Set([...headings].map(([, code]) => code));
const raised = new Set(warnings.map(({ code }) => code));

const complaints = [
  ...errors.map((error) => `error ${show(error)}`),
  ...warnings
    .filter(({ code }) => !explained.has(code))
    .map((warning) => `unexplained warning ${show(warning)}`),
  ...[...explained]
    .filter((code) => code && !raised.has(code))
    .map((code) => `REVIEWING.md explains ${code}, which is not raised`),
];

function show({ code, message, file, line }: Message): string {
  return `${code}: ${message} (${file ?? 'package'}${line ? `:${line}` : ''})`;
}

console.log(complaints.join('\n') || `web-ext lint: no errors, ${warnings.length} warnings, each explained`);
process.exitCode = complaints.length > 0 ? 1 : 0;
