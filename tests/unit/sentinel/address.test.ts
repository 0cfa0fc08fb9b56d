import { describe, expect, it } from 'vitest';
import { isCheckoutAddress } from '@/utils/sentinel/address';

describe('the address of a step where money moves', () => {
  it.each([
    'https://shop.example/checkout',
    'https://shop.example/checkouts/cn/Z2NwLXVz?locale=de',
    'https://shop.example/onepagecheckout/',
    'https://shop.example/office/StaplesCheckoutFlow',
    'https://shop.example/cart/place-order.php',
    'https://shop.example/PlaceOrder.aspx',
    'https://shop.example/de/kasse',
    'https://shop.example/vn/thanh-toan',
    'https://shop.example/payment-methods',
    'https://shop.example/checkout/step2',
    'https://shop.example/app#!/paiement',
    'https://shop.example/commande.caisse.html',
  ])('is %s', (address) => {
    expect(isCheckoutAddress(address)).toBe(true);
  });

  it.each([
    ['names it in the host alone', 'https://checkout.shop.example/'],
    ['names it in the query alone', 'https://shop.example/p?next=/checkout'],
    ['names it in the fragment of a page', 'https://shop.example/p#checkout'],
    ['holds it in another word', 'https://shop.example/checkoutside/'],
    ['comes after the order', 'https://shop.example/checkout/thank-you'],
    ['explains payment', 'https://shop.example/help/payment'],
    ['is none', 'about:blank'],
    ['is a page like any other', 'https://shop.example/p/7'],
  ])('is none that %s: %s', (_, address) => {
    expect(isCheckoutAddress(address)).toBe(false);
  });
});
