import type { View } from './drivers/driver';
import { until } from './drivers/until';

/** What a person reads in a view, white space collapsed, without the marks that set names apart from their sentence. */
export const textOf = (view: View): Promise<string> =>
  view.evaluate((root) => {
    const text = root instanceof Document ? root.body.innerText : root.textContent;
    return (text ?? '')
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  });

/** The names of the buttons and links that a person sees, in order. */
export const controlsOf = (view: View): Promise<string[]> =>
  view.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('button, a[href], summary')]
      .filter((control) => control.checkVisibility())
      .map((control) => (control.ariaLabel ?? control.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );

/**
 * Clicks the button or link with this name, once it is there, in sight, and no longer moving. Where the page moved in
 * the moment of the click, so that it went beside, it is clicked again, as a person would.
 */
export async function press(view: View, name: string): Promise<void> {
  let last = '';
  await until(`“${name}” is pressed`, async () => {
    const found = await aim(view, name);
    const stands = found !== null && JSON.stringify(found) === last;
    last = JSON.stringify(found);
    if (!stands) return false;
    await view.clickAt(found.x, found.y);
    return !(await isStillAimedAt(view));
  }).catch(async ({ message }: Error) => {
    throw new Error(`${message}; there are: ${(await controlsOf(view)).join(' · ')}`);
  });
}

/** Where a button or link is in the window, if a person can press it there. It bears a mark until it is clicked. */
const aim = (view: View, name: string): Promise<{ x: number; y: number } | null> =>
  view.evaluate((root, wanted) => {
    const controls = [...root.querySelectorAll<HTMLElement>('button, a[href], summary, input[type=submit]')];
    const found = controls.find((control) => {
      const text = (control.ariaLabel ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
      return text === wanted && control.checkVisibility() && !control.matches(':disabled');
    });
    for (const other of root.querySelectorAll('[data-aimed-at]')) {
      if (other !== found) other.removeAttribute('data-aimed-at');
    }
    if (!found) return null;
    if (!found.hasAttribute('data-aimed-at')) {
      found.setAttribute('data-aimed-at', '');
      found.addEventListener('click', () => found.removeAttribute('data-aimed-at'), {
        capture: true,
        once: true,
      });
    }
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = found.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return x < innerWidth && y < innerHeight ? { x, y } : null;
  }, name);

/** Whether a control still waits for its click. A view that the click closed has none. */
const isStillAimedAt = (view: View): Promise<boolean> =>
  view.evaluate((root) => root.querySelector('[data-aimed-at]') !== null).catch(() => false);

/** Puts a value into the field with this label, as typing or choosing would. */
export async function fill(view: View, label: string, value: string): Promise<void> {
  await until(`there is a field “${label}”`, () =>
    view.evaluate(
      (root, wanted, text) => {
        const fields = [
          ...root.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
            'input, select, textarea',
          ),
        ];
        const found = fields.find((field) =>
          [...(field.labels ?? [])].some((each) => (each.textContent ?? '').trim().startsWith(wanted)),
        );
        if (!found) return false;
        found.focus();
        found.value = text;
        found.dispatchEvent(new Event('input', { bubbles: true }));
        found.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      value,
    ),
  );
}
