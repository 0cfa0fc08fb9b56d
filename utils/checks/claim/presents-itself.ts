import type { Claim } from '../../claims/claim';
import { asksForSecrets } from '../../facts/payment-step';
import { documentsOf, type PageCheck, type TabFacts } from '../check';
import { takesCard } from '../pay/takes-card';
import { smallFeeOn } from './small-fee';

const KINDS: readonly Claim['entity']['kind'][] = ['courier', 'merchant', 'processor'];

const asksForAnything = (facts: TabFacts): boolean =>
  takesCard(facts) || documentsOf(facts).some(asksForSecrets);

/** The page says that it is a courier, a merchant or a payment company whose address this is not. */
export const presentsItself: readonly PageCheck[] = KINDS.map((kind) => ({
  code: `claim.${kind}`,
  looksAt: 'page',
  run(facts, context) {
    const { claim } = context;
    if (!claim?.firm || claim.entity.kind !== kind || smallFeeOn(facts, context)) return [];
    const { name, domains } = claim.entity;
    const [domain = ''] = domains;
    return [
      {
        code: this.code,
        severity: asksForAnything(facts) ? 'danger' : 'caution',
        evidence: { host: facts.top.host, entity: name, words: claim.words[0] ?? name, domain },
        step: { kind: 'open', host: domain },
      },
    ];
  },
}));
