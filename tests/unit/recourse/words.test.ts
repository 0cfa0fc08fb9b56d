import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json' with { type: 'json' };
import { parseCatalogue } from '@/utils/i18n/catalogue';
import { createWording } from '@/utils/i18n/wording';
import { COVERS, ROUTES } from '@/utils/recourse/routes';
import { offerOf, WAYS } from '@/utils/recourse/ways';
import { FRAUD_SCORING } from '@/utils/registry/entity';

const wording = createWording('en', parseCatalogue(english));
const key = (...parts: string[]): string => parts.join('_').replaceAll('-', '_');

describe.each(ROUTES)('$id, $source', (route) => {
  it('has terms that name every sum and time of its row, and a name where it helps with an order', () => {
    const terms = english[key('recourse', route.id, 'terms') as keyof typeof english].message;
    const placeholders = [...terms.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const given = (['over', 'from', 'upTo', 'within'] as const).filter((name) => route[name]);
    expect(placeholders.sort()).toEqual([...given].sort());
    if (route.covers === 'order') expect(wording.has(key('recourse', route.id, 'name'))).toBe(true);
  });

  it('is in the country of its sums', () => {
    for (const sum of [route.over, route.from, route.upTo]) {
      if (sum && sum.currency !== 'EUR') expect(route.countries).toEqual([sum.currency.slice(0, 2)]);
    }
  });
});

describe('the registry’s processors', () => {
  const rows = readFileSync('utils/registry/data/processors.tsv', 'utf8').trimEnd().split('\n').slice(1);
  const trades = new Set(rows.map((row) => row.split('\t')[2] ?? ''));
  trades.delete(FRAUD_SCORING);

  it.each([...trades])(
    'that are of the trade “%s” are a way of paying, and have words for what they are',
    (trade) => {
      expect(offerOf({ name: 'Somebody', trade })).not.toBeNull();
      expect(wording.value('trade', trade)).not.toBe('');
    },
  );

  it('have words for whether the money comes back', () => {
    for (const cover of COVERS) expect(wording.value('comesBack', cover)).not.toBe('');
    for (const way of WAYS) expect(wording.has(key('way', way))).toBe(true);
  });

  it('are called in the routes by the names that they have', () => {
    for (const name of ROUTES.flatMap(({ companies = [] }) => companies))
      expect(
        rows.some((row) => row.startsWith(`${name}\t`)),
        name,
      ).toBe(true);
  });
});
