import { BOUNDS } from '../../facts/bounds';
import { isSensitive } from '../../facts/field-kinds';
import type { SwitchedFacts } from '../../facts/page-facts';
import type { Verdict } from '../../facts/verdict';
import { readPayers } from '../../registry/payers';
import { hostOf } from '../addresses';
import { resolve } from '../dom';
import type { FieldElement } from '../fields/candidates';
import { fieldSights } from '../fields/field-sight';
import type { Group } from '../groups';
import { targetOf, targetsOf } from '../targets';
import { afterHandlers } from './after-handlers';
import { isExpectedHost } from './expected-host';
import { askBeforeSending, type Question } from './question';

/** What the guard notices of the page's card forms, and what it asks. */
interface Noticed {
  /** There is a card form: asks once for the domains of payment processors, packed, which the guard may do without. */
  askPayers: () => Promise<string | undefined>;
  /** There is a new entry in `switched`. */
  onSwitch: () => void;
  /** A form with a card's number in sight went out, or a script of the page took it over. */
  onSent: () => void;
}

/** A card form as it was surveyed: the hosts that it would go to, and its fields for a card's number. */
interface Surveyed {
  hosts: readonly string[];
  numbers: readonly FieldElement[];
}

/** What stands between a card form and its target at the moment of sending. */
interface Guard {
  /** The groups of the latest survey. */
  know: (groups: readonly Group[]) => void;
  /** What the background last said of this tab. */
  hear: (verdict: Verdict) => void;
  /** Whether a field or button belongs to a form with a card's number in sight. */
  isOfCard: (element: EventTarget | undefined) => boolean;
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

const asksForNumber = ({ numbers }: Surveyed): boolean => fieldSights(numbers).includes('shown');

/**
 * Looks again at a card form when it is sent. It waits for the shopper's word where the background has found danger
 * on the tab, or where the target has another host than when it was surveyed; never for the background. Whatever
 * fails here, the page goes on as if we were not there. `form.submit()` and the page's own requests cannot be seen.
 */
export const guardSubmitting = (document: Document, { askPayers, onSwitch, onSent }: Noticed): Guard => {
  const switched: SwitchedFacts[] = [];
  const released = new WeakSet<HTMLFormElement>();
  let surveyed = new Map<HTMLFormElement, Surveyed>();
  let verdict: Verdict | null = null;
  let resending: Resending | null = null;
  let question: Question | null = null;
  /** Null until the domains are asked for. Until they have come, every host counts as one: a form goes where it likes. */
  let isPayer: ((host: string) => boolean) | null = null;

  /** Asks; once the shopper agrees, the browser itself sends the form, with its button and its checks. Gives whether it asks. */
  const hold = (event: SubmitEvent, form: HTMLFormElement, said: string, unheard: boolean): boolean => {
    const pause = verdict?.pause;
    if (!pause || released.has(form)) return false;
    const { submitter } = event;
    if (!question?.isOpen()) {
      question = askBeforeSending(document, pause, said, () => {
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
    if (!question) return false;
    event.preventDefault();
    if (!unheard) event.stopImmediatePropagation();
    return true;
  };

  /** Gives whether the form is held back. */
  const lookAgain = (event: SubmitEvent, form: HTMLFormElement, known: readonly string[]): boolean => {
    if (event.defaultPrevented) return false; // A script of the page sends it: where to cannot be seen.
    const target = targetOf(form, event.submitter);
    const to = hostAt(target.url);
    if (target.method === 'dialog' || !isPayer || isExpectedHost(to, [...known, location.hostname], isPayer))
      return false;
    const from = known[0] || location.hostname;
    if (switched.length < BOUNDS.switched && !switched.some((one) => one.to === to)) {
      switched.push({ from, to });
      onSwitch();
    }
    const said = (verdict?.pause?.changed ?? '').replace('{host}', from).replace('{targetHost}', to);
    return hold(event, form, said, true);
  };

  const onSubmit = (event: Event): void => {
    try {
      const form = event.target;
      if (!event.isTrusted || !(event instanceof SubmitEvent) || !(form instanceof HTMLFormElement)) return;
      const known = surveyed.get(form);
      if (resending?.form === form) {
        if (resending.unheard) event.stopImmediatePropagation();
        if (known && asksForNumber(known)) onSent();
        return;
      }
      if (!known) return;
      if (verdict?.danger && hold(event, form, verdict.pause?.danger ?? '', false)) return;
      // Asked now: the page's handlers may put the form away.
      const isCard = asksForNumber(known);
      afterHandlers(event, () => {
        if (!lookAgain(event, form, known.hosts) && isCard) onSent();
      });
    } catch {
      // An honest checkout must not break on a mistake of ours.
    }
  };

  const learnPayers = async (): Promise<void> => {
    isPayer = () => true;
    const packed = await askPayers();
    isPayer = packed ? readPayers(packed) : null;
  };

  /** Anew each time, which adds nothing twice: a document that is written anew loses all listeners. */
  const watch = (root: EventTarget): void => root.addEventListener('submit', onSubmit, true);

  return {
    switched,
    know(groups) {
      watch(window);
      surveyed = new Map();
      for (const { form, root, readings } of groups.filter(asksForSecrets)) {
        if (!form) continue;
        // A submit event does not leave its shadow root.
        if (root instanceof ShadowRoot) watch(root);
        surveyed.set(form, {
          hosts: targetsOf(form)
            .map(({ url }) => hostAt(url))
            .filter((host) => host !== ''),
          numbers: readings.flatMap(({ kind, candidate }) =>
            kind === 'cc-number' ? [candidate.element] : [],
          ),
        });
      }
      if (surveyed.size > 0 && !isPayer) void learnPayers();
    },
    hear(latest) {
      verdict = latest;
    },
    isOfCard(element) {
      const form = element instanceof Element ? (element as HTMLInputElement).form : null;
      const known = form && surveyed.get(form);
      return Boolean(known && asksForNumber(known));
    },
  };
};
