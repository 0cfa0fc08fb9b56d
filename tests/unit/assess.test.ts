import { describe, expect, it } from 'vitest';
import { assess, assessAddress } from '@/utils/assess';
import { codesOf, SHOPPER } from './checks/codes';
import { form, page } from './facts/page';

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

  it('says whether money can come back where it moves, and nothing of it elsewhere', () => {
    const groups = [form(['cc-number'])];
    const amounts = [{ minor: 80_00, currency: 'GBP', text: '£80.00', role: 'total' as const }];
    const british = { ...SHOPPER, homeCountry: 'GB' };
    const { recourse } = assess({ top: page({ groups, amounts }), frames: [] }, british);
    expect(recourse).toMatchObject([
      { way: 'card', plain: true, routes: [{ id: 'chargeback' }, { id: 'unauthorised-refund' }] },
    ]);
    expect(assess({ top: page(), frames: [] }, british).recourse).toEqual([]);
    expect(assess({ top: page({ woke: 'asked' }), frames: [] }, british).recourse).toBeNull();
    expect(assessAddress('https://shop.example/', british).recourse).toBeNull();
  });
});
