import { numberField } from '../../facts/checkout-step';
import { sameOwner } from '../../registry/registry';
import { documentsOf, type PageCheck } from '../check';
import { bringsProcessor, targetHosts } from './processors-on-page';

/** The shop takes the card number in fields of its own, and no payment company can be seen standing between. */
export const ownForm: PageCheck = {
  code: 'pay.own-form',
  looksAt: 'page',
  run(facts) {
    const shop = facts.top.host;
    const isOwn = (host: string): boolean => sameOwner(host, shop);
    const documents = documentsOf(facts);
    const takesItself = documents.some(
      (document) => isOwn(document.host) && numberField(document) && targetHosts(document).every(isOwn),
    );
    if (!takesItself || documents.some(bringsProcessor)) return [];
    return [{ code: this.code, severity: 'info', evidence: { host: shop }, step: { kind: 'none' } }];
  },
};
