import { hasLetter } from '../../lexicon/letters';
import { closestAbove, holds, parentOf, textIn } from '../dom';
import { type Label, readLabel } from './labels';
import {
  cellBelow,
  commonPart,
  isCount,
  isNear,
  isPrice,
  isSigned,
  isTotal,
  isWithin,
  type Piece,
  type PricePiece,
} from './pieces';
import { type Price, writesCents } from './prices';

/** Letters, from which on it does not matter how many there are. */
export const MANY = 100;
/** Characters looked at for letters between two pieces. */
const MOST_CHARACTERS = 400;
/** Letters that may stand between a label and its price: "(incl. VAT)", "(3 items)". */
const MOST_BETWEEN = 24;
/** Pieces around a word that pays among which the price on its button is looked for. */
const AROUND_BUTTON = 3;
/** Pieces after the head of a column among which the row below it is looked for. */
const MOST_BELOW = 24;

/** Letters in a text, counted until there are many. */
export const lettersIn = (text: string): number => {
  let letters = 0;
  for (let at = 0; at < text.length && letters < MANY; at += 1) {
    const code = text.charCodeAt(at);
    const isLatin = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (isLatin || (code > 127 && hasLetter(text.charAt(at)))) letters += 1;
  }
  return letters;
};

/** Letters from which on a text that begins with a word is a sentence of its prices: "With $30 we feed a dog for a week". */
const SENTENCE = 24;
/** What a label weighs that says a sum is due, and nothing else: "Order total", over a column of goods, weighs less. */
const DUE = 2;
/** Characters at the head of a box in which its first figure stands. */
const HEAD = 60;

