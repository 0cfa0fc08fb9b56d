import { render } from 'preact';
import { DomainsProvider } from '@/components/domains-context';
import { NoticePanel } from '@/components/findings/notice-panel';
import { WordingProvider } from '@/components/wording-context';
import type { Finding } from '../checks/finding';
import { createWording } from '../i18n/wording';
import { keepRaised } from './keep-raised';
import { createNoticeHost, type NoticeHost } from './notice-host';
import type { NoticeRequest } from './notice-request';

/** What the notice tells the background. */
export type Tell = (
  message: { type: 'step'; code: string } | { type: 'quiet'; code: string; scope: 'once' | 'site' | 'rule' },
) => void;

/**
 * The notice of this document: one at most. Drawing again brings it up to date; drawing nothing takes it away.
 * @param css the panel's style sheet, adopted by the closed shadow root
 * @param tell carries what the shopper decides to the background
 */
export function createNotice(css: string, tell: Tell): (request: NoticeRequest) => void {
  let standing: { host: NoticeHost; letGo: () => void } | null = null;

  const takeAway = (): void => {
    standing?.letGo();
    standing?.host.remove();
    standing = null;
  };

  return ({ findings, language, catalogue, domains }) => {
    const [gravest, ...others] = findings;
    if (!gravest) return takeAway();
    const quieten = (scope: 'once' | 'site' | 'rule') => (finding: Finding) =>
      tell({ type: 'quiet', code: finding.code, scope });
    if (!standing) {
      const host = createNoticeHost(css);
      host.raise();
      standing = { host, letGo: keepRaised(host) };
    }
    render(
      <WordingProvider value={createWording(language, catalogue)}>
        <DomainsProvider value={domains}>
          <NoticePanel
            findings={[gravest, ...others]}
            onStep={({ code }) => tell({ type: 'step', code })}
            onQuiet={(finding, scope) => quieten(scope)(finding)}
            onClose={() => findings.forEach(quieten('once'))}
          />
        </DomainsProvider>
      </WordingProvider>,
      standing.host.root,
    );
  };
}
