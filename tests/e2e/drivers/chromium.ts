import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../tools/browsers';
import { CdpView, closedRootOf, type Send } from './cdp-view';
import type { DownloadedFile, Driver, StartOptions, Tab, View } from './driver';
import { until } from './until';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** What Chromium's own page for extensions may do, and the published types leave out. */
interface ExtensionsPage {
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
}

const SHARED_PROCESS = ['--disable-site-isolation-trials', '--renderer-process-limit=1'];

/** Starts Chromium on a fresh profile, with the extension and nothing but our own names reachable. */
export async function startChromium(options: StartOptions & { headless?: boolean }): Promise<ChromiumDriver> {
  const profile = await mkdtemp(join(tmpdir(), 'tillwatch-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: options.headless ?? true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      '--enable-unsafe-extension-debugging',
      `--proxy-server=127.0.0.1:${options.port}`,
      ...(options.extension
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
      ...(options.sharedProcess ? SHARED_PROCESS : []),
    ],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  const browser = context.browser();
  if (!browser) throw new Error('Chromium closed at once');
  const driver = new ChromiumDriver(context, await browser.newBrowserCDPSession(), close);
  if (options.extension) await driver.begin();
  return driver;
}

export class ChromiumDriver implements Driver {
  readonly browser = 'chromium';
  extensionId = '';
  #desk?: ChromiumTab;
  #deskAddress = '';

  constructor(
    readonly context: BrowserContext,
    private readonly devtools: CDPSession,
    readonly close: () => Promise<void>,
  ) {}

  get desk(): Tab {
    if (!this.#desk) throw new Error('The driver has not begun');
    return this.#desk;
  }

  /** Waits for the page that the extension opens on installation, and keeps it as the desk. */
  async begin(): Promise<void> {
    const worker = this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
    this.extensionId = new URL(worker.url()).host;
    const page = await until('the welcome page opens', () =>
      this.context.pages().find((each) => each.url().startsWith(`chrome-extension://${this.extensionId}/`)),
    );
    await page.waitForLoadState();
    this.#deskAddress = page.url();
    this.#desk = await this.#tab(page);
  }

  async open(address: string): Promise<ChromiumTab> {
    const tab = await this.#tab(await this.context.newPage());
    await tab.go(address);
    return tab;
  }

  openOwn(path: string): Promise<Tab> {
    return this.open(`chrome-extension://${this.extensionId}/${path}`);
  }

  async openPrivate(address: string): Promise<Tab> {
    await this.#onExtensionsPage(async (id) => {
      const { developerPrivate } = chrome as unknown as ExtensionsPage;
      // Without it, Chromium does not start an unpacked extension again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, this.extensionId);
    // The change starts the extension anew, which closes its pages.
    this.#desk = await until('the extension is back', () => this.open(this.#deskAddress).catch(() => null));
    await until('its scripts are registered again', () =>
      this.desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
    );
    const opened = this.context.waitForEvent('page');
    await this.desk.evaluate((_, url) => chrome.windows.create({ incognito: true, url }), address);
    return this.#tab(await opened);
  }

  /** Chromium's prompt cannot be pressed headless. What is granted in its own settings it does not ask again. */
  async answerPermissionPrompt(): Promise<void> {
    await this.#onExtensionsPage(
      (id) => (chrome as unknown as ExtensionsPage).developerPrivate.addHostPermission(id, '*://*/*'),
      this.extensionId,
    );
  }

  async #onExtensionsPage(act: (id: string) => Promise<void>, id: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(act, id);
    await page.close();
  }

  async stopBackground(): Promise<void> {
    const isOurs = (target: Target) =>
      target.type === 'service_worker' && target.url.includes(this.extensionId);
    const worker = (await this.targets()).find(isOurs);
    if (!worker) return;
    const before = await this.backgrounds();
    await this.devtools.send('Target.closeTarget', { targetId: worker.targetId });
    // A page that keeps asking starts the next one at once, as the same target.
    await until('the background has stopped', async () =>
      (await this.backgrounds()).every((id) => !before.includes(id)),
    );
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.backgrounds()).length > 0;
  }

  /** The running background, by the id of this one run. */
  private async backgrounds(): Promise<string[]> {
    return this.desk.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: ['BACKGROUND' as never] });
      return contexts.map(({ contextId }) => contextId);
    });
  }

  async targets(filter: object[] = [{}]): Promise<Target[]> {
    const { targetInfos } = await this.devtools.send('Target.getTargets', { filter });
    return targetInfos;
  }

  /** Closes a page, and asks again where a navigation swallowed the first word. */
  async closeTarget(targetId: string): Promise<void> {
    await until('the page is closed', async () => {
      if (!(await this.targets()).some((target) => target.targetId === targetId)) return true;
      // One that has just closed by itself refuses: all the better.
      await this.devtools.send('Target.closeTarget', { targetId }).catch(() => null);
      return false;
    });
  }

  /** Clicks the extension's toolbar button on the tab that shows this address. */
  async clickButton(tabTarget: string): Promise<CdpView> {
    const isPopup = ({ type, url }: Target) =>
      type === 'page' && url.startsWith(`chrome-extension://${this.extensionId}/popup`);
    for (const { targetId } of (await this.targets()).filter(isPopup)) await this.closeTarget(targetId);
    await (this.devtools.send as unknown as Send)('Extensions.triggerAction', {
      id: this.extensionId,
      targetId: tabTarget,
    });
    const popup = await until('the popup opens', async () => (await this.targets()).find(isPopup));
    return new CdpView(await attach(this.devtools, popup.targetId));
  }

  async #tab(page: Page): Promise<ChromiumTab> {
    return new ChromiumTab(this, page, await this.context.newCDPSession(page));
  }
}

