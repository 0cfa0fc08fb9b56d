import { describe, expect, it } from 'vitest';
import type { FrameFacts, PageFacts } from '@/utils/facts/page-facts';
import { form, page } from '../../facts/page';
import { codesOf } from '../codes';

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
