// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { PurchasesSection } from '@/components/spending/purchases-section';
import { makePurchase } from '@/utils/spending/valuation';
import { listed } from '../../tools/gallery/states/purchases';
import { draft, moment } from '../storage/opened';
import { doing, show } from './shown';

const made = makePurchase(draft(), 'a', moment);
if (!made.ok) throw new Error(made.reason);
const purchase = made.value;
const done = async () => null;

const press = (words: string) =>
  doing(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
    if (!button) throw new Error(words);
    button.focus();
    button.click();
  });

it('leaves the focus in the list when the row that held it was removed, and when it was put back', async () => {
  const list = { ...listed, actions: { ...listed.actions, onRemove: done }, onRestore: done };
  await show(<PurchasesSection {...list} rows={[purchase]} />);
  await doing(() => {
    const details = document.querySelector('details');
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

it('says why nothing was put back', async () => {
  const list = { ...listed, onRestore: async () => 'problem_disk_full' };
  await show(<PurchasesSection {...list} removed={purchase} />);
  await press('Put it back');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('no room left');
});
