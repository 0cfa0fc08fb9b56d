// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { doing } from '../components/shown';

const event = { addListener: vi.fn(), removeListener: vi.fn() };
const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { onMessage: event, sendMessage } } }));

const { useThresholds } = await import('@/utils/browser/pages/use-thresholds');

const Page = ({ isPrivate }: { isPrivate: boolean }) => <p>{useThresholds(isPrivate)?.join(' ')}</p>;
const open = async (isPrivate: boolean) => {
  await doing(() => render(<Page isPrivate={isPrivate} />, document.body));
  // What is asked when it is drawn is answered after that.
  await doing(() => {});
};
const comeBack = () => doing(() => window.dispatchEvent(new Event('focus')));

beforeEach(async () => {
  await doing(() => render(null, document.body));
  sendMessage.mockReset();
});

it('keeps what was spoken of on a page in view, though the background tells each once', async () => {
  sendMessage.mockResolvedValueOnce({ ok: true, value: [50] });
  sendMessage.mockResolvedValueOnce({ ok: true, value: [] });
  sendMessage.mockResolvedValueOnce({ ok: true, value: [80] });
  await open(false);
  expect(document.body.textContent).toBe('50');
  await comeBack();
  expect(document.body.textContent).toBe('50');
  await comeBack();
  expect(document.body.textContent).toBe('50 80');
});

it('says nothing where the background does not answer, and asks again', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The background died'));
  sendMessage.mockResolvedValueOnce({ ok: true, value: [100] });
  await open(false);
  expect(document.body.textContent).toBe('');
  await comeBack();
  expect(document.body.textContent).toBe('100');
});

it('takes none in a private window', async () => {
  await open(true);
  expect(sendMessage).not.toHaveBeenCalled();
});

it('takes none on a page that nobody sees', async () => {
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await open(false);
  expect(sendMessage).not.toHaveBeenCalled();
  seen.mockReturnValue('visible');
  sendMessage.mockResolvedValueOnce({ ok: true, value: [50] });
  await comeBack();
  expect(document.body.textContent).toBe('50');
  seen.mockRestore();
});
