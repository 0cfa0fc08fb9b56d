import type { PhraseId } from '../../lexicon/language';
import { isWarning } from '../../lexicon/warnings';
import { documentsOf, type TabFacts } from '../check';

/** The texts in which a tab speaks of these things, those left out that warn of them. */
export function sayingsOf(facts: TabFacts, ids: readonly PhraseId[]): string[] {
  const wanted: ReadonlySet<string> = new Set(ids);
  const texts = documentsOf(facts).flatMap(({ phrases }) =>
    phrases.flatMap(({ id, text }) => (wanted.has(id) && !isWarning(text) ? [text] : [])),
  );
  return [...new Set(texts)];
}
