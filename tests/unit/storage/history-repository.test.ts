import { expect, it } from 'vitest';
import { readHistory, recordFindings, wipeHistory } from '@/utils/storage/history-repository';
import { freshDatabase } from './opened';

const finding = { code: 'form.insecure-page', host: 'shop.example' };

it('keeps a finding once a day, for ninety days, and forgets all on request', async () => {
  const database = await freshDatabase();
  await recordFindings(database, [finding, finding], '2026-08-01');
  await recordFindings(database, [finding], '2026-08-02');
  expect(await readHistory(database, '2026-08-02')).toEqual([
    { ...finding, day: '2026-08-02' },
    { ...finding, day: '2026-08-01' },
  ]);
  await recordFindings(database, [], '2026-10-31');
  expect(await database.count('history')).toBe(1);
  expect(await readHistory(database, '2026-11-01')).toEqual([]);
  await wipeHistory(database);
  expect(await database.count('history')).toBe(0);
});
