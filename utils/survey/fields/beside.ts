import { clip, isSilent, parentOf, select, tagOf, textIn, walk } from '../dom';
import type { Candidate } from './candidates';

const LONGEST = 160;
const FIELD_TAGS = new Set(['input', 'select', 'textarea', 'button']);
const isHiddenInput = (element: Element): boolean =>
  tagOf(element) === 'input' && (element as HTMLInputElement).type === 'hidden';
const MOST_STEPS = 40;

/** Whether a text stands in a box with the field before this one: it is that field's label, floating over it. */
const isOfOther = (text: Element, { element, beside: [before] }: Candidate): boolean => {
  if (!before) return false;
  let box: Element | null = text;
  while (box && !box.contains(element)) {
    if (box.contains(before)) return true;
    box = parentOf(box);
  }
  return false;
};

/** The text that stands before a field, up to the field before it. */
export const textBefore = (candidate: Candidate): string => {
  const { element, root } = candidate;
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
    if (isOfOther(parent, candidate)) continue;
    parts.unshift(text);
    length += text.length;
    if (length > 2 && /[\p{L}\d]/u.test(text) && tagOf(parent) === 'label') break;
  }
  return clip(parts.join(' ').slice(-LONGEST), LONGEST);
};

const MOST_LEVELS = 5;
const LONGEST_AROUND = 120;

/**
 * The text of the part of the page that holds this field and no other, before or behind it: a row, a cell, a box with
 * a label that floats. Empty where the field's neighbours stand right beside it.
 */
export const textAround = ({ element, form, beside }: Candidate): string => {
  let text = '';
  let part = parentOf(element);
  for (let level = 0; part && level < MOST_LEVELS; level += 1) {
    const holder = part;
    if (
      holder === form ||
      tagOf(holder) === 'body' ||
      beside.some((other) => other && holder.contains(other))
    )
      break;
    const held = textIn(holder, LONGEST_AROUND + 1);
    if (held.length > LONGEST_AROUND) break;
    text = held;
    part = parentOf(holder);
  }
  return text;
};

/** The head of the column that a field stands in, in forms laid out as tables. */
export const columnHead = ({ element }: Candidate): string => {
  const cell = element.closest('td');
  const row = cell && parentOf(cell);
  const table = row?.closest('table');
  const head = table && select(table, 'tr')[0];
  if (!cell || !row || !head || head === row || select(head, 'input, select').length > 0) return '';
  const above = (head as HTMLTableRowElement).cells[cell.cellIndex];
  return above ? textIn(above, 60) : '';
};
