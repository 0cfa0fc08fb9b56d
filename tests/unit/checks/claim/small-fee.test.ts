import { describe, expect, it } from 'vitest';
import { assess } from '@/utils/assess';
import type { PageFacts } from '@/utils/facts/page-facts';
import { form, page } from '../../facts/page';

const shopper = { homeCountry: 'DE', ownShops: [], parcels: [] };
const card = form(['cc-number', 'cc-csc']);

const fake = (changes: Partial<PageFacts> = {}): PageFacts =>
  page({
    host: 'q8f2-service.top',
    url: 'https://q8f2-service.top/pay',
    groups: [card],
    says: { ...page().says, title: 'Royal Mail', logos: ['Royal Mail · rm.svg'], headings: ['Fee to pay'] },
    amounts: [{ minor: 145, currency: 'GBP', text: '£1.45', role: 'fee' }],
    phrases: [{ id: 'fee-redelivery', text: 'Redelivery fee' }],
    ...changes,
  });

const found = (top: PageFacts): string[] =>
  assess({ top, frames: [] }, shopper)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code, severity }) => `${code} ${severity}`);

describe('claim.small-fee', () => {
  it('is one finding, in place of the claim, and names the fee', () => {
    expect(found(fake())).toEqual(['claim.small-fee danger']);
    const [finding] = assess({ top: fake(), frames: [] }, shopper).findings;
    expect(finding?.evidence).toEqual({
      host: 'q8f2-service.top',
      entity: 'Royal Mail',
      fee: '£1.45',
      domain: 'royalmail.com',
    });
  });

  it('says how many parcels of that courier the ledger knows, where it knows any parcel', () => {
    const logged = (parcels: string[]) =>
      assess({ top: fake(), frames: [] }, { ...shopper, parcels }).findings[0]?.evidence.logged;
    expect(logged([])).toBeUndefined();
    expect(logged(['DHL', 'UPS'])).toBe('0');
    expect(logged(['Royal Mail', 'Royal Mail', 'UPS'])).toBe('2');
  });

  it('needs only a courier in the title where all else is there', () => {
    const says = { ...page().says, title: 'Royal Mail | Your item', headings: ['Your item is waiting'] };
    expect(found(fake({ says }))).toEqual(['claim.small-fee danger']);
  });

  it('is raised for a courier that the address imitates', () => {
    const top = fake({
      host: 'dhl.com.parcel-fee.top',
      url: 'https://dhl.com.parcel-fee.top/',
      says: page().says,
    });
    expect(found(top)).toEqual(['host.embedded danger', 'claim.small-fee danger']);
  });

  it('leaves a larger sum, and a page without card fields, to claim.courier', () => {
    const large = [{ minor: 14_500, currency: 'GBP', text: '£145', role: 'total' as const }];
    expect(found(fake({ amounts: large }))).toEqual(['claim.courier danger']);
    expect(found(fake({ groups: [] }))).toEqual(['claim.courier caution']);
    expect(found(fake({ amounts: [], groups: [form(['national-id'])] }))).toEqual(['claim.courier danger']);
  });

  it('judges the total, where one is named, not what stands beside it', () => {
    const amounts: PageFacts['amounts'] = [
      { minor: 499, currency: 'GBP', text: '£4.99', role: 'fee' },
      { minor: 8_900, currency: 'GBP', text: '£89.00', role: 'total' },
    ];
    expect(found(fake({ amounts }))).toEqual(['claim.courier danger']);
  });

  it('knows a small sum in other currencies', () => {
    const says = fake().says;
    const of = (minor: number, currency: string) =>
      found(fake({ says, amounts: [{ minor, currency, text: 'x', role: 'total' }] }))[0];
    expect(of(300, 'JPY')).toBe('claim.small-fee danger');
    expect(of(9_900, 'RUB')).toBe('claim.small-fee danger');
    expect(of(1_500, 'KWD')).toBe('claim.small-fee danger');
    expect(of(30_000, 'JPY')).toBe('claim.courier danger');
  });

  it('says nothing at the courier’s own address, nor of a shop’s shipping', () => {
    expect(found(fake({ host: 'www.royalmail.com', url: 'https://www.royalmail.com/fee' }))).toEqual([]);
    const shop = fake({
      says: {
        ...page().says,
        title: 'Checkout – Harbour Candles',
        siteName: 'Harbour Candles',
        headings: ['Delivery by Royal Mail'],
      },
      phrases: [
        { id: 'parcel', text: 'parcel' },
        { id: 'fee-customs', text: 'Customs fees included' },
      ],
    });
    expect(found(shop)).toEqual([]);
  });
});

it('pay.unknown-processor is danger where the page claims to be somebody', () => {
  const top = fake({ amounts: [], groups: [form(['cc-number'], 'https://collect.example.net/in')] });
  expect(found(top)).toEqual(['claim.courier danger', 'pay.unknown-processor danger']);
});
