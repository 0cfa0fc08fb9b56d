import { attribute, clip, isSilent, parentOf, type Root, select, tagOf, textIn, walk } from '../dom';
import type { Candidate } from './candidates';

/** Where a word was read. Each source speaks for itself; how much it weighs stands in `classify.ts`. */
export const SOURCES = [
  'autocomplete',
  'data',
  'label',
  'aria',
  'placeholder',
  'name',
  'id',
  'title',
  'near',
] as const;
export type Source = (typeof SOURCES)[number];

export type Evidence = Partial<Record<Source, string>>;

/** Attributes by which processors' own scripts and front-end frameworks find a field. */
const DATA_ATTRIBUTES = [
  'data-stripe',
  'data-braintree-name',
  'data-braintree-id',
  'data-openpay-card',
  'data-conekta',
  'data-checkout',
  'data-encrypted-name',
  'data-cse',
  'data-eway-encrypt-name',
  'data-worldpay',
  'data-recurly',
  'data-paymill',
  'data-iugu',
  'data-field',
  'data-testid',
  'data-test',
  'data-qa',
  'data-automation-id',
  'formcontrolname',
  'ng-model',
  'v-model',
];
const LONGEST = 160;

const byIds = (root: Root, ids: string): string =>
  ids
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 4)
    .map((id) => select(root, `[id="${CSS.escape(id)}"]`)[0])
    .map((element) => (element ? textIn(element, LONGEST) : ''))
    .join(' ');

type Placed = Pick<Candidate, 'element' | 'root'>;

/** Labels that point to the field; by its name too, which pages write for its id. */
const labelsOf = ({ element, root }: Placed): Element[] => {
  const labels = [...(element.labels ?? [])];
  const name = attribute(element, 'name');
  return labels.length > 0 || name === '' ? labels : select(root, `label[for="${CSS.escape(name)}"]`);
};

/** The words of a field's own labels; empty where it has none. */
export const labelText = (field: Placed): string => {
  const { element, root } = field;
  const labels = labelsOf(field)
    .slice(0, 3)
    .map((label) => textIn(label, LONGEST));
  return clip([...labels, byIds(root, attribute(element, 'aria-labelledby'))].join(' '), LONGEST);
};

const FIELD_TAGS = new Set(['input', 'select', 'textarea', 'button']);
const isHiddenInput = (element: Element): boolean =>
  tagOf(element) === 'input' && (element as HTMLInputElement).type === 'hidden';
const MOST_STEPS = 40;

/** The text that stands before a field, up to the field before it. */
const textBefore = ({ element, root }: Candidate): string => {
  const nodes = walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  nodes.currentNode = element;
  const parts: string[] = [];
  let length = 0;
  for (let step = 0; step < MOST_STEPS && length < 60; step += 1) {
    const node = nodes.previousNode();
    if (!node) break;
    if (node instanceof Element) {
      if (FIELD_TAGS.has(tagOf(node)) && !isHiddenInput(node)) break;
      continue;
    }
    const parent = parentOf(node);
    const text = (node as Text).data.trim();
    if (!parent || text === '' || isSilent(parent) || tagOf(parent) === 'option') continue;
    parts.unshift(text);
    length += text.length;
    if (length > 2 && /[\p{L}\d]/u.test(text) && tagOf(parent) === 'label') break;
  }
  return clip(parts.join(' ').slice(-LONGEST), LONGEST);
};

/** The head of the column that a field stands in, in forms laid out as tables. */
const columnHead = ({ element }: Candidate): string => {
  const cell = element.closest('td');
  const row = cell && parentOf(cell);
  const table = row?.closest('table');
  const head = table && select(table, 'tr')[0];
  if (!cell || !row || !head || head === row || select(head, 'input, select').length > 0) return '';
  const above = (head as HTMLTableRowElement).cells[cell.cellIndex];
  return above ? textIn(above, 60) : '';
};

/** Everything that the page says about one field, never what is typed in it. */
export const readEvidence = (candidate: Candidate): Evidence => {
  const { element } = candidate;
  const label = labelText(candidate);
  const evidence: Evidence = {
    autocomplete: attribute(element, 'autocomplete').toLowerCase(),
    data: DATA_ATTRIBUTES.map((name) => attribute(element, name))
      .join(' ')
      .trim(),
    label,
    aria: attribute(element, 'aria-label'),
    placeholder: attribute(element, 'placeholder') || attribute(element, 'data-placeholder'),
    name: attribute(element, 'name'),
    id: attribute(element, 'id'),
    title: attribute(element, 'title'),
  };
  if (label === '') evidence.near = textBefore(candidate) || columnHead(candidate);
  for (const source of SOURCES) {
    const text = evidence[source];
    if (!text) delete evidence[source];
    else if (text.length > LONGEST) evidence[source] = text.slice(0, LONGEST);
  }
  return evidence;
};
