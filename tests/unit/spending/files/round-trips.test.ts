import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvChunks } from '@/utils/spending/files/csv-rows';
import { isOwnHeader, purchasesCsv, readOwnRows } from '@/utils/spending/files/ledger-csv';
import { readLedgerFile, writeLedgerFile } from '@/utils/spending/files/ledger-file';
import { defused, fused } from '@/utils/spending/files/spreadsheet-text';
import type { Purchase } from '@/utils/spending/purchase';
import { purchases, texts } from '../purchases';

async function* pages(...all: Purchase[][]): AsyncGenerator<Purchase[]> {
  yield* all;
}

describe('the file of everything', () => {
  it('gives back what was written, whatever that was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(purchases, { maxLength: 4 }),
        fc.array(purchases, { maxLength: 3 }),
        async (one, two) => {
          const blob = await writeLedgerFile(
            pages(one, two),
            { settings: { resetDay: 3 } },
            '2026-11-22T10:00:00Z',
          );
          const read = await readLedgerFile(await blob.text());
          expect(read).toMatchObject({
            ok: true,
            value: {
              exportedAt: '2026-11-22T10:00:00Z',
              purchases: [...one, ...two],
              rest: { settings: { resetDay: 3 } },
            },
          });
        },
      ),
    );
  });

  it('notices when anything in it changed', async () => {
    const [one] = fc.sample(purchases, 1);
    const blob = await writeLedgerFile(pages([{ ...(one as Purchase), note: 'porcelain' }]), {}, '');
    const text = await blob.text();
    expect(await readLedgerFile(text.replace('porcelain', 'earthware'))).toEqual({
      ok: false,
      reason: 'damaged',
    });
    expect(await readLedgerFile(text.replace('"version":1', '"version":2'))).toEqual({
      ok: false,
      reason: 'newer',
    });
    expect(await readLedgerFile('{}')).toEqual({ ok: false, reason: 'not-a-ledger' });
    expect(await readLedgerFile('nothing')).toEqual({ ok: false, reason: 'not-a-ledger' });
  });

  it('refuses rows that no ledger writes', async () => {
    const [one] = fc.sample(purchases, 1);
    const broken = { ...(one as Purchase), orderedOn: 'yesterday' };
    const blob = await writeLedgerFile(pages([broken]), {}, '');
    expect(await readLedgerFile(await blob.text())).toEqual({ ok: false, reason: 'bad-rows' });
  });
});

const rowsOf = (text: string) => [...csvChunks(text)].flatMap(({ rows }) => rows.map(({ cells }) => cells));

describe('our own CSV', () => {
  it('gives back what was written, refunds and all, whatever that was', () => {
    fc.assert(
      fc.property(
        fc.array(purchases, { maxLength: 4 }),
        fc.array(purchases, { maxLength: 3 }),
        (one, two) => {
          const text = purchasesCsv(one, true) + (two.length ? purchasesCsv(two, false) : '');
          const [header = [], ...rows] = rowsOf(text);
          expect(isOwnHeader(header)).toBe(true);
          expect(readOwnRows(rows)).toEqual({ purchases: [...one, ...two], bad: [] });
        },
      ),
    );
  });

  it('holds no cell that a spreadsheet program would run', () => {
    fc.assert(
      fc.property(fc.array(purchases, { maxLength: 3 }), (rows) => {
        const cells = rowsOf(purchasesCsv(rows, true)).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });

  it('names the rows that are none', () => {
    const [one] = fc.sample(purchases, 1);
    const text = purchasesCsv([{ ...(one as Purchase), refunds: [] }], true);
    const [, row = []] = rowsOf(text);
    const broken = row.map((cell, at) => (at === 4 ? 'much' : cell));
    expect(readOwnRows([row, broken, ['refund of what']]).bad).toEqual([2, 3]);
  });
});

describe('defused', () => {
  it('can be undone, and only changes what it must', () => {
    fc.assert(
      fc.property(texts(200), (text) => {
        expect(fused(defused(text))).toBe(text);
        expect(defused(text)).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
    expect(defused('Teapot = House')).toBe('Teapot = House');
  });
});
