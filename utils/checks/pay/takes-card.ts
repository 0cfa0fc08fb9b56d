import type { PageFacts } from '../../facts/page-facts';
import { isAskedFor } from '../../facts/payment-step';
import { documentsOf, type TabFacts } from '../check';
import { showsProcessor } from './processors-on-page';

/** Whether a document asks for a card's number or security code in fields of its own that a person can see. */
export const asksForCard = (document: PageFacts): boolean =>
  document.groups.some(({ fields }) =>
    fields.some((field) => isAskedFor(field) && (field.kind === 'cc-number' || field.kind === 'cc-csc')),
  );

/** Whether a card can be given anywhere on this tab: in the page's own fields, or in a processor's frame. */
export const takesCard = (facts: TabFacts): boolean =>
  documentsOf(facts).some((document) => asksForCard(document) || showsProcessor(document));
