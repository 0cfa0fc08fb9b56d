import browser from 'webextension-polyfill';
import type { TabFacts } from '../../checks/check';
import type { Finding } from '../../checks/finding';
import type { Recourse } from '../../recourse/recourse';
import { mayLookAt } from '../access/site-access';
import { readSettings } from '../records/records';
import { domainsIn } from './domains';
import { judgementOf } from './judge-tab';
import { type SellerView, sellerOf } from './seller';

/** What a person is told of one tab. */
export interface PageView {
  /**
   * `assessed`: the page was looked at. `address-only`: no money moves there, so its address alone was judged.
   * `no-access`: we may not look. `not-a-page`: a page of the browser, where nothing can be bought.
   */
  status: 'assessed' | 'address-only' | 'no-access' | 'not-a-page';
  host: string;
  findings: Finding[];
  checksRun: number;
  /** Whether money paid here can come back, for each way of paying that is offered; null where no money moves. */
  recourse: Recourse[] | null;
  /** Hosts of frames on the page that could not be looked at. */
  unseenFrames: string[];
  /** The registrable domain of each host that the view names. */
  domains: Record<string, string>;
  /** Who sells there; null where that is not known. */
  seller: SellerView | null;
}

const hostOf = (url: string | undefined): string => (url && URL.canParse(url) ? new URL(url).hostname : '');

/** The foreign frames that a person sees and whose documents did not report: without site access nobody may ask them. */
function unseenFrames({ top, frames }: TabFacts): string[] {
  const reported = new Set(frames.map(({ host }) => host));
  const foreign = top.frames.filter(
    ({ shown, host }) => shown && host !== '' && host !== top.host && !reported.has(host),
  );
  return [...new Set(foreign.map(({ host }) => host))];
}

export async function pageView(tabId: number): Promise<PageView> {
  const tab = await browser.tabs.get(tabId);
  const siteAccess = await mayLookAt(tab.url ?? '');
  const { facts, assessment } = await judgementOf(tabId, tab.url, await readSettings());
  const host = facts?.top.host ?? hostOf(tab.url);
  const findings = assessment?.findings ?? [];
  const unseen = facts && !siteAccess ? unseenFrames(facts) : [];
  const common = {
    host,
    findings,
    checksRun: assessment?.checksRun ?? 0,
    recourse: assessment?.recourse ?? null,
    unseenFrames: unseen,
    domains: domainsIn(findings, [host, ...unseen]),
    seller: facts && sellerOf(facts),
  };
  if (facts) return { status: 'assessed', ...common };
  if (tab.url && !/^https?:/.test(tab.url)) return { status: 'not-a-page', ...common };
  return { status: siteAccess ? 'address-only' : 'no-access', ...common };
}
