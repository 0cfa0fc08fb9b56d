import { checkoutStep, isSameStep, numberField } from '../../facts/checkout-step';
import type { PageFacts } from '../../facts/page-facts';
import { type Processor, processorOf } from '../../registry/processors';
import { ownerOf, sameOwner } from '../../registry/registry';
import { documentsOf, type PageCheck, type TabFacts } from '../check';
import { bringsProcessor } from '../pay/processors-on-page';
import { sayingsOf } from '../pay/sayings';

/** The processor whose frame in this document asks for card data, by the frame's own words. */
const hostedBy = ({ frames }: PageFacts): Processor | undefined =>
  frames.flatMap(({ shown, says, host }) => (shown && says ? (processorOf(host) ?? []) : []))[0];

/** The shop's own documents: another owner's frames ask for themselves. */
const ownDocuments = (facts: TabFacts): PageFacts[] =>
  documentsOf(facts).filter(({ host }) => sameOwner(host, facts.top.host));

/**
 * The field in which another step of the checkout asks for the number that was sent before. The same step shown again
 * is a refused card; where a payment company has a part in it, or an order is confirmed, it may be anything.
 */
function askedAgain(facts: TabFacts): string | null {
  const { top, cardSent } = facts;
  if (!cardSent || !sameOwner(cardSent.host, top.host) || ownerOf(top.host)) return null;
  if (documentsOf(facts).some(bringsProcessor) || sayingsOf(facts, ['confirmed']).length > 0) return null;
  const own = ownDocuments(facts);
  const steps = own.flatMap((document) => checkoutStep(document) ?? []);
  if (steps.some((step) => isSameStep(step, cardSent))) return null;
  return own.flatMap((document) => numberField(document) ?? [])[0]?.evidence ?? null;
}

/**
 * A processor's own card fields are on the page, and the page asks for the number beside them in a field of its own; or
 * the card was sent, and a later step of the same site asks for it once more.
 */
export const cardTwice: PageCheck = {
  code: 'form.card-twice',
  looksAt: 'page',
  run(facts) {
    const found = { code: this.code, severity: 'caution' as const, step: { kind: 'leave' as const } };
    const again = askedAgain(facts);
    if (again !== null)
      return [{ ...found, variant: 'again', evidence: { host: facts.top.host, field: again } }];
    const processor = documentsOf(facts).flatMap((document) => hostedBy(document) ?? [])[0];
    const field = ownDocuments(facts).flatMap((document) => numberField(document) ?? [])[0]?.evidence;
    if (!processor || field === undefined || processorOf(facts.top.host)) return [];
    return [{ ...found, evidence: { processor: processor.name, field } }];
  },
};
