import { describe, expect, it } from 'vitest';
import { pageFactsSchema } from '@/utils/facts/page-facts';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const countriesOf = (...records: unknown[]): string[] => {
  const scripts = records.map(
    (each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`,
  );
  return pageFactsSchema.parse(survey(laidOut(`<html lang="de">${scripts.join('')}`), 'asked')).says
    .countries;
};

const shop = (address: unknown) => ({ '@type': 'OnlineStore', name: 'Teekanne', address });

describe('the postal address that a page gives for itself', () => {
  it('tells its country, however it is written down', () => {
    expect(countriesOf(shop({ '@type': 'PostalAddress', addressCountry: 'at' }))).toEqual(['AT']);
    expect(countriesOf(shop([{ addressCountry: { '@type': 'Country', name: 'HK' } }]))).toEqual(['HK']);
    expect(
      countriesOf({ '@graph': [shop({ addressCountry: 'DE' }), shop({ addressCountry: 'DE' })] }),
    ).toEqual(['DE']);
  });

  it('is no place that is delivered to, and no name that may be spelt in any way', () => {
    const offer = { '@type': 'Offer', shippingDestination: { addressCountry: 'US' } };
    expect(countriesOf(offer, shop({ addressCountry: 'Deutschland' }), shop('Berlin'), shop(null))).toEqual(
      [],
    );
  });

  it('stays within its bounds', () => {
    const many = ['DE', 'AT', 'CH', 'FR', 'IT', 'ES', 'PT'].map((code) => shop({ addressCountry: code }));
    expect(countriesOf(many)).toHaveLength(5);
  });
});
