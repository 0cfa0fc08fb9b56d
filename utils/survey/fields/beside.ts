import type { FieldWord } from '../../lexicon/language';
import { hasLetter } from '../../lexicon/letters';
import { findInText } from '../../lexicon/vocabulary';
import {
  attribute,
  clip,
  holds,
  isPainted,
  isSilent,
  isWritten,
  parentOf,
  runsOn,
  tagOf,
  textIn,
  walk,
} from '../dom';
import { AGAINST } from './against';
import type { Candidate } from './candidates';
import { captionOver, columnHead } from './captions';
import { moreTelling } from './words-in';

const LONGEST = 160;
const FIELD_TAGS = new Set(['input', 'select', 'textarea', 'button']);
const isField = (element: Element): boolean =>
  tagOf(element) === 'input'
    ? (element as HTMLInputElement).type !== 'hidden'
    : FIELD_TAGS.has(tagOf(element)) || isWritten(element);
const MOST_STEPS = 40;
const MOST_BEFORE = 60;
/** Signs of scripts of which one says as much as three letters do. */
const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/g;
const amountOf = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0);

/** These run on with the words around them; all others begin a line. */
const INLINE = new Set('a abbr b em font i img label mark s small span strong sub sup u'.split(' '));

/** The part of the page whose line an element stands in. */
const lineOf = (element: Element): Element => {
  let line = element;
  for (let outer = parentOf(line); outer && INLINE.has(tagOf(line)); outer = parentOf(line)) line = outer;
  return line;
};

/** Whether a text stands in a box with the field before this one: it is that field's label, floating over it. */
const isOfOther = (text: Element, { element, beside: [before] }: Candidate): boolean => {
  if (!before) return false;
  let box: Element | null = text;
  while (box && !holds(box, element)) {
    if (holds(box, before)) return true;
    box = parentOf(box);
  }
  return false;
};

/** The lines that stand before a field, the nearest first, up to the field before it or the label that ends them. */
function* linesBefore(candidate: Candidate, asDrawn: boolean): Generator<[line: string, place: Element]> {
  const nodes = walk(candidate.root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  nodes.currentNode = candidate.element;
  let line = '';
  let place: Element | null = null;
  let length = 0;
  let isBroken = false;
  let isWritten = false;
  /** What was read last, backwards: nothing where a gap follows. */
  let after = '';
  for (let step = 0; step < MOST_STEPS && length < MOST_BEFORE; step += 1) {
    const node = nodes.previousNode();
    if (!node) break;
    const element = node instanceof Element ? node : null;
    const tag = element ? tagOf(element) : '';
    // What stands before the body is the page's title.
    if (tag === 'body' || (element && isField(element))) break;
    if (tag === 'br') isBroken = true;
    // A picture may be the label where nothing is written.
    const picture: string = tag === 'img' && element && !isWritten ? attribute(element, 'alt') : '';
    const data = element ? picture : (node as Text).data;
    const text = data.trim();
    const parent = parentOf(node);
    if (asDrawn && parent && !isPainted(parent)) continue;
    if (!element && text === '') after = '';
    if (!parent || text === '' || isSilent(parent) || isOfOther(parent, candidate)) continue;
    if (isBroken || place !== lineOf(parent)) {
      if (place && line !== '') yield [line, place];
      line = '';
      place = lineOf(parent);
      isBroken = false;
    }
    line = `${text}${runsOn(data, after, asDrawn) ? '' : ' '}${line}`.slice(-LONGEST);
    after = data;
    length += amountOf(text);
    isWritten ||= !element && hasLetter(text);
    if (length > 2 && (hasLetter(text) || /\d/.test(text)) && tagOf(parent) === 'label') break;
  }
  if (place && line !== '') yield [line, place];
}

/** Words that a line further up may complete: a name to the holder's, a card to whatever is asked of it. */
const INCOMPLETE: ReadonlySet<FieldWord> = new Set(['card', 'name']);

/** An order's or a member's number that is written out asks for nothing. */
const STATED = /\d{3,}\W*$/;

const HEADING = /^(?:h[1-6]|legend)$/;

/**
 * The text that stands before a field, back to the nearest line that tells what is asked for: what is further up, as an
 * order's number or a shop's name, speaks of other things. Only a heading above says whose numbers are asked for.
 */
const textBefore = (candidate: Candidate, asDrawn = false): string => {
  const known = new Set<FieldWord>();
  let isTold = false;
  let text = '';
  for (const [line, place] of linesBefore(candidate, asDrawn)) {
    const ids = findInText(line).flatMap((found) => found.ids);
    const isAgainst = ids.some((id) => AGAINST.includes(id));
    const isStated = isAgainst && STATED.test(line);
    if (isStated || (isAgainst ? known.size > 0 && !HEADING.test(tagOf(place)) : isTold)) break;
    text = `${line} ${text}`;
    for (const id of ids) known.add(id);
    isTold = known.size > 1 || ids.some((id) => !INCOMPLETE.has(id));
  }
  return clip(text.slice(-LONGEST), LONGEST);
};

/** Whether the words before one field go for the next one too: nothing is written between, or the two fill one line. */
export const sharesWords = (one: Candidate, other: Candidate): boolean => {
  if (other.beside[0] !== one.element || other.labels.length > 0) return false;
  const [line, next] = [one, other].map(({ element }) => lineOf(parentOf(element) ?? element));
  const isFilled =
    line === next && ![one.beside[0], other.beside[1]].some((field) => field && holds(line, field));
  return isFilled || (textBefore(other) === '' && textBefore(one) !== '');
};

const MOST_LEVELS = 5;
const LONGEST_AROUND = 120;

/**
 * The text of the part of the page that holds this field and no other, before or behind it: a row, a cell, a box with
 * a label that floats. Empty where the field's neighbours stand right beside it.
 */
export const textAround = ({ element, form, beside }: Candidate): string => {
  let box: Element | null = null;
  let written = '';
  let part = parentOf(element);
  for (let level = 0; part && level < MOST_LEVELS; level += 1) {
    const holder = part;
    if (holder === form || tagOf(holder) === 'body' || beside.some((other) => other && holds(holder, other)))
      break;
    const held = textIn(holder, LONGEST_AROUND + 1);
    if (held.length > LONGEST_AROUND) break;
    box = holder;
    written = held;
    part = parentOf(holder);
  }
  const told = box;
  return told ? moreTelling((asDrawn) => (asDrawn ? textIn(told, LONGEST_AROUND, true) : written)) : '';
};

/** The words written before or above a field. What stands last before the first column is the head of the last one. */
export const textNear = (candidate: Candidate): string => {
  const [head, isNext] = columnHead(candidate);
  const before = (): string => moreTelling((asDrawn) => textBefore(candidate, asDrawn));
  return captionOver(candidate) || (isNext && head) || before() || head;
};
