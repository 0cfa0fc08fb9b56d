import { parentOf, tagOf } from '../dom';
import type { Label } from './labels';
import type { Price } from './prices';

interface Place {
  start: number;
  end: number;
  node: Text;
  /** How many letters were left out of the flow before it. */
  leftOut: number;
}

export interface LabelPiece extends Place {
  label: Label;
}

export interface PricePiece extends Place {
  price: Price;
}

/** A label or a price in the flow of the texts kept. */
export type Piece = LabelPiece | PricePiece;

/** Letters, from which on it does not matter how many there are. */
export const MANY = 100;
/** Characters looked at for letters between two pieces. */
const MOST_CHARACTERS = 400;
/** Letters that may stand between a label and its price: "(incl. VAT)", "(3 items)". */
const MOST_BETWEEN = 24;
const HIGHEST_COMMON = 6;
/** Pieces around a word that pays among which the price on its button is looked for. */
const AROUND_BUTTON = 3;
/** Pieces after the head of a column among which the row below it is looked for. */
const MOST_BELOW = 24;
/** A figure that counts goods rather than money, where it has no sign and a price follows. */
const COUNT = /^\d{1,3}$/;
const ROW = 'tr, li, p';
const LETTER = /\p{L}/u;

/** Letters in a text, counted until there are many. */
export const lettersIn = (text: string): number => {
  let letters = 0;
  for (let at = 0; at < text.length && letters < MANY; at += 1) {
    const code = text.charCodeAt(at);
    const isLatin = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (isLatin || (code > 127 && LETTER.test(text.charAt(at)))) letters += 1;
  }
  return letters;
};

const closest = (node: Node, selector: string): Element | null => parentOf(node)?.closest(selector) ?? null;

export const buttonOf = (node: Text): Element | null =>
  closest(node, 'button, [role=button], a[class*=button], a[class*=btn]');

const isPrice = (piece: Piece): piece is PricePiece => 'price' in piece;
const isSigned = (piece: Piece): piece is PricePiece => isPrice(piece) && piece.price.currencies.length > 0;

/** Whether a price stands on one of several choices, a donation's or a delivery's, which a label outside speaks of together. */
const isOfChoice = (label: Text, price: Text): boolean => {
  const choice = closest(price, 'label') as HTMLLabelElement | null;
  return choice !== null && !choice.contains(label) && (choice.control as HTMLInputElement)?.type === 'radio';
};

const isNear = (label: Text, price: Text): boolean => {
  if (label === price) return true;
  if (isOfChoice(label, price)) return false;
  const row = closest(label, 'tr');
  if (row && !row.contains(price)) return false;
  let above = parentOf(label);
  for (let level = 1; above && level < HIGHEST_COMMON; level += 1) {
    if (above.contains(price)) return true;
    above = parentOf(above);
  }
  return false;
};

/** Whether a price stands within what a label speaks for: one that says to pay speaks for its text or button. */
const isWithin = ({ label, node }: LabelPiece, price: Place): boolean =>
  !label.pays || node === price.node || buttonOf(node)?.contains(price.node) === true;

/** Whether a figure without a sign is none of money, seen that a price with one follows. */
const isCount = ({ price, node }: PricePiece, signed: PricePiece): boolean => {
  const row = closest(node, ROW);
  return (COUNT.test(price.figure) || row?.contains(signed.node) === true) && isNear(node, signed.node);
};

/** The cell below a column's head, in a row of nothing but prices: other rows list goods. */
const cellBelow = (head: Text, signed: readonly PricePiece[]): Element | null => {
  const cell = closest(head, 'th');
  const row = cell && parentOf(cell);
  const below =
    row && (row.nextElementSibling ?? parentOf(row)?.nextElementSibling?.querySelector('tr') ?? null);
  if (!below || tagOf(below) !== 'tr') return null;
  const cells = [...below.children];
  const holdsPrice = (one: Element): boolean => signed.some(({ node }) => one.contains(node));
  return cells.every(holdsPrice) ? (cells[[...row.children].indexOf(cell)] ?? null) : null;
};

/**
 * Pairs labels with prices: one label and its price, or, where a page writes all labels first and all prices after
 * them, each with its own. A price before its label counts where the label has none after it, or where both are one text.
 */
