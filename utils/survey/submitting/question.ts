import { markAsOwn } from '../../facts/own-dialog';
import { createIn, rootElementOf } from '../../facts/page-document';
import type { Pause } from '../../facts/verdict';

/** The question before a form is sent, while it stands. */
export interface Question {
  isOpen(): boolean;
}

/** No rule of the page outweighs an important inline declaration (CSS Cascade 5, section 6.1). */
const DIALOG = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': '100%',
  'max-height': '100%',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'auto',
};
const HOST = { all: 'initial', display: 'block', height: '100%' };

const impose = (element: HTMLElement, style: Readonly<Record<string, string>>): void => {
  for (const [property, value] of Object.entries(style)) {
    element.style.setProperty(property, value, 'important');
  }
};

/** CSS pixels without which nobody could read it: a frame of a single field. */
const LEAST_WIDTH = 220;
const LEAST_HEIGHT = 140;
/** Milliseconds in which a press is still the second half of a double click on the page's own button. */
const TOO_SOON = 500;

const button = (document: Document, label: string, className: string): HTMLButtonElement => {
  const made = createIn(document, 'button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  return made;
};

/** The words and the two buttons, not sending first, before a veil over the page. */
const draw = (document: Document, pause: Pause, said: string) => {
  const veil = createIn(document, 'div');
  veil.className = 'notice pause-veil';
  veil.lang = pause.language;
  veil.dir = pause.direction;
  const panel = createIn(document, 'div');
  panel.className = 'pause';
  veil.append(panel);
  const title = createIn(document, 'h2');
  title.textContent = pause.title;
  const reason = createIn(document, 'p');
  reason.textContent = said;
  const actions = createIn(document, 'p');
  actions.className = 'actions';
  const stay = button(document, pause.stay, 'button button-primary');
  const send = button(document, pause.send, 'button');
  actions.append(stay, send);
  panel.append(title, reason, actions);
  return { veil, stay, send };
};

/**
 * Asks in a modal dialog of this document, over everything else, its content in a closed shadow root. Closing it in
 * any way but by its second button leaves the form unsent; presses that a script made up do nothing.
 * @returns null where the frame is too small to read it in
 */
export const askBeforeSending = (
  document: Document,
  pause: Pause,
  said: string,
  send: () => void,
): Question | null => {
  if (innerWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT) return null;
  const dialog = createIn(document, 'dialog');
  markAsOwn(dialog);
  impose(dialog, DIALOG);
  dialog.setAttribute('aria-label', pause.title);
  // A dialog itself cannot have a shadow root.
  const host = createIn(document, 'section');
  impose(host, HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pause.css);
  root.adoptedStyleSheets = [sheet];
  const { veil, stay, send: sendAnyway } = draw(document, pause, said);
  root.append(veil);
  dialog.append(host);
  rootElementOf(document)?.append(dialog);

  const opened = performance.now();
  const close = (): void => {
    if (dialog.open) dialog.close();
    dialog.remove();
  };
  const pressed = (on: HTMLElement, act: () => void): void =>
    on.addEventListener('click', (event) => {
      if (!event.isTrusted || performance.now() - opened < TOO_SOON) return;
      close();
      act();
    });
  pressed(stay, () => undefined);
  pressed(sendAnyway, send);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  stay.focus();
  return { isOpen: () => dialog.open && dialog.isConnected };
};
