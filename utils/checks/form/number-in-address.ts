import type { GroupFacts, TargetFacts } from '../../facts/page-facts';
import { isAskedFor, sensitiveGroups } from '../../facts/payment-step';
import { documentsOf, type PageCheck } from '../check';
import type { Finding } from '../finding';

/** A form that names neither method nor address is one that a script sends: `get` is only what HTML falls back to. */
const writesAddress = ({ method, declared, url }: TargetFacts): boolean =>
  method === 'get' && declared && /^https?:/.test(url) && URL.canParse(url);

function exposed(group: GroupFacts): { field: string; targetHost: string } | null {
  const sent = group.fields.find((field) => isAskedFor(field) && field.named);
  const target = group.targets.find(writesAddress);
  return sent && target ? { field: sent.evidence, targetHost: new URL(target.url).hostname } : null;
}

/** The method is GET (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#submit-mutate-action): the number would stand in the address. */
export const numberInAddress: PageCheck = {
  code: 'form.number-in-address',
  looksAt: 'page',
  run(facts) {
    const found = new Map<string, Finding>();
    for (const group of documentsOf(facts).flatMap(sensitiveGroups)) {
      const evidence = exposed(group);
      if (!evidence || found.has(evidence.targetHost)) continue;
      found.set(evidence.targetHost, {
        code: this.code,
        severity: 'danger',
        evidence,
        step: { kind: 'leave' },
      });
    }
    return [...found.values()];
  },
};
