// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { Refunds } from '@/components/spending/refunds';
import type { Purchase } from '@/utils/spending/purchase';
import type { Refund } from '@/utils/spending/refund';
import { purchases } from '../../tools/gallery/fixtures/purchases';
import { doing, press, show } from './shown';

const today = '2026-11-22';
const refund: Refund = {
  id: 'one',
  state: 'received',
  amount: { minor: 2_800, currency: 'JPY' },
  home: { minor: 17_06, currency: 'EUR' },
  date: '2026-11-20',
  note: '',
};
const refunded = { ...(purchases[1] as Purchase), refunds: [refund] };

const doers = () => {
  const done = vi.fn(async (..._told: unknown[]): Promise<string | null> => null);
  return { onAdd: done, onEdit: vi.fn(done), onReceive: done, onRemove: done };
};
const draw = (purchase: Purchase, done = doers()) =>
  show(<Refunds purchase={purchase} today={today} {...done} />);
const line = () => document.querySelector<HTMLElement>('.refund');
const type = (name: string, value: string) =>
  doing(() => {
    const input = line()?.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!input) throw new Error(name);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
beforeEach(() => render(null, document.body));

it('changes note, day and what the bank booked, and keeps the rest', async () => {
  const done = doers();
  await draw(refunded, done);
  await type('note', 'less their fee');
  await type('home', '16,90');
  await press('Save changes', line());
  const home = { minor: 16_90, currency: 'EUR' };
  const { id: _id, ...before } = refund;
  expect(done.onEdit).toHaveBeenLastCalledWith(refund, { ...before, home, note: 'less their fee' });
});

it('reckons anew what came back at home with another amount, and says what is no amount', async () => {
  const done = doers();
  await draw(refunded, done);
  await type('amount', '1000');
  await press('Save changes', line());
  expect(done.onEdit.mock.lastCall?.[1]).toMatchObject({ amount: { minor: 1_000 }, home: null });
  await type('home', 'much');
  await press('Save changes', line());
  expect(done.onEdit).toHaveBeenCalledOnce();
  expect(document.activeElement?.getAttribute('name')).toBe('home');
});

it('leaves the focus with the refunds when the line that held it was removed, or the form went away', async () => {
  await draw(refunded);
  await press('Remove this refund', line());
  await draw({ ...refunded, refunds: [] });
  expect(document.activeElement?.textContent).toBe('Refunds');
  await press('Add as received', document.body);
  await draw({ ...refunded, refunds: [{ ...refund, amount: refunded.amount }] });
  expect(document.activeElement?.textContent).toBe('Refunds');
});

it('asks for more than nothing', async () => {
  const done = doers();
  await draw(refunded, done);
  await type('amount', '0');
  await press('Save changes', line());
  expect(done.onEdit).not.toHaveBeenCalled();
  expect(line()?.textContent).toContain('more than zero');
});
