import type { PhraseId } from '../../lexicon/language';
import type { PageCheck } from '../check';
import { sayingsOf } from '../pay/sayings';

const PRESSING: readonly PhraseId[] = ['countdown', 'few-left', 'many-looking'];

/** A clock, "only 2 left", "9 people are looking": named, so that the shopper can let it pass. */
export const pressure: PageCheck = {
  code: 'push.pressure',
  looksAt: 'page',
  run(facts) {
    const [words] = sayingsOf(facts, PRESSING);
    return words === undefined
      ? []
      : [{ code: this.code, severity: 'info', evidence: { words }, step: { kind: 'none' } }];
  },
};
