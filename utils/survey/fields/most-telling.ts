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
  const anchors = fields.flatMap((field, index) => (drawn.has(field) && tells(field) ? [index] : []));
  const distance = (index: number): number =>
    Math.min(...anchors.map((anchor) => Math.abs(anchor - index)), fields.length);
  const nearest = fields
    .map((field, index) => ({
      field,
      index,
      distance: distance(index) + (drawn.has(field) ? 0 : fields.length),
    }))
    .sort((one, other) => one.distance - other.distance || one.index - other.index);
  return new Set(nearest.slice(0, most).map(({ field }) => field));
};
