import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickLanguage } from '@/utils/i18n/languages';
import { createWording } from '@/utils/i18n/wording';

const catalogue = {
  goes_to: 'Your card would go to {host}.',
  checks_one: 'One check run',
  checks_other: '{n} checks run',
};
const english = createWording('en', catalogue);

describe('wording', () => {
  it('keeps the direction of a value inside the value', () => {
    expect(english.text('goes_to', { host: 'evil.example' })).toBe(
      'Your card would go to \u2068evil.example\u2069.',
    );
  });

  it('gives the pieces of a sentence, whatever the value holds', () => {
    fc.assert(
      fc.property(fc.string(), (host) => {
        expect(english.parts('goes_to', { host })).toEqual([
          'Your card would go to ',
          { name: 'host', value: host },
          '.',
        ]);
      }),
    );
  });

  it('counts in the plural of the language and writes its numbers', () => {
    expect(english.count('checks', 1)).toBe('One check run');
    expect(english.count('checks', 1200)).toBe('\u20681,200\u2069 checks run');
    const polish = createWording('pl', { checks_few: 'few', checks_many: 'many', checks_other: 'other' });
    expect(polish.count('checks', 3)).toBe('few');
    expect(polish.count('checks', 5)).toBe('many');
  });

  it('writes a stretch of time in the plural of the language', () => {
    expect(english.span(8, 'week')).toBe('8 weeks');
    expect(english.span(1, 'month')).toBe('1 month');
    expect(createWording('ar', {}).span(2, 'day')).toBe('يومان');
  });

  it('has words of the catalogue for the codes of evidence, and leaves the page’s own as they are', () => {
    const wording = createWording('en', { trade_card_wallet: 'wallet', is: '{trade}, {words}' });
    expect(wording.value('trade', 'card-wallet')).toBe('wallet');
    expect(wording.value('country', 'NO')).toBe('Norway');
    expect(wording.text('is', { trade: 'card-wallet', words: 'card-wallet' })).toBe(
      '\u2068wallet\u2069, \u2068card-wallet\u2069',
    );
  });

  it('says which key or value is missing', () => {
    expect(() => english.text('nothing')).toThrow('nothing');
    expect(() => english.text('goes_to')).toThrow('{host}');
  });

  it('falls back for a key that the language lacks', () => {
    expect(createWording('de', {}, catalogue).text('checks_one')).toBe('One check run');
  });

  it('writes amounts to the minor unit of their currency', () => {
    expect(english.money({ minor: 123456, currency: 'EUR' })).toBe('€1,234.56');
    expect(english.money({ minor: 500, currency: 'JPY' })).toBe('¥500');
    expect(english.money({ minor: 1234, currency: 'HUF' })).toBe('HUF\u00a012.34');
    expect(english.money({ minor: 1234, currency: 'IQD' })).toBe('IQD\u00a01.234');
    expect(english.money({ minor: 999_999_999_999, currency: 'USD' })).toBe('$9,999,999,999.99');
  });

  it('names a country that evidence gives as a code', () => {
    expect(createWording('de', { sits: 'in {country}' }).parts('sits', { country: 'US' })).toEqual([
      'in ',
      { name: 'country', value: 'Vereinigte Staaten' },
    ]);
  });

  it('writes days and shares as the language does', () => {
    expect(english.date('2026-11-22')).toBe('Nov 22, 2026');
    expect(english.month('2026-11-22', 'alone')).toBe('Nov');
    expect(english.month('2026-01-01', 'with-year')).toBe('Jan 2026');
    expect(createWording('de', {}).percent(80)).toBe('80\u00a0%');
  });
});

describe('pickLanguage', () => {
  it('takes the first wish that is spoken, else the fallback', () => {
    expect(pickLanguage('auto', ['xx', 'en-GB'])).toBe('en');
    expect(pickLanguage('xx', [])).toBe('en');
  });
});
