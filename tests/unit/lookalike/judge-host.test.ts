import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHostWord } from '@/utils/lexicon/host-bait';
import { judgeAddress, judgeHost } from '@/utils/lookalike/judge-host';
import { STRENGTH } from '@/utils/lookalike/mark';
import { registryIndex } from '@/utils/lookalike/marks';
import { UTS39 } from '@/utils/lookalike/uts39';
import { isExcepted, isPlainWord } from '@/utils/registry/exceptions';
import { ownerOf, registry } from '@/utils/registry/registry';

/** Code and imitated entity of a host, as one text. */
function verdictOn(host: string): string {
  const verdict = judgeHost(host);
  return verdict ? `${verdict.code} ${verdict.entity}`.trim() : 'nothing';
}

/** The part of the host that a verdict points at. */
function pointedAt(host: string): string {
  const verdict = judgeHost(host);
  return verdict ? verdict.shown.slice(verdict.why.start, verdict.why.end) : '';
}

describe('judgeHost finds', () => {
  it.each([
    ['dhl.com.parcel-fee.top', 'host.embedded DHL', 'dhl.com'],
    ['www-amazon-com.shop', 'host.embedded Amazon', 'amazon-com'],
    ['usps.com-trackdxr.top', 'host.embedded USPS', 'usps.com'],
    ['paypa1.com', 'host.homoglyph PayPal', 'paypa1'],
    ['xn--pypal-4ve.com', 'host.homoglyph PayPal', 'pаypal'],
    ['xn--80ak6aa92e.com', 'host.homoglyph Apple', 'аррӏе'],
    ['payp𐊠l.shop', 'host.homoglyph PayPal', 'payp𐊠l'],
    ['secure-walrnart.com', 'host.homoglyph Walmart', 'walrnart'],
    ['de-paket-dhl.info', 'host.combo DHL', 'dhl'],
    ['dhl-customs-fee.com', 'host.combo DHL', 'dhl'],
    ['usps.redelivery-help.com', 'host.combo USPS', 'usps'],
    ['usps-track.vercel.app', 'host.combo USPS', 'usps'],
    ['mypaypal-verify.com', 'host.combo PayPal', 'paypal'],
    ['inpost-doplata.online', 'host.combo InPost', 'inpost'],
    ['correios-taxa-alfandega.com', 'host.combo Correios', 'correios'],
    ['uspsbqn.org', 'host.combo USPS', 'usps'],
    ['fedex.top', 'host.other-ending FedEx', 'fedex.top'],
    ['puroletor.com-pay.vip', 'host.typo Purolator', 'puroletor'],
    ['postnrod.xyz', 'host.typo PostNord', 'postnrod'],
    ['uspgl.top', 'host.typo USPS', 'usp'],
    ['amazonwebbiilingsupportz.org', 'host.combo Amazon', 'amazon'],
    ['rescheduledeliverycan-post.com', 'host.combo Canada Post', 'can-post'],
    ['dk-post-posstnorrd.cfd', 'host.typo PostNord', 'posstnorrd'],
  ])('%s: %s', (host, verdict, part) => {
    expect(verdictOn(host)).toBe(verdict);
    expect(pointedAt(host)).toBe(part);
  });

  it('gives the address to go to instead, and the host decoded', () => {
    expect(judgeHost('xn--pypal-4ve.com')).toMatchObject({
      domain: 'paypal.com',
      shown: 'pаypal.com',
      severity: 'danger',
    });
    expect(judgeHost('fedex.top')).toMatchObject({ severity: 'caution' });
  });
});

