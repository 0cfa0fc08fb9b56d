import type { FieldKind } from '../../facts/field-kinds';
import { isSensitive } from '../../facts/field-kinds';
import type { FieldFacts, GroupFacts } from '../../facts/page-facts';
import { findPhrases } from '../../lexicon/every-language';
import { processorOf } from '../../registry/processors';
import { documentsOf, type PageCheck } from '../check';

/** What a browser's autofill would give away. */
const BAIT_FOR: ReadonlySet<FieldKind> = new Set([
  'cc-number',
  'cc-csc',
  'cc-exp',
  'cc-exp-month',
  'cc-exp-year',
  'national-id',
]);
const KEPT_AWAY: ReadonlySet<FieldFacts['sight']> = new Set(['off-screen', 'transparent', 'tiny', 'clipped']);
const MOST_NAMED = 3;

const isOfCard = (kind: FieldKind): boolean => isSensitive(kind) || kind.startsWith('cc-');

const saysPay = (label: string): boolean =>
  findPhrases(label).some(({ ids }) => ids.includes('pay') || ids.includes('checkout'));

/** It asks for something that a person sees, none of it of a card, and its buttons speak of no payment. */
const looksHarmless = ({ fields, targets }: GroupFacts): boolean => {
  const shown = fields.filter(({ sight }) => sight === 'shown');
  return (
    shown.length > 0 &&
    !shown.some(({ kind }) => isOfCard(kind)) &&
    !targets.some(({ label }) => saysPay(label))
  );
};

const bait = (group: GroupFacts): FieldFacts[] =>
  looksHarmless(group)
    ? group.fields.filter(({ kind, sight }) => BAIT_FOR.has(kind) && KEPT_AWAY.has(sight))
    : [];

/**
 * Card or identity fields that nobody can see, in a form that asks for something harmless: what the browser fills
 * in along with the rest is sent too. Frames of a processor keep such fields so that one autofill serves them all.
 */
export const hiddenFields: PageCheck = {
  code: 'form.hidden-fields',
  looksAt: 'page',
  run(facts) {
    const strangers = documentsOf(facts).filter(({ host }) => !processorOf(host));
    const fields = strangers.flatMap(({ groups }) => groups.flatMap(bait));
    if (fields.length === 0) return [];
    const words = [...new Set(fields.map(({ evidence }) => evidence))];
    return [
      {
        code: this.code,
        severity: 'caution',
        evidence: { fields: words.slice(0, MOST_NAMED).join(', ') },
        step: { kind: 'leave' },
      },
    ];
  },
};
