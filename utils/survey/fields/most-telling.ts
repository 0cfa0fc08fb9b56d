import { findInIdentifier } from '../../lexicon/vocabulary';
import { attribute } from '../dom';
import type { FieldElement } from './candidates';

const TELLING = /card|cc-|cvv|cvc|csc|carte|tarjeta|karte|kart|credit|expir|pan\b/i;

const tells = (field: FieldElement): boolean => {
  const names = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label']
    .map((name) => attribute(field, name))
    .join(' ');
  return (
    TELLING.test(names) || findInIdentifier(names.slice(0, 120)).some(({ ids }) => ids.includes('cc-number'))
  );
};

/** Where a page has more fields than are classified, gives those that stand nearest to one that looks like a card's. */
export const mostTelling = (fields: readonly FieldElement[], most: number): Set<FieldElement> => {
  if (fields.length <= most) return new Set(fields);
  const anchors = fields.flatMap((field, index) => (tells(field) ? [index] : []));
  const distance = (index: number): number =>
    Math.min(...anchors.map((anchor) => Math.abs(anchor - index)), fields.length);
  const nearest = fields
    .map((field, index) => ({ field, index, distance: distance(index) }))
    .sort((one, other) => one.distance - other.distance || one.index - other.index);
  return new Set(nearest.slice(0, most).map(({ field }) => field));
};
