import browser from 'webextension-polyfill';
import type { Finding } from '../../checks/finding';
import { todayFor } from '../../storage/month-query';
import type { QuietRule } from '../../storage/settings';
import type { QuietScope } from '../messages/messages';
import { changeSettings } from '../records/records';
import { factsOf } from './tab-facts';

/** `This once` holds for one tab, and is forgotten with the browser's session. */
const onceKey = (tabId: number): string => `once:${tabId}`;

async function quietOnce(tabId: number): Promise<QuietRule[]> {
  const key = onceKey(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as QuietRule[] | undefined) ?? [];
}

export const forgetQuietOnce = (tabId: number): Promise<void> =>
  browser.storage.session.remove(onceKey(tabId));

/** Keeps a wish for quiet about what a tab shows: for this tab, for its host, or for the rule everywhere. */
export async function quieten(tabId: number, code: string, scope: QuietScope): Promise<void> {
  const host = (await factsOf(tabId))?.top.host;
  if (host === undefined) return;
  // A private window leaves no trace: its site's name is not written down.
  const { incognito } = await browser.tabs.get(tabId);
  if (scope === 'once' || (scope === 'site' && incognito)) {
    const rules = [...(await quietOnce(tabId)), { code, host, since: '' }];
    await browser.storage.session.set({ [onceKey(tabId)]: rules });
    return;
  }
  await changeSettings((settings) => {
    const since = todayFor(settings, Date.now());
    const rule = { code, host: scope === 'site' ? host : null, since };
    const others = settings.quietRules.filter((known) => known.code !== code || known.host !== rule.host);
    return { ...settings, quietRules: [...others, rule] };
  });
}

/** Takes a lasting wish for quiet back. */
export const raiseAgain = (code: string, host: string | null) =>
  changeSettings((settings) => ({
    ...settings,
    quietRules: settings.quietRules.filter((rule) => rule.code !== code || rule.host !== host),
  }));

const silences = (rule: QuietRule, code: string, host: string): boolean =>
  rule.code === code && (rule.host === null || rule.host === host);

/** The findings about a host that no lasting wish for quiet covers. */
export const notSilenced = (
  findings: readonly Finding[],
  host: string,
  rules: readonly QuietRule[],
): Finding[] => findings.filter(({ code }) => !rules.some((rule) => silences(rule, code, host)));

/** The findings that a notice may still raise. The badge and the popup show them all. */
export async function withoutQuiet(
  tabId: number,
  host: string,
  findings: readonly Finding[],
  lasting: readonly QuietRule[],
): Promise<Finding[]> {
  return notSilenced(findings, host, [...lasting, ...(await quietOnce(tabId))]);
}