/** How much a price is, as far as prices of one page are compared. */
const sizeOf = ({ price }: PricePiece): bigint =>
  BigInt(`0${price.figure.replace(/\D/g, '')}${writesCents(price) ? '' : '00'}`);

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
  /** Whether a price stands in a sentence, behind its first word. */
  const isInSentence = ({ start, end }: Piece): boolean => {
    const from = flow.lastIndexOf('\n', start - 1) + 1;
    if (!hasLetter(flow.slice(from, start).trim().charAt(0))) return false;
    const to = flow.indexOf('\n', end);
    return lettersIn(flow.slice(from, to < 0 ? undefined : to)) > SENTENCE;
  };
  const tie = (label: Piece | undefined, price: Piece | undefined): boolean => {
    if (!label || !price || isPrice(label) || !isPrice(price) || labels.has(price.price)) return false;
    if (!isNear(label.node, price.node) || !isWithin(label, price)) return false;
    if (label.node !== price.node && isInSentence(price)) return false;
    labels.set(price.price, label.label);
    return true;
  };

  const areParted = (row: readonly Piece[]): boolean =>
    row.some((piece, at) => at > 0 && lettersBetween(row[at - 1] as Piece, piece) > 0);

  /** Whether labels stand first and their sums after them, not "Shipping: free", a total, and its instalment. */
  const standApart = (heads: readonly Piece[], sums: readonly Piece[]): boolean => {
    if (areParted(heads) && areParted(sums)) return false;
    const part = commonPart((heads.at(-1) as Piece).node, (sums[0] as Piece).node);
    return [heads[0], sums.at(-1)].every((piece) => piece && holds(part, piece.node));
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

  /**
   * Whether the figure in a label's text is none of money, since it counts what another word says: "€48.50 / To pay for
   * order 20114", where the price stands right above, in a box that begins with it.
   */
  const isOrderNumber = (at: number, row: readonly Piece[]): boolean => {
    const [first, before, label, figure] = [row[at - 2], row[at - 1], row[at], row[at + 1]];
    if (!before || !label || !figure || figure.node !== label.node || before.node === label.node)
      return false;
    if (!isSigned(before) || !isPrice(figure) || !/^\d{4,}$/.test(figure.price.figure)) return false;
    if (isSigned(figure) || lettersBetween(before, label) > 0) return false;
    const [, word] = /(\S+)\s$/.exec(flow.slice(label.start, label.end)) ?? [];
    if (word === undefined || !hasLetter(word.charAt(word.length - 1)) || readLabel(word, 'text'))
      return false;
    const box = commonPart(before.node, label.node);
    if (!box || (first && holds(box, first.node))) return false;
    const [head = ''] = textIn(box, HEAD).split(/\p{Nd}/u, 1);
    return lettersIn(head) <= lettersIn(flow.slice(before.start, before.price.at));
  };

  /** Ties what stands in one text, which no other piece may come between. Gives what is left. */
  const tieInTexts = (pieces: readonly Piece[]): Piece[] => {
    const tied = new Set<Piece>();
    pieces.forEach((piece, at) => {
      if (isPrice(piece)) return;
      const [before, after] = [pieces[at - 1], pieces[at + 1]];
      if (isOrderNumber(at, pieces) && tie(piece, before)) {
        for (const one of [before, piece, after]) if (one) tied.add(one);
        return;
      }
      // "Stamp $2.00. To pay:" speaks of what follows.
      const looksAhead = /[:：]\s*$/.test(flow.slice(piece.start, piece.end));
      const beside =
        after && isPrice(after) && after.node === piece.node
          ? after
          : before && isSigned(before) && before.node === piece.node && !looksAhead && before;
      if (!beside) return;
      // "$44.00 incl. tax" is no sum of taxes: the words are about a price that another label may have. "$7.18 VAT
      // included", with $45.00 behind it, is.
      const isOfTax = after && isSigned(after) && isSigned(beside) && sizeOf(after) > sizeOf(beside);
      if (piece.label.aside && beside === before && !isOfTax) {
        tied.add(piece);
        return;
      }
      if (!(tie(piece, beside) || labels.has(beside.price))) return;
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
      const cell = cellBelow(piece.node, signed, piece.label.weight >= DUE);
      const sum = cell && signed.find(({ node }) => holds(cell, node));
      if (!sum || labels.has(sum.price)) return;
      labels.set(sum.price, { ...piece.label, weight: 1 });
      tied.add(piece).add(sum);
    });
    return pieces.filter((piece) => !tied.has(piece));
  };

  /** The box of a price and the label behind it, where it holds no other piece. */
  const rowAt = (at: number, pieces: readonly Piece[]): Element | null => {
    const [price, label] = [pieces[at], pieces[at + 1]];
    if (!price || !label || !isSigned(price) || isPrice(label) || lettersBetween(price, label) > 0)
      return null;
    const box = commonPart(price.node, label.node);
    const isShared = [pieces[at - 1], pieces[at + 2]].some((other) => other && box && holds(box, other.node));
    return isShared ? null : box;
  };

  /**
   * Ties prices to the labels behind them where the two fill a row, as where prices float to the right. A label right
   * before may mean the price too, so then there must be several such rows in one part.
   */
  const tieRows = (pieces: readonly Piece[]): Piece[] => {
    const parts = pieces.map((_, at) => {
      const row = rowAt(at, pieces);
      return row && parentOf(row);
    });
    const tied = new Set<Piece>();
    parts.forEach((part, at) => {
      const [before, price, label] = [pieces[at - 1], pieces[at], pieces[at + 1]];
      if (!part || !price || !label) return;
      const isOne = parts.indexOf(part) === parts.lastIndexOf(part);
      if (isOne && before && !isPrice(before)) return;
      if (tie(label, price)) tied.add(label).add(price);
    });
    return pieces.filter((piece) => !tied.has(piece));
  };

  /** A legend says what a part of the page is about, not what a sum is that stands beside it. */
  const isLegend = (piece: Piece): boolean => !isPrice(piece) && closestAbove(piece.node, 'legend') !== null;

  const pieces = tieRows(tieColumns(tieInTexts(halves())).filter((piece) => !isLegend(piece)));

  /** The labels, or the prices, that follow one another from here. */
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

  /** As many of the sums as there are labels, where those stand in a part of their own: what follows speaks of other things. */
  const ofOnePart = (sums: readonly Piece[], count: number): readonly Piece[] => {
    const [first, last, next] = [sums[0], sums[count - 1], sums[count]];
    const part = first && last && commonPart(first.node, last.node);
    const isApart = part && next && !holds(part, next.node);
    return isApart ? sums.slice(0, count) : sums;
  };

  /** The label that speaks for what follows: of a total and what it holds, "incl. VAT", the total. */
  const spokenBy = (heads: readonly Piece[]): Piece | undefined => {
    const last = heads.at(-1);
    return last && !isPrice(last) && last.label.aside && isTotal(heads.at(-2)) ? heads.at(-2) : last;
  };

  for (let at = 0; at < pieces.length; ) {
    const heads = run(at, 'label');
    const last = heads.at(-1);
    if (!last) {
      at += 1;
      continue;
    }
    const sums = ofOnePart(run(at + heads.length, 'price'), heads.length);
    const [first] = sums;
    const reaches = first !== undefined && lettersBetween(last, first) <= MOST_BETWEEN;
    const before = pieces[at - 1];
    if (reaches && heads.length > 1 && heads.length === sums.length && standApart(heads, sums)) {
      for (const [index, head] of heads.entries()) tie(head, sums[index]);
    } else if (
      !(reaches && tie(spokenBy(heads), first)) &&
      before &&
      lettersBetween(before, last) <= last.end - last.start
    ) {
      tie(last, before);
    }
    at += heads.length;
  }
  return labels;
};
