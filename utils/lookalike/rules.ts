import { combo } from './rules/combo';
import { embedded } from './rules/embedded';
import { homoglyph } from './rules/homoglyph';
import { otherEnding } from './rules/other-ending';
import type { Rule } from './rules/rule';
import { typo } from './rules/typo';

/** Every trick, the most certain first: one host gets one verdict. */
export const RULES: readonly Rule[] = [embedded, homoglyph, combo, otherEnding, typo];
