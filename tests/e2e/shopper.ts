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

/** A site whose finding is certain: where it is found, whatever was opened before it has been judged too. */
const CERTAIN = 'http://www.kolibri-schuh-outlet.de/kasse/zahlung';

/** Waits until everything that was going on before has been judged. */
export async function letEverythingSettle(driver: Driver): Promise<void> {
  const tab = await driver.open(CERTAIN);
  await until('a certain finding is made', async () => (await findingsOf(driver, tab)).length > 0);
  await tab.close();
}

/** The facts that the background holds of a tab's documents. */
export async function factsOf({ desk }: Driver, tab: Tab): Promise<PageFacts[]> {
  const stored = await desk.evaluate(() => chrome.storage.session.get(null));
  const prefix = `tab:${await tab.id()}:`;
  return Object.entries(stored as Record<string, { facts: PageFacts }>)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, { facts }]) => facts);
}
