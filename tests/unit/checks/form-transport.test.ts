import { describe, expect, it } from 'vitest';
import { form, page } from '../facts/page';
import { codesOf } from './codes';

const card = form(['cc-number', 'cc-csc']);

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

describe('form.insecure-frame', () => {
  const plain = page({ url: 'http://shop.example/pay', secure: false });
  const frame = {
    url: 'http://pay.other.example/card',
    host: 'pay.other.example',
    shown: true,
    covers: false,
    says: '',
  };

  it('is raised where a plain frame from elsewhere asks for the card', () => {
    const { url, host } = frame;
    const asking = page({ url, host, top: false, secure: false, groups: [card] });
    expect(codesOf(plain, [asking])).toContain('form.insecure-frame danger');
  });

  it('is raised where a plain frame calls itself a card field, or lies over the page', () => {
    expect(codesOf({ ...plain, frames: [{ ...frame, says: 'Card number' }] })).toContain(
      'form.insecure-frame danger',
    );
    expect(codesOf({ ...plain, frames: [{ ...frame, covers: true }] })).toContain(
      'form.insecure-frame danger',
    );
  });

  it("says nothing of a banner, of an encrypted frame, of the page's own host, or on a secure page", () => {
    const frames = [
      frame,
      { ...frame, url: 'https://pay.other.example/card', says: 'Card number' },
      { ...frame, url: 'http://shop.example/card', host: 'shop.example', says: 'Card number' },
      { ...frame, shown: false, says: 'Card number' },
    ];
    expect(codesOf({ ...plain, frames })).toEqual([]);
    expect(codesOf(page({ frames: [{ ...frame, says: 'Card number' }] }))).toEqual([]);
  });
});

describe('form.number-in-address', () => {
  const sent = form(['cc-number', 'cc-csc'], 'https://shop.example/pay');
  const byGet = { method: 'get' as const, declared: true };
  const raised = (group: typeof sent) => codesOf(page({ groups: [group] }));
  const withTargets = (change: Partial<(typeof sent.targets)[number]>) => ({
    ...sent,
    targets: sent.targets.map((target) => ({ ...target, ...change })),
  });

  it('is raised where the form, or one of its buttons, sends by get', () => {
    expect(raised(withTargets(byGet))).toEqual(['form.number-in-address danger']);
    const [own] = sent.targets;
    expect(raised({ ...sent, targets: own ? [own, { ...own, ...byGet }] : [] })).toEqual([
      'form.number-in-address danger',
    ]);
  });

  it('is a fact beside that of an unencrypted page', () => {
    const group = withTargets({ ...byGet, url: 'http://shop.example/pay' });
    expect(codesOf(page({ url: 'http://shop.example/', secure: false, groups: [group] }))).toEqual([
      'form.insecure-page danger',
      'form.number-in-address danger',
    ]);
  });

  it('says nothing of a form that a script sends, of fields without a name, of post, or of a search', () => {
    expect(raised(withTargets({ ...byGet, declared: false }))).toEqual([]);
    const nameless = withTargets(byGet);
    const fields = nameless.fields.map((field) => ({ ...field, named: false }));
    expect(raised({ ...nameless, fields })).toEqual([]);
    expect(raised(sent)).toEqual([]);
    expect(raised({ ...withTargets(byGet), fields: form(['search']).fields })).toEqual([]);
    expect(raised(withTargets({ ...byGet, url: 'javascript:' }))).toEqual([]);
  });
});

describe('form.action-changed', () => {
  const switching = (to: string) =>
    page({
      groups: [form(['cc-number'], `https://${to}/in`)],
      switched: [{ from: 'shop.example', to }],
    });

  it('is raised alone for a strange host', () => {
    expect(codesOf(switching('collect.top'))).toEqual(['form.action-changed danger']);
    expect(codesOf(page(), [{ ...switching('collect.top'), top: false }])).toEqual([
      'form.action-changed danger',
    ]);
  });

  it("says nothing of another host of the shop's, or of a payment company", () => {
    expect(codesOf(switching('pay.shop.example'))).toEqual([]);
    expect(codesOf(switching('checkout.stripe.com'))).toEqual([]);
  });
});
