import { expect, it } from 'vitest';
import { madeOnce } from '@/utils/i18n/made-once';

it('makes each thing once', () => {
  const asked: string[] = [];
  const named = madeOnce((key: string) => {
    asked.push(key);
    return { key };
  });
  const first = named('EUR');
  expect(named('EUR')).toBe(first);
  expect(named('JPY')).toEqual({ key: 'JPY' });
  expect(asked).toEqual(['EUR', 'JPY']);
});
