import browser from 'webextension-polyfill';
import type { Finding, Severity } from '../../checks/finding';
import { findingKey } from '../../i18n/finding-key';
import type { Wording } from '../../i18n/wording';

/** Text, so that it is told without colour; colours reach 4.5:1 with the white text. */
const BADGES = {
  danger: { text: '!!', color: '#b3261e' },
  caution: { text: '!', color: '#8a5300' },
  info: { text: '', color: '#44546a' },
} as const satisfies Record<Severity, { text: string; color: string }>;

/** The title mirrors the badge, for those who cannot see it: severity and what was seen. */
function titleOf(finding: Finding, wording: Wording): string {
  const severity = wording.text(`severity_${finding.severity}`);
  return wording.text('button_title_finding', {
    severity,
    seen: wording.text(findingKey(finding, 'seen'), finding.evidence),
  });
}

/** Shows a tab's gravest finding on its toolbar button, in text and in the button's title. */
export async function paintBadge(tabId: number, gravest: Finding, wording: Wording): Promise<void> {
  const { text, color } = BADGES[gravest.severity];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title: titleOf(gravest, wording) }),
  ]).catch(ignoreClosedTab);
}

/** Gives a tab the button back that all tabs share. */
export async function clearBadge(tabId: number): Promise<void> {
  const title = await browser.action.getTitle({});
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(ignoreClosedTab);
}

/** Lets the button that all tabs share say whether pages are looked at, or only when it is clicked. */
export async function titleButton(siteAccess: boolean, wording: Wording): Promise<void> {
  const title = wording.text(siteAccess ? 'extension_name' : 'button_title_no_access');
  await browser.action.setTitle({ title });
}

const ignoreClosedTab = (): void => undefined;
