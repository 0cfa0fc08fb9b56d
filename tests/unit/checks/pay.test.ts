import { describe, expect, it } from 'vitest';
import { assess } from '@/utils/assess';
import { form, page } from '../facts/page';
import { allCodesOf, codesOf, SHOPPER } from './codes';

const card = form(['cc-number', 'cc-csc']);

describe('pay.known and pay.unknown-processor', () => {
  it('names the processor whose frame is seen', () => {
    const frames = [
      { url: 'https://js.stripe.com/v3/x', host: 'js.stripe.com', shown: true, covers: false, says: '' },
    ];
    const { findings } = assess({ top: page({ frames }), frames: [] }, SHOPPER);
    expect(findings).toMatchObject([
      {
        code: 'pay.known',
        evidence: { processor: 'Stripe', country: 'US', trade: 'psp', comesBack: 'order' },
      },
    ]);
  });

  it('names each wallet whose button is seen, once, and says what it is', () => {
    const top = page({ wallets: ['Apple Pay', 'PayPal', 'Shop Pay', 'A wallet of the page’s own'] });
    const frame = page({ top: false, wallets: ['PayPal'] });
    expect(assess({ top, frames: [frame] }, SHOPPER).findings.map(({ evidence }) => evidence)).toEqual([
      { processor: 'Apple Pay', country: 'US', trade: 'card-wallet', comesBack: 'order' },
      { processor: 'PayPal', country: 'US', trade: 'wallet', comesBack: 'order' },
      { processor: 'Shopify Payments / Shop Pay', country: 'CA', trade: 'psp', comesBack: 'order' },
    ]);
  });

  it('says where money paid through a company does not come back', () => {
    const top = page({
      redirects: [{ url: 'https://bitpay.com/i/x', host: 'bitpay.com', label: 'Bitcoin' }],
    });
    expect(assess({ top, frames: [] }, SHOPPER).findings).toMatchObject([
      { evidence: { processor: 'BitPay', trade: 'crypto', comesBack: 'nothing' } },
    ]);
  });

  it("is careful of a stranger's host, in a form or in a frame that asks for the card", () => {
    const stranger = 'https://collect.paygate-secure.top/in';
    expect(codesOf(page({ groups: [form(['cc-number'], stranger)] }))).toEqual([
      'pay.unknown-processor caution',
    ]);
    const frame = page({ top: false, url: stranger, host: 'collect.paygate-secure.top', groups: [card] });
    expect(codesOf(page(), [frame])).toEqual(['pay.unknown-processor caution']);
  });

  it('is danger where the address also imitates someone', () => {
    const top = page({ url: 'https://dhl.com.parcel-fee.top/', host: 'dhl.com.parcel-fee.top' });
    expect(codesOf({ ...top, groups: [form(['cc-number'], 'https://collector.top/')] })).toEqual([
      'host.embedded danger',
      'pay.unknown-processor danger',
    ]);
  });

  it("says nothing of the shop's own host, a sister's, or a bank's 3-D Secure frame", () => {
    expect(codesOf(page({ groups: [form(['cc-number'], 'https://pay.shop.example/')] }))).toEqual([]);
    const bank = page({ top: false, url: 'https://acs.bank.example/', host: 'acs.bank.example' });
    expect(codesOf(page(), [{ ...bank, groups: [form(['one-time-code'])] }])).toEqual([]);
    const amazon = page({ url: 'https://www.amazon.de/', host: 'www.amazon.de' });
    expect(codesOf({ ...amazon, groups: [form(['cc-number'], 'https://www.amazon.com/')] })).toEqual([]);
  });
});

describe('what is loaded beside a payment', () => {
  const own = 'https://pay.shop.example/';
  const WATCHERS = [
    'm.stripe.network',
    'c.paypal.com',
    't.paypal.com',
    'cdn.sift.com',
    'cdn-scripts.signifyd.com',
    'beacon.riskified.com',
    'cdn0.forter.com',
    'h.online-metrix.net',
  ];
  const BYSTANDERS = [
    'www.googletagmanager.com',
    'connect.facebook.net',
    'cdn.cookielaw.org',
    'consent.cookiebot.com',
    'd111111abcdef8.cloudfront.net',
    'cdn.jsdelivr.net',
    'assets.shopcdn.example',
  ];

  it.each(WATCHERS)(
    'a script of %s scores fraud: nobody pays through it, and it hides no form of the shop',
    (host) => {
      expect(allCodesOf(page({ groups: [form(['cc-number'], own)], scripts: [host] }))).toEqual([
        'pay.own-form info',
      ]);
    },
  );

  it.each(WATCHERS)('a frame of %s that is seen takes no payment', (host) => {
    const frames = [{ url: `https://${host}/x`, host, shown: true, covers: false, says: '' }];
    expect(allCodesOf(page({ frames }))).toEqual([]);
  });

  it.each(BYSTANDERS)('a script, a frame or pictures of %s raise nothing', (host) => {
    const frames = [{ url: `https://${host}/x`, host, shown: true, covers: false, says: '' }];
    const beside = { scripts: [host], assets: [host], frames };
    expect(codesOf(page({ groups: [form(['cc-number'], own)], ...beside }))).toEqual([]);
  });

  it('a form for a newsletter or a consent that goes to a stranger is no payment', () => {
    const asking = [form(['email'], 'https://list-manage.example/'), form([], 'https://consent.example/')];
    expect(codesOf(page({ groups: [card, ...asking] }))).toEqual([]);
  });
});

