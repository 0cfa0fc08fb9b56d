import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Changed } from '../messages/messages';
import { together } from './ask';

type Questions = Readonly<Record<string, () => Promise<unknown>>>;
type Answers<Asked extends Questions> = { [Name in keyof Asked]: Awaited<ReturnType<Asked[Name]>> };

const isChanged = (message: unknown, what: readonly Changed['what'][]): boolean => {
  const { type, what: changed } = message as Partial<Changed>;
  return type === 'changed' && changed !== undefined && what.includes(changed);
};

/**
 * Answers of the background's, drawn at once so that nothing moves twice. All are asked for again whenever it says
 * that one of these has changed, and when the shopper comes back to the page: a day or a month may have ended
 * meanwhile; one alone where another question takes its place. Null until the first of each is there.
 * While an answer is on its way nothing else is asked: of the questions that were typed meanwhile, the last one is.
 * @param questions each stable between renders
 */
export function useAnswers<Asked extends Questions>(
  questions: Asked,
  what: readonly Changed['what'][],
): Answers<Asked> | null {
  const [answers, setAnswers] = useState<Partial<Answers<Asked>>>({});
  const current = useRef(questions);
  const asking = useRef(false);
  const due = useRef(new Set<keyof Asked>());
  const isThere = useRef(false);

  const askDue = async () => {
    if (asking.current) return;
    asking.current = true;
    while (isThere.current && due.current.size > 0) {
      const asked = [...due.current].map((name) => [name, current.current[name]] as const);
      due.current.clear();
      const given = await Promise.allSettled(together(() => asked.map(([, question]) => question?.())));
      // What answers a question that was replaced meanwhile is of no use any more, and one without an answer is not
      // asked again until there is a reason.
      const fresh = asked.flatMap(([name, question], place) => {
        const one = given[place];
        return one?.status === 'fulfilled' && current.current[name] === question ? [[name, one.value]] : [];
      });
      if (isThere.current) setAnswers((before) => ({ ...before, ...Object.fromEntries(fresh) }));
    }
    asking.current = false;
  };
  const askAll = () => {
    for (const name of Object.keys(current.current)) due.current.add(name);
    void askDue();
  };

  // Before anything is drawn: there is nothing to draw until the answers are there.
  useLayoutEffect(() => {
    const listener = (message: unknown): undefined => {
      if (isChanged(message, what)) askAll();
    };
    const back = () => {
      if (document.visibilityState === 'visible') askAll();
    };
    isThere.current = true;
    browser.runtime.onMessage.addListener(listener);
    document.addEventListener('visibilitychange', back);
    // A window that was visible all the time is only focused.
    window.addEventListener('focus', back);
    askAll();
    return () => {
      isThere.current = false;
      browser.runtime.onMessage.removeListener(listener);
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('focus', back);
    };
  }, [what]);

  useEffect(() => {
    for (const [name, question] of Object.entries(questions)) {
      if (current.current[name] !== question) due.current.add(name);
    }
    current.current = questions;
    void askDue();
  });

  return Object.keys(questions).every((name) => name in answers) ? (answers as Answers<Asked>) : null;
}

/** One such answer. @param question stable between renders */
export function useAnswer<Answer>(
  question: () => Promise<Answer>,
  what: readonly Changed['what'][],
): Answer | null {
  return useAnswers({ answer: question }, what)?.answer ?? null;
}
