import { describe, expect, it } from 'vitest';
import { readClaim } from '@/utils/claims/read-claim';
import type { PageFacts } from '@/utils/facts/page-facts';
import type { HostVerdict } from '@/utils/lookalike/host-verdict';
import { page } from '../facts/page';

type Says = Partial<PageFacts['says']>;

const parcelTalk = [{ id: 'parcel', text: 'your parcel' }];

const at = (host: string, says: Says, changes: Partial<PageFacts> = {}): PageFacts =>
  page({ host, url: `https://${host}/`, says: { ...page().says, ...says }, ...changes });

const claimed = (facts: PageFacts, own: string[] = []): string | null => {
  const claim = readClaim(facts, own, null);
  return claim ? `${claim.entity.name}${claim.firm ? '' : '?'}` : null;
};

describe('readClaim finds whom a page plays', () => {
  const fakes: [language: string, expected: string, says: Says][] = [
    [
      'de',
      'DHL',
      { title: 'DHL | Sendung', logos: ['DHL · dhl-logo.svg'], copyright: ['© 2026 DHL Paket GmbH'] },
    ],
    ['en', 'Royal Mail', { title: 'Royal Mail – Redelivery', logos: ['Royal Mail · rm.png'] }],
    ['en', 'USPS', { title: 'USPS.com® - Tracking', siteName: 'USPS', headings: ['USPS Tracking'] }],
    [
      'fr',
      'La Poste / Colissimo',
      { title: 'Suivi', siteName: 'Colissimo', logos: ['Colissimo · logo.png'] },
    ],
    ['pl', 'InPost', { title: 'InPost – Dopłata', copyright: ['InPost Sp. z o.o. © 2026'] }],
    [
      'ru',
      'Pochta Rossii (Russian Post)',
      { title: 'Почта России — оплата', logos: ['Почта России · logo.svg'] },
    ],
    ['el', 'ELTA (Hellenic Post / ELTA Courier)', { title: 'ΕΛΤΑ | Πληρωμή', copyright: ['© 2026 ΕΛΤΑ'] }],
    ['ja', 'Yamato Transport (Kuroneko)', { title: 'ヤマト運輸', logos: ['ヤマト運輸 · logo.gif'] }],
    ['zh', 'SF Express', { siteName: '顺丰速运', headings: ['顺丰速运'] }],
    ['ko', 'Korea Post (ePOST)', { title: '인터넷우체국', copyright: ['Copyright 2026 우정사업본부'] }],
    ['cs', 'Česká pošta', { title: 'Česká pošta | Platba', logos: ['ceska-posta-logo.png'] }],
    ['es', 'Correos', { title: 'Correos | Pago de aduanas', logos: ['Correos · logo.svg'] }],
    ['tr', 'Trendyol', { title: 'Trendyol - Ödeme', logos: ['Trendyol · t.svg'] }],
    ['en', 'PayPal', { title: 'PayPal: Confirm your card', copyright: ['© 1999–2026 PayPal, Inc.'] }],
  ];

  it.each(fakes)('%s: %s', (language, expected, says) => {
    const facts = at('q8f2-service.top', { language, ...says }, { phrases: parcelTalk });
    expect(claimed(facts)).toBe(expected);
  });

  it('takes pictures from the entity’s own hosts for evidence, beside its name', () => {
    expect(claimed(at('pay-now.top', { title: 'USPS' }, { assets: ['www.usps.com'] }))).toBe('USPS');
    expect(claimed(at('pay-now.top', { title: 'Your parcel' }, { assets: ['www.usps.com'] }))).toBeNull();
  });

  it('adds up what one owner’s names say', () => {
    const says = { logos: ['DHL · logo.svg'], copyright: ['© Deutsche Post AG'] };
    expect(claimed(at('paket-frei.top', says, { phrases: parcelTalk }))).toMatch(/^(DHL|Deutsche Post)$/);
  });

  it('only leans towards what one place says', () => {
    expect(claimed(at('q8f2.top', { title: 'Royal Mail' }))).toBe('Royal Mail?');
  });

  it('believes a common word only beside the entity’s own hosts', () => {
    const says = { title: 'Steam', logos: ['Steam · logo.svg'] };
    expect(claimed(at('q8f2.top', says))).toBeNull();
    expect(claimed(at('q8f2.top', says, { assets: ['store.steampowered.com'] }))).toBe('Steam');
  });
});

