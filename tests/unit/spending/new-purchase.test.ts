import { describe, expect, it } from 'vitest';
import { draftOf } from '@/utils/spending/new-purchase';
import { SHIPPED_RATES } from '@/utils/spending/shipped-rates';

const usual = { homeCountry: 'DE', homeCurrency: 'EUR', cardFeePercent: '1.5', ownerCountry: null };
const told = { shop: 'Teapot House', amount: { minor: 1000, currency: 'JPY' }, orderedOn: '2026-11-10' };

describe('draftOf', () => {
  it('fills in the rate of the table, the usual card fee and the guessed country', () => {
    expect(draftOf(told, usual, SHIPPED_RATES)).toMatchObject({
      country: 'JP',
      crossBorder: true,
      feePercent: '1.5',
      rate: { value: '0.005538018497', date: '2026-09-24', source: 'table' },
    });
  });

  it('leaves what was told', () => {
    const rate = { value: '0.006', date: '2026-11-10', source: 'typed' as const };
    const more = { ...told, rate, feePercent: '0', country: 'DE', crossBorder: false };
    expect(draftOf(more, usual, SHIPPED_RATES)).toMatchObject(more);
  });

  it('reckons the side of the border from the country that was told', () => {
    const more = { ...told, country: 'CN', host: 'teapots.de' };
    expect(draftOf(more, usual, SHIPPED_RATES)).toMatchObject({ country: 'CN', crossBorder: true });
  });

  it('needs neither rate nor fee at home', () => {
    const home = { ...told, amount: { minor: 1000, currency: 'EUR' }, host: 'www.amazon.de' };
    expect(draftOf(home, usual, SHIPPED_RATES)).toMatchObject({
      rate: null,
      feePercent: '0',
      country: 'DE',
      crossBorder: false,
    });
  });

  it('leaves the rate open where nobody knows it', () => {
    expect(
      draftOf({ ...told, amount: { minor: 1000, currency: 'VND' } }, usual, SHIPPED_RATES).rate,
    ).toBeNull();
  });
});
