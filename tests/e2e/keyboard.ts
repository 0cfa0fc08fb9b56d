import type { View } from './drivers/driver';
import { until } from './drivers/until';

/** More steps than any page of ours has. */
const MOST_STEPS = 90;

/** What has the keyboard's focus, by the name that a screen reader says. */
const focused = (view: View): Promise<string> =>
  view.evaluate((root) => {
    const element = (root as Document).activeElement as HTMLInputElement | null;
    const [label] = element?.labels ?? [];
    const name = label?.textContent ?? element?.ariaLabel ?? element?.textContent ?? '';
    return name
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  });

/** Goes on with Tab until focus is on what has a name that begins so. */
export async function tabTo(view: View, name: string): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await view.press('Tab');
    const now = await focused(view);
    if (now.startsWith(name)) return;
    if (passed.at(-1) !== now) passed.push(now);
  }
  throw new Error(`Tab never came to “${name}”, but to: ${passed.join(' | ')}`);
}

/** Waits until focus has moved to what has a name that begins so. */
export const focusIsOn = (view: View, name: string): Promise<boolean> =>
  until(`focus is on “${name}”`, async () => (await focused(view)).startsWith(name));

export async function typeKeys(view: View, text: string): Promise<void> {
  for (const key of text) await view.press(key);
}