describe('readClaim says nothing of those who merely mention', () => {
  const honest: [what: string, host: string, says: Says, changes?: Partial<PageFacts>][] = [
    [
      'a shop that ships with DHL',
      'kolibri-schuhe.de',
      {
        title: 'Kasse – Kolibri Schuhe',
        headings: ['Versand mit DHL', 'Zahlung'],
        logos: ['Kolibri Schuhe · logo.png', 'DHL · dhl-logo.svg'],
        copyright: ['© 2026 Kolibri Schuhe GmbH'],
      },
      { phrases: parcelTalk },
    ],
    [
      'payment and courier logos in a row',
      'bollenschuur.nl',
      {
        title: 'Afrekenen',
        logos: [
          'PayPal · paypal-logo.svg',
          'Klarna · klarna-logo.svg',
          'PostNL · postnl-logo.svg',
          'DHL · dhl.svg',
        ],
      },
      { phrases: parcelTalk },
    ],
    [
      'a tracking aggregator',
      '17track-helper.net',
      {
        title: 'DHL Tracking | Parcel Lookout',
        headings: ['DHL Tracking'],
        siteName: 'Parcel Lookout',
        logos: ['Parcel Lookout · logo.svg', 'DHL · dhl.png'],
      },
      { phrases: parcelTalk },
    ],
    [
      'a review',
      'stiftung-pruefsiegel.de',
      {
        title: 'Royal Mail im Test',
        headings: ['Royal Mail im Test'],
        copyright: ['© Stiftung Prüfsiegel'],
      },
    ],
    [
      'news',
      'thedailyharbour.co.uk',
      {
        title: 'Royal Mail raises prices again – The Daily Harbour',
        headings: ['Royal Mail raises prices again'],
        siteName: 'The Daily Harbour',
        organisations: ['The Daily Harbour'],
      },
    ],
    [
      'an encyclopedia',
      'wikipedia.org',
      {
        title: 'Royal Mail - Wikipedia',
        headings: ['Royal Mail'],
        logos: ['Wikipedia · wiki.svg', 'Royal Mail logo.svg'],
      },
    ],
    [
      'a shop that sells a brand',
      'handyecke-bern.ch',
      {
        title: 'Samsung Galaxy S24 kaufen – Handyecke Bern',
        headings: ['Samsung Galaxy S24'],
        organisations: ['Samsung', 'Handyecke Bern'],
        logos: ['Handyecke · logo.svg', 'Samsung · samsung-logo.svg'],
      },
    ],
    [
      'a pay-with button',
      'ferienhof-lindau.de',
      {
        title: 'Spenden',
        headings: ['Spenden mit PayPal'],
        logos: ['PayPal · paypal-logo.png'],
      },
    ],
    [
      'a namesake whose own address bears the name',
      'amazonas-reisen.de',
      {
        title: 'Amazon Reisen',
        siteName: 'Amazon Reisen',
        copyright: ['© Amazon Reisen'],
      },
    ],
    [
      'the entity itself',
      'www.royalmail.com',
      { title: 'Royal Mail', siteName: 'Royal Mail', copyright: ['© Royal Mail'] },
    ],
    ['its owner', 'www.venmo.com', { title: 'PayPal', siteName: 'PayPal', copyright: ['© PayPal'] }],
    [
      'a processor’s own page that shows a shop',
      'checkout.stripe.com',
      { title: 'IKEA', siteName: 'IKEA', logos: ['IKEA'] },
    ],
    [
      'a seller’s page of a marketplace',
      'www.ebay.de',
      { title: 'Samsung | eBay', headings: ['Samsung'], logos: ['Samsung'] },
    ],
  ];

  it.each(honest)('%s', (_, host, says, changes = {}) => {
    expect(readClaim(at(host, says, changes), [], null)?.firm ?? false).toBe(false);
  });

  it('nor of the shopper’s own shops', () => {
    const facts = at('q8f2.top', { siteName: 'Royal Mail', title: 'Royal Mail' });
    expect(claimed(facts)).toBe('Royal Mail');
    expect(claimed(facts, ['q8f2.top'])).toBeNull();
  });
});

it('readClaim trusts the look-alike rules about a host that bears the name', () => {
  const facts = at('royalmail-fees.top', { title: 'Royal Mail', siteName: 'Royal Mail' });
  const verdict: HostVerdict = {
    code: 'host.combo',
    severity: 'danger',
    entity: 'Royal Mail',
    domain: 'royalmail.com',
    shown: facts.host,
    ascii: facts.host,
    why: { start: 0, end: 9 },
  };
  expect(readClaim(facts, [], null)).toBeNull();
  expect(readClaim(facts, [], verdict)?.entity.name).toBe('Royal Mail');
});
