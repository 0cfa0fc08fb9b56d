import { attribute, type Root, select, tagOf } from '../dom';

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

/** Every field of the given roots that can be typed or chosen in, in document order. */
export const collectCandidates = (roots: readonly Root[]): Candidate[] =>
  roots.flatMap((root) => {
    const fields = (select(root, 'input, select, textarea') as FieldElement[]).filter(
      (field) => !NOT_TYPED.has(typeOf(field)),
    );
    return fields.map((element, place) => ({
      element,
      type: typeOf(element),
      form: element.form,
      root,
      beside: [fields[place - 1] ?? null, fields[place + 1] ?? null],
    }));
  });

/** The longest text that the field takes, from its `maxlength` or `size`; 0 where it does not say. */
export const lengthOf = ({ element }: Candidate): number => {
  const length = Number.parseInt(attribute(element, 'maxlength'), 10);
  return length > 0 && length < 500 ? length : 0;
};
