import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Changed } from '../messages/messages';

const isChanged = (message: unknown, what: readonly Changed['what'][]): boolean => {
  const { type, what: changed } = message as Partial<Changed>;
  return type === 'changed' && changed !== undefined && what.includes(changed);
};

/**
 * An answer of the background's, asked for again whenever it says that one of these has changed. Null until the first.
 * @param question stable between renders
 */
export function useAnswer<Answer>(
  question: () => Promise<Answer>,
  what: readonly Changed['what'][],
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const again = useCallback(async () => setAnswer(await question()), [question]);
  useEffect(() => {
    const listener = (message: unknown): undefined => {
      if (isChanged(message, what)) void again();
    };
    browser.runtime.onMessage.addListener(listener);
    void again();
    return () => browser.runtime.onMessage.removeListener(listener);
  }, [again, what]);
  return answer;
}
