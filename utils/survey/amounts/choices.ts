import { hasLetter } from '../../lexicon/letters';
import { attribute, closestAbove, textIn } from '../dom';
import { readLabel } from './labels';
import type { Sum } from './sums';

/** Choices that a page draws itself, by the state in which one of them is not taken. */
const NOT_TAKEN =
  '[role=radio][aria-checked=false], [role=checkbox][aria-checked=false], [role=option][aria-selected=false]';
/** Characters of a choice's words. */
const LONGEST = 120;

/** The box or option whose label a sum stands in; null where it stands in none. */
const controlOf = (sum: Sum): HTMLInputElement | null => {
  const label = closestAbove(sum.node, 'label') as HTMLLabelElement | null;
  const control = label?.control as HTMLInputElement | null | undefined;
  return control && /^(?:radio|checkbox)$/.test(control.type) ? control : null;
};

/** Whether a box asks to agree to the total, rather than to something more: "I agree to pay the total of $99.00". */
const isConsent = ({ type }: HTMLInputElement, { node }: Sum): boolean => {
  const label = type === 'checkbox' ? closestAbove(node, 'label') : null;
  return label !== null && readLabel(textIn(label, LONGEST), 'text')?.role === 'total';
};

/** Whether a sum belongs to something that is offered and not taken: an insurance, another way of paying. */
export const isOffered = (sum: Sum): boolean => {
  const control = controlOf(sum);
  return (
    (control?.checked === false && !isConsent(control, sum)) || closestAbove(sum.node, NOT_TAKEN) !== null
  );
};

/** Whether a choice is one of sums alone, "$75.00 feeds a dog", not of what they are for, "Express $5.00". */
const beginsWith = (choice: Element, { text }: Sum): boolean => {
  const words = textIn(choice, LONGEST);
  const at = words.indexOf(text.replace(/\s+/g, ' '));
  return at >= 0 && ![...words.slice(0, at)].some(hasLetter);
};

/** How many sums a choice is among, and those of them that were chosen. */
interface Choices {
  count: number;
  chosen: Sum[];
}

/**
 * The sums that were chosen among several of them, as a donor chooses: of each choice the first. None where what is
 * chosen goes by names, as a delivery does.
 */
export const chosenSums = (sums: readonly Sum[]): Sum[] => {
  const byName = new Map<string, Choices>();
  const seen = new Set<Element>();
  for (const sum of sums) {
    const control = controlOf(sum);
    const choice = closestAbove(sum.node, control?.type === 'radio' ? 'label' : '[role=radio]');
    if (!choice || seen.has(choice)) continue;
    seen.add(choice);
    if (!beginsWith(choice, sum)) return [];
    const name = control ? attribute(control, 'name') : '';
    const { count, chosen } = byName.get(name) ?? { count: 0, chosen: [] };
    const isChosen = control ? control.checked : attribute(choice, 'aria-checked') === 'true';
    byName.set(name, { count: count + 1, chosen: isChosen ? [...chosen, sum] : chosen });
  }
  return [...byName.values()].flatMap(({ count, chosen }) => (count > 1 ? chosen : []));
};
