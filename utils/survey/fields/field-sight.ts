import { holds, parentOf, select, textIn } from '../dom';
import { type Sight, sightOf } from '../sight';
import type { FieldElement } from './candidates';

const KEPT_AWAY: ReadonlySet<Sight> = new Set(['off-screen', 'transparent', 'tiny', 'clipped']);
const WAY_ON = 'button, input[type=submit], input[type=button], [role=button]';
const DEEPEST = 20;

/** A drawn control often lies over its field, which is then transparent or tiny: its label is what a person sees. */
export const isLabelled = (field: FieldElement): boolean =>
  [...(field.labels ?? [])].some((label) => textIn(label, 20) !== '' && sightOf(label) === 'shown');

/** A part of the page that is closed for now brings its own way on: a button that is away with it. */
const isInClosedPart = (field: FieldElement, shown: readonly FieldElement[]): boolean => {
  let part: Element = field;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const parent = parentOf(part);
    if (!parent || parent === field.form || shown.some((other) => holds(parent, other))) break;
    part = parent;
  }
  return select(part, WAY_ON).some((button) => sightOf(button) !== 'shown');
};

/** What a person sees of each field of one group. Honest reasons to be out of sight are told from others. */
export const fieldSights = (fields: readonly FieldElement[]): Sight[] => {
  const sights = fields.map(sightOf);
  const shown = fields.filter((_, place) => sights[place] === 'shown');
  return fields.map((field, place) => {
    const sight = sights[place] ?? 'not-rendered';
    if (!KEPT_AWAY.has(sight)) return sight;
    if (isLabelled(field)) return 'shown';
    return isInClosedPart(field, shown) ? 'folded' : sight;
  });
};
