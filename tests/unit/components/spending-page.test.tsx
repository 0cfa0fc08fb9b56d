// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { spendingStates } from '../../tools/gallery/states/spending';
import { doing, show } from './shown';

it('offers the categories that there are wherever one is typed', async () => {
  await show(spendingStates.spending?.draw());
  for (const folded of document.querySelectorAll('details')) {
    await doing(() => {
      folded.open = true;
      folded.dispatchEvent(new Event('toggle'));
    });
  }
  const fields = [...document.querySelectorAll<HTMLInputElement>('[name=category]')];
  expect(fields.length).toBeGreaterThan(1);
  for (const { list } of fields) {
    const names = [...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value);
    expect(names).toEqual(['Books', 'Stationery']);
  }
});
