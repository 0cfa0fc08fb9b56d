import { describe, expect, it } from 'vitest';
import { assess, assessAddress } from '@/utils/assess';
import { codesOf, SHOPPER } from './checks/codes';
import { page } from './facts/page';

describe('assess', () => {
  it('is milder about an address where no money moves', () => {
    const top = page({
      url: 'https://dhl.com.parcel-fee.top/',
      host: 'dhl.com.parcel-fee.top',
      woke: 'asked',
    });
    expect(codesOf(top)).toEqual(['host.embedded caution']);
    expect(assessAddress(top.url, SHOPPER).findings).toMatchObject([
      { code: 'host.embedded', severity: 'caution', step: { kind: 'open', host: 'dhl.com' } },
    ]);
  });

  it('says how many checks looked', () => {
    const whole = assess({ top: page(), frames: [] }, SHOPPER);
    expect(whole.findings).toEqual([]);
    expect(whole.checksRun).toBeGreaterThan(assessAddress('https://shop.example/', SHOPPER).checksRun);
  });
});