describe('judgeHost says nothing of', () => {
  it.each([
    ['genuine hosts', ['www.dhl.com', 'track.dhl.de', 'amazon.co.uk', 'js.stripe.com', 'anything.dhl']],
    ['sister domains', ['zappos.com', 'venmo.com', 'dpdgroup.com']],
    [
      'real companies of a like name',
      ['correos.es', 'correios.com.br', 'mercadolivre.com.br', 'paypay.ne.jp'],
    ],
    [
      'words and other companies that look like a name',
      [
        'delivery.com',
        'finance.ua',
        'global.abb',
        'next-gen.biz',
        'target-directory.com',
        'tanker.top',
        'bailey.shop',
        'computer.online',
        'gamstop.co.uk',
      ],
    ],
    [
      'other sites',
      ['example.com', 'news.ycombinator.com', 'münchen.de', 'xn--mnchen-3ya.de', 'localhost', ''],
    ],
    ['delivery networks’ hosts', ['www.paypal.com.cdn.cloudflare.net', 'dl.dell.com.edgesuite.net']],
  ])('%s', (_, hosts) => {
    expect(hosts.filter((host) => judgeHost(host) !== null)).toEqual([]);
  });
});

describe('the shopper’s own shops', () => {
  const own = ['garnkiste.example', 'dhl.com.myshop.example'];

  it('are protected as the registry’s entities are', () => {
    expect(judgeHost('garnkiste-login.top', own)).toMatchObject({
      code: 'host.combo',
      entity: 'garnkiste.example',
    });
    expect(judgeHost('garnkistee.com', own)).toMatchObject({
      code: 'host.typo',
      domain: 'garnkiste.example',
    });
    expect(judgeHost('garnkiste-login.top')).toBeNull();
  });

  it('are never accused', () => {
    expect(judgeHost('amazon-outlet-store.com', ['amazon-outlet-store.com'])).toBeNull();
    expect(judgeHost('www.garnkiste.example', own)).toBeNull();
  });
});

describe('host.odd', () => {
  it('is a bare IP address, a host of hundreds of characters, or scripts mixed in one label', () => {
    expect(judgeHost('192.0.2.7')).toMatchObject({
      code: 'host.odd',
      oddity: 'bare-ip',
      severity: 'caution',
    });
    expect(judgeHost(`${'long.'.repeat(45)}example`)).toMatchObject({ oddity: 'length' });
    expect(judgeHost('магазshop.example')).toMatchObject({ oddity: 'mixed-scripts' });
  });

  it('is what only a whole address shows: port, userinfo', () => {
    expect(judgeAddress('https://shop.example:8443/pay')).toMatchObject({ code: 'host.odd', oddity: 'port' });
    expect(judgeAddress('https://dhl.com@shop.example/')).toMatchObject({
      code: 'host.odd',
      oddity: 'userinfo',
    });
    expect(judgeAddress('http://192.0.2.7/pay')).toMatchObject({ code: 'host.odd', oddity: 'bare-ip' });
    expect(judgeAddress('https://dhl.com.fee.top/pay')).toMatchObject({ code: 'host.embedded' });
    for (const address of ['https://shop.example:443/', 'about:blank', 'chrome://extensions', 'nonsense'])
      expect(judgeAddress(address)).toBeNull();
  });
});

