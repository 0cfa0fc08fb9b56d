import type { Result } from '../../result';

/** The key of the words for a failure; null where there is none to tell. */
export const problemKey = (outcome: Result<unknown, string>): string | null =>
  outcome.ok ? null : `problem_${outcome.reason.replaceAll('-', '_')}`;
