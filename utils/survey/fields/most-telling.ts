import { findInIdentifier } from '../../lexicon/vocabulary';
import { attribute } from '../dom';
import type { FieldElement } from './candidates';

const NAMING = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label'];
const TELLING = /card|cc-|cvv|cvc|csc|carte|tarjeta|karte|kart|credit|expir|pan\b/i;

const isTelling = (names: string): boolean =>
  TELLING.test(names) || findInIdentifier(names.slice(0, 120)).some(({ ids }) => ids.includes('cc-number'));

/** Whether a field looks like a card's. Most fields of many are numbered alike, `item[12]`: those are asked once. */
const telling = (): ((field: FieldElement) => boolean) => {
  const known = new Map<string, boolean>();
  return (field) => {
    const names = NAMING.map((name) => attribute(field, name)).join(' ');
    const key = names.replace(/\d+/g, '0');
    const tells = known.get(key) ?? isTelling(names);
    known.set(key, tells);
    return tells;
  };
};

const isRendered = (field: FieldElement): boolean => Element.prototype.checkVisibility.call(field);

/**
 * Where a page has more fields than are classified, gives those that are drawn first, and of these those that stand
 * nearest to one that looks like a card's.
 */
export const mostTelling = (fields: readonly FieldElement[], most: number): Set<FieldElement> => {
  if (fields.length <= most) return new Set(fields);
  const tells = telling();
  const drawn = new Set(fields.filter(isRendered));
  const isAnchor = fields.map((field) => drawn.has(field) && tells(field));
  const distances = fields.map(() => fields.length);
  const measure = (order: readonly number[]): void => {
    let distance = fields.length;
    for (const index of order) {
      distance = isAnchor[index] ? 0 : distance + 1;
      distances[index] = Math.min(distances[index] ?? distance, distance);
    }
  };
  const forth = [...fields.keys()];
  measure(forth);
  measure(forth.reverse());
  const nearest = fields
    .map((field, index) => ({
      field,
      index,
      distance: (distances[index] ?? 0) + (drawn.has(field) ? 0 : fields.length),
    }))
    .sort((one, other) => one.distance - other.distance || one.index - other.index);
  return new Set(nearest.slice(0, most).map(({ field }) => field));
};
