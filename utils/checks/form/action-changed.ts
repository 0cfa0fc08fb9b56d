import { processorOf } from '../../registry/processors';
import { sameOwner } from '../../registry/registry';
import { documentsOf, type PageCheck } from '../check';

/**
 * When a card form was about to be sent, its target was another host than before. Shops do switch to a host of
 * their own or to a payment company at the last moment; that says nothing.
 */
export const actionChanged: PageCheck = {
  code: 'form.action-changed',
  looksAt: 'page',
  run(facts) {
    const strange = documentsOf(facts)
      .flatMap(({ switched }) => switched)
      .filter(({ from, to }) => !sameOwner(from, to) && !processorOf(to));
    const found = new Map(strange.map(({ from, to }) => [to, from]));
    return [...found].map(([targetHost, host]) => ({
      code: this.code,
      severity: 'danger' as const,
      evidence: { targetHost, host },
      step: { kind: 'leave' as const },
    }));
  },
};
