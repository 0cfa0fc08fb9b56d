import { BOUNDS, type PageFacts } from '../facts/page-facts';
import { findPhrases, listenFor } from '../lexicon/vocabulary';
import { isCheckoutAddress } from '../sentinel/address';
import { readAccounts } from './accounts';
import { readAmounts } from './amounts/amounts';
import { readPageCurrency } from './amounts/page-currency';
import { select } from './dom';
import { type Candidate, collectCandidates } from './fields/candidates';
import { frameFacts } from './frames';
import { type Group, groupFacts, readGroups } from './groups';
import { assetHosts, scriptHosts } from './hosts';
import { languagesOf } from './languages';
import { phraseFacts, readSayings } from './phrases';
import { openShadowOf, readPage, type ShadowOf } from './reading';
import { readRedirects } from './redirects';
import { readSays } from './says';
import { buttonLabel } from './targets';
import { readTicked } from './ticked';
import { readWallets } from './wallets';

const PAYING: ReadonlySet<string> = new Set(['pay', 'order']);

const saysPay = (button: Element): boolean =>
  findPhrases(buttonLabel(button)).some(({ ids, share }) => share > 0.3 && ids.some((id) => PAYING.has(id)));

/** Texts beyond which a document is a page, not the inside of a processor's field. */
const MOST_TEXTS_OF_A_FIELD = 10;

/** A payment step for reasons other than its fields: a document for a field alone, the address, or a button that says so. */
const isPaying = (
  document: Document,
  address: string,
  top: boolean,
  candidates: readonly Candidate[],
  texts: number,
): boolean =>
  (candidates.length <= 3 && (!top || texts <= MOST_TEXTS_OF_A_FIELD)) ||
  isCheckoutAddress(address) ||
  select(document, 'button, input[type=submit], [role=button]').slice(0, 60).some(saysPay);

/**
 * Turns a document into facts: what is on the page, never a judgement, never a typed value.
 *
 * Takes the document, why it is looked at, and how to enter the shadow root of a custom element, closed ones included;
 * hands the groups themselves to `keep`. Safe against any DOM; what exceeds the bounds is left out and named in `cut`.
 */
export const survey = (
  document: Document,
  woke: PageFacts['woke'],
  shadowOf: ShadowOf = openShadowOf,
  keep: (groups: readonly Group[]) => void = () => undefined,
): PageFacts => {
  const view = document.defaultView ?? window;
  const { location } = view;
  const top = view.top === view;
  const reading = readPage(document, shadowOf);
  const candidates = collectCandidates(reading.roots);
  listenFor(languagesOf(document, reading, candidates));
  const groups = readGroups(candidates, {
    paying: isPaying(document, location.href, top, candidates, reading.texts.length),
  });
  keep(groups);
  const sayings = readSayings(reading);
  const scripts = scriptHosts(document, location.hostname);
  const assets = assetHosts(document, reading.images, location.hostname);
  const cut = {
    nodes: reading.cut,
    fields: candidates.length > BOUNDS.fields,
    frames: reading.frames.length > BOUNDS.frames,
    scripts: scripts.length > BOUNDS.hosts,
    assets: assets.length > BOUNDS.hosts,
  };
  return {
    url: location.href.split('#')[0]?.slice(0, BOUNDS.address) ?? '',
    host: location.hostname.slice(0, 300),
    top,
    secure: view.isSecureContext,
    woke,
    groups: groups.map(groupFacts),
    switched: [],
    frames: frameFacts(reading.frames.slice(0, 400)),
    scripts: scripts.slice(0, BOUNDS.hosts),
    assets: assets.slice(0, BOUNDS.hosts),
    redirects: readRedirects(document, reading, location.hostname),
    wallets: readWallets(reading),
    says: readSays(document, reading),
    amounts: readAmounts(reading.roots, sayings, readPageCurrency(document, location.hostname)),
    accounts: readAccounts(sayings),
    phrases: phraseFacts(sayings),
    ticked: readTicked(reading.roots),
    cut: Object.entries(cut).flatMap(([name, isCut]) => (isCut ? [name] : [])),
  };
};
