import { useCallback, useRef } from 'preact/hooks';
import { change } from './ask';
import { useAnswer } from './use-answer';

const MONTH = ['month', 'settings'] as const;

/**
 * The thresholds that the month reached and that were not spoken of before this page was opened. The background
 * tells each once, so the page remembers them. Null until the first answer; private windows take none.
 */
export function useThresholds(isPrivate: boolean): readonly number[] | null {
  const told = useRef<number[]>([]);
  return useAnswer(
    useCallback(async () => {
      const fresh = isPrivate ? null : await change({ type: 'take-thresholds' });
      if (fresh?.ok) told.current = [...told.current, ...fresh.value];
      return told.current;
    }, [isPrivate]),
    MONTH,
  );
}
