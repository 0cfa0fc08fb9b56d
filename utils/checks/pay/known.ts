import { documentsOf, type PageCheck } from '../check';
import { processorsOn } from './processors-on-page';

/** A payment processor of the registry takes the money: worth knowing who, and where it sits. */
export const known: PageCheck = {
  code: 'pay.known',
  looksAt: 'page',
  run(facts) {
    const processors = new Set(documentsOf(facts).flatMap(processorsOn));
    return [...processors].map(({ name, country }) => ({
      code: this.code,
      severity: 'info' as const,
      evidence: { processor: name, country },
      step: { kind: 'none' as const },
    }));
  },
};
