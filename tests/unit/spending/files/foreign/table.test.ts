import { describe, expect, it } from 'vitest';
import { firstRows } from '@/utils/spending/files/csv-rows';
import { findTable } from '@/utils/spending/files/foreign/table';

const found = (lines: string[], hasHeading: boolean | null = null) => {
  const { heading, firstLine, samples } = findTable(firstRows(lines.join('\n'), 50), hasHeading);
  return { heading: heading?.line ?? null, firstLine, samples: samples.length };
};

describe('findTable', () => {
  it('takes the first line for a heading where it names columns', () => {
    expect(found(['date;shop;amount', '2026-09-24;Tea;12,50'])).toEqual({
      heading: 1,
      firstLine: 2,
      samples: 1,
    });
  });

  it('takes the first line for a purchase where it reads like one', () => {
    expect(found(['2026-09-24;Tea;12,50', '2026-09-25;Tea;12,50'])).toEqual({
      heading: null,
      firstLine: 1,
      samples: 2,
    });
  });

  it('finds the heading below what a bank writes above it', () => {
    const statement = [
      'Girokonto;DE89370400440532013000',
      'Kontostand vom 30.09.2026:;1.234,50 EUR',
      'Saldo;30.09.2026;1.234,50',
      '',
      'Buchungsdatum;Wertstellung;Empfänger;Betrag (€)',
      '24.09.2026;24.09.2026;Teeladen;-12,50',
    ];
    expect(found(statement)).toEqual({ heading: 5, firstLine: 6, samples: 1 });
  });

  it('finds a heading of words that it does not know by the rows below', () => {
    expect(found(['Konto 12', '', 'Wann;Wo;Wieviel', '24.09.2026;Teeladen;12,50'])).toMatchObject({
      heading: 3,
    });
    expect(found(['My account', '24.09.2026;Teeladen;12,50'])).toEqual({
      heading: null,
      firstLine: 2,
      samples: 1,
    });
  });

  it('obeys the shopper', () => {
    const rows = ['Girokonto', 'date;shop;amount', '2026-09-24;Tea;12,50'];
    expect(found(rows, false)).toEqual({ heading: null, firstLine: 2, samples: 2 });
    expect(found(rows.slice(2), true)).toEqual({
      heading: 1,
      firstLine: Number.MAX_SAFE_INTEGER,
      samples: 0,
    });
  });

  it('takes the first line of what it cannot read for the heading', () => {
    expect(found(['a;b', 'c;d'])).toEqual({ heading: 1, firstLine: 2, samples: 1 });
    expect(found([])).toMatchObject({ heading: null, samples: 0 });
  });
});
