import type { PageFacts } from '../facts/page-facts';
import { fold } from '../lexicon/fold';
import type { Entity } from '../registry/entity';
import { findNames, type NameHit } from './name-index';

/** One place where a page says who it is, and how much it says for whom. */
export interface Evidence {
  readonly slot: Slot;
  readonly entity: Entity;
  readonly weight: number;
  /** As the page writes it; for pictures from somebody's own hosts, the host. */
  readonly words: string;
}

export type Slot =
  | 'siteName'
  | 'applicationName'
  | 'copyright'
  | 'organisation'
  | 'canonical'
  | 'title'
  | 'logo'
  | 'heading'
  | 'assets';

/**
 * What each slot is worth, found by trying honest pages and made-up fakes against each other: a slot that a page
 * fills with its own name alone weighs most, one where any name may be mentioned weighs least.
 */
const WEIGHTS = { own: 3, shared: 2, mention: 1 } as const;

/** Share of a text from which a name is what the text says, not what it speaks about. */
const DOMINANT = 0.5;

const shareOf = ({ start, end }: NameHit, text: string): number => (end - start) / Math.max(1, text.length);

/** The names that fill a text: "DHL Express Germany", not "We ship with DHL". */
const namesFilling = (text: string): Entity[] => {
  const folded = fold(text);
  return findNames(folded).flatMap((hit) => (shareOf(hit, folded) >= DOMINANT ? hit.entities : []));
};

const evidenceOf = (slot: Slot, weight: number, words: string, entities: readonly Entity[]): Evidence[] =>
  [...new Set(entities)].map((entity) => ({ slot, entity, weight, words }));

const filled = (slot: Slot, weight: number, text: string): Evidence[] =>
  evidenceOf(slot, weight, text, namesFilling(text));

const TITLE_PARTS = /\s*[|–—·•»]\s*|\s+-+\s+|:\s+/;

/** A part of the title that is the name, or the title beginning with it. */
function fromTitle(title: string): Evidence[] {
  const parts = title.split(TITLE_PARTS);
  const whole = [parts[0], parts.at(-1)].flatMap((part) => filled('title', WEIGHTS.shared, part ?? ''));
  const opening = findNames(fold(title)).filter(({ start }) => start === 0);
  return [
    ...whole,
    ...opening.flatMap(({ entities }) => evidenceOf('title', WEIGHTS.mention, title, entities)),
  ];
}

const COPYRIGHT_SIGN = /©|\(c\)|copyright/i;
const YEARS = /^[\s\d\-–—,.]*(?:©|\(c\)|copyright)?[\s\d\-–—,.]*(?:by\s)?/i;

/** Who holds the rights: what follows the sign and the years, or precedes them where nothing follows. */
export function rightsHolder(line: string): string {
  const at = line.search(COPYRIGHT_SIGN);
  if (at < 0) return '';
  const after = line.slice(at).replace(YEARS, '').replace(YEARS, '').trim();
  return after || line.slice(0, at).trim();
}

const fromCopyright = (line: string): Evidence[] => {
  const opening = findNames(fold(rightsHolder(line))).filter(({ start }) => start === 0);
  return opening.flatMap(({ entities }) => evidenceOf('copyright', WEIGHTS.own, line, entities));
};

/** What file names and alternative texts of logos say beside the name. */
const TRIMMINGS =
  /(?:^| )(?:logo|logos|logotype|brand|home|homepage|startseite|accueil|inicio|icon|img|image|header|footer|white|black|dark|light|color|colour|new|main|small|large|rgb|svg|png|gif|jpe?g|webp|avif|\d+x?|[a-f0-9]{8,})(?= |$)/g;

const logoNames = (logo: string): Entity[] =>
  logo.split(' · ').flatMap((part) => namesFilling(fold(part).replace(TRIMMINGS, '').trim()));

/** The names on a page's logos. A row of several couriers', shops' or processors' logos says what the page offers. */
function fromLogos(logos: readonly string[]): Evidence[] {
  const named = logos.map((logo) => ({ logo, entities: [...new Set(logoNames(logo))] }));
  const kinds = named.map(({ entities }) => entities[0]);
  const isRow = (entity: Entity): boolean =>
    kinds.some((other) => other && other.kind === entity.kind && other.name !== entity.name);
  return named.flatMap(({ logo, entities }, place) =>
    evidenceOf(
      'logo',
      place === 0 ? WEIGHTS.shared : WEIGHTS.mention,
      logo.split(' · ')[0] ?? '',
      entities.filter((entity) => !isRow(entity)),
    ),
  );
}

const fromHeading = (heading: string): Evidence[] =>
  evidenceOf(
    'heading',
    WEIGHTS.mention,
    heading,
    findNames(fold(heading)).flatMap(({ entities }) => entities),
  );

/** All that the page's own words say, in the order of their weight. */
export function readSlots(says: PageFacts['says']): Evidence[] {
  return [
    ...filled('siteName', WEIGHTS.own, says.siteName),
    ...filled('applicationName', WEIGHTS.own, says.applicationName),
    ...says.copyright.flatMap(fromCopyright),
    // A shop names the brands that it sells in the same way: one name alone counts.
    ...(says.organisations.length === 1
      ? filled('organisation', WEIGHTS.shared, says.organisations[0] ?? '')
      : []),
    ...fromTitle(says.title),
    ...fromLogos(says.logos),
    ...says.headings.flatMap(fromHeading),
  ];
}
