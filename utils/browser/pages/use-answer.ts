import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Changed } from '../messages/messages';

const isChanged = (message: unknown, what: readonly Changed['what'][]): boolean => {
  const { type, what: changed } = message as Partial<Changed>;
  return type === 'changed' && changed !== undefined && what.includes(changed);
};

/**
 * An answer of the background's, asked for again whenever it says that one of these has changed, and when the shopper
 * comes back to the page: a day or a month may have ended meanwhile. Null until the first.
 * Of several that are under way only the youngest counts, in whatever order they come.
 * @param question stable between renders
 */
export function useAnswer<Answer>(
  question: () => Promise<Answer>,
  what: readonly Changed['what'][],
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const turn = useRef(0);
  const again = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const given = await question();
    if (turn.current === mine) setAnswer(given);
  }, [question]);
  useEffect(() => {
    const listener = (message: unknown): undefined => {
      if (isChanged(message, what)) void again();
    };
    const back = () => {
      if (document.visibilityState === 'visible') void again();
    };
    browser.runtime.onMessage.addListener(listener);
    document.addEventListener('visibilitychange', back);
    // A window that was visible all the time is only focused.
    window.addEventListener('focus', back);
    void again();
    return () => {
      browser.runtime.onMessage.removeListener(listener);
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('focus', back);
    };
  }, [again, what]);
  return answer;
}
