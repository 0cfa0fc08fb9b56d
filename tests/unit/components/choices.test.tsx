// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Welcome } from '@/components/welcome';
import { settingsSchema } from '@/utils/storage/settings';
import { doing, show } from './shown';

const event = { addListener: () => {}, removeListener: () => {} };
const answers: Record<string, unknown> = { settings: settingsSchema.parse({}) };
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { onMessage: event, sendMessage: async ({ type }: { type: string }) => answers[type] },
    permissions: { contains: async () => true, onAdded: event, onRemoved: event },
  },
}));

const { useChoices } = await import('@/utils/browser/pages/use-choices');

function Page() {
  const choices = useChoices();
  return choices && <Welcome {...choices} />;
}

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
