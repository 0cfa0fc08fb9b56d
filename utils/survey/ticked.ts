import { BOUNDS } from '../facts/bounds';
import type { TickedFacts } from '../facts/page-facts';
import { findPhrases } from '../lexicon/vocabulary';
import { attribute, clip, hasAttribute, parentOf, type Root, rootOf, select, tagOf, textIn } from './dom';
import type { FieldElement } from './fields/candidates';
import { labelText } from './fields/evidence';
import { isLabelled } from './fields/field-sight';
import type { PageReading } from './reading';
import { sightOf } from './sight';

const TYPES: ReadonlySet<string> = new Set(['checkbox', 'radio']);
const SWITCHES = '[role=checkbox], [role=switch]';
const MOST = 200;
const LONGEST_BESIDE = 160;
const MOST_PHRASES = 8;
const TELLING: ReadonlySet<string> = new Set(['recurring', 'trial']);

interface Choice {
  element: Element;
  kind: TickedFacts['kind'];
  words: string;
}

const kindOf = (element: Element): TickedFacts['kind'] => {
  if (tagOf(element) !== 'input') return 'switch';
  return attribute(element, 'type').toLowerCase() === 'radio' ? 'option' : 'box';
};

/** Without a label, the words that share its parent with no other field. */
const wordsBeside = (element: Element): string => {
  const parent = parentOf(element);
  return parent && select(parent, 'input, select, textarea, button').length === 1
    ? textIn(parent, LONGEST_BESIDE)
    : '';
};

const wordsOf = (element: Element, root: Root): string =>
  labelText({ element: element as FieldElement, root }) ||
  attribute(element, 'aria-label') ||
  textIn(element, LONGEST_BESIDE) ||
  wordsBeside(element);

const choicesOf = ({ fields, roots }: PageReading): Choice[] =>
  [
    ...fields.filter((field) => TYPES.has(attribute(field, 'type').toLowerCase())),
    ...roots.flatMap((root) => select(root, SWITCHES)),
  ]
    .slice(0, MOST)
    .map((element) => ({ element, kind: kindOf(element), words: wordsOf(element, rootOf(element)) }));

/** Whether nobody has pressed a key or a button in this window yet: what is on then was not switched on by a person. */
const isUntouched = (): boolean => window.navigator.userActivation?.hasBeenActive === false;

/**
 * Whether each choice of a document was ticked when it was first seen, by its words, since frameworks draw the same
 * choice anew: what changes later may be the shopper's doing.
 */
const seen = new WeakMap<Document, Map<string, boolean>>();

/** Whether the page itself has ticked it: by the attribute in its markup, never by its present state. */
const isTicked = ({ element, kind, words }: Choice): boolean => {
  const known = seen.get(document) ?? new Map<string, boolean>();
  seen.set(document, known);
  const key = `${kind} ${words}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const ticked =
    kind === 'switch'
      ? attribute(element, 'aria-checked') === 'true' && isUntouched()
      : hasAttribute(element, 'checked');
  known.set(key, ticked);
  return ticked;
};

const phrasesOf = ({ words }: Choice): string[] => [...new Set(findPhrases(words).flatMap(({ ids }) => ids))];

const isOfOneChoice = (one: Element, other: Element): boolean =>
  one !== other &&
  attribute(one, 'name') === attribute(other, 'name') &&
  (one as HTMLInputElement).form === (other as HTMLInputElement).form;

/** What every other option of the same choice says too. */
const sharedBy = (choice: Choice, choices: readonly Choice[], phrases: readonly string[]): string[] => {
  const others = choices
    .filter(({ kind, element }) => kind === 'option' && isOfOneChoice(choice.element, element))
    .map(phrasesOf);
  return phrases.filter((phrase) => others.every((each) => each.includes(phrase)));
};

const isSeen = (element: Element): boolean =>
  sightOf(element) === 'shown' || isLabelled(element as FieldElement);

/** The boxes, options and switches that the page has ticked beforehand and that speak of a trial or of something recurring. */
export const readTicked = (reading: PageReading): TickedFacts[] => {
  const choices = choicesOf(reading);
  return choices
    .filter(isTicked)
    .flatMap((choice): TickedFacts[] => {
      const { element, kind, words } = choice;
      const phrases = phrasesOf(choice).slice(0, MOST_PHRASES);
      if (!phrases.some((phrase) => TELLING.has(phrase)) || !isSeen(element)) return [];
      const shared = kind === 'option' ? sharedBy(choice, choices, phrases) : [];
      return [{ kind, says: clip(words, BOUNDS.evidence), phrases, shared }];
    })
    .slice(0, BOUNDS.ticked);
};
