import type { FieldKind } from '../../facts/field-kinds';
import type { FieldFacts, GroupFacts, PageFacts } from '../../facts/page-facts';
import { isAskedFor } from '../../facts/payment-step';
import { processorOf } from '../../registry/processors';
import { entityOf } from '../../registry/registry';
import { type CheckContext, documentsOf, type PageCheck } from '../check';
import type { Finding, Severity } from '../finding';
import { isHonestHabit, isNeededByCustoms } from './honest-habits';

/** What no card payment needs. An identity number may have a reason, so it is only a reason to ask. */
const TOO_MUCH: ReadonlyMap<FieldKind, Severity> = new Map([
  ['card-pin', 'danger'],
  ['bank-password', 'danger'],
  ['one-time-code', 'danger'],
  ['national-id', 'caution'],
]);

const asksForCard = ({ fields }: GroupFacts): boolean =>
  fields.some((field) => isAskedFor(field) && (field.kind === 'cc-number' || field.kind === 'cc-csc'));

function isTooMuch(field: FieldFacts, document: PageFacts, { homeCountry }: CheckContext): boolean {
  if (!TOO_MUCH.has(field.kind) || !isAskedFor(field)) return false;
  if (field.kind === 'national-id' && (isNeededByCustoms(homeCountry) || entityOf(document.host, 'courier')))
    return false;
  return !isHonestHabit(field, document.says.language);
}

/**
 * A card's PIN, the bank's password or a one-time code, asked in one form with the card; or an identity number that
 * no courier needs. A bank's 3-D Secure step asks for a code alone, and a payment company's own page answers for itself.
 */
export const asksTooMuch: PageCheck = {
  code: 'form.asks-too-much',
  looksAt: 'page',
  run(facts, context) {
    const found = new Map<FieldKind, Finding>();
    for (const document of documentsOf(facts).filter(({ host }) => !processorOf(host))) {
      for (const field of document.groups.filter(asksForCard).flatMap(({ fields }) => fields)) {
        const severity = TOO_MUCH.get(field.kind);
        if (!severity || found.has(field.kind) || !isTooMuch(field, document, context)) continue;
        found.set(field.kind, {
          code: this.code,
          severity,
          evidence: { field: field.evidence },
          step: { kind: 'leave' },
        });
      }
    }
    return [...found.values()];
  },
};
