import type { PageFacts } from '../../facts/page-facts';
import { isAskedFor } from '../../facts/payment-step';
import { type Processor, processorOf } from '../../registry/processors';
import { sameOwner } from '../../registry/registry';
import { documentsOf, type PageCheck } from '../check';

const numberField = ({ groups }: PageFacts): string | undefined =>
  groups.flatMap(({ fields }) => fields).find((field) => isAskedFor(field) && field.kind === 'cc-number')
    ?.evidence;

/** The processor whose frame in this document asks for card data, by the frame's own words. */
const hostedBy = ({ frames }: PageFacts): Processor | undefined =>
  frames.flatMap(({ shown, says, host }) => (shown && says ? (processorOf(host) ?? []) : []))[0];

/** A processor's own card fields are on the page, and the page asks for the number beside them in a field of its own. */
export const cardTwice: PageCheck = {
  code: 'form.card-twice',
  looksAt: 'page',
  run(facts) {
    const documents = documentsOf(facts);
    const processor = documents.flatMap((document) => hostedBy(document) ?? [])[0];
    const own = documents.filter(({ host }) => sameOwner(host, facts.top.host));
    const field = own.flatMap((document) => numberField(document) ?? [])[0];
    if (!processor || field === undefined || processorOf(facts.top.host)) return [];
    return [
      {
        code: this.code,
        severity: 'caution',
        evidence: { processor: processor.name, field },
        step: { kind: 'leave' },
      },
    ];
  },
};
