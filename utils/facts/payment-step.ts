import { isSensitive } from './field-kinds';
import type { FieldFacts, GroupFacts, PageFacts } from './page-facts';

/** A field that a person can see and that asks for something a thief could use. */
export const isAskedFor = (field: FieldFacts): boolean => field.sight === 'shown' && isSensitive(field.kind);

/** The groups that own sensitive fields: the only forms worth judging. */
export const sensitiveGroups = (facts: PageFacts): GroupFacts[] =>
  facts.groups.filter((group) => group.fields.some(isAskedFor));

/** Whether this document asks for a card or another secret in fields of its own. */
export const asksForSecrets = (facts: PageFacts): boolean => sensitiveGroups(facts).length > 0;

/** Whether money is about to move in this document: the sentinel woke for it, or secrets are asked for. */
export const movesMoney = (facts: PageFacts): boolean => facts.woke !== 'asked' || asksForSecrets(facts);
