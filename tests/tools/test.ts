import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browsers';

/**
 * `npm test`: every gate and every test, in an order that fails early, and all of them even where one fails. Ends with
 * the line `N passed, N failed`, which sums unit and end-to-end tests; a gate that fails counts as one.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = fileURLToPath(new URL('../../.artifacts/tests/', import.meta.url));

interface Count {
  passed: number;
  failed: number;
}

const GATES = ['types', 'lint', 'build', 'lint:package'] as const;

function main(): void {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const gates = GATES.map((name): Count => ({ passed: 0, failed: npmRun(name) ? 0 : 1 }));
  const unit = tested(
    'unit',
    ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}unit.json`],
    readVitest,
  );
  const e2e = withBrowsers(() => tested('e2e', [], readPlaywright));
  const total = [...gates, unit, e2e].reduce(add);
  const summary = `${total.passed} passed, ${total.failed} failed`;
  writeFileSync(`${RESULTS}summary.txt`, `${summary}\n`);
  console.log(summary);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

const add = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

function npmRun(name: string, args: string[] = []): boolean {
  console.log(`\n> npm run ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log(`npm run ${name} failed.`);
  return status === 0;
}

/** Runs a suite and counts. A suite that fails without a failing test, or counts nothing, is itself a failure. */
function tested(name: 'unit' | 'e2e', args: string[], read: (report: string) => Count): Count {
  const succeeded = npmRun(name, args);
  const file = `${RESULTS}${name}.json`;
  const count = existsSync(file) ? read(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  const hidden = (!succeeded || count.passed === 0) && count.failed === 0;
  return hidden ? add(count, { passed: 0, failed: 1 }) : count;
}

function withBrowsers(run: () => Count): Count {
  try {
    ensureBrowser('chromium');
    ensureBrowser('firefox');
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  return run();
}

function readVitest(report: string): Count {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as Record<
    'numPassedTests' | 'numFailedTests',
    number
  >;
  return { passed: numPassedTests, failed: numFailedTests };
}

function readPlaywright(report: string): Count {
  const { stats } = JSON.parse(report) as { stats: Record<'expected' | 'unexpected' | 'flaky', number> };
  if (stats.flaky > 0) console.log(`${stats.flaky} passed at a second try only.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

main();
