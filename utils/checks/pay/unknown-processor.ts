import { processorOf } from '../../registry/processors';
import { sameOwner } from '../../registry/registry';
import { documentsOf, type PageCheck, type TabFacts } from '../check';
import { overlayHosts } from '../form/overlay';
import { targetHosts } from './processors-on-page';
import { asksForCard } from './takes-card';

/**
 * Where a card typed on this tab would go: form targets, and frames that ask for it themselves. A bank's 3-D Secure
 * frame asks for a code or a password, never for the card again: any bank in the world may draw one.
 */
const takers = (facts: TabFacts): string[] => [
  ...documentsOf(facts).flatMap(targetHosts),
  ...facts.frames.filter(asksForCard).map((frame) => frame.host),
];

/** The card would go to a host (one that `form.action-changed` and `form.overlay` have not told) that is neither the shop's own, nor a sister's, nor a processor of the registry. */
export const unknownProcessor: PageCheck = {
  code: 'pay.unknown-processor',
  looksAt: 'page',
  run(facts, { hostVerdict, claim }) {
    const shop = facts.top.host;
    const imitates = hostVerdict?.severity === 'danger' || claim?.firm;
    const switched = documentsOf(facts).flatMap((document) => document.switched.map(({ to }) => to));
    const toldAlready = new Set([...switched, ...overlayHosts(facts)]);
    const isStranger = (host: string): boolean =>
      host !== '' && !toldAlready.has(host) && !processorOf(host) && !sameOwner(host, shop);
    return [...new Set(takers(facts).filter(isStranger))].map((targetHost) => ({
      code: this.code,
      severity: imitates ? ('danger' as const) : ('caution' as const),
      evidence: { targetHost, host: shop },
      step: { kind: 'leave' as const },
    }));
  },
};
