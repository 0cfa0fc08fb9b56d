/** What a processor's frame lets the shopper type: one field of the card, or all of them. */
export type Holds = 'number' | 'expiry' | 'code' | 'form';

/** A frame as the processor's own library draws it. */
export interface HostedFrame {
  address: string;
  title: string;
  name: string;
  holds: Holds;
}

/** How a shop's page takes the card with one processor. */
export interface HostedFields {
  /** By the registry's name. */
  processor: string;
  /** The library, where one processor has several. */
  product: string;
  frames: readonly HostedFrame[];
  /** Shown to Firefox as well. */
  inFirefox?: boolean;
}

/** One frame a field; `*` stands for the word that the library itself uses for each. */
const each = (
  processor: string,
  product: string,
  address: string,
  title: string,
  name: string,
  [number, expiry, code]: readonly [number: string, expiry: string, code: string],
): HostedFields => ({
  processor,
  product,
  frames: (
    [
      ['number', number],
      ['expiry', expiry],
      ['code', code],
    ] as const
  ).map(([holds, word]) => ({
    address: address.replace('*', word),
    title: title.replace('*', word),
    name: name.replace('*', word),
    holds,
  })),
});

/** One frame with all fields. */
const whole = (processor: string, product: string, address: string, title = '', name = ''): HostedFields => ({
  processor,
  product,
  frames: [{ address, title, name, holds: 'form' }],
});

/**
 * Hosts from which the processors' own libraries draw their fields. Paths, titles and names are written in the manner of
 * each library; what is random in them, or not documented, is made up.
 */
