import type { ComponentChildren } from 'preact';
import type { State } from '../state';

/** A piece of the spending page, alone on its paper. */
export const piece = (content: () => ComponentChildren, press: readonly string[] = []): State => ({
  surface: 'spending',
  press,
  draw: () => (
    <main class="sheet">
      <h1 class="visually-hidden">Tillwatch</h1>
      {content()}
    </main>
  ),
});
