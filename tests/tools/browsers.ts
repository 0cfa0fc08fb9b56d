import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Where the browsers are that the extension is proved in. Branded Chrome is none of them: since 137 it
 * has no `--load-extension`.
 */
const BROWSERS = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debianPackage: 'chromium',
  },
  firefox: {
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
} as const;

export type BrowserName = keyof typeof BROWSERS;

/**
 * The executable of a browser, installed first where it is missing: by apt-get on Debian as root, else
 * Chromium by Playwright's own download.
 * @throws with a text on how to get it, where neither is possible.
 */
export function ensureBrowser(name: BrowserName): string {
  if (!findBrowser(name)) install(name);
  const found = findBrowser(name);
  if (!found) throw new Error(howToGet(name));
  return found;
}

/** The executable of a browser, or null. `TILLWATCH_CHROMIUM` and `TILLWATCH_FIREFOX` overrule the search. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[`TILLWATCH_${name.toUpperCase()}`];
  if (chosen) return chosen;
  const { commands, places } = BROWSERS[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...places,
    ...(name === 'chromium' ? [chromium.executablePath()] : []),
  ];
  return candidates.find(isExecutable) ?? null;
}

function install(name: BrowserName): void {
  if (isDebianAsRoot()) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', BROWSERS[name].debianPackage]);
  } else if (name === 'chromium') {
    run(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  }
}

function run(command: string, args: string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.log(`${command} did not succeed.`);
  }
}

const isDebianAsRoot = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function howToGet(name: BrowserName): string {
  const { debianPackage } = BROWSERS[name];
  return [
    `No ${name} was found, and it could not be installed.`,
    `  Debian:    sudo apt-get install ${debianPackage}`,
    name === 'chromium'
      ? '  elsewhere: npx playwright install chromium'
      : '  elsewhere: https://www.mozilla.org/firefox/ (140 or later)',
    `  or set TILLWATCH_${name.toUpperCase()} to the path of its executable.`,
  ].join('\n');
}