export class ChromiumTab extends CdpView implements Tab {
  #id?: number;

  constructor(
    private readonly driver: ChromiumDriver,
    private readonly page: Page,
    session: CDPSession,
  ) {
    super((method, parameters) => (session.send as unknown as Send)(method, parameters));
  }

  /** Asked once, since a tab that comes to the front closes the popup. */
  async id(): Promise<number> {
    if (this.#id !== undefined) return this.#id;
    await this.show();
    const id = await this.driver.desk.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
    this.#id = id;
    return id;
  }

  async go(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
  }

  async back(): Promise<void> {
    await this.page.goBack({ waitUntil: 'load' });
  }

  async show(): Promise<void> {
    await this.page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  notice(): Promise<View | null> {
    return closedRootOf(this.send, 'div');
  }

  question(): Promise<View | null> {
    return closedRootOf(this.send, 'section');
  }

  async badge(): Promise<{ text: string; title: string }> {
    return this.driver.desk.evaluate(
      async (_, tabId) => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      }),
      await this.id(),
    );
  }

  async openPopup(): Promise<CdpView> {
    await this.id();
    await this.show();
    const { targetInfo } = await this.send<{ targetInfo: Target }>('Target.getTargetInfo');
    const tabs = await this.driver.targets([{ type: 'tab' }]);
    const tab = tabs.find(({ url }) => url === targetInfo.url);
    if (!tab) throw new Error(`No tab shows ${targetInfo.url}`);
    return this.driver.clickButton(tab.targetId);
  }

  async download(act: () => Promise<void>): Promise<DownloadedFile> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  /** Not by Playwright, which may wait for ever for a page that closes as it leaves for another. */
  async close(): Promise<void> {
    const { targetInfo } = await this.send<{ targetInfo: Target }>('Target.getTargetInfo');
    await this.driver.closeTarget(targetInfo.targetId);
  }
}

/** Speaks to a target that Playwright does not know, such as the toolbar popup. */
async function attach(devtools: CDPSession, targetId: string): Promise<Send> {
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  let lastId = 0;
  return <Result>(method: string, params: object = {}) => {
    const id = ++lastId;
    return new Promise<Result>((resolve, reject) => {
      const take = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as {
          id?: number;
          result: Result;
          error?: { message: string };
        };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        devtools.off('Target.receivedMessageFromTarget', take);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      devtools.on('Target.receivedMessageFromTarget', take);
      void devtools.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
  };
}
