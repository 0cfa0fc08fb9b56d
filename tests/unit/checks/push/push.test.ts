import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/utils/facts/page-facts';
import { page } from '../../facts/page';
import { allCodesOf, codesOf } from '../codes';

const monthly = { minor: 7_990, currency: 'EUR', text: '79,90 €', role: 'other' as const };
const today = { minor: 100, currency: 'EUR', text: '1,00 €', role: 'total' as const };
const recurring = { id: 'recurring', text: 'danach 79,90 € im Monat' };

describe('push.subscription', () => {
  const on = (changes: Partial<PageFacts>) => codesOf(page(changes));

  it('is caution for a trial, or a smaller price now, beside a recurring one', () => {
    const trial = { id: 'trial', text: 'Probezeit 14 Tage' };
    expect(on({ amounts: [monthly], phrases: [recurring, trial] })).toEqual(['push.subscription caution']);
    expect(on({ amounts: [today, monthly], phrases: [recurring] })).toEqual(['push.subscription caution']);
    const piece = { ...today, minor: 990, text: '9,90 €' };
    expect(on({ amounts: [piece, monthly], phrases: [recurring] })).toEqual(['push.subscription caution']);
  });

  it('says nothing of a plain subscription, of instalments, nor of words without a price', () => {
    const whole = { ...today, minor: 7_990, text: '79,90 €' };
    expect(on({ amounts: [whole, monthly], phrases: [recurring] })).toEqual([]);
    const purchase = { ...today, minor: 95_880, text: '958,80 €' };
    expect(on({ amounts: [purchase, monthly], phrases: [recurring] })).toEqual([]);
    const phrases = [
      { id: 'recurring', text: 'Our monthly newsletter' },
      { id: 'trial', text: 'trial' },
    ];
    expect(on({ amounts: [today], phrases })).toEqual([]);
  });
});

describe('push.subscription, ticked beforehand', () => {
  const says = 'Versandflat: 4,99 € im Monat';
  const box = { kind: 'box' as const, says, phrases: ['recurring'], shared: [] };
  const on = (ticked: PageFacts['ticked'], changes: Partial<PageFacts> = {}) =>
    codesOf(page({ ticked, ...changes }));

  it('is caution for a box or switch that speaks of something recurring, and for the one such option', () => {
    const kinds = ['box', 'option', 'switch'] as const;
    for (const kind of kinds) expect(on([{ ...box, kind }])).toEqual(['push.subscription caution']);
    expect(on([{ ...box, phrases: ['trial'] }])).toEqual(['push.subscription caution']);
  });

  it('tells one fact once', () => {
    const phrases = [recurring, { id: 'trial', text: 'Probezeit 14 Tage' }];
    expect(on([box], { amounts: [monthly], phrases })).toEqual(['push.subscription caution']);
  });

  it('says nothing of letters, single purchases, choices that all recur, warnings, or where no money moves', () => {
    expect(on([{ ...box, says: 'Monatlicher Newsletter', phrases: ['recurring', 'mailing'] }])).toEqual([]);
    expect(on([{ ...box, phrases: ['recurring', 'no-subscription'] }])).toEqual([]);
    expect(on([{ ...box, kind: 'option', shared: ['recurring'] }])).toEqual([]);
    expect(on([{ ...box, says: 'Nicht monatlich abbuchen' }])).toEqual([]);
    expect(on([box], { woke: 'asked' })).toEqual([]);
  });

  it('is not misled by letters that come beside a price', () => {
    const club = {
      ...box,
      says: 'VIP-Angebote und Versandflat, 4,99 € im Monat',
      phrases: ['mailing', 'recurring'],
    };
    expect(on([club])).toEqual(['push.subscription caution']);
  });
});

describe('push.pressure', () => {
  it.each([
    ['countdown', 'Sale ends in 09:59'],
    ['few-left', 'Plus que 2 en stock'],
    ['many-looking', '12 Personen sehen sich das gerade an'],
  ])('is worth knowing: %s', (id, text) => {
    expect(allCodesOf(page({ phrases: [{ id, text }] }))).toEqual(['push.pressure info']);
  });

  it('is not raised without such words', () => {
    expect(allCodesOf(page({ phrases: [{ id: 'total', text: 'Total' }] }))).toEqual([]);
  });
});
