import { describe, expect, it } from 'vitest';
import { COUNTRIES, guessHome, homeIn } from '@/utils/i18n/countries';

describe('guessHome', () => {
  it('takes the region that a language names', () => {
    expect(guessHome(['de-AT', 'en-US'])).toEqual({ country: 'AT', currency: 'EUR' });
    expect(guessHome(['en', 'fr-CH'])).toEqual({ country: 'CH', currency: 'CHF' });
  });

  it('takes the likely region of the first language where none is named', () => {
    expect(guessHome(['ja'])).toEqual({ country: 'JP', currency: 'JPY' });
    expect(guessHome(['pt'])).toEqual({ country: 'BR', currency: 'BRL' });
  });

  it('has an answer where the browser says nothing of use', () => {
    expect(guessHome([])).toEqual({ country: 'IE', currency: 'EUR' });
    expect(guessHome(['en-001'])).toEqual({ country: 'IE', currency: 'EUR' });
  });
});

describe('COUNTRIES', () => {
  it('are known to Intl by name and currency, once each', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const currencies = new Set(Intl.supportedValuesOf('currency'));
    const unnamed = COUNTRIES.filter((country) => names.of(country) === undefined);
    const unpriced = COUNTRIES.filter((country) => !currencies.has(homeIn(country).currency));
    expect(unnamed).toEqual([]);
    // Newer than this Node's own list: Curaçao and Sint Maarten (2025), Zimbabwe (2024).
    expect(unpriced.filter((country) => !['CW', 'SX', 'ZW'].includes(country))).toEqual([]);
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
  });
});
