import { describe, expect, it } from 'vitest';
import { guessSeller } from '@/utils/spending/cross-border';

const guess = (host: string, currency = 'USD', addressCountry: string | null = null) =>
  guessSeller({ host, ownerCountry: null, currency, addressCountry }, 'DE');

describe('guessSeller', () => {
  it('knows a shop of the registry by its country ending, else by its head office', () => {
    const amazon = { ownerCountry: 'US', currency: 'EUR', addressCountry: 'LU' };
    expect(guessSeller({ ...amazon, host: 'www.amazon.de' }, 'DE')).toEqual({
      by: 'ending',
      country: 'DE',
      crossBorder: false,
    });
    expect(guessSeller({ ...amazon, host: 'www.amazon.com' }, 'DE')).toEqual({
      by: 'registry',
      country: 'US',
      crossBorder: true,
    });
  });

  it('goes by the address on the page, then by the ending, then by the currency', () => {
    expect(guess('teapots.de', 'JPY', 'HK')).toEqual({ by: 'address', country: 'HK', crossBorder: true });
    expect(guess('teapots.co.uk', 'JPY')).toMatchObject({ by: 'ending', country: 'GB' });
    expect(guess('teapots.example', 'SEK')).toMatchObject({ by: 'currency', country: 'SE' });
  });

  it('takes no country from endings that are sold as words', () => {
    expect(guess('teapots.io', 'JPY')).toEqual({ by: 'currency', country: 'JP', crossBorder: true });
  });

  it('takes for abroad what tells nothing', () => {
    expect(guess('teapots.example', 'EUR')).toEqual({ by: null, country: null, crossBorder: true });
    expect(guess('10.0.0.44', 'EUR').country).toBeNull();
  });
});