describe('for all hosts', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
  const domains = registry().entities.flatMap((entity) => [...entity.domains, ...entity.related]);

  it('an entity’s own domain and all its subdomains are never flagged', () => {
    for (const domain of domains) expect(judgeHost(domain), domain).toBeNull();
    fc.assert(
      fc.property(fc.constantFrom(...domains), fc.array(label, { maxLength: 4 }), (domain, labels) => {
        expect(judgeHost([...labels, domain].join('.'))).toBeNull();
      }),
    );
  });

  it('letter case, a trailing dot and a port change no verdict', () => {
    const name = fc.constantFrom('dhl', 'paypa1', 'usps', 'amazom', 'shop');
    const host = fc.tuple(
      name,
      fc.constantFrom('-fee', '', '.com-x'),
      fc.constantFrom('top', 'com', 'vercel.app'),
    );
    fc.assert(
      fc.property(host, fc.integer({ min: 1, max: 65_535 }), ([first, rest, ending], port) => {
        const plain = `${first}${rest}.${ending}`;
        const verdict = judgeHost(plain);
        expect(judgeHost(plain.toUpperCase())).toEqual(verdict);
        expect(judgeHost(`${plain}.`)).toEqual(verdict);
        expect(judgeHost(`${plain}:${port}`)).toEqual(verdict);
      }),
    );
  });

  it('a host of the 253 characters that DNS allows is judged like any other', () => {
    const words = fc.array(
      fc.constantFrom('amazon', 'paypa1', 'amazzon-', 'dhl', 'verify-', 'x', '.', 'xn--', 'раураl'),
      {
        minLength: 50,
        maxLength: 250,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const host = `${parts.join('').slice(0, 249)}.top`;
        const verdict = judgeHost(host);
        expect(judgeHost(host)).toEqual(verdict);
        if (!verdict) return;
        expect(verdict.why.start).toBeLessThan(verdict.why.end);
        expect(verdict.why.end).toBeLessThanOrEqual(verdict.shown.length);
      }),
      { numRuns: 50 },
    );
    expect(verdictOn(`dhl.com.${'long-label.'.repeat(22)}fee`)).toBe('host.embedded DHL');
  });

  it('no text makes it throw, of whatever script and length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 260 }),
        fc.array(label, { maxLength: 30 }),
        (text, labels) => {
          expect(() => judgeHost(text)).not.toThrow();
          expect(() => judgeHost(`${text}.${labels.join('.')}`)).not.toThrow();
          expect(() => judgeHost(`xn--${labels.join('-')}.com`)).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('one slip of the hand or the eye in a name of seven letters or more', () => {
  const names = registryIndex().marks.filter(
    ({ main, strength, text }) => main && strength === STRENGTH.distinctive && /^[a-z]+$/.test(text),
  );
  const looks = new Map(UTS39.split(' ').map(([letter = '', ...alike]) => [letter, alike]));
  for (const pair of ['o0', 'l1', 'i1', 'e3', 's5']) looks.get(pair.charAt(0))?.push(pair.charAt(1));
  let turn = 0;
  /** The letter's look-alikes, one after the other from call to call, so that all of them have their turn. */
  const alike = (letter: string): string => {
    const all = looks.get(letter) ?? [];
    turn++;
    return all[turn % all.length] ?? letter;
  };

  const PAIRS: Record<string, string> = { m: 'rn', w: 'vv', d: 'cl' };

  /** Whether a misspelling is someone’s real name or a word, which nobody may be accused of. */
  const isTaken = (text: string) =>
    isPlainWord(text) ||
    isHostWord(text) ||
    isExcepted(`${text}.com`, `${text}.com`) ||
    ownerOf(`${text}.com`) !== null ||
    registryIndex().marks.some((mark) => mark.text === text);

  const slips: Record<string, (text: string, at: number) => string> = {
    'a letter dropped': (text, at) => text.slice(0, at) + text.slice(at + 1),
    'a letter doubled': (text, at) => text.slice(0, at + 1) + text.slice(at),
    'two letters swapped': (text, at) =>
      text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
    'a letter that looks alike': (text, at) =>
      text.slice(0, at) + alike(text.charAt(at)) + text.slice(at + 1),
    'two letters for the one that they look like': (text, at) =>
      text.slice(0, at) + (PAIRS[text.charAt(at)] ?? text.charAt(at)) + text.slice(at + 1),
  };

  it.each(Object.keys(slips))('%s is found, under any ending', (kind) => {
    const missed = names.flatMap(({ text }) =>
      [...text.slice(0, -1)].flatMap((_, at) => {
        const written = slips[kind]?.(text, at) ?? text;
        if (written === text || isTaken(written)) return [];
        return judgeHost(`${written}.com`) ? [] : [written];
      }),
    );
    expect(missed).toEqual([]);
  });
});
