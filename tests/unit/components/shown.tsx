import { readFileSync } from 'node:fs';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordingProvider } from '@/components/wording-context';
import { createWording } from '@/utils/i18n/wording';

const catalogue: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
);
const messages = Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
const wording = createWording('en', messages);

/** Draws something into the document, in English. */
export const show = (children: ComponentChildren): Promise<void> =>
  act(() => render(<WordingProvider value={wording}>{children}</WordingProvider>, document.body));

/** Does something to what is shown, and waits until all that follows from it is drawn. */
export const doing = (deed: () => void): Promise<void> =>
  act(async () => {
    deed();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Clicks the button with these words, as a person does: it takes the focus first. */
export const press = (words: string, around: ParentNode | null = document): Promise<void> =>
  doing(() => {
    const button = [...(around?.querySelectorAll('button') ?? [])].find((one) => one.textContent === words);
    if (!button) throw new Error(words);
    button.focus();
    button.click();
  });
