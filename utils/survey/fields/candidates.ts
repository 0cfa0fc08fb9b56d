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

/** Every field of the given roots that can be typed or chosen in, in document order. */
export const collectCandidates = (roots: readonly Root[]): Candidate[] =>
  roots.flatMap((root) =>
    select(root, 'input, select, textarea').flatMap((element) => {
      const field = element as FieldElement;
      const tag = tagOf(field);
      const type = tag === 'input' ? field.type : tag;
      return NOT_TYPED.has(type) ? [] : [{ element: field, type, form: field.form, root }];
    }),
  );

/** The longest text that the field takes, from its `maxlength` or `size`; 0 where it does not say. */
export const lengthOf = ({ element }: Candidate): number => {
  const length = Number.parseInt(attribute(element, 'maxlength'), 10);
  return length > 0 && length < 500 ? length : 0;
};