export const pair = (flow: string, all: readonly Piece[]): Map<Price, Label> => {
  const labels = new Map<Price, Label>();
  const lettersBetween = (one: Piece, other: Piece): number =>
    other.leftOut -
    one.leftOut +
    lettersIn(flow.slice(one.end, Math.min(other.start, one.end + MOST_CHARACTERS)));
  const tie = (label: Piece | undefined, price: Piece | undefined): boolean => {
    if (!label || !price || isPrice(label) || !isPrice(price) || labels.has(price.price)) return false;
    if (!isNear(label.node, price.node) || !isWithin(label, price)) return false;
    labels.set(price.price, label.label);
    return true;
  };

  const areParted = (row: readonly Piece[]): boolean =>
    row.some((piece, at) => at > 0 && lettersBetween(row[at - 1] as Piece, piece) > 0);

  /** Whether labels stand first and their sums after them, not "Shipping: free", a total, and its instalment. */
  const standApart = (heads: readonly Piece[], sums: readonly Piece[]): boolean => {
    if (areParted(heads) && areParted(sums)) return false;
    let box = closest((heads.at(-1) as Piece).node, '*');
    while (box && !box.contains((sums[0] as Piece).node)) box = parentOf(box);
    return [heads[0], sums.at(-1)].every((piece) => piece && box?.contains(piece.node));
  };

  /** Leaves out counts, and words that pay on buttons without a price: neither is half of a pair. */
  const halves = (): Piece[] => {
    const kept: Piece[] = [];
    let signed: PricePiece | null = null;
    for (let at = all.length - 1; at >= 0; at -= 1) {
      const piece = all[at] as Piece;
      if (isPrice(piece)) {
        const follows: boolean = signed !== null && lettersBetween(piece, signed) <= MOST_BETWEEN;
        if (isSigned(piece)) signed = piece;
        else if (signed && follows && isCount(piece, signed)) continue;
        else signed = null;
      } else {
        signed = null;
        const around = all.slice(Math.max(at - AROUND_BUTTON, 0), at + AROUND_BUTTON + 1);
        const hasPrice = (): boolean => around.some((one) => isPrice(one) && isWithin(piece, one));
        if (piece.label.pays && !hasPrice()) continue;
      }
      kept.push(piece);
    }
    return kept.reverse();
  };

  /** Ties what stands in one text, which no other piece may come between. Gives what is left. */
  const tieInTexts = (pieces: readonly Piece[]): Piece[] => {
    const tied = new Set<Piece>();
    pieces.forEach((piece, at) => {
      if (isPrice(piece)) return;
      const [before, after] = [pieces[at - 1], pieces[at + 1]];
      // "$44.00 incl. tax" is no sum of taxes where the total has taken it: then the words belong to that.
      const beside =
        after && isPrice(after) && after.node === piece.node
          ? after
          : before && isSigned(before) && before.node === piece.node && before;
      if (!beside || !(tie(piece, beside) || labels.has(beside.price))) return;
      tied.add(piece).add(beside);
    });
    return pieces.filter((piece) => !tied.has(piece));
  };

  /** Ties heads of columns to the sums below them. Of several totals in a row the last is the order's. */
  const tieColumns = (pieces: readonly Piece[]): Piece[] => {
    const tied = new Set<Piece>();
    pieces.forEach((piece, at) => {
      if (isPrice(piece)) return;
      const signed = pieces.slice(at + 1, at + 1 + MOST_BELOW).filter(isSigned);
      const cell = cellBelow(piece.node, signed);
      const sum = cell && signed.find(({ node }) => cell.contains(node));
      if (!sum || labels.has(sum.price)) return;
      labels.set(sum.price, { ...piece.label, weight: 1 });
      tied.add(piece).add(sum);
    });
    return pieces.filter((piece) => !tied.has(piece));
  };

  const pieces = tieColumns(tieInTexts(halves()));
  for (let at = 0; at < pieces.length; ) {
    const run = (from: number, what: 'label' | 'price'): Piece[] => {
      const found: Piece[] = [];
      for (let index = from; index < pieces.length; index += 1) {
        const piece = pieces[index] as Piece;
        const last = found.at(-1) ?? pieces[index - 1];
        if (!(what in piece) || (last && index > from && lettersBetween(last, piece) > MOST_BETWEEN)) break;
        found.push(piece);
      }
      return found;
    };
    const heads = run(at, 'label');
    const last = heads.at(-1);
    if (!last) {
      at += 1;
      continue;
    }
    const sums = run(at + heads.length, 'price');
    const [first] = sums;
    const reaches = first !== undefined && lettersBetween(last, first) <= MOST_BETWEEN;
    const before = pieces[at - 1];
    if (reaches && heads.length > 1 && heads.length === sums.length && standApart(heads, sums)) {
      for (const [index, head] of heads.entries()) tie(head, sums[index]);
    } else if (
      !(reaches && tie(last, first)) &&
      before &&
      lettersBetween(before, last) <= last.end - last.start
    ) {
      tie(last, before);
    }
    at += heads.length;
  }
  return labels;
};
