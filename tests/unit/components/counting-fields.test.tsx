// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { CountingFields } from '@/components/settings/counting-fields';
import { budgetSchema } from '@/utils/spending/budget';
import { doing, show } from './shown';

it('says that a card fee cannot be kept where it has more decimals than one may have', async () => {
  const onCounting = vi.fn();
  const counting = { ...budgetSchema.parse({}), timeZone: 'auto', cardFeePercent: '0' };
  await show(<CountingFields counting={counting} readOnly={false} onCounting={onCounting} />);
  const input = document.querySelectorAll<HTMLInputElement>('input.figure')[1];
  const type = (text: string) =>
    doing(() => {
      if (!input) throw new Error('There is no field');
      input.value = text;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await type('1.23456');
  expect(onCounting).not.toHaveBeenCalled();
  expect(input?.getAttribute('aria-invalid')).toBe('true');
  expect(document.body.textContent).toContain('This cannot be read');
  await type('1,75');
  expect(onCounting).toHaveBeenCalledWith({ cardFeePercent: '1.75' });
});
