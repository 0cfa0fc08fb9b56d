import { describe, expect, it } from 'vitest';
import { assess } from '@/utils/assess';
import { type CheckoutStep, checkoutStep } from '@/utils/facts/checkout-step';
import type { FrameFacts, PageFacts } from '@/utils/facts/page-facts';
import { form, page } from '../../facts/page';
import { codesOf, SHOPPER } from '../codes';

const frame = (host: string, changes: Partial<FrameFacts> = {}): FrameFacts => ({
  url: `https://${host}/card`,
  host,
  shown: true,
  covers: false,
  says: 'Card number',
  ...changes,
});
const own = form(['cc-number', 'cc-csc'], 'https://shop.example/');

describe('form.card-twice', () => {
  it('is raised where a processor’s fields stand beside the page’s own', () => {
    expect(codesOf(page({ groups: [own], frames: [frame('js.stripe.com')] }))).toEqual([
      'form.card-twice caution',
    ]);
  });

  it('says nothing of one of the two, of a button’s frame, nor of fields that nobody sees', () => {
    expect(codesOf(page({ groups: [own] }))).toEqual([]);
    expect(codesOf(page({ frames: [frame('js.stripe.com')] }))).toEqual([]);
    expect(codesOf(page({ groups: [own], frames: [frame('www.paypal.com', { says: '' })] }))).toEqual([]);
    expect(codesOf(page({ groups: [own], frames: [frame('js.stripe.com', { shown: false })] }))).toEqual([]);
  });
});

describe('form.card-twice, asked again', () => {
  const step = (path: string, target = path): PageFacts =>
    page({
      url: `https://shop.example${path}`,
      groups: [form(['cc-number', 'cc-csc'], `https://shop.example${target}`)],
    });
  const sent = checkoutStep(step('/pay', '/pay/check')) as CheckoutStep;
  const found = (top: PageFacts, cardSent: CheckoutStep | null = sent, frames: PageFacts[] = []) =>
    assess({ top, frames, ...(cardSent && { cardSent }) }, SHOPPER).findings.filter(
      ({ code }) => code === 'form.card-twice',
    );

  it('is raised at another step of the same site, in a frame of it too', () => {
    expect(found(step('/pay/other-card', '/pay/finish'))).toMatchObject([
      { variant: 'again', severity: 'caution', evidence: { host: 'shop.example', field: 'cc-number' } },
    ]);
    const frame = { ...step('/pay/other-card', '/pay/finish'), top: false };
    expect(found(page({ url: 'https://shop.example/retry' }), sent, [frame])).toHaveLength(1);
    expect(found(page({ ...step('/retry'), host: 'pay.shop.example' }))).toHaveLength(1);
  });

  it('says nothing where nothing was sent, or nothing is asked for', () => {
    expect(found(step('/pay/other-card'), null)).toEqual([]);
    expect(found(page({ groups: [form(['cc-csc'], 'https://shop.example/pay/finish')] }))).toEqual([]);
  });

  it('takes the same step shown again for a refused card', () => {
    expect(found(step('/pay?error=declined', '/pay/check'))).toEqual([]);
    expect(found(step('/pay/', '/pay/check'))).toEqual([]);
    // The server shows the form again at its target.
    expect(found(step('/pay/check', '/pay/check'))).toEqual([]);
    // Another order's payment is no other step.
    const order = checkoutStep(step('/order/20481/pay', '/order/20481/card')) as CheckoutStep;
    expect(found(step('/order/20482/pay', '/order/20482/card'), order)).toEqual([]);
  });

  it('says nothing of other sites, known names, payment companies, or what is confirmed', () => {
    expect(found(page({ ...step('/retry'), host: 'other.example' }))).toEqual([]);
    expect(found({ ...step('/retry'), scripts: ['js.stripe.com'] })).toEqual([]);
    expect(
      found({ ...step('/retry'), phrases: [{ id: 'confirmed', text: 'Thank you for your order' }] }),
    ).toEqual([]);
    const known = { ...sent, host: 'www.zalando.de' };
    expect(found(page({ ...step('/retry'), host: 'www.zalando.de' }), known)).toEqual([]);
  });
});

describe('form.overlay', () => {
  const host = 'widget-paygate.net';
  const inside = (changes: Partial<PageFacts> = {}): PageFacts =>
    page({
      top: false,
      host,
      url: `https://${host}/card?order=17`,
      groups: [form(['cc-number'])],
      ...changes,
    });
  const over = frame(host, { covers: true });

  it('is raised once for a stranger’s layer that asks for a card, in place of pay.unknown-processor', () => {
    expect(codesOf(page({ frames: [over] }), [inside()])).toEqual(['form.overlay caution']);
  });

  it('says nothing of a bank’s step, a processor’s or the page’s own layer, or a frame that covers nothing', () => {
    expect(codesOf(page({ frames: [over] }), [inside({ groups: [form(['one-time-code'])] })])).toEqual([]);
    const stripe = { host: 'js.stripe.com', url: 'https://js.stripe.com/card' };
    expect(codesOf(page({ frames: [frame('js.stripe.com', { covers: true })] }), [inside(stripe)])).toEqual(
      [],
    );
    const sister = { host: 'pay.shop.example', url: 'https://pay.shop.example/card' };
    expect(
      codesOf(page({ frames: [frame('pay.shop.example', { covers: true })] }), [inside(sister)]),
    ).toEqual([]);
    expect(codesOf(page({ frames: [frame(host)] }), [inside()])).toEqual(['pay.unknown-processor caution']);
  });

  it('cannot tell two frames of one address apart, and leaves them to the others', () => {
    expect(codesOf(page({ frames: [over, frame(host)] }), [inside()])).toEqual([
      'pay.unknown-processor caution',
    ]);
  });
});
