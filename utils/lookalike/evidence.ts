import { HOST_BAIT, HOST_FILLER, HOST_PLACES, HOST_WORKSHOP } from '../lexicon/host-bait';
import type { Reading } from './reading';
import type { Sighting } from './sightings';

/**
 * What stands beside a name in its label. `hint`: letters that are bait words for the most part. `inflection`: what
 * makes another word of a name it is glued to.
 */
export type PieceKind =
  | 'bait'
  | 'hint'
  | 'place'
  | 'digits'
  | 'filler'
  | 'workshop'
  | 'junk'
  | 'scrap'
  | 'inflection'
  | 'unknown';

/** How a name stands in its label. */
export interface Surroundings {
  /** The kinds of words and scraps beside it, the name's own label only. */
  readonly beside: ReadonlySet<PieceKind>;
  /**
   * `alone`: the whole label. `word`: parted from the rest by hyphens.
   * `start`, `end`: glued to what follows or precedes. `inside`: glued on both sides.
   */
  readonly stands: 'alone' | 'word' | 'start' | 'end' | 'inside';
  /** In the registrable domain's own label, not in a subdomain. */
  readonly inSite: boolean;
}

const isBreak = (character: string | undefined): boolean =>
  character === undefined || character === '.' || character === '-';

const LONGEST_WORD = 16;
const SHORTEST_WORD = 3;
const LONGEST_SCRAP = 3;

/** Whether the whole text is made of known words, digits between them allowed. */
function isMadeOf(text: string, isKnown: (word: string) => boolean): boolean {
  const reachable = [true];
  for (let end = 1; end <= text.length; end++) {
    reachable[end] = false;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end && !reachable[end]; start++) {
      if (!reachable[start]) continue;
      const part = text.slice(start, end);
      const closes = end === text.length && HOST_PLACES.has(part);
      reachable[end] = /^\d+$/.test(part) || closes || (part.length >= SHORTEST_WORD && isKnown(part));
    }
  }
  return reachable[text.length] ?? false;
}

/** A bait word of so many letters stands in no other word by chance. */
const TELLING_BAIT = 6;

const collapse = (text: string): string => text.replace(/(.)\1+/g, '$1');
const COLLAPSED_BAIT: ReadonlySet<string> = new Set([...HOST_BAIT].map(collapse));

/** Whether bait words, a long one among them, make up half of the letters, wherever doubled: `webbiilingsupportz`. */
function holdsBait(text: string): boolean {
  const letters = collapse(text);
  let covered = 0;
  let longest = 0;
  for (let from = 0; from < letters.length; from++) {
    let to = Math.min(letters.length, from + LONGEST_WORD);
    while (to - from >= SHORTEST_WORD && !COLLAPSED_BAIT.has(letters.slice(from, to))) to--;
    if (to - from < SHORTEST_WORD) continue;
    covered += to - from;
    longest = Math.max(longest, to - from);
    from = to - 1;
  }
  return longest >= TELLING_BAIT && covered * 2 >= letters.length;
}

/** Three consonants that words begin with. */
const CLUSTERS = /^(chr|phr|sch|scr|shr|spl|spr|str|thr)/;

/** Letters that make no word: without vowels, a heap of consonants, or digits among letters. */
function isJunk(text: string): boolean {
  if (!/[aeiouy]/.test(text) || /[^aeiouy\d]{5}/.test(text) || /\d[a-z]|[a-z]\d/.test(text)) return true;
  return /^[^aeiouy]{3}/.test(text) && !CLUSTERS.test(text);
}

const isHarmless = (word: string): boolean => HOST_FILLER.has(word) || HOST_WORKSHOP.has(word);
const isKnown = (word: string): boolean => HOST_BAIT.has(word) || isHarmless(word);

/** Numbers that honest companies put beside a name: hours, days, degrees, a Chinese portal. */
const TRADE_NUMBERS = new Set('1 2 3 123 163 24 247 360 365'.split(' '));

/** What a word becomes by two digits or more at its end: `service03`. */
const NUMBERED: Record<PieceKind, PieceKind> = {
  bait: 'bait',
  place: 'digits',
  digits: 'digits',
  filler: 'digits',
  workshop: 'workshop',
  junk: 'junk',
  scrap: 'junk',
  inflection: 'junk',
  unknown: 'junk',
  hint: 'hint',
};

/** Endings of ordinary words in European languages: a name that goes on so is another word, `amazonas`, `revolution`. */
const INFLECTIONS = new Set(
  'a al an ary as e ed el en ens er ers es i ia ian ic ica ics ie ien ies ing ings ion ional ionary ions ist ite ly o os s y'.split(
    ' ',
  ),
);

function kindOf(piece: string): PieceKind {
  if (TRADE_NUMBERS.has(piece)) return 'workshop';
  if (/^\d+$/.test(piece)) return 'digits';
  const word = piece.replace(/^\d+|\d+$/g, '');
  if (piece.length - word.length > 1) return NUMBERED[kindOf(word)];
  if (HOST_BAIT.has(word)) return 'bait';
  if (HOST_WORKSHOP.has(word)) return 'workshop';
  if (HOST_PLACES.has(word)) return 'place';
  if (HOST_FILLER.has(word)) return 'filler';
  if (isMadeOf(word, isHarmless)) return 'filler';
  if (isMadeOf(word, isKnown)) return 'bait';
  if (holdsBait(word)) return 'hint';
  if (INFLECTIONS.has(piece)) return 'inflection';
  if (isJunk(piece)) return 'junk';
  return piece.length <= LONGEST_SCRAP ? 'scrap' : 'unknown';
}

function standing(text: string, from: number, to: number, alone: boolean): Surroundings['stands'] {
  if (alone) return 'alone';
  const opens = isBreak(text[from - 1]);
  if (opens && isBreak(text[to])) return 'word';
  if (opens) return 'start';
  return isBreak(text[to]) ? 'end' : 'inside';
}

/** Reads what stands around a sighting in its label. */
export function surroundingsOf({ text, siteAt, suffixAt }: Reading, { from, to }: Sighting): Surroundings {
  const labelFrom = text.lastIndexOf('.', from - 1) + 1;
  const dot = text.indexOf('.', to);
  const labelTo = dot < 0 ? text.length : dot;
  const pieces = [...text.slice(labelFrom, from).split('-'), ...text.slice(to, labelTo).split('-')].filter(
    Boolean,
  );
  return {
    beside: new Set(pieces.map(kindOf)),
    stands: standing(text, from, to, pieces.length === 0),
    inSite: from >= siteAt && to <= suffixAt,
  };
}

/** Whether a bait word stands anywhere in the host beside the sighting. */
export function hasBait({ text, suffixAt }: Reading, { from, to }: Sighting): boolean {
  const words = `${text.slice(0, from)}.${text.slice(to, suffixAt)}`.split(/[.-]/);
  return words.some((word) => word.length >= SHORTEST_WORD && kindOf(word) === 'bait');
}
