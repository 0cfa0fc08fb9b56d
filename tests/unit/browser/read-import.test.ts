import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openImportFile, readForeign } from '@/utils/browser/pages/read-import';
import { ledgerPieces } from '@/utils/browser/pages/read-ledger';
import { learnMonths } from '@/utils/spending/files/foreign/month-names';
import { purchasesCsv } from '@/utils/spending/files/ledger-csv';
import { writeLedgerFile } from '@/utils/spending/files/ledger-file';
import type { Purchase } from '@/utils/spending/purchase';
import { SHIPPED_RATES } from '@/utils/spending/shipped-rates';
import { guessed } from '../spending/files/foreign/guessed';
import { purchases } from '../spending/purchases';

/** The thread that reads a file of everything; here it is this one. */
class Reader {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  private pieces: ReturnType<typeof ledgerPieces> | undefined;
  postMessage(file: Blob | null): void {
    if (file) this.pieces = ledgerPieces(file);
    void this.pieces?.next().then(({ value }) => this.onmessage?.({ data: structuredClone(value) }));
  }
  terminate(): void {
    this.onmessage = null;
  }
}
vi.stubGlobal('Worker', Reader);

const signal = new AbortController().signal;
const nothing = () => undefined;
const open = (content: BlobPart) => openImportFile(new File([content], 'statement.csv'), nothing, signal);

const home = { homeCurrency: 'EUR', homeCountry: 'DE' };

/** Opens a statement and reads it as it is guessed. */
async function read(text: string) {
  const opened = await open(text);
  if (!opened.ok || opened.value.kind !== 'foreign') throw new Error('No file of another program');
  const { table, columns } = guessed(text, home);
  const { startLine, firstLine } = table;
  const { encoding } = opened.value.file;
  return readForeign(
    opened.value.file,
    {
      ...columns,
      ...home,
      startLine,
      firstLine,
      encoding,
      feePercent: '0',
      rates: SHIPPED_RATES,
      importId: 'file',
    },
    nothing,
    signal,
  );
}

describe('a statement of a bank', () => {
  it('comes in with every line told of: above the table, below it, money that came in, what cannot be read', async () => {
    const { purchases, leftOut } = await read(
      [
        'Girokonto;DE89370400440532013000',
        'Zeitraum;01.09.2026 bis 30.09.2026',
        '',
        'Buchungstag;Empfänger;Betrag;Währung',
        '24.09.2026;Teeladen;-12,50;EUR',
        '',
        '25.09.2026;"Buchladen',
        'am Markt";7,00-;EUR',
        '26.09.2026;Arbeitgeber;2.000,00;EUR',
        'vorgemerkt;Teeladen;-3,00;EUR',
        '27.09.2026;Teeladen;(4,00);EUR',
        ';Summe;1.976,50;EUR',
        'Ende der Liste',
      ].join('\r\n'),
    );
    expect(purchases.map(({ shop, amount }) => [shop, amount.minor])).toEqual([
      ['Teeladen', 1250],
      ['Buchladen\r\nam Markt', 700],
      ['Teeladen', 400],
    ]);
    expect(leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'above-table'],
      [2, 'above-table'],
      [9, 'came-in'],
      [10, 'no-date'],
      [12, 'below-table'],
      [13, 'below-table'],
    ]);
  });

  it('loses no row for want of a heading', async () => {
    const { purchases, leftOut } = await read('24.09.2026;Teeladen;12,50\n25.09.2026;Teeladen;1,50');
    expect(purchases).toHaveLength(2);
    expect(leftOut).toEqual([]);
  });
});

describe('openImportFile', () => {
  it('has the names of months ready for a statement, so that no row waits for them', async () => {
    await open('Date,Shop,Amount\n2026-09-24,Tea,12.50');
    expect(learnMonths()).toBe(false);
  });

  it('says what cannot be read at all', async () => {
    expect(await open('\n \n')).toEqual({ ok: false, reason: 'empty' });
    expect(await open('PK\u0003\u0004…')).toEqual({ ok: false, reason: 'other-format' });
    expect(await open('%PDF-1.7')).toEqual({ ok: false, reason: 'other-format' });
    expect(await open('{}')).toEqual({ ok: false, reason: 'not-a-ledger' });
  });

  it('reads a file of everything, however long', async () => {
    const [one] = fc.sample(purchases, 1);
    const many = Array.from({ length: 1_201 }, (_, place) => ({ ...(one as Purchase), id: `${place}` }));
    const blob = await writeLedgerFile(
      (async function* () {
        yield many;
      })(),
      { settings: {} },
      '2026-11-22T10:00:00Z',
    );
    const shares: number[] = [];
    const opened = await openImportFile(
      new File([blob], 'ledger.json'),
      (share) => shares.push(share),
      signal,
    );
    expect(opened).toMatchObject({
      value: { kind: 'ledger', incoming: { purchases: many, rest: { settings: {} } } },
    });
    expect(shares).toEqual([...shares].sort());
    expect(shares.at(-1)).toBe(1);
  });

  it('stops reading a file of everything when it is told to, and says when the thread gave up', async () => {
    const stop = new AbortController();
    const reading = openImportFile(new File(['{"a":1}'], 'ledger.json'), nothing, stop.signal);
    stop.abort();
    expect(await reading).toMatchObject({ ok: false });
    vi.spyOn(Reader.prototype, 'postMessage').mockImplementationOnce(function (this: Reader) {
      this.onerror?.();
    });
    expect(await open('{"a":1}')).toEqual({ ok: false, reason: 'unread' });
  });

  it('knows our own file, and the lines in it that are none of ours', async () => {
    const text = `${purchasesCsv([], true)}\r\nwhat;is;this\r\n`;
    expect(await open(text)).toMatchObject({
      value: { kind: 'ledger', incoming: { purchases: [], leftOut: [{ line: 3, reason: 'not-ours' }] } },
    });
  });
});
