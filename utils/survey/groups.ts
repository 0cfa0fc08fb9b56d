import { BOUNDS } from '../facts/bounds';
import type { GroupFacts } from '../facts/page-facts';
import { attribute, clip, matches, type Root } from './dom';
import { type Candidate, candidatesOf, type FieldElement, lengthOf } from './fields/candidates';
import { type Reading, readField } from './fields/classify';
import { fieldSights } from './fields/field-sight';
import { mostTelling } from './fields/most-telling';
import { settle } from './fields/neighbours';
import type { Surroundings } from './fields/unsupported';
import type { PageReading } from './reading';
import type { Steps } from './steps';
import { controlsOf, targetsOf } from './targets';

/** A form with its fields, or those of one document that stand outside any form. */
export interface Group {
  form: HTMLFormElement | null;
  root: Root;
  readings: Reading[];
}

const CONTROL = 'input:not([type=hidden]), select, textarea, button';

/** Some frameworks draw a form around every single field, which sends nothing: their fields belong together without it. */
const isWrapper = (form: HTMLFormElement): boolean =>
  ['action', 'method'].every((name) => attribute(form, name) === '') &&
  controlsOf(form).filter((control) => matches(control, CONTROL)).length <= 1;

const gather = (candidates: readonly Candidate[]): Map<HTMLFormElement | null, Candidate[]> => {
  const groups = new Map<HTMLFormElement | null, Candidate[]>();
  for (const candidate of candidates) {
    const form = candidate.form && isWrapper(candidate.form) ? null : candidate.form;
    const group = groups.get(form);
    if (group) group.push(candidate);
    else groups.set(form, [candidate]);
  }
  return groups;
};

const isTelling = ({ readings }: Group): boolean => readings.some(({ kind }) => kind.startsWith('cc-'));

/**
 * Reads the fields of a page that can be filled in, at most 100 of them, the most telling first; groups with card fields
 * come first.
 */
export function* readGroups(
  fields: readonly FieldElement[],
  reading: Pick<PageReading, 'labels' | 'images'>,
  surroundings: Surroundings,
): Steps<Group[]> {
  const chosen = mostTelling(fields, BOUNDS.fields);
  yield;
  const groups: Group[] = [];
  for (const [form, members] of gather(candidatesOf(chosen, fields, reading))) {
    const readings: Reading[] = [];
    for (const member of members) {
      yield;
      readings.push(readField(member));
    }
    groups.push({ form, root: members[0]?.root ?? document, readings: settle(readings, surroundings) });
  }
  return [...groups.filter(isTelling), ...groups.filter((group) => !isTelling(group))].slice(
    0,
    BOUNDS.groups,
  );
}

/** What is said of a group: kinds, never values. */
export const groupFacts = ({ form, readings }: Group): GroupFacts => {
  const sights = fieldSights(readings.map(({ candidate }) => candidate.element));
  return {
    kind: form ? 'form' : 'formless',
    fields: readings.map(({ kind, words, candidate }, place) => ({
      kind,
      evidence: clip(words, BOUNDS.evidence),
      sight: sights[place] ?? 'not-rendered',
      named: attribute(candidate.element, 'name') !== '',
      length: lengthOf(candidate),
    })),
    targets: form ? targetsOf(form) : [],
  };
};
