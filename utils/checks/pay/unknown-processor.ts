import { processorOf, sameOwner } from '../../registry/registry';
import { documentsOf, type PageCheck, type TabFacts } from '../check';
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

/** The card would go to a host (one that `form.action-changed` has not told) that is neither the shop's own, nor a sister's, nor a processor of the registry. */
export const unknownProcessor: PageCheck = {
  code: 'pay.unknown-processor',
  looksAt: 'page',
  run(facts, { hostVerdict, claim }) {
    const shop = facts.top.host;
    const imitates = hostVerdict?.severity === 'danger' || claim?.firm;
    const toldAlready = new Set(documentsOf(facts).flatMap(({ switched }) => switched.map(({ to }) => to)));
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
