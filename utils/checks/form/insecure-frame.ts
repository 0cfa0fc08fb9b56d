import { asksForSecrets } from '../../facts/payment-step';
import { documentsOf, type PageCheck } from '../check';

const isPlain = (url: string): boolean => url.startsWith('http:');

/**
 * On a plain http page, a plain http frame from another host takes part in the payment: it asks for secrets, calls
 * itself a card field, or lies over the page. On https pages browsers block such frames. A frame of the page's own
 * host is one fact with the page, and `form.insecure-page` has told it.
 */
export const insecureFrame: PageCheck = {
  code: 'form.insecure-frame',
  looksAt: 'page',
  run(facts) {
    if (facts.top.secure) return [];
    const asking = facts.frames.filter((frame) => isPlain(frame.url) && asksForSecrets(frame));
    const standing = documentsOf(facts).flatMap(({ frames }) =>
      frames.filter(({ url, shown, says, covers }) => isPlain(url) && shown && (says !== '' || covers)),
    );
    const hosts = new Set([...asking, ...standing].map(({ host }) => host));
    hosts.delete(facts.top.host);
    return [...hosts].map((frameHost) => ({
      code: this.code,
      severity: 'danger' as const,
      evidence: { frameHost },
      step: { kind: 'leave' as const },
    }));
  },
};
