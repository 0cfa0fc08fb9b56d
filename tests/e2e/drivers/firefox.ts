import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DownloadedFile, Driver, Tab, View } from './driver';
import type { Marionette } from './marionette';
import { until } from './until';

/** Runs in the browser's own context, with Firefox's privileges. */
type InBrowser = <Result>(body: string, args?: unknown[]) => Promise<Result>;

export class FirefoxDriver implements Driver {
  readonly browser = 'firefox';
  #desk?: FirefoxTab;
  #base = '';
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly marionette: Marionette,
    readonly close: () => Promise<void>,
  ) {}

  get desk(): Tab {
    if (!this.#desk) throw new Error('The extension is not installed');
    return this.#desk;
  }

  /** Installs the extension, waits for the page that it opens, and keeps that as the desk. */
  async install(path: string): Promise<void> {
    const { browser_specific_settings } = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    const { id } = browser_specific_settings.gecko;
    // Beforehand: allowed afterwards, Firefox would start the extension a second time, as an update.
    await this.inBrowser(ALLOW_PRIVATE_WINDOWS, [id]);
    await this.marionette.send('Addon:Install', { path, temporary: true });
    this.#base = await this.inBrowser('return WebExtensionPolicy.getByID(arguments[0]).getURL("")', [id]);
    this.#desk = await until('the welcome page opens', async () => {
      for (const handle of await this.marionette.send<string[]>('WebDriver:GetWindowHandles')) {
        const tab = new FirefoxTab(this, handle);
        if (await tab.evaluate(isReady, this.#base)) return tab;
      }
      return null;
    });
  }

  /** Marionette looks at one window at a time: everything that belongs together takes its turn. */
  turn<Result>(act: (marionette: Marionette) => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(() => act(this.marionette));
    this.#queue = result.catch(() => {});
    return result;
  }

  inBrowser: InBrowser = (body, args = []) =>
    this.#privileged(async (marionette) => {
      const script = `const extension = [...WebExtensionPolicy.getActiveExtensions()].find(({ temporarilyInstalled }) => temporarilyInstalled)?.extension; ${body}`;
      const { value } = await marionette.send<{ value: never }>('WebDriver:ExecuteScript', { script, args });
      return value;
    });

  /** Clicks in the browser's own window, toolbar and panels included. */
  async clickInWindow(x: number, y: number): Promise<void> {
    await this.#privileged((marionette) =>
      marionette.send('WebDriver:PerformActions', { actions: click(x, y) }),
    );
  }

  #privileged<Result>(act: (marionette: Marionette) => Promise<Result>): Promise<Result> {
    return this.turn(async (marionette) => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await act(marionette);
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  async open(address: string): Promise<Tab> {
    return this.#open(address, { type: 'tab', focus: true });
  }

  openOwn(path: string): Promise<Tab> {
    return this.open(this.#base + path);
  }

  openPrivate(address: string): Promise<Tab> {
    return this.#open(address, { type: 'window', private: true, focus: true });
  }

  async #open(address: string, where: object): Promise<Tab> {
    const { handle } = await this.turn((marionette) =>
      marionette.send<{ handle: string }>('WebDriver:NewWindow', where),
    );
    const tab = new FirefoxTab(this, handle);
    await tab.go(address);
    return tab;
  }

  /** A preference of the profile already answers it. */
  async answerPermissionPrompt(): Promise<void> {}

  async stopBackground(): Promise<void> {
    await this.inBrowser('return extension.terminateBackground({ ignoreDevToolsAttached: true })');
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.inBrowser('return extension.backgroundState')) === 'running';
  }
}

class FirefoxTab implements Tab {
  #id?: number;

  constructor(
    private readonly driver: FirefoxDriver,
    private readonly handle: string,
  ) {}

