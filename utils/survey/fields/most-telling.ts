import { findInIdentifier } from '../../lexicon/vocabulary';
import { attribute } from '../dom';
import type { Candidate } from './candidates';

const TELLING = /card|cc-|cvv|cvc|csc|carte|tarjeta|karte|kart|credit|expir|pan\b/i;

const tells = ({ element }: Candidate): boolean => {
  const names = ['autocomplete', 'name', 'id', 'placeholder', 'aria-label']
    .map((name) => attribute(element, name))
    .join(' ');
  return (
    TELLING.test(names) || findInIdentifier(names.slice(0, 120)).some(({ ids }) => ids.includes('cc-number'))
  );
};

/**
 * Where a page has more fields than are classified, keeps those that stand nearest to one that looks like a
 * card's, in document order.
 */
export const mostTelling = (candidates: readonly Candidate[], most: number): Candidate[] => {
  if (candidates.length <= most) return [...candidates];
  const anchors = candidates.flatMap((candidate, index) => (tells(candidate) ? [index] : []));
  const distance = (index: number): number =>
    Math.min(...anchors.map((anchor) => Math.abs(anchor - index)), candidates.length);
  const kept = candidates
    .map((_, index) => ({ index, distance: distance(index) }))
    .sort((one, other) => one.distance - other.distance || one.index - other.index)
    .slice(0, most)
    .map(({ index }) => index);
  const chosen = new Set(kept);
  return candidates.filter((_, index) => chosen.has(index));
};
