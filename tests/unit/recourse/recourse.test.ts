import { describe, expect, it } from 'vitest';
import { outlookFor, recourseFor } from '@/utils/recourse/recourse';
import { type Offer, WAYS, type Way } from '@/utils/recourse/ways';
import type { Money } from '@/utils/spending/money';

const offer = (way: Way, company: string | null = null): Offer => ({ way, company });
const card = offer('card');

const idsOf = (offered: Offer, country: string, total: Money | null = null): string[] =>
  recourseFor([offered], country, total).flatMap(({ routes }) => routes.map(({ id }) => id));

describe('the routes for a card', () => {
  it.each([
    ['GB', 'section-75'],
    ['US', 'billing-error'],
    ['DK', 'danish-objection'],
    ['CA', 'provincial-reversal'],
    ['JP', 'japanese-defence'],
    ['KR', 'korean-defence'],
  ])('begin in %s with what its law gives, and the rule of the card schemes follows', (country, first) => {
    expect(idsOf(card, country).slice(0, 2)).toEqual([first, 'chargeback']);
  });

  it.each(['', 'CH', 'NZ', 'ZZ'])(
    'are the rule of the card schemes where no law is known: “%s”',
    (country) => {
      expect(idsOf(card, country)).toEqual(['chargeback']);
    },
  );

  it.each(['DE', 'FR', 'NL', 'NO', 'PL', 'RE'])(
    'hold what the European Economic Area has in common: %s',
    (country) => expect(idsOf(card, country)).toEqual(['chargeback', 'unauthorised-refund']),
  );
});

describe('what the order comes to', () => {
  const pounds = (minor: number): Money => ({ minor, currency: 'GBP' });

  it('rules out a law for dearer items: Section 75 begins above £100', () => {
    expect(idsOf(card, 'GB', pounds(100_00))).not.toContain('section-75');
    expect(idsOf(card, 'GB', pounds(100_01))).toContain('section-75');
  });

  it('rules out none for dear orders: each item may still be below', () => {
    expect(idsOf(card, 'GB', pounds(45_000_00))).toContain('section-75');
  });

  it('meets a law that names its least sum: ¥40,000 will do in Japan', () => {
    expect(idsOf(card, 'JP', { minor: 39_999, currency: 'JPY' })).not.toContain('japanese-defence');
    expect(idsOf(card, 'JP', { minor: 40_000, currency: 'JPY' })).toContain('japanese-defence');
  });

  it('tells nothing in another currency', () => {
    expect(idsOf(card, 'GB', { minor: 20_00, currency: 'USD' })).toContain('section-75');
  });
});

describe('the routes for other ways', () => {
  it('are the named wallet’s own, and for the others up to their terms', () => {
    expect(idsOf(offer('wallet', 'PayPal'), 'NZ')).toEqual(['paypal-protection']);
    expect(idsOf(offer('wallet', 'Alipay'), 'NZ')).toEqual(['wallet-terms']);
    expect(idsOf(offer('pay-later', 'Klarna'), 'NZ')).toEqual(['klarna-protection']);
    expect(idsOf(offer('pay-later', 'Paidy'), 'NZ')).toEqual(['lender-terms']);
  });

  it.each<[Way, string, string]>([
    ['direct-debit', 'DE', 'order'],
    ['direct-debit', 'GB', 'error'],
    ['direct-debit', 'US', 'unauthorised'],
    ['direct-debit', 'NZ', 'unsure'],
    ['bank-transfer', 'GB', 'fraud'],
    ['bank-transfer', 'BR', 'fraud'],
    ['bank-transfer', 'FR', 'unauthorised'],
    ['bank-transfer', 'JP', 'nothing'],
    ['person-to-person', 'US', 'unauthorised'],
    ['voucher', 'GB', 'nothing'],
    ['money-transfer', 'DE', 'nothing'],
    ['crypto', 'DE', 'nothing'],
  ])('by %s in %s help at most against: %s', (way, country, outlook) => {
    expect(outlookFor(offer(way), country)).toBe(outlook);
  });
});

describe('recourseFor', () => {
  it('gives one entry for offers that share way and routes, the best ways first', () => {
    const offers = [
      offer('crypto'),
      offer('wallet', 'Alipay'),
      offer('wallet', 'PayPal'),
      offer('card', 'Apple Pay'),
      offer('wallet', 'WeChat Pay'),
      card,
      card,
    ];
    expect(recourseFor(offers, 'AU', null)).toMatchObject([
      { way: 'card', plain: true, companies: ['Apple Pay'], outlook: 'order' },
      { way: 'wallet', plain: false, companies: ['Alipay', 'WeChat Pay'], outlook: 'unsure' },
      { way: 'wallet', plain: false, companies: ['PayPal'], outlook: 'order' },
      { way: 'crypto', plain: true, companies: [], outlook: 'nothing' },
    ]);
  });

  it('has something to say of every way, wherever the shopper lives', () => {
    for (const way of WAYS)
      for (const country of ['', 'GB', 'US', 'DE', 'JP', 'BR'])
        expect(recourseFor([offer(way)], country, null)).toHaveLength(1);
  });
});