  /** Takes the turn with this tab selected. Only what needs the front brings it there. */
  #here<Result>(act: (marionette: Marionette) => Promise<Result>, focus = false): Promise<Result> {
    return this.driver.turn(async (marionette) => {
      await marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus });
      return act(marionette);
    });
  }

  evaluate<Args extends readonly unknown[], Result>(
    look: (root: Document | ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const script = `return (${look})(document, ...arguments)`;
    return this.#execute(script, args, null);
  }

  /** `system` runs with Firefox's privileges, which alone see closed shadow roots; null runs as the page. */
  async #execute<Result>(
    script: string,
    args: readonly unknown[],
    sandbox: 'system' | null,
  ): Promise<Result> {
    return this.#here(async (marionette) => {
      const { value } = await marionette.send<{ value: Result }>('WebDriver:ExecuteScript', {
        script,
        args,
        sandbox,
      });
      return value;
    });
  }

  /** Asked once, since a tab that comes to the front closes the popup. */
  async id(): Promise<number> {
    if (this.#id !== undefined) return this.#id;
    await this.show();
    this.#id = await this.driver.inBrowser<number>(
      'return extension.apiManager.global.tabTracker.getId(gBrowser.selectedTab)',
    );
    return this.#id;
  }

  async go(address: string): Promise<void> {
    await this.#here((marionette) => marionette.send('WebDriver:Navigate', { url: address }));
  }

  async back(): Promise<void> {
    await this.#here((marionette) => marionette.send('WebDriver:Back'));
  }

  async show(): Promise<void> {
    await this.#here(async () => {}, true);
  }

  /** Firefox's own window is never as narrow as a phone; what it shows the document in can be. */
  async resize(width: number, height: number): Promise<void> {
    await this.show();
    await this.driver.inBrowser(
      'Object.assign(gBrowser.selectedBrowser.style, { flex: "none", width: arguments[0], height: arguments[1] })',
      [`${width}px`, `${height}px`],
    );
    await until('the document has this size', () =>
      this.evaluate((_, wanted) => innerWidth === wanted[0] && innerHeight === wanted[1], [
        width,
        height,
      ] as const),
    );
  }

  notice(): Promise<View | null> {
    return this.#closedRoot('div');
  }

  question(): Promise<View | null> {
    return this.#closedRoot('section');
  }

  async #closedRoot(host: string): Promise<View | null> {
    const find = closedRootIn(host);
    if (!(await this.#execute<boolean>(`return Boolean(${find})`, [], 'system'))) return null;
    return {
      evaluate: (look, ...args) => this.#execute(`return (${look})(${find}, ...arguments)`, args, 'system'),
      clickAt: (x, y) => this.clickAt(x, y),
      press: (key) => this.press(key),
    };
  }

  async badge(): Promise<{ text: string; title: string }> {
    await this.show();
    return this.driver.inBrowser(
      `const button = ${BUTTON}; return { text: button.getAttribute('badge') ?? '', title: button.getAttribute('tooltiptext') ?? button.getAttribute('label') }`,
    );
  }

  async openPopup(): Promise<View> {
    await this.id();
    await this.show();
    await until('the last popup is closed', () =>
      this.driver.inBrowser<boolean>(`${POPUP}?.closest('panel').hidePopup(); return !${POPUP}`),
    );
    await this.driver.inBrowser(`${BUTTON}.click()`);
    await until('the popup opens', () =>
      this.driver.inBrowser<boolean>(
        `const popup = ${POPUP}; return popup?.currentURI.schemeIs('moz-extension') && popup.getBoundingClientRect().width > 0`,
      ),
    );
    return new FirefoxPopup(this.driver);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#perform(click(x, y));
  }

  async press(key: string): Promise<void> {
    const value = NAMED_KEYS[key] ?? key;
    await this.#perform([
      {
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      },
    ]);
  }

  async #perform(actions: object[]): Promise<void> {
    await this.#here((marionette) => marionette.send('WebDriver:PerformActions', { actions }), true);
  }

  async download(act: () => Promise<void>): Promise<DownloadedFile> {
    await act();
    const path = await until('the file is among the downloads', () =>
      this.driver.inBrowser<string | null>(TAKE_DOWNLOAD),
    );
    const text = await readFile(path, 'utf8');
    // The next one of this name shall get it unchanged.
    await rm(path);
    return { name: basename(path), text };
  }

  async screenshot(): Promise<Buffer> {
    return this.#here(async (marionette) => {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      return Buffer.from(value, 'base64');
    });
  }

  async close(): Promise<void> {
    await this.#here(async (marionette) => {
      const [handle] = await marionette.send<string[]>('WebDriver:CloseWindow');
      // Marionette stays with the closed tab, and refuses everything, until it is sent to another.
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    });
  }
}

/** The panel under the toolbar button: a document in the browser's own window, not in a tab. */
class FirefoxPopup implements View {
  constructor(private readonly driver: FirefoxDriver) {}

  evaluate<Args extends readonly unknown[], Result>(
    look: (root: Document | ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.driver.inBrowser(
      `const actor = ${POPUP}.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
       return actor.executeScript(arguments[0], arguments[1], { sandboxName: null });`,
      [`return (${look})(document, ...arguments)`, args],
    );
  }

  async clickAt(x: number, y: number): Promise<void> {
    const panel = await this.driver.inBrowser<{ x: number; y: number }>(
      `return ${POPUP}.getBoundingClientRect().toJSON()`,
    );
    await this.driver.clickInWindow(panel.x + x, panel.y + y);
  }

  async press(key: string): Promise<void> {
    throw new Error(`Pressing ${key} in the popup is not built: click instead`);
  }
}

const click = (x: number, y: number): object[] => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** A tab may show the page's address before the page has the extension's powers. */
const isReady = (_: unknown, base: string): boolean =>
  document.readyState === 'complete' && location.href.startsWith(base) && 'browser' in globalThis;

/** Firefox draws some elements of its own, such as fields, with closed roots too. */
const closedRootIn = (host: string): string => `[...document.querySelectorAll('${host}')]
  .map((each) => each.openOrClosedShadowRoot)
  .find((root) => root?.mode === 'closed' && !root.isUAWidget())`;

const ALLOW_PRIVATE_WINDOWS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  return ExtensionPermissions.add(arguments[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`;

/** The path of a download that is finished, which is then no longer listed. */
const TAKE_DOWNLOAD = `
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  return Downloads.getList(Downloads.ALL).then(async (list) => {
    const finished = (await list.getAll()).find(({ succeeded }) => succeeded);
    if (finished) await list.remove(finished);
    return finished?.target.path ?? null;
  });`;

const BUTTON = `document.getElementById(extension.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-BAP')`;
const POPUP = `document.querySelector('.webextension-popup-browser')`;

/** WebDriver's code points for keys that are no characters: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const NAMED_KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
};
