// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { PurchaseForm } from '@/components/month/purchase-form';
import { PurchaseEditor } from '@/components/spending/purchase-editor';
import { type PurchaseActions, PurchaseRow } from '@/components/spending/purchase-row';
import { blankDraft, type Purchase } from '@/utils/spending/purchase';
import { show } from './shown';

const today = '2026-11-22';
const rate = { value: '0.88', date: '2026-11-09', source: 'table' as const };
const draft = blankDraft({
  shop: 'Teapot House',
  amount: { minor: 1000, currency: 'USD' },
  orderedOn: '2026-11-10',
  rate,
});
const purchase: Purchase = {
  ...draft,
  id: 'a',
  revision: 1,
  home: { minor: 880, currency: 'EUR' },
  fee: { minor: 0, currency: 'EUR' },
  refunds: [],
  createdAt: 0,
  changedAt: 0,
};

beforeEach(() => {
  render(null, document.body);
});

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const type = (name: string, value: string) =>
  act(() => {
    const input = field(name);
    if (!input) throw new Error(name);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const submit = () =>
  act(async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const choose = (select: HTMLSelectElement | null, value: string) =>
  act(() => {
    if (!select) throw new Error(value);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

const editor = { draft, homeCurrency: 'EUR', today, action: 'Save' };

it('lets go of the rate with its currency', async () => {
  const onSave = vi.fn(async () => null);
  await show(<PurchaseEditor {...editor} isNew={false} onSave={onSave} />);
  await choose(document.querySelector('select'), 'JPY');
  expect(field('rate')?.value).toBe('');
  await type('amount', '10');
  await submit();
  const amount = { minor: 10, currency: 'JPY' };
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ amount, rate: null }));
});

it('keeps what was typed when the purchase changes elsewhere, and shows the change in the other fields', async () => {
  const done = async () => null;
  const actions: PurchaseActions = {
    onEdit: done,
    onRemove: done,
    onRefund: done,
    onReceive: done,
    onRemoveRefund: done,
  };
  const row = (shown: Purchase) =>
    show(<PurchaseRow purchase={shown} today={today} readOnly={false} actions={actions} />);
  await row(purchase);
  await act(async () => {
    const details = document.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await type('note', 'blue');
  await row({ ...purchase, revision: 2, state: 'arrived', category: 'Tea' });
  expect([field('note')?.value, field('category')?.value]).toEqual(['blue', 'Tea']);
});

const slow = () => {
  let answer: (refusal: string | null) => void = () => {};
  const onAdd = vi.fn(
    () =>
      new Promise<string | null>((resolve) => {
        answer = resolve;
      }),
  );
  return { onAdd, answer: () => act(async () => answer(null)) };
};

it('adds once on a double click, and again only after the answer', async () => {
  const { onAdd, answer } = slow();
  await show(<PurchaseEditor {...editor} isNew onSave={onAdd} />);
  await type('amount', '10');
  await submit();
  await submit();
  expect(onAdd).toHaveBeenCalledOnce();
  await answer();
  await type('amount', '11');
  await submit();
  expect(onAdd).toHaveBeenCalledTimes(2);
});

it('adds once on a double click in the popup', async () => {
  const { onAdd } = slow();
  await show(<PurchaseForm homeCountry="DE" homeCurrency="EUR" today={today} seller={null} onAdd={onAdd} />);
  await type('shop', 'Teapot House');
  await type('amount', '10');
  await submit();
  await submit();
  expect(onAdd).toHaveBeenCalledOnce();
});
