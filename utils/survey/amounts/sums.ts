import { parentOf, tagOf } from '../dom';
import type { Saying } from '../phrases';
import { type Label, readLabel } from './labels';
import { findPrices, type Price } from './prices';

/** A price and what a label says of it; `null` where none does. */
export interface Sum {
  price: Price;
  text: string;
  node: Text;
  label: Label | null;
}

type Piece = ({ label: Label } | { price: Price }) & { start: number; end: number; node: Text };

/** Letters that may stand between a label and its price: "(incl. VAT)", "(3 items)". */
const MOST_BETWEEN = 24;
const HIGHEST_COMMON = 6;
/** Texts of two digits that print a price's cents: raised, or in an element of their own. */
const CENTS = /cent|decimal|fraction|sup\b|small/i;

const isCents = ({ node, text }: Saying, before: string): boolean => {
  const parent = parentOf(node);
  return (
    /^\s*\d{2}\s*$/.test(text) &&
    /\d\s*$/.test(before) &&
    parent !== null &&
    (tagOf(parent) === 'sup' || CENTS.test(parent.className))
  );
};

const isOnButton = (node: Text): boolean =>
  parentOf(node)?.closest('button, [role=button], a[class*=button], a[class*=btn]') != null;

/** The page's texts in a row, and the labels and prices in it from first to last. */
const layOut = (sayings: readonly Saying[]): { flow: string; pieces: Piece[] } => {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let before = '';
  for (const saying of sayings) {
    const glue = isCents(saying, before) ? '.' : '\n';
    starts.push(length + 1);
    parts.push(glue + saying.text);
    length += saying.text.length + 1;
    before = saying.text;
  }
  const flow = parts.join('');
  const prices = findPrices(flow);
  const pieces: Piece[] = [];
  let next = 0;
  sayings.forEach(({ node, text, found }, index) => {
    const start = starts[index] ?? 0;
    const end = start + text.length;
    let from = start;
    const readUpTo = (to: number): void => {
      const label = found.length > 0 && to > from ? readLabel(flow.slice(from, to), isOnButton(node)) : null;
      if (label) pieces.push({ label, start: from, end: to, node });
    };
    while (next < prices.length) {
      const price = prices[next] as Price;
      if (price.start >= end) break;
      readUpTo(price.start);
      pieces.push({ price, start: price.start, end: price.end, node });
      from = price.end;
      next += 1;
    }
    readUpTo(end);
  });
  return { flow, pieces };
};

const isNear = (label: Text, price: Text): boolean => {
  if (label === price) return true;
  const row = parentOf(label)?.closest('tr');
  if (row && !row.contains(price)) return false;
  let above = parentOf(label);
  for (let level = 1; above && level < HIGHEST_COMMON; level += 1) {
    if (above.contains(price)) return true;
    above = parentOf(above);
  }
  return false;
};

/**
 * Pairs labels with prices: one label and its price, or, where a page writes all labels first and all prices after
 * them, each with its own. A price before its label counts where the label has none after it, or where both are one text.
 */
const pair = (flow: string, pieces: readonly Piece[]): Map<Price, Label> => {
  const labels = new Map<Price, Label>();
  const lettersBetween = (one: Piece, other: Piece): number =>
    flow.slice(one.end, other.start).replace(/[^\p{L}]/gu, '').length;
  const tie = (label: Piece | undefined, price: Piece | undefined): boolean => {
    if (!label || !price || !('label' in label) || !('price' in price) || labels.has(price.price))
      return false;
    if (!isNear(label.node, price.node)) return false;
    labels.set(price.price, label.label);
    return true;
  };
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
    // "€2.99 pay" says it in one breath: what follows in another text is not meant.
    const isInOneText = before?.node === last.node && first?.node !== last.node;
    if (isInOneText && tie(last, before)) {
      at += heads.length;
      continue;
    }
    if (reaches && heads.length > 1 && heads.length === sums.length) {
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

/** Every price in the page's texts, with the label that belongs to it. */
export const readSums = (sayings: readonly Saying[]): Sum[] => {
  const { flow, pieces } = layOut(sayings);
  const labels = pair(flow, pieces);
  return pieces.flatMap((piece) =>
    'price' in piece
      ? [
          {
            price: piece.price,
            text: flow.slice(piece.start, piece.end).trim(),
            node: piece.node,
            label: labels.get(piece.price) ?? null,
          },
        ]
      : [],
  );
};
