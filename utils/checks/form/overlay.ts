import { processorOf } from '../../registry/processors';
import { sameOwner } from '../../registry/registry';
import type { PageCheck, TabFacts } from '../check';
import { asksForCard } from '../pay/takes-card';

const withoutQuery = (url: string): string => url.replace(/[?#].*$/, '');

/**
 * Hosts of frames that lie over the page and ask for a card, and are neither the page's own nor a processor's.
 * A frame's element and its facts are tied by address; where two frames share one, nothing is said.
 */
export function overlayHosts({ top, frames }: TabFacts): string[] {
  const asking = new Set(frames.filter(asksForCard).map(({ url }) => withoutQuery(url)));
  const strange = top.frames.filter(({ url, host, shown, covers }) => {
    const isOne = top.frames.filter((other) => other.url === url).length === 1;
    const isStranger = host !== '' && !sameOwner(host, top.host) && !processorOf(host);
    return shown && covers && isOne && isStranger && asking.has(url);
  });
  return [...new Set(strange.map(({ host }) => host))];
}

/** The card would be typed into a layer over the checkout that belongs to a stranger. Unusual, no proof. */
export const overlay: PageCheck = {
  code: 'form.overlay',
  looksAt: 'page',
  run(facts) {
    return overlayHosts(facts).map((frameHost) => ({
      code: this.code,
      severity: 'caution' as const,
      evidence: { frameHost, host: facts.top.host },
      step: { kind: 'leave' as const },
    }));
  },
};
