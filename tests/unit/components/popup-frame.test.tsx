// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { Popup } from '@/components/popup';
import { WordingProvider } from '@/components/wording-context';
import { createWording } from '@/utils/i18n/wording';

const html = readFileSync('entrypoints/popup/index.html', 'utf8');
const wording = createWording('en', { popup_settings: 'Settings', month_open_ledger: 'All purchases' });
const nothing = () => {};

/** The markup without what white space and comments add. */
const plain = (): string =>
  document.body.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s+|\s+</g, (gap) => gap.trim())
    .trim();

it('stands in the document as the popup draws it, and is taken over where it stands', () => {
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  const written = plain();
  const heading = document.querySelector('h1');

  render(
    <WordingProvider value={wording}>
      <Popup
        page={null}
        month={null}
        problem={null}
        pace={null}
        purchase={null}
        onLedger={nothing}
        onSettings={nothing}
      />
    </WordingProvider>,
    document.body,
  );

  expect(document.querySelector('h1')).toBe(heading);
  document.querySelector('.popup-head button')?.remove();
  expect(plain()).toBe(written);
});
