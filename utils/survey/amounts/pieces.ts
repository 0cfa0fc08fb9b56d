import { closestAbove, elementAfter, holds, parentOf, select, tagOf, textIn } from '../dom';
import type { Label } from './labels';
import type { Price } from './prices';

/** Where a label or a price stands in the flow of the texts kept. */
interface Place {
  start: number;
  end: number;
  node: Text;
  /** How many letters were left out of the flow before it. */
  leftOut: number;
}

interface LabelPiece extends Place {
  label: Label;
}

export interface PricePiece extends Place {
  price: Price;
}

export type Piece = LabelPiece | PricePiece;

/** Levels above a label within which its price is looked for. */
const HIGHEST_COMMON = 6;
/** A figure that counts goods rather than money, where it has no sign and a price follows. */
const COUNT = /^\d{1,3}$/;
const ROW = 'tr, li, p';
const LONGEST_CHIP = 40;

/** The smallest part of the page that holds both texts. */
export const commonPart = (one: Text, other: Text): Element | null => {
  let part = parentOf(one);
  while (part && !holds(part, other)) part = parentOf(part);
  return part;
};

export const buttonOf = (node: Text): Element | null =>
  closestAbove(node, 'button, [role=button], a[class*=button], a[class*=btn]');

const CROSSED_OUT = 's, del, strike';
/** Elements about a text that are asked how they are drawn. */
const ABOUT = 2;

/** Whether a price is crossed out: another has taken its place. */
export const isCrossedOut = (node: Text): boolean => {
  if (closestAbove(node, CROSSED_OUT)) return true;
  let above = parentOf(node);
  for (let level = 0; above && level < ABOUT; level += 1, above = parentOf(above)) {
    if (window.getComputedStyle(above).textDecorationLine === 'line-through') return true;
  }
  return false;
};

export const isPrice = (piece: Piece): piece is PricePiece => 'price' in piece;
/** Whether a piece is the label of a total. */
export const isTotal = (piece: Piece | undefined): boolean =>
  piece !== undefined && !isPrice(piece) && piece.label.role === 'total';
export const isSigned = (piece: Piece): piece is PricePiece =>
  isPrice(piece) && piece.price.currencies.length > 0;

/** A word, beside which a price on a button is not all that it says. */
const SAYS_MORE = /[^\W\d_]{3}|[^\0-\x7f\s]{3}/;

/** Whether a price stands on one of several choices, a donation's or a delivery's, which a label outside speaks of together. */
const isOfChoice = (label: Text, price: Text): boolean => {
  const button = closestAbove(price, 'button');
  if (button && !holds(button, label) && !SAYS_MORE.test(textIn(button, LONGEST_CHIP))) return true;
  const choice = closestAbove(price, 'label') as HTMLLabelElement | null;
  return choice !== null && !holds(choice, label) && (choice.control as HTMLInputElement)?.type === 'radio';
};

/** Whether a price stands near enough to a label to be its own: in one row, and in one part a few levels above it. */
export const isNear = (label: Text, price: Text): boolean => {
  if (label === price) return true;
  if (isOfChoice(label, price)) return false;
  const row = closestAbove(label, 'tr');
  if (row && !holds(row, price)) return false;
  let above = parentOf(label);
  for (let level = 1; above && level < HIGHEST_COMMON; level += 1) {
    if (holds(above, price)) return true;
    above = parentOf(above);
  }
  return false;
};

/** Whether a price stands within what a label speaks for: one that says to pay speaks for its text or button. */
export const isWithin = ({ label, node }: LabelPiece, price: Place): boolean =>
  !label.pays || node === price.node || holds(buttonOf(node), price.node);

/** Whether a figure without a sign is none of money, seen that a price with one follows. */
export const isCount = ({ price, node }: PricePiece, signed: PricePiece): boolean => {
  const row = closestAbove(node, ROW);
  return (COUNT.test(price.figure) || holds(row, signed.node)) && isNear(node, signed.node);
};

/**
 * The cell below a column's head, in a row of nothing but prices, or, of what is due, in the only row: other rows list
 * goods or bills.
 */
export const cellBelow = (head: Text, signed: readonly PricePiece[], isDue: boolean): Element | null => {
  const cell = closestAbove(head, 'th');
  const row = cell && parentOf(cell);
  if (!row || tagOf(row) !== 'tr') return null;
  const part = parentOf(row);
  const body = part && elementAfter(part);
  const below = elementAfter(row) ?? (body && select(body, 'tr')[0]);
  if (!below || tagOf(below) !== 'tr') return null;
  const cells = [...below.children];
  const holdsPrice = (one: Element): boolean => signed.some(({ node }) => holds(one, node));
  const isOnly = isDue && !elementAfter(below);
  return isOnly || cells.every(holdsPrice) ? (cells[[...row.children].indexOf(cell)] ?? null) : null;
};
