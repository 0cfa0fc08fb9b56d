import type { PageFacts } from '../../facts/page-facts';
import { isAskedFor } from '../../facts/payment-step';
import { sameOwner } from '../../registry/registry';
import { documentsOf, type PageCheck } from '../check';
import { processorsOn, scriptProcessors, targetHosts } from './processors-on-page';

const asksForNumber = ({ groups }: PageFacts): boolean =>
  groups.some(({ fields }) => fields.some((field) => isAskedFor(field) && field.kind === 'cc-number'));

/** Also true for a script alone: it may fetch the number out of the shop's own fields. */
const bringsProcessor = (document: PageFacts): boolean =>
  processorsOn(document).length > 0 || scriptProcessors(document).length > 0;

/** The shop takes the card number in fields of its own, and no payment company can be seen standing between. */
export const ownForm: PageCheck = {
  code: 'pay.own-form',
  looksAt: 'page',
  run(facts) {
    const shop = facts.top.host;
    const isOwn = (host: string): boolean => sameOwner(host, shop);
    const documents = documentsOf(facts);
    const takesItself = documents.some(
      (document) => isOwn(document.host) && asksForNumber(document) && targetHosts(document).every(isOwn),
    );
    if (!takesItself || documents.some(bringsProcessor)) return [];
    return [{ code: this.code, severity: 'info', evidence: { host: shop }, step: { kind: 'none' } }];
  },
};
