import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packFingerprints, unpackFingerprints } from '@/utils/registry/fingerprint';
import { isLikelyPayer } from '@/utils/sentinel/payers';

it('knows every domain packed, and every host below it', () => {
  fc.assert(
    fc.property(fc.array(fc.domain(), { minLength: 1, maxLength: 50 }), (domains) => {
      const isOne = unpackFingerprints(packFingerprints(domains));
      expect(domains.filter((domain) => !isOne(domain) || !isOne(`pay.${domain}`))).toEqual([]);
    }),
  );
});

it('takes few strangers for one of 500 domains', () => {
  const isOne = unpackFingerprints(
    packFingerprints(Array.from({ length: 500 }, (_, each) => `payer${each}.example`)),
  );
  const strangers = Array.from({ length: 10_000 }, (_, each) => `stranger${each}.test`);
  expect(strangers.filter(isOne).length).toBeLessThan(100);
});

it('wakes nobody for the frames that half the web shows', () => {
  const everywhere = [
    'player.vimeo.com',
    'www.youtube.com',
    'www.youtube-nocookie.com',
    'www.google.com',
    'accounts.google.com',
    'tpc.googlesyndication.com',
    'td.doubleclick.net',
    'www.facebook.com',
    'platform.twitter.com',
    'newassets.hcaptcha.com',
    'challenges.cloudflare.com',
    'gum.criteo.com',
    's.amazon-adsystem.com',
    'ads.pubmatic.com',
    'consentcdn.cookiebot.com',
    'widget.trustpilot.com',
    'embed.tawk.to',
    'open.spotify.com',
    'disqus.com',
    'mc.yandex.ru',
  ];
  expect(everywhere.filter(isLikelyPayer)).toEqual([]);
});
