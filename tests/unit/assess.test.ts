import { describe, expect, it } from 'vitest';
import { assess, assessAddress } from '@/utils/assess';
import type { PageFacts } from '@/utils/facts/page-facts';
import { form, page } from './facts/page';

const shopper = { homeCountry: 'DE', ownShops: [] };
const card = form(['cc-number', 'cc-csc']);

const codesOf = (top: PageFacts, frames: PageFacts[] = []): string[] =>
  assess({ top, frames }, shopper).findings.map(({ code, severity }) => `${code} ${severity}`);

describe('form.insecure-page', () => {
  const plain = { url: 'http://shop.example/pay', secure: false };

  it('is raised where a card is asked for without encryption', () => {
    expect(codesOf(page({ ...plain, groups: [card] }))).toEqual(['form.insecure-page danger']);
  });

  it("is raised where a processor's frame stands in such a page", () => {
    const frames = [
      { url: 'https://js.stripe.com/v3/x', host: 'js.stripe.com', shown: true, covers: false, says: '' },
    ];
    expect(codesOf(page({ ...plain, frames }))).toContain('form.insecure-page danger');
  });

  it('is raised where a frame of such a page asks', () => {
    expect(codesOf(page(plain), [page({ top: false, groups: [card] })])).toContain(
      'form.insecure-page danger',
    );
  });

  it('says nothing of a search on such a page, nor of fields that nobody sees', () => {
    const hidden = {
      ...card,
      fields: card.fields.map((field) => ({ ...field, sight: 'off-screen' as const })),
    };
    expect(codesOf(page({ ...plain, groups: [form(['search']), hidden] }))).toEqual([]);
  });
});

describe('form.insecure-action', () => {
  const raised = (url: string) =>
    codesOf(page({ groups: [form(['cc-number'], url)] })).includes('form.insecure-action danger');

  it.each([
    'http://shop.example/',
    'ftp://shop.example/',
    'mailto:a@shop.example',
    'data:text/html,',
    'ws://shop.example/',
  ])('is raised for %s', (url) => expect(raised(url)).toBe(true));

  it.each(['https://203.0.113.7/pay', 'https://0xcb007107/pay', 'https://[2001:db8::1]/pay'])(
    'is raised for the bare address %s',
    (url) => expect(raised(url)).toBe(true),
  );

  it.each(['https://shop.example/pay', 'https://1.2.3.4.example/pay', 'javascript:void(0)'])(
    'is not raised for %s',
    (url) => expect(raised(url)).toBe(false),
  );

  it('leaves a newsletter beside an honest checkout alone', () => {
    const groups = [form(['email'], 'http://news.example/'), form(['cc-number'], 'https://shop.example/')];
    expect(codesOf(page({ groups }))).toEqual([]);
  });

  it('does not say again what form.insecure-page has said', () => {
    const top = page({ url: 'http://a.example/', host: 'a.example', secure: false });
    expect(codesOf({ ...top, groups: [form(['cc-number'], 'http://a.example/x')] })).toEqual([
      'form.insecure-page danger',
    ]);
  });
});

describe('pay.known and pay.unknown-processor', () => {
  it('names the processor whose frame is seen', () => {
    const frames = [
      { url: 'https://js.stripe.com/v3/x', host: 'js.stripe.com', shown: true, covers: false, says: '' },
    ];
    const { findings } = assess({ top: page({ frames }), frames: [] }, shopper);
    expect(findings).toMatchObject([{ code: 'pay.known', evidence: { processor: 'Stripe', country: 'US' } }]);
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

describe('assess', () => {
  it('is milder about an address where no money moves', () => {
    const top = page({
      url: 'https://dhl.com.parcel-fee.top/',
      host: 'dhl.com.parcel-fee.top',
      woke: 'asked',
    });
    expect(codesOf(top)).toEqual(['host.embedded caution']);
    expect(assessAddress(top.url, shopper).findings).toMatchObject([
      { code: 'host.embedded', severity: 'caution', step: { kind: 'open', host: 'dhl.com' } },
    ]);
  });

  it('says how many checks looked', () => {
    const whole = assess({ top: page(), frames: [] }, shopper);
    expect(whole.findings).toEqual([]);
    expect(whole.checksRun).toBeGreaterThan(assessAddress('https://shop.example/', shopper).checksRun);
  });
});
