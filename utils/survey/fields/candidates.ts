import {
  attribute,
  byId,
  closest,
  formAbout,
  hasAttribute,
  holds,
  matches,
  parentOf,
  type Root,
  rootOf,
  tagOf,
} from '../dom';
import type { PageReading } from '../reading';

/** A field of HTML's own, or an element that people write into, which has none of a field's own properties. */
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
  /** Labels that hold it or whose `for` is its id; else those whose `for` is its name, which pages write for its id. */
  labels: readonly Element[];
  /** A picture of a code to be copied stands in one box with it. */
  captcha: boolean;
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

/** A text area of one row is a line of text, and so is what people write into without a field of HTML's own. */
const typeOf = (field: FieldElement): string => {
  const tag = tagOf(field);
  if (tag === 'input') return field.type;
  const isLine = tag === 'textarea' ? attribute(field, 'rows') === '1' : tag !== 'select';
  return isLine ? 'text' : tag;
};

/** The labels by what their `for` says. */
const byFor = (labels: readonly Element[]): Map<string, Element[]> => {
  const pointing = new Map<string, Element[]>();
  for (const label of labels) {
    const name = attribute(label, 'for');
    if (name === '') continue;
    const others = pointing.get(name);
    if (others) others.push(label);
    else pointing.set(name, [label]);
  }
  return pointing;
};

/** As the browser's own `labels` gives them, which looks through the whole document for each field. */
const labelsOf = (
  element: Element,
  root: Root,
  pointing: ReadonlyMap<string, readonly Element[]>,
): readonly Element[] => {
  const around = closest(element, 'label');
  const id = attribute(element, 'id');
  const own = [
    ...(around && !hasAttribute(around, 'for') ? [around] : []),
    ...((id !== '' && byId(root, id) === element && pointing.get(id)) || []),
  ].filter((label) => rootOf(label) === root);
  return own.length > 0 ? own : (pointing.get(attribute(element, 'name')) ?? []);
};

const CAPTCHA = ['src', 'id', 'class', 'alt'].map((name) => `[${name}*=captcha i]`).join(',');

/** Whether one of these pictures stands in a field's box, or in the one about it. */
const isBeside = (pictures: readonly Element[], field: Element): boolean => {
  const box = parentOf(field);
  const outer = box && parentOf(box);
  return pictures.some((picture) => holds(outer ?? box, picture));
};

/** Those of the fields that can be typed or chosen in. */
export const fillable = (fields: readonly Element[]): FieldElement[] =>
  (fields as FieldElement[]).filter((field) => !NOT_TYPED.has(typeOf(field)));

const OWN_FIELDS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** What people write into without a field of HTML's own, or in an element of the page's own, is sent by the form about it. */
const formOf = (field: FieldElement): HTMLFormElement | null => {
  let form = OWN_FIELDS.has(tagOf(field)) ? field.form : formAbout(field);
  let root = rootOf(field);
  while (!form && root instanceof ShadowRoot) {
    form = formAbout(root.host);
    root = rootOf(root.host);
  }
  return form;
};

/** What is known of the chosen ones among a page's fields that can be filled in, which stand in their order. */
export const candidatesOf = (
  chosen: ReadonlySet<FieldElement>,
  fields: readonly FieldElement[],
  { labels, images }: Pick<PageReading, 'labels' | 'images'>,
): Candidate[] => {
  const pointing = byFor(labels);
  const captchas = images.filter((image) => matches(image, CAPTCHA));
  const inRoot = (field: FieldElement | undefined, root: Root): FieldElement | null =>
    field && rootOf(field) === root ? field : null;
  return fields.flatMap((element, place) => {
    if (!chosen.has(element)) return [];
    const root = rootOf(element);
    const before = inRoot(fields[place - 1], root);
    const after = inRoot(fields[place + 1], root);
    const own = labelsOf(element, root, pointing);
    // An element of the page's own that draws one field may have its label.
    const isAlone = own.length === 0 && !before && !after && root instanceof ShadowRoot;
    return {
      element,
      type: typeOf(element),
      form: formOf(element),
      root,
      beside: [before, after],
      labels: isAlone ? labelsOf(root.host, rootOf(root.host), pointing) : own,
      captcha: isBeside(captchas, element),
    };
  });
};

/** The longest text that the field takes, from its `maxlength`; 0 where it does not say. */
export const lengthOf = ({ element }: Candidate): number => {
  const length = Number.parseInt(attribute(element, 'maxlength'), 10);
  return length > 0 && length < 500 ? length : 0;
};
