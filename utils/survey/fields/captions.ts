import {
  attribute,
  closest,
  closestAbove,
  elementAfter,
  elementBefore,
  hasInk,
  lastElementIn,
  matches,
  parentOf,
  selectAll,
  tagOf,
  textIn,
} from '../dom';
import type { Candidate } from './candidates';
import { wordsIn } from './words-in';

const FIELDS = 'input:not([type=hidden]),select,textarea';
const LONGEST = 60;
const holdsField = (part: Element): boolean => selectAll(part, FIELDS).length > 0;

/** Cells of a row that are looked at. */
const MOST_CELLS = 100;

/** The cell of a row in whose columns another cell of the table begins. */
const cellOver = (row: HTMLTableRowElement, below: HTMLTableCellElement): Element | undefined => {
  const siblings = (closestAbove(below, 'tr') as HTMLTableRowElement | null)?.cells;
  const place = Math.min(below.cellIndex, MOST_CELLS);
  let column = 0;
  for (let at = 0; at < place; at += 1) column += siblings?.[at]?.colSpan ?? 0;
  let over: HTMLTableCellElement | undefined;
  for (let at = 0; at < MOST_CELLS && column >= 0; at += 1) {
    const cell = row.cells[at];
    if (!cell) break;
    over = cell;
    column -= cell.colSpan;
  }
  return over;
};

/** The head of the column that a field stands in, in forms laid out as tables, and whether it is in the row above. */
export const columnHead = ({ element }: Candidate): [head: string, isNext: boolean] => {
  const cell = closest(element, 'td') as HTMLTableCellElement | null;
  const row = cell && (closestAbove(cell, 'tr') as HTMLTableRowElement | null);
  const rows = row && (closestAbove(row, 'table') as HTMLTableElement | null)?.rows;
  // `<svg><tr>` has no cells.
  if (!cell || !row?.cells || !rows) return ['', false];
  // A row that begins with words has its label there.
  const above = holdsField(row.cells[0] ?? row) ? rows[row.rowIndex - 1] : undefined;
  const isNext = above !== undefined && !holdsField(above) && above.cells.length === row.cells.length;
  const head = isNext ? above : rows[0];
  if (!head || head === row || holdsField(head)) return ['', false];
  const over = cellOver(head, cell);
  return [over ? wordsIn(over, LONGEST) : '', isNext];
};

const isField = (part: Element): boolean => /^(?:input|select|textarea)$/.test(tagOf(part));
/**
 * Whether a part of the page is a field, or the cell of one that says nothing. Text is asked for first: it ends the search in
 * a large part.
 */
const isCell = (part: Element): boolean =>
  isField(part) ||
  matches(part, ':has(>select:only-child)') ||
  (textIn(part, 1) === '' && selectAll(part, FIELDS).length === 1);
const isCaption = (part: Element): boolean => {
  const text = textIn(part, LONGEST + 1);
  return hasInk(text) && text.length <= LONGEST && !isField(part) && !holdsField(part);
};

/** What follows an element in one direction while it is of a kind, the nearest first. What is hidden is passed over. */
const run = (
  start: Element | null,
  next: (element: Element) => Element | null,
  isOfKind: (element: Element) => boolean,
): Element[] => {
  const found: Element[] = [];
  for (let part = start; part && found.length < MOST_CELLS; part = next(part)) {
    if (attribute(part, 'type') === 'hidden') continue;
    if (!isOfKind(part)) break;
    found.push(part);
  }
  return found;
};

/**
 * The caption of a field in a form laid out as a grid: of as many captions as there are fields in a row, right before them or
 * in the part of the page before theirs, the one at the field's place. Empty where there is none.
 */
export const captionOver = ({ element, labels }: Candidate): string => {
  if (labels.length > 0) return '';
  const box = parentOf(element);
  const cell = box && isCell(box) ? box : element;
  const before = run(elementBefore(cell), elementBefore, isCell);
  const after = run(elementAfter(cell), elementAfter, isCell);
  const count = before.length + 1 + after.length;
  if (count < 2) return '';
  const first = before.at(-1) ?? cell;
  const nearest = elementBefore(first);
  const above = nearest ? null : elementBefore(parentOf(first) ?? first);
  const captions = run(nearest ?? (above && lastElementIn(above)), elementBefore, isCaption);
  return captions.length === count ? wordsIn(captions[after.length] as Element, LONGEST) : '';
};
