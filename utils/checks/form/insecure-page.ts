import { asksForSecrets } from '../../facts/payment-step';
import { documentsOf, type PageCheck } from '../check';
import { showsProcessor } from '../pay/processors-on-page';

/**
 * Sensitive fields, or any payment step, on a page that is not a secure context
 * (https://w3c.github.io/webappsec-secure-contexts/): whoever carries the page can read and change it.
 */
export const insecurePage: PageCheck = {
  code: 'form.insecure-page',
  looksAt: 'page',
  run(facts) {
    if (facts.top.secure) return [];
    const pays = documentsOf(facts).some((document) => asksForSecrets(document) || showsProcessor(document));
    if (!pays) return [];
    return [
      {
        code: this.code,
        severity: 'danger',
        evidence: { host: facts.top.host },
        step: { kind: 'leave' },
      },
    ];
  },
};
