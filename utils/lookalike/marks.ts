import { isHostWord } from '../lexicon/host-bait';
import { type Entity, RENOWN } from '../registry/entity';
import { isPlainWord } from '../registry/exceptions';
import { registry } from '../registry/registry';
import { divideHost } from '../registry/site';
import { type Mark, STRENGTH, type Strength } from './mark';
import { MarkIndex } from './mark-index';

const VOWEL = /[aeiouy]/g;

/** One syllable as many languages have it: `cash`, `blik`, `next`, but not `usps`. */
const SYLLABLE =
  /^([bcdfghjklmnpqrstvwxz]|[bcfgkps][lr]|[dt]r|s[cklmnptw]|kn|[cstw]h)?[aeiouy]([bcdfgklmnprstvwxz]|[lnr][bcdfgklmnpst]|ll|ss|ff|zz|ck|[cst]h|s[kpt]|[fpx]t|mp|rl)?$/;

/** Few vowels, and no syllable: such letters stand in no ordinary word, so a short name of them tells as much as a long one. */
const isUnspeakable = (text: string): boolean =>
  (text.match(VOWEL)?.length ?? 0) * 4 <= text.length && !SYLLABLE.test(text);

function strengthOf(text: string, ambiguous: boolean, isCourier = false): Strength {
  if (ambiguous || isPlainWord(text) || isHostWord(text)) return STRENGTH.common;
  if (text.length <= 3) return STRENGTH.short;
  if (text.length <= 5)
    return isCourier && isUnspeakable(text) && !/\d/.test(text) ? STRENGTH.fair : STRENGTH.short;
  return text.length === 6 ? STRENGTH.fair : STRENGTH.distinctive;
}

/** A courier written in capitals is known by these letters, short as they are: DHL, UPS, GLS. */
const isAcronym = ({ kind, name }: Entity): boolean => kind === 'courier' && /^[A-Z]{3,4}\b/.test(name);

const STUB_OF = 4;

/** A courier's acronym without its last letter: `usp` for `usps`. */
function stubOf({ text, unspeakable, name, domain }: Mark): Mark {
  return {
    text: text.slice(0, -1),
    strength: STRENGTH.short,
    unspeakable,
    main: false,
    nearWords: false,
    renown: RENOWN.household,
    name,
    domain,
    stub: true,
  };
}

function registryMarks(): Mark[] {
  const marks = new Map<string, Mark>();
  const stubs: Mark[] = [];
  for (const entity of registry().entities) {
    const domain = entity.domains.find((candidate) => candidate.includes('.')) ?? '';
    for (const text of [...entity.marks, ...entity.aliases]) {
      const strength = strengthOf(text, entity.ambiguous && !isAcronym(entity), entity.kind === 'courier');
      const known = marks.get(text);
      if (known && known.strength <= strength) continue;
      const owner = known ?? { name: entity.name, domain };
      const main = entity.marks.includes(text);
      const mark = {
        text,
        strength,
        main,
        unspeakable: isUnspeakable(text),
        nearWords: entity.nearWords,
        renown: entity.renown,
        name: owner.name,
        domain: owner.domain,
      };
      marks.set(text, mark);
      if (isAcronym(entity) && mark.unspeakable && text.length === STUB_OF) stubs.push(stubOf(mark));
    }
  }
  return [...marks.values(), ...stubs];
}

let index: MarkIndex | undefined;

/** The registry's names, indexed on first use. */
export function registryIndex(): MarkIndex {
  index ??= new MarkIndex(registryMarks());
  return index;
}

/** Shorter labels of the shopper's own shops are too common to protect. */
const SHORTEST_OWN = 5;

/** What the shopper's own shops add: names to protect, and sites never to accuse. */
export interface OwnShops {
  readonly index: MarkIndex;
  readonly sites: ReadonlySet<string>;
}

let lastOwn: readonly string[] | undefined;
let lastShops: OwnShops | undefined;

/** Indexes the registrable domains of the shopper's own shops, once for each list. */
export function ownShops(own: readonly string[]): OwnShops {
  if (lastShops && own === lastOwn) return lastShops;
  const marks = own.flatMap((domain): Mark[] => {
    const { site, suffix } = divideHost(domain);
    const text = site.slice(0, -suffix.length - 1).replaceAll('-', '');
    if (text.length < SHORTEST_OWN) return [];
    const strength = strengthOf(text, false);
    const unspeakable = isUnspeakable(text);
    return [
      {
        text,
        strength,
        main: true,
        unspeakable,
        nearWords: false,
        renown: RENOWN.household,
        name: site,
        domain: site,
      },
    ];
  });
  lastOwn = own;
  lastShops = { index: new MarkIndex(marks), sites: new Set(own.map((domain) => divideHost(domain).site)) };
  return lastShops;
}
