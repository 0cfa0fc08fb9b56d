import { BOUNDS } from '../facts/bounds';
import type { GroupFacts, PageFacts } from '../facts/page-facts';
import { wordsAlone } from '../lexicon/letters';
import { findPhrases, type LanguageCode, listenFor } from '../lexicon/vocabulary';
import { isCheckoutAddress } from '../sentinel/address';
import { readAccounts } from './accounts';
import { hostOfPage } from './addresses';
import { readAmounts } from './amounts/amounts';
import { readPageCurrency } from './amounts/page-currency';
import { attribute, openShadowOf, select, textIn } from './dom';
import { namesOtherCard } from './fields/against';
import { type FieldElement, fillable } from './fields/candidates';
import { frameFacts } from './frames';
import { type Group, groupFacts, readGroups } from './groups';
import { assetHosts, scriptHosts } from './hosts';
import { languagesOf } from './languages';
import { phraseFacts } from './phrases';
import { type PageReading, readPage, type ShadowOf } from './reading';
import { readRedirects } from './redirects';
import { readSays } from './says';
import { atOnce, type Steps } from './steps';
import { buttonLabel } from './targets';
import { searchTexts } from './texts';
import { readTicked } from './ticked';
import { readWallets } from './wallets';

const PAYING: ReadonlySet<string> = new Set(['pay', 'order']);

/** A price on a button takes nothing from its words: "Pay €189.00". */
const saysPay = (button: Element): boolean =>
  findPhrases(wordsAlone(buttonLabel(button))).some(
    ({ ids, share }) => share > 0.3 && ids.some((id) => PAYING.has(id)),
  );

/** Texts beyond which a document is a page, not the inside of a processor's field. */
const MOST_TEXTS_OF_A_FIELD = 10;
const MOST_BUTTONS = 60;

/** Whether the address, or a button, says that this is a payment step. */
const saysPaying = (address: string, { roots, buttons, fields }: PageReading): boolean =>
  isCheckoutAddress(address) ||
  [
    ...buttons,
    ...fields.filter((field) => attribute(field, 'type') === 'submit'),
    ...roots.flatMap((root) => select(root, '[role=button]')),
  ]
    .slice(0, MOST_BUTTONS)
    .some(saysPay);

/** Whether a document is made for fields alone, as the frames are that processors draw. */
const isOfFields = (top: boolean, fields: readonly FieldElement[], { texts }: PageReading): boolean =>
  fields.length <= 3 && (!top || texts.length <= MOST_TEXTS_OF_A_FIELD);

const MOST_HEADINGS = 6;

/** Whether the title or a heading names a card that pays nothing. */
const isHeadedByOtherCard = (document: Document, { headings }: PageReading): boolean =>
  [
    Reflect.get(Document.prototype, 'title', document) as string,
    ...headings.slice(0, MOST_HEADINGS).map((heading) => textIn(heading, BOUNDS.evidence)),
  ].some(namesOtherCard);

const asksForCard = ({ fields: group }: GroupFacts): boolean =>
  group.some(({ kind, sight }) => kind === 'cc-number' && sight === 'shown');

/** A document that was read, before what it says was understood. */
export interface OpenPage {
  document: Document;
  reading: PageReading;
  /** Its fields that can be filled in. */
  fields: readonly FieldElement[];
  /** The languages that it must be read in. */
  languages: readonly LanguageCode[];
}

/**
 * Reads a document. `shadowOf` enters the shadow root of a custom element, closed ones included, and of the other `hosts`
 * that are known to have one.
 */
export const openPage = (
  document: Document,
  shadowOf: ShadowOf = openShadowOf,
  hosts: Iterable<Element> = [],
): OpenPage => {
  const reading = readPage(document, shadowOf, hosts);
  const fields = fillable(reading.fields);
  return { document, reading, fields, languages: languagesOf(document, reading, fields) };
};

/** Reads the fields of a page, in groups. Understands the languages that are known. */
export function* readFields({ document, reading, fields, languages }: OpenPage): Steps<Group[]> {
  const top = window.top === window;
  listenFor(languages);
  const says = saysPaying(window.location.href, reading);
  yield;
  return yield* readGroups(fields, reading, {
    paying: says || isOfFields(top, fields, reading),
    otherCard: !says && isHeadedByOtherCard(document, reading),
    framed: !top,
  });
}

/**
 * Turns a document into facts: what is on the page, never a judgement, never a typed value.
 *
 * Takes the document as it was read, its groups of fields, and why it is looked at. Understands the languages that are
 * known. Safe against any DOM; what exceeds the bounds is left out and named in `cut`.
 */
export function* surveyPage(
  { document, reading, fields, languages }: OpenPage,
  groups: readonly Group[],
  woke: PageFacts['woke'],
): Steps<PageFacts> {
  const { location } = window;
  const host = hostOfPage(location);
  listenFor(languages);
  const asked: GroupFacts[] = [];
  for (const group of groups) {
    asked.push(groupFacts(group));
    yield;
  }
  const texts = searchTexts(reading);
  yield;
  const currency = readPageCurrency(document, reading.metas, host);
  const amounts = yield* readAmounts(texts, currency, asked.some(asksForCard));
  yield;
  const scripts = scriptHosts(document, reading, host);
  const assets = assetHosts(document, reading, host);
  yield;
  const says = readSays(document, reading, texts);
  yield;
  const cut = {
    nodes: reading.cut,
    fields: fields.length > BOUNDS.fields,
    frames: reading.frames.length > BOUNDS.frames,
    scripts: scripts.length > BOUNDS.hosts,
    assets: assets.length > BOUNDS.hosts,
  };
  return {
    url: location.href.split('#')[0]?.slice(0, BOUNDS.address) ?? '',
    host,
    top: window.top === window,
    secure: window.isSecureContext,
    woke,
    groups: asked,
    switched: [],
    frames: frameFacts(reading.frames.slice(0, 400)),
    scripts: scripts.slice(0, BOUNDS.hosts),
    assets: assets.slice(0, BOUNDS.hosts),
    redirects: readRedirects(document, reading, host),
    wallets: readWallets(reading),
    says,
    amounts,
    accounts: readAccounts(texts),
    phrases: phraseFacts(texts),
    ticked: readTicked(reading),
    cut: Object.entries(cut).flatMap(([name, isCut]) => (isCut ? [name] : [])),
  };
}

/** Reads a document and turns it into facts at once. */
export const survey = (document: Document, woke: PageFacts['woke']): PageFacts => {
  const page = openPage(document);
  return atOnce(surveyPage(page, atOnce(readFields(page)), woke));
};
