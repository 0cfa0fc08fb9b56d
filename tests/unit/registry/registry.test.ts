import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '@/utils/registry/names';
import { processorOf } from '@/utils/registry/processors';
import { entityOf, ownerOf, registry, sameOwner, siteOf } from '@/utils/registry/registry';

describe('ownerOf', () => {
  it('knows an official domain, its subdomains, and a brand’s own top-level domain', () => {
    expect(ownerOf('dhl.de')?.name).toBe('DHL');
    expect(ownerOf('www.track.DHL.com.')?.name).toBe('DHL');
    expect(ownerOf('anything.dhl')?.name).toBe('DHL');
  });

  it('knows nobody behind a name that only begins or ends like theirs', () => {
    for (const host of ['dhl.com.fee.top', 'my-dhl.com', 'dhl.org.example', 'com', 'localhost', '', '.'])
      expect(ownerOf(host)).toBeNull();
  });

  it('holds for every official domain and any subdomain of it', () => {
    const domains = registry().entities.flatMap((entity) => entity.domains);
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.constantFrom(...domains), fc.array(label, { maxLength: 3 }), (domain, labels) => {
        expect(ownerOf([...labels, domain].join('.'))).not.toBeNull();
      }),
    );
  });
});

describe('entityOf and processorOf', () => {
  it('tells the shop from the processor on one domain', () => {
    expect(entityOf('pay.amazon.com', 'merchant')?.name).toBe('Amazon');
    expect(processorOf('pay.amazon.com')?.name).toBe('Amazon Pay');
    expect(processorOf('www.amazon.com')).toBeNull();
  });

  it('takes a host on a shared domain for a processor only where it is listed', () => {
    expect(processorOf('pay.google.com')?.name).toBe('Google Pay');
    expect(processorOf('www.google.com')).toBeNull();
    expect(processorOf('anybody.square.site')).toBeNull();
  });

  it('gives a processor its trade', () => {
    expect(processorOf('js.stripe.com')).toMatchObject({ name: 'Stripe', kind: 'processor', trade: 'psp' });
  });
});

describe('sameOwner', () => {
  it('joins one registrable domain, one entity, and sister domains', () => {
    expect(sameOwner('shop.example.co.uk', 'pay.example.co.uk')).toBe(true);
    expect(sameOwner('www.amazon.de', 'zappos.com')).toBe(true);
    expect(sameOwner('venmo.com', 'paypal.com')).toBe(true);
  });

  it('parts neighbours on a shared platform', () => {
    expect(sameOwner('one.vercel.app', 'two.vercel.app')).toBe(false);
    expect(sameOwner('one.co.uk', 'two.co.uk')).toBe(false);
    expect(sameOwner('anybody.myshopify.com', 'shopify.com')).toBe(false);
  });
});

it('siteOf respects private suffixes', () => {
  expect(siteOf('a.b.vercel.app')).toBe('b.vercel.app');
  expect(siteOf('WWW.example.co.uk')).toBe('example.co.uk');
});

it('namesOf gives the names that a page may write, in their own scripts too', () => {
  const dhl = ownerOf('dhl.com');
  expect(dhl && namesOf(dhl)).toEqual(expect.arrayContaining(['DHL', 'DHL Express', '敦豪']));
});
