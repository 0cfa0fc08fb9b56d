import { isSensitive } from '../../facts/field-kinds';
import { BOUNDS, type SwitchedFacts } from '../../facts/page-facts';
import type { Verdict } from '../../facts/verdict';
import { hostOf } from '../addresses';
import { resolve } from '../dom';
import type { Group } from '../groups';
import { targetOf, targetsOf } from '../targets';
import { afterHandlers } from './after-handlers';
import { isExpectedHost } from './expected-host';
import { askBeforeSending, type Question } from './question';

/** What stands between a card form and its target at the moment of sending. */
export interface Guard {
  /** The groups of the latest survey. */
  know: (groups: readonly Group[]) => void;
  /** What the background last said of this tab. */
  hear: (verdict: Verdict) => void;
  /** Targets that had another host when they were sent than when they were surveyed. */
  readonly switched: readonly SwitchedFacts[];
}

/** A form that is sent again after the shopper's word; `unheard`: the page's own handlers have seen it already. */
interface Resending {
  form: HTMLFormElement;
  unheard: boolean;
}

const hostAt = (url: string): string => {
  const resolved = resolve(url, 'about:blank');
  return resolved ? hostOf(resolved) : '';
};

const asksForSecrets = ({ readings }: Group): boolean => readings.some(({ kind }) => isSensitive(kind));

/**
 * Looks again at a card form when it is sent. It waits for the shopper's word where the background has found danger
 * on the tab, or where the target has another host than when it was surveyed; never for the background. Whatever
 * fails here, the page goes on as if we were not there. `form.submit()` and the page's own requests cannot be seen.
 * @param css the style sheet of the question
 * @param onSwitch called when there is a new entry in `switched`
 */
export const guardSubmitting = (document: Document, css: string, onSwitch: () => void): Guard => {
  const switched: SwitchedFacts[] = [];
  const watched = new WeakSet<EventTarget>();
  const released = new WeakSet<HTMLFormElement>();
  let surveyed = new Map<HTMLFormElement, string[]>();
  let verdict: Verdict | null = null;
  let resending: Resending | null = null;
  let question: Question | null = null;

  /** Asks; once the shopper agrees, the browser itself sends the form, with its button and its checks. */
  const hold = (event: SubmitEvent, form: HTMLFormElement, said: string, unheard: boolean): void => {
    const words = verdict?.words;
    if (!words || released.has(form)) return;
    const { submitter } = event;
    if (!question?.isOpen()) {
      question = askBeforeSending(document, css, words, said, () => {
        released.add(form);
        resending = { form, unheard };
        try {
          const button = submitter?.isConnected ? submitter : null;
          HTMLFormElement.prototype.requestSubmit.call(form, button);
        } finally {
          resending = null;
        }
      });
    }
    if (!question) return;
    event.preventDefault();
    if (!unheard) event.stopImmediatePropagation();
  };

  const lookAgain = (event: SubmitEvent, form: HTMLFormElement, known: readonly string[]): void => {
    if (event.defaultPrevented) return; // A script of the page sends it: where to cannot be seen.
    const target = targetOf(form, event.submitter);
    const to = hostAt(target.url);
    if (target.method === 'dialog' || isExpectedHost(to, [...known, location.hostname])) return;
    const from = known[0] || location.hostname;
    if (switched.length < BOUNDS.switched && !switched.some((one) => one.to === to)) {
      switched.push({ from, to });
      onSwitch();
    }
    const said = (verdict?.words?.changed ?? '').replace('{host}', from).replace('{targetHost}', to);
    hold(event, form, said, true);
  };

  const onSubmit = (event: Event): void => {
    try {
      const form = event.target;
      if (!event.isTrusted || !(event instanceof SubmitEvent) || !(form instanceof HTMLFormElement)) return;
      if (resending?.form === form) {
        if (resending.unheard) event.stopImmediatePropagation();
        return;
      }
      const known = surveyed.get(form);
      if (!known) return;
      if (verdict?.danger) hold(event, form, verdict.words?.danger ?? '', false);
      if (!event.defaultPrevented) afterHandlers(event, () => lookAgain(event, form, known));
    } catch {
      // An honest checkout must not break on a mistake of ours.
    }
  };

  const watch = (root: EventTarget): void => {
    if (watched.has(root)) return;
    watched.add(root);
    root.addEventListener('submit', onSubmit, true);
  };

  return {
    switched,
    know(groups) {
      watch(window);
      surveyed = new Map();
      for (const { form, root } of groups.filter(asksForSecrets)) {
        if (!form) continue;
        // A submit event does not leave its shadow root.
        if (root instanceof ShadowRoot) watch(root);
        surveyed.set(
          form,
          targetsOf(root, form)
            .map(({ url }) => hostAt(url))
            .filter((host) => host !== ''),
        );
      }
    },
    hear(latest) {
      verdict = latest;
    },
  };
};
