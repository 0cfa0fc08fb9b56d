import { BOUNDS } from '../facts/bounds';
import type { FrameFacts } from '../facts/page-facts';
import { findInIdentifier, findInText } from '../lexicon/vocabulary';
import { hostOf, plainAddress } from './addresses';
import { attribute, baseOf, boxOf, clip, parentThroughShadow, resolve } from './dom';
import { sightOf } from './sight';

/** A frame smaller than this, in CSS pixels, holds nothing that could be typed in. */
const LEAST_WIDTH = 24;
const LEAST_HEIGHT = 10;
/** Share of the window from which a layer counts as covering it. */
const COVERING = 0.3;

const isShown = (frame: Element): boolean => {
  const box = boxOf(frame);
  return box.width >= LEAST_WIDTH && box.height >= LEAST_HEIGHT && sightOf(frame) === 'shown';
};

const covers = (frame: Element): boolean => {
  const box = boxOf(frame);
  if (box.width * box.height < COVERING * window.innerWidth * window.innerHeight) return false;
  let above: Element | null = frame;
  for (let depth = 0; above && depth < 8; depth += 1, above = parentThroughShadow(above)) {
    const { position } = window.getComputedStyle(above);
    if (position === 'fixed') return true;
    if (position === 'absolute' && Number.parseInt(window.getComputedStyle(above).zIndex, 10) > 0)
      return true;
  }
  return false;
};

const FIELD_OF_CARD = new Set(['cc-number', 'cc-csc', 'cc-exp', 'cc-exp-month', 'cc-exp-year', 'card']);

/** What a frame says of itself that tells a card field: its title, name, id or the end of its path. Empty if nothing. */
const cardWords = (frame: Element, url: URL | null): string => {
  const isCard = ({ ids }: { ids: readonly string[] }): boolean => ids.some((id) => FIELD_OF_CARD.has(id));
  const title = attribute(frame, 'title') || attribute(frame, 'aria-label');
  if (findInText(title).some(isCard)) return title;
  const path = url ? url.pathname.split('/').slice(-2).join(' ') : '';
  return (
    [attribute(frame, 'name'), attribute(frame, 'id'), path].find((name) =>
      findInIdentifier(name.slice(0, 120)).some(isCard),
    ) ?? ''
  );
};

/** What is said of each frame. Frames of the page's own host that are about nothing are left out last. */
export const frameFacts = (frames: readonly Element[]): FrameFacts[] => {
  const all = frames.map((frame): FrameFacts => {
    const base = baseOf(document);
    const src = attribute(frame, 'src');
    const url = src === '' ? null : resolve(src, base);
    return {
      url: url ? plainAddress(url) : 'about:blank',
      host: url ? hostOf(url) : '',
      shown: isShown(frame),
      covers: covers(frame),
      says: clip(cardWords(frame, url), BOUNDS.evidence),
    };
  });
  const weight = ({ shown, host, says }: FrameFacts): number =>
    (shown ? 2 : 0) + (host ? 1 : 0) + (says ? 2 : 0);
  return all.sort((one, other) => weight(other) - weight(one)).slice(0, BOUNDS.frames);
};