// biome-ignore format: a processor a row
export const HOSTED_FIELDS: readonly HostedFields[] = [
  { ...whole('Stripe', 'Elements', 'https://js.stripe.com/v3/elements-inner-card-8a434729e4eb82355db4882974049278.html', 'Secure card payment input frame', '__privateStripeFrame5304'), inFirefox: true },
  whole('Stripe', 'Payment Element', 'https://js.stripe.com/v3/elements-inner-payment-d08a79e8f1c1b4fba7c0e0a9.html', 'Secure payment input frame', '__privateStripeFrame0124'),
  whole('Stripe', 'a subdomain of its own per shop', 'https://b.js.stripe.com/v3/elements-inner-card-1f7c.html', 'Secure card payment input frame', '__privateStripeFrame7'),
  { ...each('Adyen', 'secured fields', 'https://checkoutshopper-live.adyen.com/checkoutshopper/securedfields/live_F2QX/5.5.0/securedFields.html?type=*', 'Iframe for *', '', ['card number', 'expiry date', 'security code']), inFirefox: true },
  each('Braintree', 'Hosted Fields', 'https://assets.braintreegateway.com/web/3.97.2/html/hosted-fields-frame.min.html?*', 'Secure Credit Card Frame - *', 'braintree-hosted-field-*', ['Credit Card Number', 'Expiration Date', 'CVV']),
  each('PayPal', 'card fields', 'https://www.paypal.com/smart/card-field?type=*', 'paypal_card_*_field', '__zoid__paypal_card_*_field__', ['number', 'expiry', 'cvv']),
  each('Checkout.com', 'Frames', 'https://js.checkout.com/framesv2/*.html', 'checkout-frames-*', 'checkout-frames-*', ['cardNumber', 'expiryDate', 'cvv']),
  { ...each('Shopify Payments / Shop Pay', 'one frame a field', 'https://checkout.pci.shopifyinc.com/build/682a31d/*-ltr.html?identifier=x&locationURL=y', 'Field container for: *', 'card-fields-*-qk2x0x', ['number', 'expiry', 'verification_value']), inFirefox: true },
  whole('Square', 'Web Payments', 'https://web.squarecdn.com/1.72.4/main-iframe.html', 'Secure Credit Card Form', 'sq-single-card-1'),
  each('Mollie', 'Components', 'https://js.mollie.com/components/*.html', '* input', '*-input', ['cardNumber', 'expiryDate', 'verificationCode']),
  each('Worldpay', 'Access Checkout', 'https://access.worldpay.com/access-checkout/v2/fields/*', '*', 'access-worldpay-*', ['pan', 'expiry', 'cvv']),
  each('Cybersource', 'Flex Microform', 'https://flex.cybersource.com/microform/bundle/v2.0.2/iframe.html?*', 'secure payment field', 'flex-microform-*', ['number', 'expiry', 'securityCode']),
  whole('Authorize.net', 'Accept Hosted', 'https://accept.authorize.net/payment/payment', '', 'add_payment'),
  whole('Authorize.net', 'Accept.js form', 'https://js.authorize.net/v3/acceptMain/acceptMain.html', '', 'AcceptUIContainer'),
  each('Recurly', 'Elements', 'https://api.recurly.com/js/v1/field.html?*', 'Secure payment field', 'recurly-hosted-field-*', ['number', 'expiry', 'cvv']),
  each('Spreedly', 'iFrame', 'https://core.spreedly.com/v1/embedded/*-frame.html', '', 'spreedly-*-frame-8821', ['number', 'expiry', 'cvv']),
  each('BlueSnap', 'Hosted Payment Fields', 'https://pay.bluesnap.com/web-sdk/hosted-payment-fields/*', 'Secure payment field *', 'bluesnap-hosted-iframe-*', ['ccn', 'exp', 'cvv']),
  each('Paysafe', 'Paysafe.js', 'https://hosted.paysafe.com/js/1.27.1/field/*.html', 'Paysafe *', 'paysafe-*', ['cardNumber', 'expiryDate', 'cvv']),
  each('Nuvei / SafeCharge', 'SafeCharge fields', 'https://cdn.safecharge.com/safecharge_resources/v1/websdk/sfc-fields/*.html', 'secure *', 'sfc-*', ['ccNumber', 'ccExpiration', 'ccCvc']),
  whole('Rapyd', 'Checkout Toolkit', 'https://checkouttoolkit.rapyd.net/?token=checkout_0f1', '', 'rapyd-checkout'),
  each('PayU (CEE)', 'Secure Forms', 'https://secure.payu.com/front/secure-form/*', 'PayU Secure Form', 'payu-secure-form-*', ['number', 'date', 'cvv']),
  whole('Razorpay', 'Checkout', 'https://api.razorpay.com/v1/checkout/public?traffic_env=production', 'Razorpay Checkout', 'razorpay-checkout-frame'),
  each('Mercado Pago', 'secure fields', 'https://secure-fields.mercadopago.com/?field=*', '', '*', ['cardNumber', 'expirationDate', 'securityCode']),
  whole('iyzico', 'checkout form', 'https://cpp.iyzipay.com/?token=1b2c&lang=tr&iframe=true'),
  whole('Opayo (Sage Pay)', 'drop-in', 'https://live.opayo.eu.elavon.com/api/v1/dropin/form'),
  { ...each('Global Payments / Realex', 'hosted fields', 'https://js.globalpay.com/4.1.9/index.html?*', '* Input', 'secure-payment-field-*', ['Card Number', 'Card Expiration', 'Card CVV']), inFirefox: true },
  whole('Barclaycard ePDQ', 'FlexCheckout', 'https://mdepayments.epdq.co.uk/Tokenization/HostedPage'),
  each('Datatrans', 'Secure Fields', 'https://pay.datatrans.com/upp/payment/SecureFields/*', 'Secure *', 'datatrans-*', ['cardNumber', 'expiryDate', 'cvv']),
  whole('Payrexx', 'modal', 'https://blumenhaus.payrexx.com/pay?tid=5f3a&appview=1'),
  each('SIX Saferpay', 'Fields', 'https://www.saferpay.com/Fields/245294/*', 'Saferpay *', 'saferpay-*', ['cardnumber', 'expiration', 'cvc']),
  each('Unzer / heidelpay', 'UI components', 'https://payment.unzer.com/v1/frames/*.html', 'unzer *', 'unzer-*-iframe', ['number', 'expiry', 'cvc']),
  whole('Computop', 'PaySSL', 'https://www.computop-paygate.com/payssl.aspx?MerchantID=kontor&Len=240'),
  each('PAYONE', 'hosted iframes', 'https://secure.pay1.de/client-api/js/v1/payone_iframe.html?*', 'PAYONE *', 'payone-*', ['cardpan', 'cardexpire', 'cardcvc2']),
  whole('Klarna', 'Payments', 'https://js.klarna.com/web-sdk/v1/payments.html', '', 'klarna-payments-main'),
  whole('Redsys', 'InSite', 'https://sis.redsys.es/sis/NC/insite/pago.html', '', 'redsys-hosted-pay-button'),
  whole('MONEI', 'card input', 'https://secure.monei.com/card-input/?accountId=1', 'MONEI card input', '__zoid__monei_card_input__'),
  whole('Paymentwall', 'widget', 'https://api.paymentwall.com/api/subscription/?widget=p1_1'),
  whole('Conekta', 'checkout', 'https://pay.conekta.com/checkout/7f1', 'Conekta checkout', 'conekta-iframe'),
  whole('KOMOJU', 'Fields', 'https://multipay.komoju.com/fields-iframe.html', 'komoju-fields', 'komoju-iframe'),
  each('GMO Payment Gateway', 'multipayment', 'https://static.mul-pay.jp/payment/fields/*', '', 'mulpay-*', ['number', 'expire', 'securitycode']),
  each('PAY.JP', 'payjs', 'https://js.pay.jp/v2/*.html', '', 'payjs-*', ['cardNumber', 'cardExpiry', 'cardCvc']),
  whole('Toss Payments', 'widget', 'https://payment-widget.tosspayments.com/v1/card', '', '__tosspayments_widget__'),
  whole('KG Inicis', 'standard window', 'https://stdpay.inicis.com/payMain/pay', '', 'iframe'),
  whole('Paystack', 'inline', 'https://checkout.paystack.com/popup', '', 'paystack-checkout-ab12'),
  whole('Flutterwave', 'inline', 'https://checkout.flutterwave.com/v3/hosted/pay/4f2', '', 'checkout'),
  whole('Interswitch', 'inline', 'https://newwebpay.interswitchng.com/collections/w/pay'),
  whole('2C2P', 'payment UI', 'https://pgw-ui.2c2p.com/payment/4.1/index.html'),
  whole('Xendit', 'checkout', 'https://checkout.xendit.co/web/65aa'),
  whole('Omise / Opn', 'Omise.js', 'https://cdn.omise.co/pay.html', '', 'omise-checkout-iframe-app'),
  whole('Midtrans', 'Snap', 'https://app.midtrans.com/snap/v4/redirection/9b1', '', 'popup_1'),
  whole('eWAY', 'shared page', 'https://secure.ewaypayments.com/sharedpage/sharedpayment?AccessCode=A1'),
  each('Pin Payments', 'Hosted Fields', 'https://cdn.pinpayments.com/pin.hosted_fields.v1/*.html', '*', 'pin-*', ['number', 'expiry', 'cvc']),
  whole('Windcave (Payment Express)', 'hosted page', 'https://sec.windcave.com/pxmi3/EF4054F622D6C4C1'),
  whole('Tap Payments', 'card', 'https://sdk.tap.company/v2/card/index.html', '', 'tap-card-iframe'),
  whole('PayTabs', 'framed page', 'https://secure.paytabs.com/payment/page/6A1/start'),
  whole('CloudPayments', 'widget', 'https://widget.cloudpayments.ru/frame'),
  whole('YooKassa / YooMoney', 'checkout widget', 'https://yoomoney.ru/checkout/payments/v2/contract?orderId=2d'),
  whole('T-Bank (Tinkoff) acquiring', 'payment form', 'https://securepay.tinkoff.ru/new/5aX'),
  whole('WayForPay', 'widget', 'https://secure.wayforpay.com/widget/pay'),
  whole('LiqPay', 'embedded', 'https://www.liqpay.ua/api/3/checkout'),
  each('Cardcom', 'Open Fields', 'https://secure.cardcom.solutions/api/openfields/*', '', '*', ['cardNumber', 'expirationDate', 'CVV']),
  whole('Tranzila', 'DirectNG', 'https://directng.tranzila.com/chanut/iframenew.php', '', 'tranzila-frame'),
  whole('PayTR', 'iFrame API', 'https://www.paytr.com/odeme/guvenli/2f0c', '', 'paytriframe'),
  each('Bambora', 'Custom Checkout', 'https://libs.na.bambora.com/customcheckout/1/*.html', '*', 'bambora-*', ['card-number', 'expiry', 'cvv']),
  whole('Moneris', 'Hosted Tokenization', 'https://www3.moneris.com/HPPtoken/index.php?id=ht1', '', 'monerisFrame'),
  each('NMI', 'Collect.js', 'https://secure.nmi.com/token/inline.php?*', 'Secure *', 'CollectJSInline*', ['ccnumber', 'ccexp', 'cvv']),
  whole('Worldline / Ingenico (Ogone)', 'Hosted Tokenization', 'https://payment.direct.worldline-solutions.com/hostedtokenization/tokenization/form/4b1'),
  each('Buckaroo', 'hosted fields', 'https://hostedfields-externalapi.prod-pci.buckaroo.io/v1/fields/*', '', 'buckaroo-*', ['ccNumber', 'expiry', 'ccCvc']),
  whole('Systempay / PayZen (Lyra)', 'embedded form', 'https://static.payzen.eu/static/js/krypton-client/V4.0/kr-form.html', 'Secure Payment Form'),
  whole('PayPlug', 'lightbox', 'https://secure.payplug.com/pay/3Fx'),
  each('HiPay', 'Hosted Fields', 'https://libs.hipay.com/hostedfields/*.html', '', 'hipay-hostedfields-*', ['cardNumber', 'expiryDate', 'cvc']),
  each('Very Good Security', 'Collect', 'https://js.verygoodvault.com/vgs-collect/2.18/index.html?*', 'Secure input *', 'vgs-collect-*', ['card-number', 'card-expiration-date', 'card-security-code']),
  each('TapPay', 'Direct Pay', 'https://js.tappaysdk.com/sdk/tpdirect/v5.14.0/*.html', '', '__tpdirect_*', ['card-number', 'card-expiration-date', 'card-ccv']),
  whole('Culqi', 'Checkout', 'https://checkout.culqi.com/form', '', 'culqi_checkout_frame'),
  whole('Quickpay', 'embedded', 'https://payment.quickpay.net/embedded/v2/4a', '', 'quickpay'),
  whole('Nexi / Nets Easy', 'embedded checkout', 'https://checkout.dibspayment.eu/v1/checkout/?checkoutKey=k', '', 'nets-checkout-iframe'),
  each('Trust Payments (SecureTrading)', 'st.js', 'https://cdn.eu.trustpayments.com/js/latest/*.html', '*', 'st-*-iframe', ['card-number', 'expiration-date', 'security-code']),
  whole('Przelewy24', 'card form', 'https://secure.przelewy24.pl/inchtml/card/register_card'),
];
