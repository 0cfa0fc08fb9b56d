import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, '.output/chrome-mv3/manifest.json');
/** Everything that the build is made from. */
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the packaged extension for both browsers into `.output`, unless it is there and newer than its sources. */
export function ensureBuild(): void {
  if (existsSync(BUILT) && SOURCES.every((source) => newest(join(ROOT, source)) <= statSync(BUILT).mtimeMs))
    return;
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** When a file, or the youngest file in a folder, was last written. What the build itself generates does not count. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return path.includes('.generated.') ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
