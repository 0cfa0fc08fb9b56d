import { describe, expect, it } from 'vitest';
import type { AmountFacts } from '@/utils/facts/page-facts';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

const amounts = (html: string, url?: string): AmountFacts[] => survey(laidOut(html, url), 'address').amounts;

const total = (html: string, url?: string): string | null => {
  const found = amounts(html, url).find(({ role }) => role === 'total');
  return found ? `${found.minor} ${found.currency}` : null;
};

describe("the order's total", () => {
  it('is told from its decoys', () => {
    expect(
      total(`<dl><dt>Subtotal</dt><dd>$40.00</dd><dt>Shipping (Total):</dt><dd>$291.93</dd>
        <dt>Total savings</dt><dd>$500.00</dd><dt>Order Total:</dt><dd>$52.48</dd></dl><p>Pay $0.00 today in fees</p>`),
    ).toBe('5248 USD');
  });

  it('is read across text nodes', () => {
    expect(total('<p><span>Order total</span> <b>$ <i>267</i> . <i>49</i></b></p>')).toBe('26749 USD');
    expect(total('<p>Total <b>$267<sup>49</sup></b></p>')).toBe('26749 USD');
  });

  it('is found where all labels stand before all prices', () => {
    expect(
      total(
        '<div><p>Subtotal</p><p>Shipping</p><p>Total</p></div><div><p>$10.00</p><p>$5.00</p><p>$15.00</p></div>',
      ),
    ).toBe('1500 USD');
  });

  it('is not the head of a column', () => {
    expect(
      total(`<table><tr><th>Item</th><th>Total</th></tr><tr><td>Mug</td><td>$5.00</td></tr></table>`),
    ).toBeNull();
  });

  it('is read from a label that says what is included', () => {
    expect(total('<p>Total price (incl. taxes and charges): 759.70 USD</p>')).toBe('75970 USD');
  });

  it('is found on the button that pays', () => {
    expect(total('<button>Pay €49.90</button>')).toBe('4990 EUR');
  });

  it('stands before the word on a button, not behind the button', () => {
    expect(total('<main><button>€2.99 pay now</button></main><footer>© 2026 DHL</footer>')).toBe('299 EUR');
  });

  it('is not read from what nobody sees', () => {
    expect(total('<p style="display:none">Order total: $99.00</p><p>Total: $12.00</p>')).toBe('1200 USD');
  });

  it("is found in the platform's own markup, whatever the language", () => {
    expect(
      total(`<table class="woocommerce-checkout-review-order-table"><tr class="order-total"><th>Guztira</th>
        <td><span class="woocommerce-Price-amount amount"><bdi>64,90&nbsp;<span>€</span></bdi></span></td></tr></table>`),
    ).toBe('6490 EUR');
  });

  it('means the currency of the page by a sign that many share', () => {
    expect(total('<p>Total: $12.00</p>', 'https://shop.example.com.au/checkout')).toBe('1200 AUD');
    expect(total('<html lang="en-CA"><p>Total: $12.00</p>')).toBe('1200 CAD');
    expect(total('<p>Mug CA$7.00</p><p>Total: $12.00</p>')).toBe('1200 CAD');
    expect(total('<html lang="da"><p>Total: 12,00 kr.</p>')).toBe('1200 DKK');
  });

  it('is not made up where the page shows none', () => {
    expect(total('<p>Mug $5.00</p><p>Cup $6.00</p>')).toBeNull();
  });
});

describe('other amounts', () => {
  it('name the fee that a parcel is said to cost', () => {
    const found = amounts('<p>Customs fee: €1.99</p><p>Mug €12.00</p>');
    expect(found.map(({ minor, role }) => [minor, role])).toEqual([
      [199, 'fee'],
      [1200, 'other'],
    ]);
  });
});
