import { beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const { ask, change, together } = await import('@/utils/browser/pages/ask');

beforeEach(() => {
  sendMessage.mockReset();
});

it('asks again where the background died over a question or was not up yet', async () => {
  sendMessage
    .mockResolvedValueOnce(undefined)
    .mockRejectedValueOnce(new Error('Receiving end does not exist'))
    .mockResolvedValueOnce({ ok: true, value: [] });
  expect(await ask({ type: 'removed' })).toEqual({ ok: true, value: [] });
});

it('takes null for an answer', async () => {
  sendMessage.mockResolvedValueOnce(null);
  expect(await ask({ type: 'rescue', place: { store: 0, after: null } })).toBeNull();
});

it('gives up at last, and says so', async () => {
  sendMessage.mockResolvedValue(undefined);
  await expect(ask({ type: 'settings' })).rejects.toThrow('does not answer');
});

it('never asks twice for a change, and tells that nobody answered', async () => {
  sendMessage.mockResolvedValue(undefined);
  expect(await change({ type: 'remove-purchase', id: 'a' })).toEqual({ ok: false, reason: 'silent' });
  expect(sendMessage).toHaveBeenCalledOnce();
});

it('sends what is asked together in one message, and gives each question its own answer', async () => {
  sendMessage.mockResolvedValueOnce([{ answer: { homeCurrency: 'EUR' } }, { answer: null }]);
  const place = { store: 0, after: null };
  const answers = together(() => [ask({ type: 'settings' }), ask({ type: 'rescue', place })]);
  expect(await Promise.all(answers)).toEqual([{ homeCurrency: 'EUR' }, null]);
  expect(sendMessage.mock.calls).toEqual([[[{ type: 'settings' }, { type: 'rescue', place }]]]);
});

it('asks those again that found no answer among several', async () => {
  sendMessage
    .mockResolvedValueOnce([{ answer: { homeCurrency: 'EUR' } }, {}])
    .mockResolvedValueOnce({ ok: true, value: [] });
  const answers = together(() => [ask({ type: 'settings' }), ask({ type: 'removed' })]);
  expect(await Promise.all(answers)).toEqual([{ homeCurrency: 'EUR' }, { ok: true, value: [] }]);
  expect(sendMessage).toHaveBeenLastCalledWith({ type: 'removed' });
});

it('sends a change by itself, so that nothing else can lose its answer', async () => {
  sendMessage.mockResolvedValueOnce({ ok: true, value: [50] }).mockResolvedValueOnce({ homeCurrency: 'EUR' });
  const answers = together(() => [change({ type: 'take-thresholds' }), ask({ type: 'settings' })]);
  expect(await Promise.all(answers)).toEqual([{ ok: true, value: [50] }, { homeCurrency: 'EUR' }]);
  expect(sendMessage.mock.calls).toEqual([[{ type: 'take-thresholds' }], [{ type: 'settings' }]]);
});

it('asks all of them again where the background died over them', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The background died')).mockResolvedValue({ ok: true });
  const answers = together(() => [ask({ type: 'month' }), ask({ type: 'year' })]);
  expect(await Promise.all(answers)).toEqual([{ ok: true }, { ok: true }]);
});
