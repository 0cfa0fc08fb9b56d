import { BOUNDS } from '../facts/bounds';
import type { TargetFacts } from '../facts/page-facts';
import { plainAddress } from './addresses';
import { attribute, baseOf, clip, getterOf, hasAttribute, resolve, select, tagOf, textIn } from './dom';

const MOST = 8;
const METHODS = ['get', 'post', 'dialog'] as const;

const methodOf = (written: string): TargetFacts['method'] =>
  METHODS.find((method) => method === written.trim().toLowerCase()) ?? 'get';

type SubmitButton = HTMLButtonElement | HTMLInputElement;

const elementsOf: (form: HTMLFormElement) => HTMLFormControlsCollection = getterOf(
  () => HTMLFormElement.prototype,
  'elements',
);

/** What belongs to a form, wherever it stands. */
export const controlsOf = (form: HTMLFormElement): Element[] => [...elementsOf(form)];

/** The buttons that submit a form, wherever they stand. Buttons that are pictures stand within it. */
export const submitButtons = (form: HTMLFormElement): SubmitButton[] => [
  ...controlsOf(form).filter(
    (element): element is SubmitButton =>
      (element as SubmitButton).type === 'submit' && ['button', 'input'].includes(tagOf(element)),
  ),
  ...(select(form, 'input[type=image]') as HTMLInputElement[]),
];

/** What a button says of itself: its text, or the label of an input. */
export const buttonLabel = (button: Element): string =>
  clip(
    textIn(button, BOUNDS.evidence) ||
      attribute(button, 'value') ||
      attribute(button, 'aria-label') ||
      attribute(button, 'alt') ||
      attribute(button, 'title'),
    BOUNDS.evidence,
  );

/** Where one submission goes: the form's own target, or that of the button that sends it. */
export const targetOf = (form: HTMLFormElement, button: Element | null): TargetFacts => {
  const base = baseOf(document);
  const own =
    button && hasAttribute(button, 'formaction')
      ? attribute(button, 'formaction')
      : attribute(form, 'action');
  const page = Reflect.get(Document.prototype, 'URL', document) as string;
  // A form without a target sends to the page itself, whatever `<base>` says.
  const url = own.trim() === '' ? resolve(page, page) : resolve(own, base);
  const method =
    button && hasAttribute(button, 'formmethod')
      ? attribute(button, 'formmethod')
      : attribute(form, 'method');
  return {
    url: url ? plainAddress(url) : clip(own, BOUNDS.address),
    method: methodOf(method),
    declared: method.trim() !== '' || /^[^#]/.test(own.trim()),
    label: button ? buttonLabel(button) : '',
  };
};

const overrides = (button: Element): boolean =>
  hasAttribute(button, 'formaction') || hasAttribute(button, 'formmethod');

/** Every way out of a form: its own target, unless each button overrides it, then each button that does. */
export const targetsOf = (form: HTMLFormElement): TargetFacts[] => {
  const buttons = submitButtons(form).slice(0, 40);
  const plain = buttons.find((button) => !overrides(button));
  const own = { ...targetOf(form, null), label: plain ? buttonLabel(plain) : '' };
  const others = buttons.filter(overrides).map((button) => targetOf(form, button));
  return (plain || others.length === 0 ? [own, ...others] : others).slice(0, MOST);
};
