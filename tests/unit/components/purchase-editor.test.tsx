// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { PurchaseForm } from '@/components/month/purchase-form';
import { PurchaseEditor } from '@/components/spending/purchase-editor';
import { type PurchaseActions, PurchaseRow } from '@/components/spending/purchase-row';
import { readTyped, typedFrom } from '@/components/spending/typed-purchase';
import type { NewPurchase } from '@/utils/spending/new-purchase';
import { blankDraft, type Purchase, type PurchaseDraft } from '@/utils/spending/purchase';
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

const field = (name: string) =>
  document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
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
    onEditRefund: done,
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

const saving = () => vi.fn(async (_told: NewPurchase): Promise<string | null> => null);
const edit = async (about: PurchaseDraft, isNew = false) => {
  const onSave = saving();
  await show(<PurchaseEditor {...editor} draft={about} isNew={isNew} onSave={onSave} />);
  return onSave;
};

it('asks for more than nothing, in the popup too', async () => {
  const onSave = await edit(draft, true);
  await type('amount', '0,00');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  expect(document.body.textContent).toContain('more than zero');
  const onAdd = vi.fn(async () => null);
  render(null, document.body);
  await show(<PurchaseForm homeCountry="DE" homeCurrency="EUR" today={today} seller={null} onAdd={onAdd} />);
  await type('shop', 'Teapot House');
  await type('amount', '0');
  await submit();
  expect(onAdd).not.toHaveBeenCalled();
  expect(document.body.textContent).toContain('more than zero');
});

it('reads an amount that nobody touched as it was written, in another currency too', () => {
  const about = { ...draft, amount: { minor: 1_500, currency: 'KWD' } };
  const told = { ...typedFrom(about, false), currency: 'EUR' };
  const read = readTyped(told, { draft: about, isForeign: false, today, language: 'de' });
  expect(read.purchase?.amount).toEqual({ minor: 1_50, currency: 'EUR' });
});

it('keeps the rate with its day and source until one of them is typed', async () => {
  const onSave = await edit(draft);
  expect(field('rateDate')?.value).toBe('2026-11-09');
  expect(document.body.textContent).toContain('From the table of reference rates.');
  await submit();
  expect(onSave.mock.lastCall?.[0].rate).toEqual(rate);
  await type('rateDate', '2026-11-10');
  await submit();
  expect(onSave.mock.lastCall?.[0].rate).toEqual({ value: '0.88', date: '2026-11-10', source: 'typed' });
});

it('keeps tracking numbers one on each line, and too many of them as they were typed', async () => {
  const onSave = await edit({ ...draft, trackingNumbers: ['EM1', 'RR2'] });
  expect(field('trackingNumbers')?.value).toBe('EM1\nRR2');
  await type('trackingNumbers', 'EM 1\nRR2\nCP3');
  await submit();
  expect(onSave.mock.lastCall?.[0].trackingNumbers).toEqual(['EM1', 'RR2', 'CP3']);
  const many = Array.from({ length: 21 }, (_, place) => `EM${place}`).join('\n');
  await type('trackingNumbers', many);
  await submit();
  expect(onSave).toHaveBeenCalledOnce();
  expect(field('trackingNumbers')?.value).toBe(many);
  expect(document.activeElement).toBe(field('trackingNumbers'));
});

it('lets a day ahead stand where it stood, and refuses another', async () => {
  const onSave = await edit({ ...draft, orderedOn: '2026-12-24' });
  await type('note', 'blue');
  await submit();
  expect(onSave.mock.lastCall?.[0]).toMatchObject({ orderedOn: '2026-12-24', note: 'blue' });
  await type('orderedOn', '2026-12-25');
  await submit();
  expect(onSave).toHaveBeenCalledOnce();
});

it('adds what is planned for a day ahead', async () => {
  const onSave = await edit({ ...draft, rate: null, orderedOn: today }, true);
  await type('amount', '10');
  await type('orderedOn', '2026-12-24');
  await submit();
  expect(onSave).not.toHaveBeenCalled();
  const state = [...document.querySelectorAll('select')].find(({ value }) => value === 'ordered');
  await choose(state ?? null, 'planned');
  await submit();
  expect(onSave.mock.lastCall?.[0]).toMatchObject({ state: 'planned', orderedOn: '2026-12-24' });
});

it('takes the known company off', async () => {
  const onSave = await edit({ ...draft, entity: 'Amazon' });
  expect(field('entity')?.value).toBe('Amazon');
  await type('entity', '');
  await submit();
  expect(onSave.mock.lastCall?.[0].entity).toBe('');
});
