// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { FileButton } from '@/components/spending/file-button';
import { doing, show } from './shown';

const onFile = vi.fn<(file: File) => void>();

beforeEach(async () => {
  onFile.mockReset();
  render(null, document.body);
  await show(<FileButton label="Choose a file" accept=".csv" onFile={onFile} />);
});

/** A drag event that carries these files, as jsdom makes none. Gives whether the page dealt with it. */
async function drag(
  type: string,
  target: EventTarget | null,
  files: File[],
  types = ['Files'],
): Promise<boolean> {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files }, relatedTarget: null });
  await doing(() => target?.dispatchEvent(event));
  return event.defaultPrevented;
}

const place = () => document.querySelector('.file-drop');
const statement = new File(['a'], 'statement.csv');

it('takes a file that is dropped on it, and shows where', async () => {
  await drag('dragenter', place(), []);
  expect(place()?.classList).toContain('file-over');
  expect(await drag('dragover', place(), [])).toBe(true);
  expect(await drag('drop', place(), [statement])).toBe(true);
  expect(onFile.mock.calls).toEqual([[statement]]);
  expect(place()?.classList).not.toContain('file-over');
});

it('takes none of several, and says so', async () => {
  await drag('drop', place(), [statement, new File(['b'], 'other.csv')]);
  expect(onFile).not.toHaveBeenCalled();
  expect(document.body.textContent).toContain('One file at a time');
});

it('keeps the page where a file is dropped beside it, and leaves other drags alone', async () => {
  expect(await drag('dragover', document.body, [])).toBe(true);
  expect(await drag('drop', document.body, [statement])).toBe(true);
  expect(onFile).not.toHaveBeenCalled();
  expect(await drag('dragover', place(), [], ['text/plain'])).toBe(false);
  await drag('dragenter', place(), [], ['text/plain']);
  expect(place()?.classList).not.toContain('file-over');
});

it('opens the browser’s own dialog by the button', async () => {
  const input = document.querySelector('input');
  const opened = vi.spyOn(input as HTMLInputElement, 'click');
  await doing(() => document.querySelector('button')?.click());
  expect(opened).toHaveBeenCalledOnce();
});
