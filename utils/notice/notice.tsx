import { render } from 'preact';
import { DomainsProvider } from '@/components/domains-context';
import { NoticePanel } from '@/components/findings/notice-panel';
import type { QuietScope } from '@/components/findings/quiet-choices';
import { WordingProvider } from '@/components/wording-context';
import type { Finding } from '../checks/finding';
import { createWording } from '../i18n/wording';
import { findPlace, MARGIN, meets } from './find-place';
import { createNoticeHost } from './notice-host';
import type { NoticeRequest } from './notice-request';
import { controlBoxes } from './page-controls';
import { stayInSight } from './stay-in-sight';

/** What the notice tells the background. */
export type Tell = (
  message: { type: 'step'; code: string } | { type: 'quiet'; codes: string[]; scope: QuietScope },
) => void;

/** A notice that stands in the page. */
interface Standing {
  say(request: NoticeRequest): void;
  takeAway(): void;
}

/**
 * The notice of this document: one at most. Drawing again brings it up to date; drawing nothing takes it away.
 * @param css the panel's style sheet, adopted by the closed shadow root
 * @param tell carries what the shopper decides to the background
 */
export function createNotice(css: string, tell: Tell): (request: NoticeRequest) => void {
  let standing: Standing | null = null;
  return (request) => {
    if (request.findings.length === 0) {
      standing?.takeAway();
      standing = null;
      return;
    }
    standing ??= standUp(css, tell);
    standing.say(request);
  };
}

function standUp(css: string, tell: Tell): Standing {
  const host = createNoticeHost(css);
  let said: NoticeRequest | null = null;
  let folded = false;
  /** Once the shopper folded or unfolded it, it stays as they want it. */
  let foldedByHand = false;

  const draw = (): void => {
    if (said) render(panel(said), host.mount);
  };
  const place = (): number => {
    const direction = said && createWording(said.language, {}).direction === 'rtl' ? 'rtl' : 'ltr';
    const found = findPlace(
      host.box(),
      { width: innerWidth, height: innerHeight },
      controlBoxes(),
      direction,
    );
    host.moveTo(found);
    return found.covers;
  };
  /** Whole where that covers no control, else folded where it covers the least. */
  const settle = (): void => {
    if (!foldedByHand) folded = false;
    draw();
    if (place() === 0 || foldedByHand) return;
    folded = true;
    draw();
    place();
  };
  const stepAside = (): void => {
    if (!host.isInUse() && controlBoxes().some((control) => meets(control, host.box()))) settle();
  };
  const fold = (wanted: boolean): void => {
    if (wanted === folded) return;
    folded = wanted;
    foldedByHand = true;
    settle();
  };

  const panel = ({ findings, language, catalogue, domains }: NoticeRequest) => (
    <WordingProvider value={createWording(language, catalogue)}>
      <DomainsProvider value={domains}>
        <NoticePanel
          findings={findings as [Finding, ...Finding[]]}
          folded={folded}
          onFold={fold}
          onStep={({ code }) => tell({ type: 'step', code })}
          onQuiet={({ code }, scope) => tell({ type: 'quiet', codes: [code], scope })}
          onClose={() => tell({ type: 'quiet', codes: findings.map(({ code }) => code), scope: 'once' })}
        />
      </DomainsProvider>
    </WordingProvider>
  );

  /** Opening the details makes the panel taller: where there is no room below, it grows upwards. */
  const growing = new ResizeObserver(() => {
    const { left, top, height } = host.box();
    const lowest = Math.max(0, innerHeight - height - MARGIN);
    if (top > lowest) host.moveTo({ left, top: lowest });
  });

  host.raise();
  const letGo = stayInSight(host, { settle: () => host.isInUse() || settle(), stepAside });
  growing.observe(host.mount);
  return {
    say(request) {
      said = request;
      settle();
    },
    takeAway() {
      growing.disconnect();
      letGo();
      host.remove();
    },
  };
}
