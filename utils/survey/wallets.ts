import { closest } from './dom';
import type { PageReading } from './reading';
import { sightOf } from './sight';

/** How each wallet's button can be told in the page, by the names of the registry. Selectors from the makers' own documents. */
const WALLETS: Readonly<Record<string, string>> = {
  'Apple Pay':
    'apple-pay-button, .apple-pay-button, [class*="apple-pay-button"], [aria-label*="Apple Pay"], [style*="-apple-pay-button"], [id*="apple-pay-button"]',
  'Google Pay':
    '.gpay-button, [class*="gpay-card-info"], [aria-label*="Google Pay"], [class*="google-pay-button"], google-pay-button',
  PayPal:
    '[data-funding-source="paypal"], .paypal-button, .paypal-buttons, [id^="paypal-button"], iframe[title="PayPal"], [class*="paypal-button"], [aria-label*="PayPal"]',
  'Amazon Pay':
    '.amazonpay-button-container, #AmazonPayButton, [class*="amazonpay-button"], [aria-label*="Amazon Pay"]',
  'Shop Pay':
    'shop-pay-button, shopify-accelerated-checkout, [data-testid="ShopifyPay-button"], [aria-label*="Shop Pay"]',
  Klarna: 'klarna-express-button, [id*="klarna-express"], [aria-label*="Klarna"]',
  Alipay: '[aria-label*="Alipay"], [class*="alipay-button"]',
  'WeChat Pay': '[aria-label*="WeChat Pay"], [class*="wechatpay-button"]',
};

/** Buttons, frames and custom elements looked at: a page's own search for selectors as wide as these takes far longer. */
const MOST = 300;

/** The wallets whose buttons a person can see, by registry name. */
export const readWallets = ({ buttons, custom, frames, anchors }: PageReading): string[] => {
  const pressed = [...custom, ...frames, ...buttons, ...anchors].slice(0, MOST);
  return Object.entries(WALLETS).flatMap(([name, selector]) =>
    pressed
      .flatMap((element) => closest(element, selector) ?? [])
      .slice(0, 5)
      .some((button) => sightOf(button) === 'shown')
      ? [name]
      : [],
  );
};
