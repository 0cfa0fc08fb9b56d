import browser from 'webextension-polyfill';
import type { Assessment } from '../../assess';
import type { Finding } from '../../checks/finding';
import type { NoticeRequest } from '../../notice/notice-request';
import type { Speech } from '../wording';
import { domainsIn } from './domains';

/** Danger always; caution only where money moves; info never. */
export const worthNotice = ({ findings, moneyMoves }: Assessment): Finding[] =>
  findings.filter(({ severity }) => severity === 'danger' || (severity === 'caution' && moneyMoves));

/** The templates that a notice needs, so that not the whole catalogue is sent into a page. */
function noticeSpeech({ language, catalogue }: Speech, findings: readonly Finding[]): Speech {
  const families = [
    'notice_',
    'step_',
    'severity_',
    ...findings.map(({ code }) => `${code.replace(/[.-]/g, '_')}_`),
  ];
  const needed = Object.entries(catalogue).filter(([key]) =>
    families.some((family) => key.startsWith(family)),
  );
  return { language, catalogue: Object.fromEntries(needed) };
}

async function tellNotice(tabId: number, request: NoticeRequest): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, request, { frameId: 0 })) !== undefined;
  } catch {
    return false;
  }
}

/** Draws the notice in the top document, or brings a drawn one up to date. The script is injected only now. */
export async function showNotice(tabId: number, findings: Finding[], speech: Speech): Promise<void> {
  const request: NoticeRequest = {
    type: 'notice',
    findings,
    ...noticeSpeech(speech, findings),
    domains: domainsIn(findings),
  };
  if (await tellNotice(tabId, request)) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['notice.js'],
      injectImmediately: true,
    });
  } catch {
    return; // The tab was closed or left meanwhile; the badge has gone with it.
  }
  await tellNotice(tabId, request);
}

/** Takes a drawn notice away. */
export async function hideNotice(tabId: number): Promise<void> {
  await tellNotice(tabId, { type: 'notice', findings: [], language: 'en', catalogue: {}, domains: {} });
}
