import browser, { type Scripting } from 'webextension-polyfill';

/** The very pattern that the manifest lists as optional. */
const EVERYWHERE = '*://*/*';
const SENTINEL = 'sentinel';

/** The origins that the shopper lets us look at: everywhere, some sites, or none. */
async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):/.test(origin));
}

export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains({ origins: [EVERYWHERE] });

/** Whether we may look at pages of this site by ourselves; some browsers let a shopper allow one site at a time. */
export async function mayLookAt(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks the shopper for site access. Only a click may call this. Gives whether it was granted. */
export const askSiteAccess = (): Promise<boolean> => browser.permissions.request({ origins: [EVERYWHERE] });

/** Gives site access back. */
export const giveUpSiteAccess = (): Promise<boolean> => browser.permissions.remove({ origins: [EVERYWHERE] });

/** Calls back whenever site access is granted or withdrawn, until the function that it gives is called. */
export function onSiteAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

let syncing: Promise<void> = Promise.resolve();

/**
 * Makes the registered sentinel match what the shopper allows. Permissions change at any time, so this runs at every
 * start and at every change, one run at a time.
 */
export function syncSentinel(): Promise<void> {
  syncing = syncing.then(register, register);
  return syncing;
}

async function register(): Promise<void> {
  const origins = await grantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL] });
  const unchanged = registered?.matches?.join() === origins.join();
  if (registered && unchanged) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SENTINEL] });
  if (origins.length === 0) return;
  // matchOriginAsFallback reaches about:blank and srcdoc frames; the polyfill's types do not know it yet.
  const sentinel = {
    id: SENTINEL,
    js: ['sentinel.js'],
    matches: origins,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([sentinel]);
}

/** Looks at the tabs that were open before access was granted. */
export async function lookAtOpenTabs(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [injectSentinel({ tabId: id, allFrames: true })])),
  );
}

/** Milliseconds after which a page that still loads is looked at as it is. */
const HANGING = 3_000;

/**
 * Looks at a tab whose page goes on loading: a script or a style sheet that never comes keeps what is registered from
 * being run, while the page can be read and filled in.
 */
export function lookIfHanging(tabId: number): void {
  setTimeout(async () => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab?.status === 'loading' && (await mayLookAt(tab.url ?? '')))
      await injectSentinel({ tabId, frameIds: [0] }).catch(() => undefined);
  }, HANGING);
}

/** A discarded tab, a store page or an error page takes no script: nothing to look at there. */
const injectSentinel = (target: Scripting.InjectionTarget): Promise<unknown> =>
  browser.scripting.executeScript({ target, files: ['sentinel.js'], injectImmediately: true });
