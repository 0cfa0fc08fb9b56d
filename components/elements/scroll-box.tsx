import type { ComponentChildren } from 'preact';

interface ScrollBoxProps {
  label: string;
  children: ComponentChildren;
}

/** Lets what is wider than the window scroll by itself, with the keyboard too. */
export const ScrollBox = ({ label, children }: ScrollBoxProps) => (
  // biome-ignore lint/a11y/useSemanticElements: no fieldset, since it holds no fields.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop, arrow keys could not scroll it (WCAG 2.2, 2.1.1).
  <div class="scroll" role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
