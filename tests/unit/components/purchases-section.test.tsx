// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { GroupsSection } from '@/components/spending/groups-section';
import { PurchasesSection } from '@/components/spending/purchases-section';
import { makePurchase } from '@/utils/spending/valuation';
import { listed } from '../../tools/gallery/states/purchases';
import { draft, moment } from '../storage/opened';
import { doing, press, show } from './shown';

const made = makePurchase(draft(), 'a', moment);
if (!made.ok) throw new Error(made.reason);
const purchase = made.value;
const done = async () => null;

beforeEach(() => render(null, document.body));

it('leaves the focus in the list when the row that held it was removed, and when it was put back', async () => {
  const list = { ...listed, actions: { ...listed.actions, onRemove: done }, onRestore: done };
  await show(<PurchasesSection {...list} rows={[purchase]} />);
  await doing(() => {
    const details = document.querySelector<HTMLDetailsElement>('.purchase-row');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await press('Remove');
  await show(<PurchasesSection {...list} removed={purchase} />);
  expect(document.activeElement?.textContent).toMatch(/Removed: .*Teapot House/);
  await press('Put it back');
  await show(<PurchasesSection {...list} rows={[purchase]} />);
  expect(document.activeElement?.textContent).toMatch(/^\W?1\W? purchase\.$/);
});

it('leaves the focus in the list when the last page hides what asked for it', async () => {
  await show(<PurchasesSection {...listed} rows={[purchase]} more />);
  await press('Show more');
  await show(<PurchasesSection {...listed} rows={[purchase, { ...purchase, id: 'b' }]} />);
  expect(document.activeElement?.getAttribute('role')).toBe('status');
});

const choice = (label: string) => {
  const id = [...document.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor;
  return document.querySelector<HTMLSelectElement>(`[id="${id}"]`);
};

it('filters by the categories that there are, by none, and lets go of a shop', async () => {
  const onSearch = vi.fn();
  const search = { ...listed.search, shop: 'Teapot House' };
  await show(<PurchasesSection {...listed} search={search} categories={['Tea']} onSearch={onSearch} />);
  const pick = (label: string, words: string) =>
    doing(() => {
      const select = choice(label);
      const option = [...(select?.options ?? [])].find((one) => one.textContent === words);
      if (!select || !option) throw new Error(`${label}: ${words}`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await pick('Category', 'Tea');
  await pick('Category', 'Not known');
  await pick('Shop', 'Any');
  await pick('Seller’s country', 'Not known');
  await pick('Seller’s country', 'Any');
  await pick('State', 'All but planned');
  expect(onSearch.mock.calls).toEqual([
    [{ category: 'Tea' }],
    [{ category: '' }],
    [{ shop: null }],
    [{ country: '' }],
    [{ country: null }],
    [{ state: 'bought' }],
  ]);
});

it('asks for no day whose year is still being typed', async () => {
  const onSearch = vi.fn();
  await show(<PurchasesSection {...listed} rows={[purchase]} onSearch={onSearch} />);
  const day = document.querySelector<HTMLInputElement>('input[type=date]');
  for (const value of ['0002-11-01', '0202-11-01', '2026-11-01', '']) {
    await doing(() => {
      if (!day) throw new Error('no field');
      day.value = value;
      day.dispatchEvent(new Event('input', { bubbles: true }));
    });
    if (value.startsWith('0')) expect(day?.value).toBe(value);
  }
  expect(onSearch.mock.calls).toEqual([[{ from: '2026-11-01' }], [{ from: null }]]);
});

it('leads from what was spent in a country to its purchases, where none is known too', async () => {
  const onShow = vi.fn();
  const groups = ['DE', ''].map((name) => ({ name, net: purchase.home, count: 1 }));
  const table = { period: 'year' as const, groups, onBy: vi.fn(), onPeriod: vi.fn(), onShow };
  await show(<GroupsSection {...table} by="country" />);
  const links = [...document.querySelectorAll('a')];
  expect(links.map((link) => link.textContent)).toEqual(['Germany', 'Not known']);
  for (const link of links) await doing(() => link.click());
  expect(onShow.mock.calls).toEqual(groups.map((group) => [group]));
});

it('says why nothing was put back', async () => {
  const list = { ...listed, onRestore: async () => 'problem_disk_full' };
  await show(<PurchasesSection {...list} removed={purchase} />);
  await press('Put it back');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('no room left');
});
