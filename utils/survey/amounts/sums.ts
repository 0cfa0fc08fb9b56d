import { attribute, holds, parentOf, tagOf } from '../dom';
import type { Steps } from '../steps';
import type { PageTexts } from '../texts';
import { type Label, readLabel, saysOnlyToPay, type Where } from './labels';
import { lettersIn, MANY, pair } from './pairs';
import { buttonOf, isCrossedOut, isTotal, type Piece } from './pieces';
import { withoutMarks } from './plain-text';
import { findPrices, type Price } from './prices';

/** A price and what a label says of it; `null` where none does. */
export interface Sum {
  price: Price;
  text: string;
  node: Text;
  label: Label | null;
}

interface Layout {
  /** The texts kept, each after a line break. */
  flow: string;
  /** Labels and prices in it that may belong together, from first to last. */
  pieces: Piece[];
  /** Every price in it, with the text that its figure stands in. */
  nodes: Map<Price, Text>;
}

/** Texts kept around each that holds a figure or a word: a sign, a decimal point or cents may stand in them. */
const AROUND = 2;
/** What stands in brackets, across texts too: it says what is included, unless it is the price alone. */
const BRACKETED = /[(（[【]([^()（）[\]【】]{0,60})[)）\]】]/g;
/** What calls texts of two digits a price's cents, in an element of their own; short words only at the end of a name: `price-gr`, not `gr-row`. */
const CENTS =
  /(?:^|[-_\s]|[a-z](?=[A-Z]))(?:(?:[Cc]ent(?:s|imes|avos|esimi)?|[Gg]rosze|[Pp]ence|[Dd]ecimals?|[Ff]raction|[Ss]up)(?![a-z])|(?:cts?|gr)(?=\s|$))/;
/** What may be anything small, too. */
const SMALL = /(?:^|[-_\s]|[a-z](?=[A-Z]))[Ss]mall(?![a-z])/;

/**
 * What stands between a text and the one before it: a new line; nothing or the decimal sign where it is the cents of
 * the figure before, with the currency's sign ahead of them, behind the figure, or without: `94 <sup>€69</sup>`,
 * `198€<sup>90</sup>`, `1.299 <sup>99</sup>`. Behind a sign, what stands outside of its element is another's: a footnote's.
 */
const glueBefore = (node: Text, text: string, before: string, nodeBefore: Text | undefined): string => {
  const parent = parentOf(node);
  const [, sign] = /^\s*([$€£]?)\d{2}\s*$/.exec(text) ?? [];
  const [, signBefore] = /\d\s*([$€£]?)\s*$/.exec(before) ?? [];
  if (sign === undefined || signBefore === undefined || !parent || !nodeBefore) return '\n';
  const tag = tagOf(parent);
  const name = tag === 'td' || tag === 'th' ? '' : attribute(parent, 'class');
  const isNamed = CENTS.test(name) || (signBefore === '' && SMALL.test(name));
  const isCents =
    (tag === 'sup' || (sign === '' && isNamed)) &&
    (signBefore === '' || (sign === '' && holds(parentOf(nodeBefore), node)));
  if (!isCents) return '\n';
  return sign + signBefore === '' ? (before.includes('.') ? ',' : '.') : '';
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

/** Tells the prices that stand in brackets beside other words, and figures without a sign there, from the others. */
const asidesIn = (flow: string, prices: readonly Price[]): Set<Price> => {
  const asides = new Set<Price>();
  let next = 0;
  for (const { 0: written, index } of flow.matchAll(BRACKETED)) {
    const end = index + written.length;
    for (; next < prices.length; next += 1) {
      const price = prices[next] as Price;
      if (price.at > end) break;
      const around = flow.slice(index, price.start) + flow.slice(price.end, end);
      if (price.at > index && (price.currencies.length === 0 || lettersIn(around) > 0)) asides.add(price);
    }
  }
  return asides;
};

/** Whether a text of the flow holds a word that pays, the first of these prices, and nothing else. */
const isPriceToPay = (flow: string, start: number, end: number, [price, after]: readonly Price[]): boolean =>
  price !== undefined &&
  price.currencies.length > 0 &&
  price.start >= start &&
  price.end <= end &&
  !(after && after.start < end) &&
  saysOnlyToPay(`${flow.slice(start, price.start)} ${flow.slice(price.end, end)}`);

/** The texts that matter in a row, and what stands in it. */
const layOut = (texts: PageTexts): Layout => {
  const places = placesToKeep(texts);
  const starts: number[] = [];
  const ends: number[] = [];
  const leftOut: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let before = '';
  let previous = -1;
  for (const place of places) {
    const text = withoutMarks(texts.at(place));
    const glue = glueBefore(texts.nodes[place] as Text, text, before, texts.nodes[previous]);
    starts.push(length + glue.length);
    parts.push(glue + text);
    leftOut.push((leftOut.at(-1) ?? 0) + lettersAmong(texts, previous + 1, place));
    length += text.length + glue.length;
    ends.push(length);
    before = text;
    previous = place;
  }
  const flow = parts.join('');
  const prices = findPrices(flow);
  const asides = asidesIn(flow, prices);
  const pieces: Piece[] = [];
  const nodes = new Map<Price, Text>();
  let next = 0;
  let from = 0;
  places.forEach((place, index) => {
    const node = texts.nodes[place] as Text;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const common = { node, leftOut: leftOut[index] ?? 0 };
    const whereIs = (): Where => {
      if (buttonOf(node)) return 'button';
      return isPriceToPay(flow, start, end, prices.slice(next, next + 2)) ? 'price' : 'text';
    };
    const where = texts.sayings.has(place) ? whereIs() : null;
    from = Math.max(from, start);
    const readUpTo = (to: number): void => {
      const label = where && to > from ? readLabel(flow.slice(from, to), where) : null;
      if (label) pieces.push({ label, start: from, end: to, ...common });
    };
    for (; next < prices.length; next += 1) {
      const price = prices[next] as Price;
      if (price.at >= end) break;
      nodes.set(price, node);
      if (asides.has(price)) continue;
      readUpTo(price.start);
      if (isTotal(pieces.at(-1)) && isCrossedOut(node)) {
        from = price.end;
        continue;
      }
      pieces.push({ price, start: price.start, end: price.end, ...common });
      from = price.end;
    }
    readUpTo(Math.min(end, prices[next]?.start ?? end));
  });
  return { flow, pieces, nodes };
};

/** Every price in the page's texts, with the label that belongs to it. */
export function* readSums(texts: PageTexts): Steps<Sum[]> {
  const { flow, pieces, nodes } = layOut(texts);
  yield;
  const labels = pair(flow, pieces);
  return [...nodes].map(([price, node]) => ({
    price,
    text: flow.slice(price.start, price.end).trim(),
    node,
    label: labels.get(price) ?? null,
  }));
}
