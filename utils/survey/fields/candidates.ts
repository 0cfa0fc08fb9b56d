import { attribute, type Root, rootOf, tagOf } from '../dom';

export type FieldElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A field that a person could fill in, and who would send it. */
export interface Candidate {
  element: FieldElement;
  /** What the browser takes its `type` to be; `select` and `textarea` for those. */
  type: string;
  /** The form that owns it, also by `form=`; null outside any form. */
  form: HTMLFormElement | null;
  root: Root;
  /** The fields before and after it in the same root, null at either end. */
  beside: readonly [FieldElement | null, FieldElement | null];
  /** Labels whose `for` is its name, which pages write for its id. */
  named: readonly Element[];
}

const NOT_TYPED = new Set([
  'hidden',
  'submit',
  'button',
  'image',
  'reset',
  'file',
  'checkbox',
  'radio',
  'range',
  'color',
]);

const typeOf = (field: FieldElement): string => (tagOf(field) === 'input' ? field.type : tagOf(field));

/** The labels by what their `for` says. */
const byFor = (labels: readonly Element[]): Map<string, Element[]> => {
  const named = new Map<string, Element[]>();
  for (const label of labels) {
    const name = attribute(label, 'for');
    if (name === '') continue;
    const others = named.get(name);
    if (others) others.push(label);
    else named.set(name, [label]);
  }
  return named;
};

/** Those of the fields that can be typed or chosen in, in their order. */
export const collectCandidates = (all: readonly Element[], labels: readonly Element[]): Candidate[] => {
  const named = byFor(labels);
  const fields = (all as FieldElement[]).filter((field) => !NOT_TYPED.has(typeOf(field)));
  const roots = fields.map(rootOf);
  const inRoot = (place: number, root: Root): FieldElement | null =>
    roots[place] === root ? (fields[place] ?? null) : null;
  return fields.map((element, place) => {
    const root = roots[place] ?? rootOf(element);
    return {
      element,
      type: typeOf(element),
      form: element.form,
      root,
      beside: [inRoot(place - 1, root), inRoot(place + 1, root)],
      named: named.get(attribute(element, 'name')) ?? [],
    };
  });
};

/** The longest text that the field takes, from its `maxlength` or `size`; 0 where it does not say. */
export const lengthOf = ({ element }: Candidate): number => {
  const length = Number.parseInt(attribute(element, 'maxlength'), 10);
  return length > 0 && length < 500 ? length : 0;
};
