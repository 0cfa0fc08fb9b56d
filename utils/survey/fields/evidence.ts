import { hasLetter } from '../../lexicon/letters';
import { attribute, byId, clip, closest, elementBefore, parentOf, type Root, select, textIn } from '../dom';
import { textAround, textNear } from './beside';
import type { Candidate } from './candidates';
import { placeholderOf } from './shape';
import { wordsIn } from './words-in';

/** Where a word was read. Each source speaks for itself; how much it weighs stands in `weigh.ts`. */
export const SOURCES = [
  'autocomplete',
  'data',
  'label',
  'aria',
  'placeholder',
  'name',
  'id',
  'title',
  'around',
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
/** What a person reads in a field's own box. */
const READ: readonly Source[] = ['label', 'aria', 'placeholder', 'around'];
/** Levels above a field at which a style may have drawn its label. */
const MOST_DRAWN_ABOVE = 2;

/** Attributes from which styles draw labels. What else is drawn from one may be typed: so boxes grow with their text. */
const LABELLING = /^(?:aria-label|title|data-(?:[a-z-]+-)?(?:label|title|caption|cap|placeholder|hint|th))$/;

/** Whether a text that is drawn before an element comes from one of its attributes, where a script may put what is typed. */
const mayBeTyped = (element: Element, drawn: string): boolean =>
  Element.prototype.getAttributeNames.call(element).some((name) => {
    const value = attribute(element, name).trim();
    const isSource = value !== '' && /^(?:data-|value$)/.test(name) && drawn.includes(value);
    return !LABELLING.test(name) && (isSource || value.includes(drawn));
  });

/** Words that the page's style draws before a field, or before a part about it, which stand nowhere in its text: so they hide from programs. */
const textDrawn = (field: Element): string => {
  let text = '';
  let element = field;
  for (let level = 0; text === '' && level <= MOST_DRAWN_ABOVE; level += 1) {
    const drawn = /^"(.*)"$/.exec(window.getComputedStyle(element, '::before').content)?.[1]?.trim() ?? '';
    text = drawn === '' || mayBeTyped(element, drawn) ? '' : drawn;
    element = elementBefore(element) ?? parentOf(element) ?? element;
  }
  return clip(text, LONGEST);
};

const byIds = (root: Root, ids: string): string =>
  ids
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 4)
    .map((id) => byId(root, id))
    .map((element) => (element ? wordsIn(element, LONGEST) : ''))
    .join(' ');

type Placed = Pick<Candidate, 'element' | 'root'> & Partial<Pick<Candidate, 'labels'>>;

/** The words of a field's own labels; empty where it has none. */
export const labelText = (field: Placed): string => {
  const { element, root } = field;
  const labels = [...(field.labels ?? element.labels ?? [])]
    .slice(0, 3)
    .map((label) => wordsIn(label, LONGEST));
  return clip([...labels, byIds(root, attribute(element, 'aria-labelledby'))].join(' '), LONGEST);
};

/** Fields beyond which a group is a form, and its name tells of none of them. */
const MOST_OF_GROUP = 6;

/**
 * The name that a page gives to a few fields together for those who do not see it, where it writes no words between
 * them: the boxes of a number, the parts of a date.
 */
const groupText = ({ element, root }: Candidate): string => {
  const group = closest(element, '[role=group]');
  if (!group || select(group, 'input, select, textarea').length > MOST_OF_GROUP) return '';
  if (hasLetter(textIn(group, LONGEST))) return '';
  return clip(
    `${attribute(group, 'aria-label')} ${byIds(root, attribute(group, 'aria-labelledby'))}`,
    LONGEST,
  );
};

/** What a page writes into an element of its own that draws this field alone, as its label: `<x-field>Card number</x-field>`. */
const slottedText = ({ root, beside }: Candidate): string =>
  root instanceof ShadowRoot && beside.every((other) => other === null) ? textIn(root.host, LONGEST) : '';

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
    // The browser's own name for a field that has no other (HTML-AAM, 4.1.1).
    aria: attribute(element, 'aria-label') || (label === '' ? attribute(element, 'title') : ''),
    placeholder: placeholderOf(element),
    name: attribute(element, 'name'),
    id: attribute(element, 'id'),
    title: attribute(element, 'title'),
  };
  if (label === '') {
    evidence.around = textAround(candidate) || slottedText(candidate);
    const before = groupText(candidate) || textNear(candidate);
    if (!evidence.around.includes(before)) evidence.near = before;
  }
  if (!READ.some((source) => evidence[source])) evidence.around = textDrawn(element);
  for (const source of SOURCES) {
    const text = evidence[source];
    if (!text) delete evidence[source];
    else if (text.length > LONGEST) evidence[source] = text.slice(0, LONGEST);
  }
  return evidence;
};
