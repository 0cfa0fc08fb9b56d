import { describe, expect, it } from 'vitest';
import { assessAddress } from '@/utils/assess';

const shopper = { homeCountry: 'DE', ownShops: [], parcels: [] };

describe('an address judged alone', () => {
  it('shows an international name as a person reads it, beside its plain letters, and what gives it away', () => {
    const { findings, moneyMoves } = assessAddress('https://xn--pypal-4ve.com/pay', shopper);
    expect(moneyMoves).toBe(false);
    expect(findings).toMatchObject([
      {
        code: 'host.homoglyph',
        severity: 'caution',
        evidence: {
          host: 'pаypal.com',
          asciiHost: 'xn--pypal-4ve.com',
          part: 'pаypal',
          entity: 'PayPal',
          domain: 'paypal.com',
        },
        step: { kind: 'open', host: 'paypal.com' },
      },
    ]);
  });

  it('names the part that gives an ordinary name away, once', () => {
    const { findings } = assessAddress('https://dhl.com.parcel-fee.top/', shopper);
    expect(findings.map(({ evidence }) => evidence)).toEqual([
      { host: 'dhl.com.parcel-fee.top', entity: 'DHL', domain: 'dhl.com', part: 'dhl.com' },
    ]);
  });

  it('points at nothing where the address imitates nobody', () => {
    const { findings } = assessAddress('http://192.0.2.7/pay', shopper);
    expect(findings.map(({ evidence }) => evidence)).toEqual([{ host: '192.0.2.7' }]);
  });
});
