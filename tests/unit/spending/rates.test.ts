import { describe, expect, it } from 'vitest';
import { parseRateFile } from '@/utils/spending/files/rate-file';
import { isStale, rateFrom, rateTableSchema } from '@/utils/spending/rate-table';
import { SHIPPED_RATES } from '@/utils/spending/shipped-rates';

describe('rateFrom', () => {
  it('crosses the table through the euro', () => {
    expect(rateFrom(SHIPPED_RATES, 'USD', 'EUR')?.value).toBe('0.8797395971');
    expect(rateFrom(SHIPPED_RATES, 'EUR', 'USD')?.value).toBe('1.1367');
    expect(rateFrom(SHIPPED_RATES, 'IDR', 'GBP')).toEqual({
      value: '0.000042182878',
      date: '2026-09-24',
      source: 'table',
    });
    expect(rateFrom(SHIPPED_RATES, 'GBP', 'IDR')?.value).toBe('23706.30103');
  });

  it('gives none where a currency is missing', () => {
    expect(rateFrom(SHIPPED_RATES, 'VND', 'EUR')).toBeNull();
  });
});

describe('the table that ships', () => {
  it('is a table, and told to be old after a week', () => {
    expect(rateTableSchema.parse(SHIPPED_RATES)).toEqual(SHIPPED_RATES);
    expect(isStale(SHIPPED_RATES, '2026-10-01')).toBe(false);
    expect(isStale(SHIPPED_RATES, '2026-10-02')).toBe(true);
  });
});

describe('parseRateFile', () => {
  it('reads the daily XML, and of a history only its first day', () => {
    const xml = `<Envelope><Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1.12'/><Cube currency='JPY' rate='nan'/></Cube>
      <Cube time='2026-11-19'><Cube currency='GBP' rate='0.86'/></Cube></Cube></Envelope>`;
    expect(parseRateFile(xml)).toEqual({
      ok: true,
      value: { date: '2026-11-20', source: 'file', perEuro: { USD: '1.12' } },
    });
  });

  it('reads the daily CSV', () => {
    expect(parseRateFile('Date, USD, JPY, \n20 November 2026, 1.12, 178.5, \n')).toEqual({
      ok: true,
      value: { date: '2026-11-20', source: 'file', perEuro: { USD: '1.12', JPY: '178.5' } },
    });
  });

  it('says why a file gives none', () => {
    expect(parseRateFile('<html>')).toEqual({ ok: false, reason: 'no-rates' });
    expect(parseRateFile('Date, USD\nyesterday, 1.12')).toEqual({ ok: false, reason: 'no-date' });
    expect(parseRateFile('Date, USD\n20 November 2026, 0')).toEqual({ ok: false, reason: 'no-rates' });
  });
});
