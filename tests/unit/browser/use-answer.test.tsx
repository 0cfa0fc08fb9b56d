// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

const onMessage = vi.hoisted(() => ({ addListener: vi.fn(), removeListener: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { onMessage } } }));

const { useAnswer, useAnswers } = await import('@/utils/browser/pages/use-answer');

const WHAT = ['month'] as const;
const question = vi.fn(async () => 'november');
const Page = () => <p>{useAnswer(question, WHAT)}</p>;

/** Does something, and waits until what follows from it is drawn. */
const doing = (deed: () => void): Promise<void> =>
  act(async () => {
    deed();
    await new Promise((resolve) => setTimeout(resolve));
  });

it('asks again when the shopper comes back, and no longer once the page is gone', async () => {
  const come = () => doing(() => window.dispatchEvent(new Event('focus')));
  await doing(() => render(<Page />, document.body));
  question.mockResolvedValue('december');
  await come();
  expect(document.body.textContent).toBe('december');
  await doing(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(question).toHaveBeenCalledTimes(3);
  await doing(() => render(null, document.body));
  await come();
  expect(question).toHaveBeenCalledTimes(3);
});

/** A question whose answers are given by hand, in any order. */
function byHand() {
  const waiting: ((answer: string) => void)[] = [];
  const asked: string[] = [];
  const ask = (what: string) =>
    vi.fn(() => {
      asked.push(what);
      return new Promise<string>((resolve) => waiting.push(resolve));
    });
  const answer = (given: string) => doing(() => waiting.shift()?.(given));
  return { ask, asked, answer };
}

const Two = (questions: Record<'rows' | 'sum', () => Promise<string>>) => {
  const answers = useAnswers(questions, WHAT);
  return <p>{answers && `${answers.rows} ${answers.sum}`}</p>;
};
const sum = async () => 'sum';
const shown = (rows: () => Promise<string>) =>
  doing(() => render(<Two rows={rows} sum={sum} />, document.body));

it('asks nothing while an answer is on its way, then the last of what was typed meanwhile', async () => {
  const { ask, asked, answer } = byHand();
  await shown(ask('t'));
  expect(document.body.textContent).toBe('');
  await answer('all');
  expect(document.body.textContent).toBe('all sum');
  for (const typed of ['te', 'tea', 'teap']) await shown(ask(typed));
  expect(asked).toEqual(['t', 'te']);
  await answer('what fits te');
  expect(document.body.textContent).toBe('all sum');
  expect(asked).toEqual(['t', 'te', 'teap']);
  await answer('what fits teap');
  expect(document.body.textContent).toBe('what fits teap sum');
});

it('asks the next question where one found no answer', async () => {
  const { ask, answer } = byHand();
  await shown(async () => 'all');
  let refuse: () => void = () => {};
  await shown(() => new Promise((_, reject) => (refuse = () => reject(new Error('silent')))));
  await shown(ask('2026'));
  await doing(() => refuse());
  expect(document.body.textContent).toBe('all sum');
  await answer('what is of 2026');
  expect(document.body.textContent).toBe('what is of 2026 sum');
});
