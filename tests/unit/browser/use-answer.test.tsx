// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

const onMessage = vi.hoisted(() => ({ addListener: vi.fn(), removeListener: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { onMessage } } }));

const { useAnswer } = await import('@/utils/browser/pages/use-answer');

const WHAT = ['month'] as const;
const question = vi.fn(async () => 'november');
const Page = () => <p>{useAnswer(question, WHAT)}</p>;

it('asks again when the shopper comes back, and no longer once the page is gone', async () => {
  const come = () => act(async () => void window.dispatchEvent(new Event('focus')));
  await act(() => render(<Page />, document.body));
  question.mockResolvedValue('december');
  await come();
  expect(document.body.textContent).toBe('december');
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  expect(question).toHaveBeenCalledTimes(3);
  await act(() => render(null, document.body));
  await come();
  expect(question).toHaveBeenCalledTimes(3);
});
