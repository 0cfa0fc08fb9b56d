import { useCallback, useRef } from 'preact/hooks';
import { change } from './ask';
import { useAnswer } from './use-answer';

const MONTH = ['month', 'settings'] as const;

/**
 * Asks for the thresholds that the month reached and that were not spoken of before this page was opened. The
 * background tells each once, so the page remembers them. Private windows take none, nor does a page that nobody sees:
 * the one in front speaks.
 */
export function useThresholdsQuestion(isPrivate: boolean): () => Promise<readonly number[]> {
  const told = useRef<number[]>([]);
  return useCallback(async () => {
    const isSilent = isPrivate || document.visibilityState === 'hidden';
    const fresh = isSilent ? null : await change({ type: 'take-thresholds' });
    if (fresh?.ok) told.current = [...told.current, ...fresh.value];
    return told.current;
  }, [isPrivate]);
}

/** Those thresholds, kept up to date. Null until the first answer. */
export const useThresholds = (isPrivate: boolean): readonly number[] | null =>
  useAnswer(useThresholdsQuestion(isPrivate), MONTH);
