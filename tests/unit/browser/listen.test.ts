import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageRequest } from '@/utils/browser/messages/messages';

const OWN = 'moz-extension://ours/';
const api = vi.hoisted(() => ({
  runtime: { id: 'ours', getURL: () => 'moz-extension://ours/', onMessage: { addListener: vi.fn() } },
  windows: { getLastFocused: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: api }));

const { listen } = await import('@/utils/browser/messages/listen');

const answered = vi.fn(async ({ type }: { type: string }) => type);
const pages = new Proxy({}, { get: () => answered }) as Parameters<typeof listen>[1];
listen({} as never, pages);
const hear = api.runtime.onMessage.addListener.mock.calls[0]?.[0] as (
  message: unknown,
  sender: object,
) => unknown;

const tab = (incognito: boolean) => ({ id: 'ours', url: `${OWN}spending.html`, tab: { id: 1, incognito } });
const popup = { id: 'ours', url: `${OWN}popup.html` };

const add: PageRequest = {
  type: 'add-purchase',
  purchase: { shop: 'Teapot House', amount: { minor: 1, currency: 'EUR' }, orderedOn: '2026-11-22' },
};
const CHANGES: PageRequest[] = [
  add,
  { type: 'erase' },
  { type: 'take-thresholds' },
  { type: 'note-backup' },
  { type: 'forget-unreadable' },
  ...[{ limit: null }, { resetDay: 5 }, { timeZone: 'UTC' }, { language: 'en', homeCurrency: 'CHF' }].map(
    (choices): PageRequest => ({ type: 'choose', choices }),
  ),
];

beforeEach(() => {
  answered.mockClear();
});

describe('a private window', () => {
  it('is refused every change of the ledger', async () => {
    for (const change of CHANGES) {
      expect(await hear(change, tab(true))).toEqual({ ok: false, reason: 'private' });
    }
    expect(answered).not.toHaveBeenCalled();
  });

  it('may choose what says nothing of the ledger', async () => {
    const wishes: PageRequest[] = [
      { type: 'choose', choices: { language: 'en', pauseSubmit: false } },
      { type: 'raise-again', code: 'host.odd', host: null },
      { type: 'wipe-history' },
    ];
    for (const wish of wishes) expect(await hear(wish, tab(true))).toBe(wish.type);
  });

  it('may look at the month', async () => {
    expect(await hear({ type: 'month' }, tab(true))).toBe('month');
  });

  it('is known by the window in front where a popup asks', async () => {
    api.windows.getLastFocused.mockResolvedValueOnce({ incognito: true });
    expect(await hear(add, popup)).toEqual({ ok: false, reason: 'private' });
    api.windows.getLastFocused.mockResolvedValueOnce({ incognito: false });
    expect(await hear(add, popup)).toBe('add-purchase');
  });
});

describe('several requests in one message', () => {
  it('are answered each, in their order, and one without an answer is that one alone', async () => {
    answered.mockRejectedValueOnce(new Error('a bug'));
    const messages = [{ type: 'year' }, { type: 'month' }, { type: 'add-purchase' }, add];
    expect(await hear(messages, tab(false))).toEqual([
      {},
      { answer: 'month' },
      { answer: undefined },
      { answer: 'add-purchase' },
    ]);
  });

  it('are refused each on its own in a private window', async () => {
    expect(await hear([add, { type: 'month' }], tab(true))).toEqual([
      { answer: { ok: false, reason: 'private' } },
      { answer: 'month' },
    ]);
  });

  it('come from pages of ours alone', () => {
    expect(hear([add], { ...tab(false), url: 'https://shop.example/', frameId: 0 })).toBeUndefined();
  });
});

describe('the door', () => {
  it('lets an ordinary window change the ledger', async () => {
    for (const change of CHANGES) expect(await hear(change, tab(false))).toBe(change.type);
  });

  it('is shut to other extensions, to misshapen requests, and to pages that speak as ours', () => {
    expect(hear(add, { ...tab(false), id: 'theirs' })).toBeUndefined();
    expect(hear({ type: 'add-purchase' }, tab(false))).toBeUndefined();
    expect(hear(add, { ...tab(false), url: 'https://shop.example/', frameId: 0 })).toBeUndefined();
  });
});
