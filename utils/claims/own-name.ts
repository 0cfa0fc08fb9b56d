import type { PageFacts } from '../facts/page-facts';
import { findPhrases } from '../lexicon/every-language';
import { fold } from '../lexicon/fold';
import { HOST_BAIT, HOST_FILLER } from '../lexicon/host-bait';
import type { Entity } from '../registry/entity';
import { namesOf } from '../registry/names';
import { divideHost, plainHost } from '../registry/site';
import { findNames } from './name-index';
import { rightsHolder } from './slots';

/** A label or a word of it shorter than this is found in texts by chance. */
const SHORTEST = 4;
/** What the page's own name, told where a page tells it, weighs against a claim. */
const AGAINST = 3;

const glued = (text: string): string => fold(text).replaceAll(' ', '');

/** The registrable domain without its ending: `17track`, `kolibri-schuhe`. */
export function labelOf(host: string): string {
  const { site, suffix } = divideHost(plainHost(host));
  return suffix && site.endsWith(`.${suffix}`) ? site.slice(0, -suffix.length - 1) : site;
}

/** Whether the site is called like the entity: whose address that is, is for the look-alike rules to say. */
export function bearsName(host: string, entity: Entity): boolean {
  const label = glued(labelOf(host));
  return namesOf(entity).some((name) => {
    const word = glued(name);
    return word.length > 2 && label.includes(word);
  });
}

/** Words that an address may be made of without being anybody's name: bait, filler, and what any payment page says. */
const isName = (word: string): boolean =>
  word.length >= SHORTEST && !HOST_BAIT.has(word) && !HOST_FILLER.has(word) && findPhrases(word).length === 0;

/** Whether a text holds the name that the address bears: its label as a whole, or a word of it as a word. */
function speakerOf(host: string): (text: string) => boolean {
  const label = labelOf(host);
  const names = label.split('-').filter(isName);
  if (names.length === 0) return () => false;
  const whole = glued(label);
  return (text) => {
    const folded = fold(text);
    return (
      folded.replaceAll(' ', '').includes(whole) || names.some((name) => ` ${folded} `.includes(` ${name} `))
    );
  };
}

const namesNoneOf = (text: string, isClaimed: (entity: Entity) => boolean): boolean =>
  fold(text) !== '' && !findNames(fold(text)).some(({ entities }) => entities.some(isClaimed));

/**
 * How much the page says that it is somebody else than claimed: the name that its address bears, or another name
 * where only its own would stand. Takes whether an entity is the claimed owner's.
 */
export function weightAgainst(facts: PageFacts, isClaimed: (entity: Entity) => boolean): number {
  const { says } = facts;
  const selves = [
    says.title,
    says.siteName,
    says.applicationName,
    ...says.copyright,
    ...says.organisations,
    ...says.logos,
  ];
  const isOther = (text: string): boolean => namesNoneOf(text, isClaimed);
  const holders = says.copyright.map(rightsHolder).filter((holder) => fold(holder) !== '');
  const others = [
    selves.some(speakerOf(facts.host)),
    isOther(says.siteName),
    holders.length > 0 && holders.every(isOther),
    says.organisations.length > 0 && says.organisations.every(isOther),
  ];
  return AGAINST * others.filter(Boolean).length;
}