describe('a processor that no shopper knows by name', () => {
  it.each([
    ['checkout.izipay.pe', 'Izipay', 'PE'],
    ['secure.3gdirectpay.com', 'DPO Pay (3G Direct Pay)', 'KE'],
    ['bpm.shaparak.ir', 'Behpardakht Mellat', 'IR'],
    ['ecommerce.pumb.ua', 'PUMB (FUIB) e-commerce', 'UA'],
  ])('takes the card at %s', (host, processor, country) => {
    const top = page({ groups: [form(['cc-number'], `https://${host}/pay`)] });
    const known = [{ code: 'pay.known', severity: 'info', evidence: { processor, country } }];
    expect(assess({ top, frames: [] }, SHOPPER).findings).toMatchObject(known);
  });

  it('may name the shop on its own page, and an account to pay to', () => {
    const says = { ...page().says, title: 'DHL', siteName: 'DHL', logos: ['DHL'], headings: ['DHL'] };
    const host = 'pay.izipay.pe';
    const accounts = ['DE89370400440532013000'];
    expect(codesOf(page({ url: `https://${host}/`, host, says, accounts, groups: [card] }))).toEqual([]);
  });
});

describe('pay.own-form', () => {
  const stripe = 'https://js.stripe.com/v3/x';

  it("is raised for the shop's own fields, whether a form or a script sends them", () => {
    expect(allCodesOf(page({ groups: [form(['cc-number'], 'https://pay.shop.example/')] }))).toEqual([
      'pay.own-form info',
    ]);
    expect(allCodesOf(page({ groups: [card] }))).toEqual(['pay.own-form info']);
    expect(allCodesOf(page(), [page({ top: false, groups: [card] })])).toEqual(['pay.own-form info']);
  });

  it('says nothing where a payment company stands between, or may', () => {
    const frames = [{ url: stripe, host: 'js.stripe.com', shown: true, covers: false, says: '' }];
    expect(allCodesOf(page({ groups: [card], frames }))).toEqual(['pay.known info']);
    expect(allCodesOf(page({ groups: [card], scripts: ['js.stripe.com'] }))).toEqual([]);
    expect(allCodesOf(page({ groups: [form(['cc-number'], 'https://checkout.stripe.com/')] }))).toEqual([
      'pay.known info',
    ]);
  });

  it('says nothing where no number is asked for, or a stranger takes it', () => {
    expect(allCodesOf(page({ groups: [form(['email'], 'https://shop.example/')] }))).toEqual([]);
    expect(allCodesOf(page({ groups: [form(['cc-number'], 'https://collector.top/')] }))).toEqual([
      'pay.unknown-processor caution',
    ]);
  });
});

describe('pay.verified', () => {
  const framed = (url: string, shown = true) =>
    page({ frames: [{ url, host: new URL(url).hostname, shown, covers: true, says: '' }] });

  it.each([
    'https://acs.bank.example/challenge',
    'https://secure.bank.example/acspage/cap',
    'https://3ds.bank.example/',
    'https://www.3dsecure.bank.example/brw',
    'https://auth.bank.example/three-ds2/creq',
  ])("knows a bank's 3-D Secure step at %s", (url) =>
    expect(allCodesOf(framed(url))).toEqual(['pay.verified info']),
  );

  it.each(['https://max.example/', 'https://bank.example/acsent', 'http://acs.bank.example/'])(
    'takes %s for no such step',
    (url) => expect(allCodesOf(framed(url))).toEqual([]),
  );

  it('says nothing of a step that nobody sees', () => {
    expect(allCodesOf(framed('https://acs.bank.example/', false))).toEqual([]);
  });
});
