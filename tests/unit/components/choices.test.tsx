// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { Welcome } from '@/components/welcome';
import { settingsSchema } from '@/utils/storage/settings';
import { doing, show } from './shown';

const event = { addListener: () => {}, removeListener: () => {} };
const purchases = (rows: object[]) => ({ ok: true, value: { rows, after: null } });
const answers: Record<string, unknown> = { settings: settingsSchema.parse({}), purchases: purchases([]) };
const asked = vi.fn(async ({ type }: { type: string }) => answers[type]);
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { onMessage: event, sendMessage: (request: { type: string }) => asked(request) },
    permissions: { contains: async () => true, onAdded: event, onRemoved: event },
  },
}));

const { useChoices } = await import('@/utils/browser/pages/use-choices');

function Page() {
  const choices = useChoices();
  return choices && <Welcome {...choices} />;
}

const chosen = () => asked.mock.calls.flatMap(([request]) => ('choices' in request ? [request.choices] : []));
const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words));
const pick = (place: number, value: string) =>
  doing(() => {
    const select = document.querySelectorAll('select')[place];
    if (!select) throw new Error('There is no such field');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(async () => {
  await doing(() => render(null, document.body));
  asked.mockClear();
  answers.choose = { ok: true, value: answers.settings };
});

it('says what another home currency means before it is chosen, where anything is written', async () => {
  answers.purchases = purchases([{}]);
  await show(<Page />);
  await doing(() => {});
  await pick(1, 'CHF');
  const alert = document.querySelector('[role=alert]')?.textContent?.replace(/[\u2066-\u2069]/g, '');
  expect(alert).toBe(
    'What you wrote so far stays in EUR with its months, and none of it counts toward your months in CHF, which begin without a limit.',
  );
  expect(chosen()).toEqual([]);
  await doing(() => button('Keep')?.click());
  expect([chosen(), document.querySelectorAll('select')[1]?.value]).toEqual([[], 'EUR']);
  await pick(0, 'CH');
  await doing(() => button('Change to')?.click());
  expect(chosen()).toEqual([{ homeCountry: 'CH', homeCurrency: 'CHF' }]);
});

it('changes the home currency at once where nothing is written', async () => {
  answers.purchases = purchases([]);
  await show(<Page />);
  await doing(() => {});
  await pick(1, 'CHF');
  expect(chosen()).toEqual([{ homeCountry: '', homeCurrency: 'CHF' }]);
});

it('says why a limit was not kept, and never that it was', async () => {
  const tell = (event: string, limit: string) =>
    doing(() => {
      const input = document.querySelector('input');
      if (!input) throw new Error('There is no field');
      input.value = limit;
      input.dispatchEvent(new Event(event, { bubbles: true }));
    });
  const type = async (limit: string) => {
    await tell('input', limit);
    await tell('change', limit);
  };
  const alert = () => document.querySelector('[role=alert]')?.textContent;
  const said = () => document.querySelector('[role=status]')?.textContent;
  await show(<Page />);
  await doing(() => {});
  answers.choose = { ok: false, reason: 'disk-full' };
  await type('123');
  expect([alert(), said()]).toEqual([expect.stringContaining('nothing was written'), '']);
  answers.choose = { ok: true, value: answers.settings };
  await type('124');
  expect([alert(), said()]).toEqual([undefined, expect.stringContaining('€124.00')]);
});
