import messages from '@/public/_locales/en/messages.json' with { type: 'json' };
import type { PageView } from '@/utils/browser/tab/page-view';
import type { PageFacts } from '@/utils/facts/page-facts';
import type { Driver, Tab, View } from './drivers/driver';
import { until } from './drivers/until';
import { press } from './person';

/** The English wording, as the extension says it. */
export const said = (key: keyof typeof messages): string => messages[key].message;

/** Presses the welcome page's button that asks for site access. */
export async function grantSiteAccess(driver: Driver): Promise<void> {
  await driver.answerPermissionPrompt();
  await driver.desk.show();
  await press(driver.desk, said('access_grant'));
  await until('site access is granted', () => hasSiteAccess(driver));
}

export const hasSiteAccess = ({ desk }: Driver): Promise<boolean> =>
  desk.evaluate(() => chrome.permissions.contains({ origins: ['*://*/*'] }));

export const withdrawSiteAccess = ({ desk }: Driver): Promise<boolean> =>
  desk.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }));

/** Waits for the notice of a tab and unfolds it, as a person does where it is folded for lack of room. */
export async function readNotice(tab: Tab): Promise<View> {
  const notice = await until('the notice is drawn', () => tab.notice());
  await until('the notice is unfolded', async () => {
    const isOpen = await notice.evaluate((root) => root.querySelector('details')?.open);
    if (!isOpen)
      await press(
        notice,
        await notice.evaluate((root) => root.querySelector('summary')?.textContent?.trim() ?? ''),
      );
    return isOpen;
  });
  return notice;
}

/** What the background says of a tab, as it would tell the popup. */
export const pageView = async ({ desk }: Driver, tab: Pick<Tab, 'id'>): Promise<PageView> =>
  desk.evaluate((_, tabId) => chrome.runtime.sendMessage({ type: 'page', tabId }), await tab.id());

/** Code and severity of each finding of a tab, sorted. */
export async function findingsOf(driver: Driver, tab: Pick<Tab, 'id'>): Promise<string[]> {
  const { findings } = await pageView(driver, tab);
  return findings.map(({ code, severity }) => `${code} ${severity}`).sort();
}

/** Leads a tab from one host to another, until it is that which is spoken of. */
export async function leadTo(driver: Driver, tab: Tab, address: string): Promise<void> {
  const { hostname } = new URL(address);
  await tab.go(address);
  await until('the page before is forgotten', async () => (await pageView(driver, tab)).host === hostname);
}

/** Sites whose findings are certain: where they are found, whatever was opened before has been judged too. */
const CERTAIN = [
  'http://www.kolibri-schuh-outlet.de/kasse/zahlung',
  'https://www.tkaniny-baltyk.pl/koszyk/platnosc',
] as const;

const untilCertain = (driver: Driver, tab: Tab): Promise<boolean> =>
  until('a certain finding is made', async () => (await findingsOf(driver, tab)).length > 0);

/** Waits until everything that was going on before has been judged. */
export async function letEverythingSettle(driver: Driver): Promise<void> {
  const tab = await driver.open(CERTAIN[0]);
  await untilCertain(driver, tab);
  await tab.close();
}

/** The same by a tab that is kept for it, which a browser has sooner than a new one. Leads it to each site in turn. */
export const settler = (driver: Driver, tab: Tab): (() => Promise<void>) => {
  let [next, other]: readonly [string, string] = CERTAIN;
  return async () => {
    await leadTo(driver, tab, next);
    [next, other] = [other, next];
    await untilCertain(driver, tab);
  };
};

/** The facts that the background holds of a tab's documents. */
export async function factsOf({ desk }: Driver, tab: Tab): Promise<PageFacts[]> {
  const stored = await desk.evaluate(() => chrome.storage.session.get(null));
  const prefix = `tab:${await tab.id()}:`;
  return Object.entries(stored as Record<string, { facts: PageFacts }>)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, { facts }]) => facts);
}
