import { parentOf, tagOf } from '../dom';
import type { PageTexts } from '../texts';
import { type Label, readLabel } from './labels';
import { findPrices, type Price } from './prices';

/** A price and what a label says of it; `null` where none does. */
export interface Sum {
  price: Price;
  text: string;
  node: Text;
  label: Label | null;
}

/** A label or a price in the flow of the texts kept, and how many letters were left out of the flow before it. */
type Piece = ({ label: Label } | { price: Price }) & {
  start: number;
  end: number;
  node: Text;
  leftOut: number;
};

/** Texts kept around each that holds a figure or a word: a sign, a decimal point or cents may stand in them. */
const AROUND = 2;
/** Letters, from which on it does not matter how many there are. */
const MANY = 100;
/** Characters looked at for letters between two pieces. */
const MOST_CHARACTERS = 400;

/** Letters that may stand between a label and its price: "(incl. VAT)", "(3 items)". */
const MOST_BETWEEN = 24;
const HIGHEST_COMMON = 6;
/** Texts of two digits that print a price's cents: raised, or in an element of their own. */
const CENTS = /cent|decimal|fraction|sup\b|small/i;

const isCents = (node: Text, text: string, before: string): boolean => {
  const parent = parentOf(node);
  return (
    /^\s*\d{2}\s*$/.test(text) &&
    /\d\s*$/.test(before) &&
    parent !== null &&
    (tagOf(parent) === 'sup' || CENTS.test(parent.className))
  );
};

const LETTER = /\p{L}/u;

/** Letters in a text, counted until there are many. */
const lettersIn = (text: string): number => {
  let letters = 0;
  for (let at = 0; at < text.length && letters < MANY; at += 1) {
    const code = text.charCodeAt(at);
    const isLatin = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (isLatin || (code > 127 && LETTER.test(text.charAt(at)))) letters += 1;
  }
  return letters;
};

/** The places that matter for sums, ascending. */
const placesToKeep = ({ figures, sayings, nodes }: PageTexts): number[] => {
  const places = new Set<number>();
  for (const place of [...figures, ...sayings.keys()].sort((one, other) => one - other)) {
    const last = Math.min(place + AROUND, nodes.length - 1);
    for (let near = Math.max(place - AROUND, 0); near <= last; near += 1) places.add(near);
  }
  return [...places];
};

/** Letters in the texts between two places, counted until there are many. */
const lettersAmong = (texts: PageTexts, from: number, to: number): number => {
  let letters = 0;
  for (let place = from; place < to && letters < MANY; place += 1) letters += lettersIn(texts.at(place));
  return letters;
};

const isOnButton = (node: Text): boolean =>
  parentOf(node)?.closest('button, [role=button], a[class*=button], a[class*=btn]') != null;

/** The texts that matter in a row, and the labels and prices in it from first to last. */
const layOut = (texts: PageTexts): { flow: string; pieces: Piece[] } => {
  const places = placesToKeep(texts);
  const starts: number[] = [];
  const leftOut: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let before = '';
  let previous = -1;
  for (const place of places) {
    const text = texts.at(place);
    const glue = isCents(texts.nodes[place] as Text, text, before) ? '.' : '\n';
    starts.push(length + 1);
    parts.push(glue + text);
    leftOut.push((leftOut.at(-1) ?? 0) + lettersAmong(texts, previous + 1, place));
    length += text.length + 1;
    before = text;
    previous = place;
  }
  const flow = parts.join('');
  const prices = findPrices(flow);
  const pieces: Piece[] = [];
  let next = 0;
  places.forEach((place, index) => {
    const node = texts.nodes[place] as Text;
    const speaks = texts.sayings.has(place);
    const start = starts[index] ?? 0;
    const end = start + texts.at(place).length;
    const common = { node, leftOut: leftOut[index] ?? 0 };
    let from = start;
    const readUpTo = (to: number): void => {
      const label = speaks && to > from ? readLabel(flow.slice(from, to), isOnButton(node)) : null;
      if (label) pieces.push({ label, start: from, end: to, ...common });
    };
    while (next < prices.length) {
      const price = prices[next] as Price;
      if (price.start >= end) break;
      readUpTo(price.start);
      pieces.push({ price, start: price.start, end: price.end, ...common });
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
    other.leftOut -
    one.leftOut +
    lettersIn(flow.slice(one.end, Math.min(other.start, one.end + MOST_CHARACTERS)));
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
export const readSums = (texts: PageTexts): Sum[] => {
  const { flow, pieces } = layOut(texts);
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
