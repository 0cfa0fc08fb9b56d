import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../tools/browsers';
import type { StartOptions } from './driver';
import { FirefoxDriver } from './firefox';
import { Marionette } from './marionette';
import { until } from './until';

/** Milliseconds that a machine with much else to do may take until the browser is up. */
const STARTING = 40_000;

/** Where Playwright empties its folder before each run. */
const USED_PROFILE = fileURLToPath(new URL('../../../.artifacts/e2e/firefox-profile', import.meta.url));

const PREFERENCES = {
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.ssl': '127.0.0.1',
  // Nobody listens there: a proxy without a port is none, and the first start would ask the world.
  'network.proxy.http_port': 9,
  'network.proxy.ssl_port': 9,
  // A click on the real button grants, without the prompt that nobody could answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'services.settings.server': 'data:,',
} as const;

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Starts Firefox on a profile of its own, with the extension and nothing but our own names reachable. */
export async function startFirefox(options: StartOptions): Promise<FirefoxDriver> {
  const profile = await newProfile();
  await cp(await usedProfile(), profile, { recursive: true });
  const { marionette, quit } = await launch(profile, {
    ...PREFERENCES,
    'network.proxy.http_port': options.port,
    'network.proxy.ssl_port': options.port,
    'browser.download.dir': join(profile, 'downloads'),
    ...(options.sharedProcess ? { 'fission.autostart': false, 'dom.ipc.processCount': 1 } : {}),
  });
  const driver = new FirefoxDriver(marionette, async () => {
    await quit('eForceQuit');
    await rm(profile, { recursive: true, force: true });
  });
  if (options.extension) await driver.install(options.extension);
  return driver;
}

const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'tillwatch-firefox-'));

let used: Promise<string> | undefined;

/**
 * A profile that Firefox was started and ended on once, without the extension. It has filled its caches there, with
 * which it starts in half the time. The processes of a run share one.
 */
const usedProfile = (): Promise<string> => {
  used ??= readFile(join(USED_PROFILE, 'prefs.js')).then(() => USED_PROFILE, useProfile);
  return used;
};

async function useProfile(): Promise<string> {
  const profile = await newProfile();
  const { quit } = await launch(profile, PREFERENCES);
  await quit('eAttemptQuit');
  await rm(join(profile, ACTIVE_PORT), { force: true });
  const copy = `${USED_PROFILE}-${process.pid}`;
  await cp(profile, copy, { recursive: true });
  await rm(profile, { recursive: true, force: true });
  // Where another process was sooner, this one goes on with the copy that it made.
  return rename(copy, USED_PROFILE).then(
    () => USED_PROFILE,
    () => copy,
  );
}

/** The file in a profile that tells the port. */
const ACTIVE_PORT = 'MarionetteActivePort';

async function launch(profile: string, preferences: Preferences) {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    ensureBrowser('firefox'),
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore' },
  );
  // A test that gave up waiting for it closes nothing.
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);
  const exited = new Promise((resolve) => firefox.once('exit', resolve)).then(() =>
    process.off('exit', kill),
  );
  const listens = async () => {
    const port = Number(await readFile(join(profile, ACTIVE_PORT), 'utf8').catch(() => ''));
    return port > 0 && Marionette.connect(port).catch(() => null);
  };
  const marionette = await until('Firefox listens', listens, STARTING);
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const quit = async (how: 'eForceQuit' | 'eAttemptQuit') => {
    await marionette.send('Marionette:Quit', { flags: [how] }).catch(kill);
    await exited;
    marionette.close();
  };
  return { marionette, quit };
}
