import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inTurns, type Steps } from '@/utils/survey/steps';

let time = 0;
vi.spyOn(performance, 'now').mockImplementation(() => time);
afterEach(() => {
  time = 0;
});

/** A work of three steps, each of which takes so many milliseconds, that writes down what it does. */
function* work(log: string[], lasting = 0): Steps<string> {
  for (const step of ['one', 'two', 'three']) {
    time += lasting;
    log.push(step);
    yield;
  }
  return 'made';
}
const never = (): boolean => false;

/** Writes down each turn that the page gets, until told to stop. */
const watchTurns = (log: string[]): (() => void) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    log.push('page');
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => port1.close();
};

describe('a work in steps', () => {
  it('is done at once where nothing else may run between', () => {
    const log: string[] = [];
    expect(atOnce(work(log))).toBe('made');
    expect(log).toEqual(['one', 'two', 'three']);
  });

  it('begins in a turn of its own', async () => {
    const log: string[] = [];
    const made = inTurns(work(log), never);
    log.push('page');
    expect(await made).toBe('made');
    expect(log).toEqual(['page', 'one', 'two', 'three']);
  });

  it('lets the page have its turn between long steps', async () => {
    const log: string[] = [];
    const stop = watchTurns(log);
    expect(await inTurns(work(log, 20), never)).toBe('made');
    stop();
    const between = log.slice(log.indexOf('one') + 1, log.indexOf('three'));
    expect(between.filter((entry) => entry === 'page').length).toBeGreaterThan(1);
  });

  it('is given up once nobody wants it', async () => {
    const log: string[] = [];
    expect(await inTurns(work(log, 20), () => log.length > 0)).toBeNull();
    expect(log).toEqual(['one']);
  });

  it('tells its caller what goes wrong', async () => {
    const broken = function* (): Steps<string> {
      yield;
      throw new Error('hostile');
    };
    await expect(inTurns(broken(), never)).rejects.toThrow('hostile');
  });
});
