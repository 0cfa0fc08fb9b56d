import { describe, expect, it } from 'vitest';
import { guessSeller } from '@/utils/spending/cross-border';

const guess = (host: string, currency = 'USD', addressCountry: string | null = null) =>
  guessSeller({ host, ownerCountry: null, currency, addressCountry }, 'DE');

describe('guessSeller', () => {
  it('goes by a country ending first, and by the registry where the ending tells nothing', () => {
    expect(guess('www.amazon.de')).toEqual({ by: 'ending', country: 'DE', crossBorder: false });
    const shop = { host: 'www.amazon.com', ownerCountry: 'US', currency: 'EUR', addressCountry: null };
    expect(guessSeller(shop, 'DE')).toEqual({ by: 'registry', country: 'US', crossBorder: true });
    expect(guess('teapots.co.uk')).toMatchObject({ by: 'ending', country: 'GB' });
  });

  it('takes no country from endings that are sold as words', () => {
    expect(guess('teapots.io', 'JPY')).toEqual({ by: 'currency', country: 'JP', crossBorder: true });
  });

  it('goes by the address on the page, then by the currency', () => {
    expect(guess('teapots.example', 'JPY', 'FR')).toMatchObject({ by: 'address', country: 'FR' });
    expect(guess('teapots.example', 'SEK')).toMatchObject({ by: 'currency', country: 'SE' });
  });

  it('takes for abroad what tells nothing', () => {
    expect(guess('teapots.example', 'EUR')).toEqual({ by: null, country: null, crossBorder: true });
    expect(guess('10.0.0.44', 'EUR').country).toBeNull();
  });
});
