import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Pace, watchChanges } from '@/utils/sentinel/watch';
import { laidOut } from '../survey/laid-out';

const PACE: Pace = { first: 400, longest: 2_000, most: 60, share: 0.005 };

let document: Document;
let stop: () => void = () => undefined;

/** Changes the page and lets its observers hear of it. */
const change = async (): Promise<void> => {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
};

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

/** Milliseconds from a change until the look that it causes. */
const waitFor = async (look: ReturnType<typeof vi.fn>): Promise<number> => {
  const before = look.mock.calls.length;
  await change();
  for (let waited = 0; waited <= 100_000; waited += 50) {
    if (look.mock.calls.length > before) return waited;
    await pass(50);
  }
  return Number.POSITIVE_INFINITY;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document = laidOut('<body></body>');
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('watching a document', () => {
  it('looks once after a change, and not before its time', async () => {
    const look = vi.fn();
    stop = watchChanges(() => [document], look, PACE);
    await pass(5_000);
    expect(look).not.toHaveBeenCalled();
    await change();
    await pass(399);
    expect(look).not.toHaveBeenCalled();
    await pass(1);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('spends one look on any number of changes within its delay', async () => {
    const look = vi.fn();
    stop = watchChanges(() => [document], look, PACE);
    for (let at = 0; at < 390; at += 10) {
      await change();
      await pass(10);
    }
    await pass(10);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('waits half as long again after each look, up to the longest', async () => {
    const look = vi.fn();
    stop = watchChanges(() => [document], look, PACE);
    const waits: number[] = [];
    for (let round = 0; round < 7; round += 1) waits.push(await waitFor(look));
    expect(waits).toEqual(
      [400, 600, 900, 1_350, 2_000, 2_000, 2_000].map((wait) => Math.ceil(wait / 50) * 50),
    );
  });

  it('looks no more often than it may, however long the page changes', async () => {
    const look = vi.fn();
    stop = watchChanges(() => [document], look, { ...PACE, most: 5 });
    for (let round = 0; round < 5; round += 1) await waitFor(look);
    expect(await waitFor(look)).toBe(Number.POSITIVE_INFINITY);
    expect(look).toHaveBeenCalledTimes(5);
  });

  it('rests two hundred times as long as a look took', async () => {
    const look = vi.fn(() => vi.spyOn(performance, 'now').mockReturnValueOnce(performance.now() + 100));
    stop = watchChanges(() => [document], look, PACE);
    await waitFor(look);
    expect(await waitFor(look)).toBeGreaterThanOrEqual(20_000);
  });

  it('is over once it is stopped, even while a look is due', async () => {
    const look = vi.fn();
    stop = watchChanges(() => [document], look, PACE);
    await change();
    stop();
    expect(await waitFor(look)).toBe(Number.POSITIVE_INFINITY);
    expect(look).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is over where the look itself stops it', async () => {
    const look = vi.fn(() => stop());
    stop = watchChanges(() => [document], look, PACE);
    await waitFor(look);
    expect(await waitFor(look)).toBe(Number.POSITIVE_INFINITY);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['src', true],
    ['type', true],
    ['autocomplete', true],
    ['class', false],
    ['style', false],
  ])('heeds the attribute %s: %s', async (name, heeded) => {
    const look = vi.fn();
    stop = watchChanges(() => [document], look, PACE);
    document.body.setAttribute(name, 'x');
    await Promise.resolve();
    await pass(1_000);
    expect(look).toHaveBeenCalledTimes(heeded ? 1 : 0);
  });
});
