import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Where what holds the focus goes away as a part of the page is drawn anew, the focus goes to `fallback` in it, and never
 * to the page's beginning (WCAG 2.2, 2.4.3). What was only moved has it back.
 */
export function useKeptFocus(
  around: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  const holder = document.activeElement;
  const held = holder instanceof HTMLElement && around.current?.contains(holder) ? holder : null;
  useLayoutEffect(() => {
    if (!held || document.activeElement !== document.body) return;
    if (held.isConnected) held.focus();
    if (document.activeElement === document.body) fallback.current?.focus();
  });
}
