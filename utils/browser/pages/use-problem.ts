import { useCallback, useState } from 'preact/hooks';
import type { Result } from '../../result';
import { problemKey } from './problem-key';

/** The key of the words for what failed last on a page, and what runs a piece of work that may fail. */
export function useProblem() {
  const [problem, setProblem] = useState<string | null>(null);
  /** Settles with the key of the reason why it was not done, or null. */
  const run = useCallback(async (work: Promise<Result<unknown, string>>): Promise<string | null> => {
    const key = await work.then(problemKey, () => 'problem_silent');
    setProblem(key);
    return key;
  }, []);
  return { problem, run };
}
